import Interpreter
import Tables

extension Builtin {
  /// `max(x, skip_na = false)`.
  static let maximum = Builtin(
    "max", .columns, "Gives the greatest value of a column, or of several values row by row.",
    parameters: [
      .aggregated,
      BuiltinParameter(
        "others", .either([.column, .series]), "Further values, compared row by row.",
        rest: .positional),
      .skipMissing,
    ],
    result: "one value; of several arguments a value for each row; in the unit of the first",
    discussion: """
      With one argument an aggregate, with several the greatest of each row.
      """,
    examples: [
      Example(
        "max([3, 1, 2])",
        "3"),
      Example(
        "max(4, 2)",
        "4"),
      Example(
        "max([1, 5], 3)",
        "[3, 5]"),
    ],
    searchWords: ["maximum", "pmax", "rowmax", "maximum", "最大值"],
    body: .column { (call) throws(Stop) in
      let more = call.rest.map { (value: $0.value, span: $0.span) }
      guard !more.isEmpty, let x = call.argument("x") else {
        return try call.aggregate { (all, x) throws(TableError) in try all.maximum(x) }
      }
      let skips = try call.flag("skip_na")
      return try call.cellwise([(value: x, span: call.span(of: "x"))] + more) {
        (operands, notes) throws(TableError) in
        try Operand.greatest(operands, skipMissing: skips, notes: &notes)
      }
    })
}
