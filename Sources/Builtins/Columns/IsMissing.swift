import Interpreter
import Tables

extension Builtin {
  /// `is_na(x, skip_na = false)`.
  static let isMissing = Builtin(
    "is_na", .columns, "Asks whether a value is missing.",
    parameters: [BuiltinParameter("x", .any, "A column, vector, list or single value.")],
    result: "true or false for each value",
    discussion: """
      `x == na` is an error: a comparison with `na` would always be `na`.
      """,
    examples: [
      Example(
        "is_na(na)",
        "true"),
      Example(
        "is_na([1, na])",
        "[false, true]"),
    ],
    searchWords: ["is.na", "isna", "isnull", "missing", "缺失"],
    body: .column { (call) throws(Stop) in
      guard let x = call.argument("x"), x.operand != nil else { return .scalar(.flag(false)) }
      return try call.each { (x, _) throws(TableError) in x.isMissing() }
    })
}
