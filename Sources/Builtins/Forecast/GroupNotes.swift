import Interpreter

/// What there is to say about the models of groups: of few groups each remark with its group, of many how
/// many of them a remark is on, and the first.
struct GroupNotes {
  /// Groups up to which each remark names its group.
  static let mostNamed = 50

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
