import Interpreter

/// What there is to say about the models of groups: of few groups each remark with its group, of many how
/// many of them a remark is on, and the first.
struct GroupNotes {
  /// Whether there are so many groups that remarks are counted.
  static func areCounted(_ groups: Int) -> Bool { groups > 50 }

  /// The remarks of each group, with its name where there are several.
  static func named(_ series: YearSeries, _ remarks: [[Phrase]]) -> [Phrase] {
    remarks.enumerated().flatMap { group, own in
      series.isSingle ? own : own.map { "\(series.groups.label(group)): \($0)" }
    }
  }

  private var notes: [(message: Phrase, groups: Int, first: Int)] = []

  /// Notes a remark on some groups.
  ///
  /// - Complexity: O(different remarks).
  mutating func add(_ message: Phrase, groups: Int = 1, first: Int) {
    if let place = notes.firstIndex(where: { $0.message == message }) {
      notes[place].groups += groups
      notes[place].first = min(notes[place].first, first)
    } else {
      notes.append((message, groups, first))
    }
  }

  /// The remarks on many groups, in order of the first that each is on.
  func counted(_ series: YearSeries, of total: Int) -> [Phrase] {
    notes.sorted { $0.first < $1.first }.map { note in
      "\(series.groups.label(note.first)) and others, \(note.groups) of \(total) groups: \(note.message)"
    }
  }
}
