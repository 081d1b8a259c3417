import Interpreter
import Tables

extension Builtin {
  /// `rename(t, new = .old)`.
  static let rename = Builtin(
    "rename", .tables, "Gives columns new names.",
    parameters: [
      .table,
      BuiltinParameter("columns", .columnName, "Old columns by their new names.", rest: .named),
    ],
    result: "the table; its key follows",
    discussion: """
      All at once, so that two columns can change names.
      """,
    examples: [
      Example(
        "table(a = [1], b = [2]) |> rename(c = .a)",
        """
        c  b
        ─  ─
        1  2
        1 row × 2 columns
        """)
    ],
    searchWords: ["setnames", "重命名", "改名"],
    body: .function { (call) throws(Stop) in
      try call.needRest("column")
      let table = try call.table()
      _ = try call.restNames(in: table)
      let pairs = try call.restColumns().map { (new: $0.label ?? "", old: $0.column) }
      return .table(try tables { () throws(TableError) in try table.renaming(pairs) })
    })
}
