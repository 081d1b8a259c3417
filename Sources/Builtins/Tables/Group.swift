import Interpreter
import Tables

extension Builtin {
  /// `group(t, .a, .b)`.
  static let group = Builtin(
    "group", .tables, "Makes the next verb work within groups of rows.",
    parameters: [
      .table,
      BuiltinParameter(
        "by", .columnNames, "The columns whose values make the groups.", rest: .positional),
    ],
    result: "the table; the groups hold for the next call",
    discussion: """
      The next call must be `summarise`, `derive`, `filter`, `count` or `head`. Methods take their \
      groups with `by =`. Rows where a group column is `na` are a group of their own.
      """,
    examples: [
      Example(
        """
        table(prov = ["a", "a", "b"], x = [1, 3, 5])
          |> group(.prov)
          |> derive(m = mean(.x))
        """,
        """
        prov  x  m
        ────  ─  ─
        a     1  2
        a     3  2
        b     5  5
        3 rows × 3 columns
        """)
    ],
    searchWords: ["group_by", "groupby", "bysort", "by", "分组"],
    body: .function { (call) throws(Stop) in
      try call.needRest("column")
      var table = try call.table()
      table.grouping = try call.restNames(in: table)
      return .table(table)
    })
}
