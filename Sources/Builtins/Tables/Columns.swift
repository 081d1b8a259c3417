import Interpreter
import Tables

extension Builtin {
  /// `columns(t)`.
  static let columns = Builtin(
    "columns", .tables, "Lists the columns with kind, unit and role in the key.",
    parameters: [
      .table
    ],
    result: "a table with one row for each column",
    examples: [
      Example(
        "columns(table(year = [2020], \"co2 [Mt CO2]\" = [2]))",
        """
        column  kind    unit    key
        ──────  ──────  ──────  ───
        year    number  na      na
        co2     number  Mt CO2  na
        2 rows × 4 columns
        """)
    ],
    searchWords: ["names", "str", "describe", "dtypes", "变量列表"],
    body: .function { (call) throws(Stop) in
      let table = try call.table()
      return .table(try tables("t") { () throws(TableError) in try table.columnTable() })
    })
}
