import Interpreter
import Tables

extension Builtin {
  /// `index(x, skip_na = false)`.
  static let index = Builtin(
    "index", .columns, "Gives a column as an index with a base year of 100.",
    parameters: [.cells, BuiltinParameter("base", .whole(-100_000...100_000), "The base year.")],
    result: "a plain number for each row",
    discussion: """
      100 · x(t) / x(base) within all other key columns; `na` where the base year is not there.
      """,
    examples: [
      Example(
        """
        let t = table(p = ["a", "a", "a"], year = 2018..2020, x = [1, 2, 4]) |> key(.p, .year)
        t |> derive(index = index(.x, base = 2019))
        """,
        """
        p  year  x  index
        ─  ────  ─  ─────
        a  2018  1     50
        a  2019  2    100
        a  2020  4    200
        3 rows × 4 columns · key: p, year
        """)
    ],
    searchWords: ["base year", "定基指数", "指数"],
    body: .column { (call) throws(Stop) in
      let order = try call.order()
      let column = try call.column()
      let base = try call.number("base")
      var notes = OperationNotes()
      let result = try call.at { () throws(TableError) in
        try Window.index(column, base: base, order, notes: &notes)
      }
      call.machine.count(notes, at: call.span)
      return .rows(result)
    })
}
