import Interpreter
import Tables

extension Builtin {
  /// `head(t, 10)`.
  static let head = Builtin(
    "head", .tables, "Keeps the first rows, of each group after `group`.",
    parameters: [
      .table,
      BuiltinParameter(
        "n", .whole(0...1_000_000_000), "How many rows.", default: .value(.number(10))),
    ],
    result: "a table; its key stays",
    examples: [
      Example(
        "table(x = [1, 2, 3]) |> head(2)",
        """
        x
        ─
        1
        2
        2 rows × 1 column
        note: head shows 2 of 3 rows
        """)
    ],
    searchWords: ["limit", "slice", "top", "前几行"],
    takesGroups: true,
    body: .function { (call) throws(Stop) in
      let table = try call.table()
      let rows = try call.whole("n")
      let groups = try call.groups(of: table)
      return .table(
        try tables("t") { () throws(TableError) in try table.head(rows, by: groups) })
    })
}
