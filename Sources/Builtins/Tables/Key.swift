import Interpreter
import Tables

extension Builtin {
  /// `key(t, .region, .year)`.
  static let key = Builtin(
    "key", .tables, "Says which columns identify a row, and makes the table a panel.",
    parameters: [
      .table,
      BuiltinParameter(
        "columns", .columnNames,
        "The columns; `region = .a` and `year = .b` say outright which they are.",
        rest: .either),
    ],
    result: "the table with the key",
    discussion: """
      The last column of whole numbers from 1800 to 2200 is the year, the first other one the region, \
      unless roles are given. The region column becomes a column of regions. A key that is not unique \
      is an error that shows the first repeated rows.
      """,
    examples: [
      Example(
        "let t = table(city = [\"A\", \"A\"], year = [2019, 2020], x = [4, 5]) |> key(.city, .year)\n"
          + "t[@A, 2020].x", "5")
    ],
    searchWords: ["xtset", "tsset", "set_index", "pdata.frame", "面板", "主键"],
    body: .function { (call) throws(Stop) in
      try call.needRest("column")
      let table = try call.table()
      let columns = try call.restColumns()
      for item in columns {
        _ = try tables(at: item.span) { () throws(TableError) in
          try table.required(item.column)
        }
      }
      let parts = try call.keyParts(columns)
      return .table(try tables { () throws(TableError) in try table.keyed(by: parts) })
    })
}
