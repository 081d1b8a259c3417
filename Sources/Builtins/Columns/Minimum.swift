import Interpreter
import Tables

extension Builtin {
  /// `min(x, skip_na = false)`.
  static let minimum = Builtin(
    "min", .columns, "Gives the least value of a column, or of several values row by row.",
    parameters: [
      .aggregated,
      BuiltinParameter(
        "others", .either([.column, .series]), "Further values, compared row by row.",
        rest: .positional),
      .skipMissing,
    ],
    result: "one value; of several arguments a value for each row; in the unit of the first",
    discussion: """
      With one argument an aggregate, with several the least of each row.
      """,
    examples: [
      Example(
        "min([3, 1, 2])",
        "1"),
      Example(
        "min(4, 2)",
        "2"),
      Example(
        "min([1, 5], 3)",
        "[1, 3]"),
    ],
    searchWords: ["minimum", "pmin", "rowmin", "minimum", "最小值"],
    body: .column { (call) throws(Stop) in
      let more = call.rest.map { (value: $0.value, span: $0.span) }
      guard !more.isEmpty, let x = call.argument("x") else {
        return try call.aggregate { (all, x) throws(TableError) in try all.minimum(x) }
      }
      let skips = try call.flag("skip_na")
      return try call.cellwise([(value: x, span: call.span(of: "x"))] + more) {
        (operands, notes) throws(TableError) in
        try Operand.least(operands, skipMissing: skips, notes: &notes)
      }
    })
}
