import Interpreter
import Tables

extension Builtin {
  /// `lead(x, skip_na = false)`.
  static let lead = Builtin(
    "lead", .columns, "Gives the value of a later year.",
    parameters: [
      .cells,
      BuiltinParameter(
        "years", .whole(-1000...1000), "How many years.", default: .value(.number(1))),
    ],
    result: "a value for each row, of the same kind",
    discussion: """
      Goes by year within all other key columns; where that year is not there it is `na`.
      """,
    examples: [
      Example(
        """
        let t = table(p = ["a", "a", "a"], year = 2018..2020, x = [1, 2, 4]) |> key(.p, .year)
        t |> derive(next = lead(.x))
        """,
        """
        p  year  x  next
        ─  ────  ─  ────
        a  2018  1     2
        a  2019  2     4
        a  2020  4    na
        3 rows × 4 columns · key: p, year
        """)
    ],
    searchWords: ["shift", "F.", "超前"],
    origin: .otherRows,
    body: .column { (call) throws(Stop) in
      let order = try call.order()
      let column = try call.column()
      return .rows(Window.lag(column, by: -(try call.whole("years")), order))
    })
}
