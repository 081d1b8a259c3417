import Interpreter
import Methods
import Tables

extension LMDIRun {
  /// The effects of one window, and the members they are made of.
  struct Outcome {
    var result: LMDIResult
    /// How many members went in.
    var members: Int
    /// A row of each member that was left out.
    var dropped: [Int] = []
    /// The groups of the result, where others have no member left.
    var groups: [Int]?
  }

  /// The effects of every window: direct, or joined from its years.
  func outcomes() throws(Stop) -> [Outcome] {
    var ends: [[Int]] = []
    for window in windows { ends.append(try self.ends(window)) }
    if case .panel(let panel) = source, let results = panel.decompose(ends, options) {
      return try results.map { results throws(Stop) in
        Outcome(result: try Self.joined(results), members: memberCount)
      }
    }
    let rows = try rows()
    let outcomes = try ends.map { ends throws(Stop) in try rows.decompose(ends, options) }
    guard outcomes.contains(where: { $0.members > 0 }) else {
      throw call.wrong(
        "of", "M007", "no member has a value in all the years that are compared",
        kind: "too_short")
    }
    return outcomes
  }

  /// One result of several windows that follow each other.
  static func joined(_ results: [LMDIResult]) throws(Stop) -> LMDIResult {
    try methods { () throws(MethodError) in
      results.count == 1 ? results[0] : try LMDI.chain(results)
    }
  }

  /// The numbers of the years that a window is decomposed between.
  func ends(_ window: ClosedRange<Int>) throws(Stop) -> [Int] {
    let wanted =
      try call.flag("chained") ? chainYears(window) : [window.lowerBound, window.upperBound]
    return try wanted.map { year throws(Stop) in
      guard let position = years.firstIndex(of: year) else {
        throw call.wrong(
          "over", "M010", "the table has no year \(year)", kind: "missing",
          mend: "choose years that it has")
      }
      return position
    }
  }

  /// The years of a window that the table has, for a chain.
  private func chainYears(_ window: ClosedRange<Int>) -> [Int] {
    let inside = years.filter(window.contains)
    return [window.lowerBound] + inside.filter { $0 != window.lowerBound }
      + (inside.last == window.upperBound ? [] : [window.upperBound])
  }
}
