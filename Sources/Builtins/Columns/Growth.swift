import Interpreter
import Tables

extension Builtin {
  /// `growth(x, skip_na = false)`.
  static let growth = Builtin(
    "growth", .columns, "Gives the growth rate since an earlier year.",
    parameters: [
      .cells,
      BuiltinParameter(
        "years", .whole(-1000...1000), "How many years.", default: .value(.number(1))),
    ],
    result: "a plain number for each row: 0.05 is 5 %",
    discussion: """
      x(t) / x(t − years) − 1; not per year when `years` is more than 1. Goes by year within all other key columns; where that year is not there it is `na`.
      Where the earlier value is 0 it is `na`, and a warning counts the rows.
      """,
    examples: [
      Example(
        """
        let t = table(p = ["a", "a", "a"], year = 2018..2020, x = [1, 2, 4]) |> key(.p, .year)
        t |> derive(rate = growth(.x))
        """,
        """
        p  year  x  rate
        ─  ────  ─  ────
        a  2018  1    na
        a  2019  2     1
        a  2020  4     1
        3 rows × 4 columns · key: p, year
        """)
    ],
    searchWords: ["pct_change", "growth rate", "增长率", "增速"],
    origin: .change,
    body: .column { (call) throws(Stop) in
      let order = try call.order()
      let column = try call.column()
      let years = try call.whole("years")
      var notes = OperationNotes()
      let result = try call.at { () throws(TableError) in
        try Window.growth(column, by: years, order, notes: &notes)
      }
      call.machine.count(notes, at: call.span)
      return .rows(result)
    })
}
