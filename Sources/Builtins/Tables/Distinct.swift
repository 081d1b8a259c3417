import Interpreter
import Tables

extension Builtin {
  /// `distinct(t, .a)`.
  static let distinct = Builtin(
    "distinct", .tables, "Keeps one row for each combination of values of some columns, or of all.",
    parameters: [
      .table,
      BuiltinParameter(
        "columns", .columnNames, "The columns; all of them when left out.", rest: .positional),
    ],
    result: "a table of only these columns, in order of first appearance",
    discussion: """
      The key stays when all its columns do.
      """,
    examples: [
      Example(
        "table(a = [1, 1, 2], b = [5, 6, 7]) |> distinct(.a)",
        """
        a
        ─
        1
        2
        2 rows × 1 column
        note: distinct kept 2 of 3 rows
        """)
    ],
    searchWords: ["unique", "duplicates drop", "drop_duplicates", "去重"],
    body: .function { (call) throws(Stop) in
      let table = try call.table()
      let names = try call.restNames(in: table)
      return .table(try tables { () throws(TableError) in try table.distinct(names) })
    })
}
