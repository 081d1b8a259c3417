import Interpreter
import Tables

extension Builtin {
  /// `tail(t, 10)`.
  static let tail = Builtin(
    "tail", .tables, "Keeps the last rows.",
    parameters: [
      .table,
      BuiltinParameter(
        "n", .whole(0...1_000_000_000), "How many rows.", default: .value(.number(10))),
    ],
    result: "a table; its key stays",
    examples: [
      Example(
        "table(x = [1, 2, 3]) |> tail(2)",
        """
        x
        ─
        2
        3
        2 rows × 1 column
        note: tail shows 2 of 3 rows
        """)
    ],
    searchWords: ["limit", "slice", "top", "后几行"],
    body: .function { (call) throws(Stop) in
      let table = try call.table()
      let rows = try call.whole("n")
      return .table(
        try tables("t") { () throws(TableError) in try table.tail(rows) })
    })
}
