import Interpreter
import Tables

extension Builtin {
  /// `log(x, skip_na = false)`.
  static let logarithm = Builtin(
    "log", .columns, "Gives the natural logarithm.",
    parameters: [.cells],
    result: "a plain number for each value",
    discussion: """
      Of the number in its own unit. Where x ≤ 0 it is `na`, and a warning counts the values.
      """,
    examples: [
      Example(
        "log(1)",
        "0"),
      Example(
        "log([1, exp(1)])",
        "[0, 1]"),
    ],
    searchWords: ["ln", "对数"],
    body: .column { (call) throws(Stop) in
      try call.each { (x, notes) throws(TableError) in try x.logarithm(notes: &notes) }
    })
}
