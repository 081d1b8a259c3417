import Interpreter
import Tables

extension Builtin {
  /// `abs(x, skip_na = false)`.
  static let absolute = Builtin(
    "abs", .columns, "Gives the absolute value.",
    parameters: [.cells],
    result: "a number for each value, in its unit",
    examples: [Example("abs(-3)", "3")],
    searchWords: ["absolute", "fabs", "绝对值"],
    body: .column { (call) throws(Stop) in
      try call.each { (x, notes) throws(TableError) in try x.absolute(notes: &notes) }
    })
}
