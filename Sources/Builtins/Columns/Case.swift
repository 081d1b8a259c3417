import Interpreter
import Syntax
import Tables

extension Builtin {
  /// `case(condition, value, …, else = value)`.
  static let cases = Builtin(
    "case", .columns, "Gives the value of the first condition that holds, row by row.",
    parameters: [
      BuiltinParameter(
        "branches", .either([.column, .series]), "A condition and its value, as often as needed.",
        rest: .positional),
      BuiltinParameter(
        "else", .either([.column, .series]), "The value where no condition holds.",
        default: .value(.missing)),
    ],
    result: "a value for each row, in the unit of the first value that has one",
    discussion: """
      A condition that is `na` does not hold. Values must be of one kind; `na` goes with every kind.
      """,
    examples: [
      Example(
        "case(3 > 5, \"high\", 3 > 2, \"middle\", else = \"low\")",
        "middle"),
      Example(
        """
        table(x = [1, 9]) |> derive(class = case(.x > 5, "high", else = "low"))
        """,
        """
        x  class
        ─  ─────
        1  low
        9  high
        2 rows × 2 columns
        """),
    ],
    searchWords: ["case_when", "ifelse", "if_else", "np.where", "recode", "cond", "条件", "分类"],
    body: .column { (call) throws(Stop) in
      let count = call.rest.count
      guard count > 0, count % 2 == 0 else {
        throw .failure(
          Failure(
            "T080", "case takes pairs of a condition and a value, and this call gives \(count)",
            span: call.rest.last?.span,
            mend: "the value for all other rows is named: `else = …`"))
      }
      let otherwise = call.argument("else") ?? .scalar(.missing)
      let arguments =
        call.rest.map { (value: $0.value, span: $0.span) }
        + [(value: otherwise, span: call.span(of: "else"))]
      return try call.cellwise(arguments) { (operands, notes) throws(TableError) in
        let branches = stride(from: 0, to: count, by: 2).map {
          (condition: operands[$0], value: operands[$0 + 1])
        }
        return try Operand.cases(branches, otherwise: operands[count], notes: &notes)
      }
    })
}
