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
        """
        let t = table(p = ["a", "a", "a"], year = 2018..2020, x = [1, 2, 4]) |> key(.p, .year)
        t |> derive(total = cumsum(.x))
        """,
        """
        p  year  x  total
        ─  ────  ─  ─────
        a  2018  1      1
        a  2019  2      3
        a  2020  4      7
        3 rows × 4 columns · key: p, year
        """)
    ],
    searchWords: ["cumulative", "running sum", "累计"],
    origin: .otherRows,
    body: .column { (call) throws(Stop) in
      let order = try call.order()
      let column = try call.column()
      return .rows(
        try call.at { () throws(TableError) in try Window.cumulative(column, order) })
    })
}
