import Interpreter
import Tables

extension Builtin {
  /// `select(t, .a, b = .c)`.
  static let select = Builtin(
    "select", .tables, "Keeps the named columns, in that order, under new names where given.",
    parameters: [
      .table,
      BuiltinParameter(
        "columns", .either([.column, .columnNames]), "Columns, with or without a new name.",
        rest: .either),
    ],
    result: "a table; the key stays when all its columns do",
    examples: [
      Example(
        "table(a = [1], b = [2], c = [3]) |> select(.c, x = .a)",
        """
        c  x
        ─  ─
        3  1
        1 row × 2 columns
        """)
    ],
    searchWords: ["keep", "loc", "columns", "选择列", "保留变量"],
    body: .function { (call) throws(Stop) in
      try call.needRest("column")
      let table = try call.table()
      var picks: [(name: String, from: String)] = []
      for item in try call.restColumns() {
        _ = try tables(at: item.span) { () throws(TableError) in
          try table.required(item.column)
        }
        picks.append((name: item.label ?? item.column, from: item.column))
      }
      return .table(try tables { () throws(TableError) in try table.selecting(picks) })
    })
}
