import Interpreter
import Tables

extension Builtin {
  /// `diff(x, skip_na = false)`.
  static let diff = Builtin(
    "diff", .columns, "Gives the change since an earlier year.",
    parameters: [
      .cells,
      BuiltinParameter(
        "years", .whole(-1000...1000), "How many years.", default: .value(.number(1))),
    ],
    result: "a value for each row, in the column's unit",
    discussion: """
      x(t) − x(t − years). Goes by year within all other key columns; where that year is not there it is `na`.
      """,
    examples: [
      Example(
        """
        let t = table(p = ["a", "a", "a"], year = 2018..2020, x = [1, 2, 4]) |> key(.p, .year)
        t |> derive(change = diff(.x))
        """,
        """
        p  year  x  change
        ─  ────  ─  ──────
        a  2018  1      na
        a  2019  2       1
        a  2020  4       2
        3 rows × 4 columns · key: p, year
        """)
    ],
    searchWords: ["difference", "D.", "差分", "增量"],
    origin: .change,
    body: .column { (call) throws(Stop) in
      let order = try call.order()
      let column = try call.column()
      let years = try call.whole("years")
      return .rows(
        try call.at { () throws(TableError) in
          try Window.difference(column, by: years, order)
        })
    })
}
