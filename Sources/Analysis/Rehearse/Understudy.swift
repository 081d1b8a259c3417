import Interpreter
import Tables

/// Answers calls that have effects or cost much, so that a program can be looked at by evaluating
/// it on samples.
final class Understudy: Rehearsal {
  /// More rows than these are not computed with.
  private let rowLimit: Int

  init(rowLimit: Int = 10_000) { self.rowLimit = rowLimit }

  func answer(_ call: inout Call) throws(Stop) -> Value? {
    if call.builtin.needsRights, !Self.readers.contains(call.builtin.name) { return .nothing }
    for case .table(let table)? in call.values where table.rowCount > rowLimit {
      throw .interrupted
    }
    return nil
  }

  /// What reads files and changes nothing.
  private static let readers: Set<String> = ["load"]
}
