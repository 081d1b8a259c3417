import Interpreter
import Tables

extension Builtin {
  /// `drop(t, .a)`.
  static let drop = Builtin(
    "drop", .tables, "Leaves columns out.",
    parameters: [
      .table,
      BuiltinParameter("columns", .columnNames, "The columns.", rest: .positional),
    ],
    result: "a table; a key that loses a column is dropped",
    examples: [Example("names(table(a = [1], b = [2]) |> drop(.a))", "[b]")],
    searchWords: ["remove", "del", "delete", "删除列"],
    body: .function { (call) throws(Stop) in
      try call.needRest("column")
      let table = try call.table()
      let names = try call.restNames(in: table)
      return .table(try tables { () throws(TableError) in try table.dropping(names) })
    })
}
