import Interpreter
import Tables

extension Builtin {
  /// `or_else(x, skip_na = false)`.
  static let orElse = Builtin(
    "or_else", .columns, "Replaces missing values.",
    parameters: [
      .cells,
      BuiltinParameter("value", .either([.column, .series]), "What stands in for `na`."),
    ],
    result: "a value for each row, in the unit of x",
    discussion: """
      The value must be of the same kind and is brought to the same unit. `fill` finds values by year.
      """,
    examples: [
      Example(
        "or_else(na, 3)",
        "3"),
      Example(
        "or_else([1, na], 0)",
        "[1, 0]"),
    ],
    searchWords: ["coalesce", "fillna", "replace_na", "ifnull", "替换缺失"],
    body: .column { (call) throws(Stop) in
      guard let x = call.argument("x"), let value = call.argument("value") else {
        return .scalar(.missing)
      }
      return try call.cellwise([
        (value: x, span: call.span(of: "x")), (value: value, span: call.span(of: "value")),
      ]) { (operands, notes) throws(TableError) in
        try operands[0].orElse(operands[1], notes: &notes)
      }
    })
}
