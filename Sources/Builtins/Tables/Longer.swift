import Interpreter
import Tables

extension Builtin {
  /// `longer(t, [.a, .b], name = .fuel, value = .energy)`.
  static let longer = Builtin(
    "longer", .tables, "Puts several columns below each other.",
    parameters: [
      .table,
      BuiltinParameter("columns", .columnNames, "The columns that become rows."),
      BuiltinParameter("name", .columnName, "The new column that says which it was."),
      BuiltinParameter("value", .columnName, "The new column of their values."),
    ],
    result: "a table with a row for each of the columns",
    discussion: """
      Numbers are brought to the first column's unit. The name joins the key. The names are texts: years across a
      table become numbers with `derive(year = number(.year))`.
      """,
    examples: [
      Example(
        """
        table(city = ["x"], coal = [1], oil = [2])
          |> longer([.coal, .oil], name = .fuel, value = .energy)
        """,
        """
        city  fuel  energy
        ────  ────  ──────
        x     coal       1
        x     oil        2
        2 rows × 3 columns
        """)
    ],
    searchWords: ["pivot_longer", "melt", "gather", "reshape long", "宽转长"],
    body: .function { (call) throws(Stop) in
      let table = try call.table()
      let columns = call.columnNames("columns") ?? []
      let name = try call.columnName("name")
      let value = try call.columnName("value")
      return .table(
        try tables("columns") { () throws(TableError) in
          try table.longer(columns, name: name, value: value)
        })
    })
}
