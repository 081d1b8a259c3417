import Interpreter
import Tables

extension Builtin {
  /// `cumsum(x, skip_na = false)`.
  static let cumsum = Builtin(
    "cumsum", .columns, "Adds up a column from the first year to each year.",
    parameters: [.cells],
    result: "a value for each row, in the column's unit",
    discussion: """
      Goes by year within all other key columns. A value that is `na` makes all later sums `na`.
      """,
    examples: [
      Example(
        "let t = table(p = [\"a\", \"a\", \"a\"], year = 2018..2020, x = [1, 2, 4]) |> key(.p, .year)\n\"{(t |> derive(y = cumsum(.x))).y}\"",
        "[1, 3, 7]")
    ],
    searchWords: ["cumulative", "running sum", "累计"],
    body: .column { (call) throws(Stop) in
      let order = try call.order()
      let column = try call.column()
      return .rows(
        try call.at { () throws(TableError) in try Window.cumulative(column, order) })
    })
}
