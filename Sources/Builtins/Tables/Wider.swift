import Interpreter
import Tables

extension Builtin {
  /// `wider(t, name = .year, value = .gdp)`.
  static let wider = Builtin(
    "wider", .tables, "Puts the values of one column side by side.",
    parameters: [
      .table,
      BuiltinParameter("name", .columnName, "The column whose values become columns."),
      BuiltinParameter("value", .columnName, "The column of what stands in them."),
    ],
    result: "a table with a column for each value of `name`",
    discussion: """
      One row for each combination of the other columns. A combination that no row has is `na`, and counted in the
      footer. Two rows for one cell are an error that shows them.
      """,
    examples: [
      Example(
        """
        table(city = ["x", "x"], fuel = ["coal", "oil"], energy = [1, 2])
          |> wider(name = .fuel, value = .energy)
        """,
        """
        city  coal  oil
        ────  ────  ───
        x        1    2
        1 row × 3 columns
        """)
    ],
    searchWords: ["pivot_wider", "pivot", "spread", "reshape wide", "长转宽"],
    body: .function { (call) throws(Stop) in
      let table = try call.table()
      let name = try call.columnName("name")
      let value = try call.columnName("value")
      return .table(
        try tables { () throws(TableError) in try table.wider(name: name, value: value) })
    })
}
