import Interpreter
import Tables

extension Builtin {
  /// `count()`, `count(condition)`, `count(t, .a)`.
  static let count = Builtin(
    "count", .columns, "Counts rows, rows where a condition holds, or the rows of each group.",
    parameters: [
      BuiltinParameter(
        "x", .any, "A condition, or a table.", default: .none(describes: "all rows")),
      BuiltinParameter(
        "by", .columnNames, "Of a table: the columns whose combinations are counted.",
        rest: .positional),
      .skipMissing,
    ],
    result: "a plain number; of a table a table with the groups and a column `n`",
    discussion: """
      Inside a verb `count()` is the number of rows of the group, `count(.x > 0)` of those where the \
      condition is true; a condition that is `na` makes it `na` unless `skip_na = true`. \
      `t |> count(.a)` is a table with one row for each value of `.a`.
      """,
    examples: [
      Example(
        "table(p = [\"a\", \"b\", \"a\"]) |> count(.p)",
        """
        p  n
        ─  ─
        a  2
        b  1
        2 rows × 2 columns · key: p
        """),
      Example(
        """
        (table(x = [1, 5, 7]) |> summarise(n = count(), big = count(.x > 2))).big
        """,
        "2"),
    ],
    searchWords: ["n", "tally", "value_counts", "tabulate", "_N", "计数", "频数"],
    takesGroups: true,
    body: .either(
      verb: { (call) throws(Stop) in
        let table = try call.table("x")
        let names = try (table.grouping ?? []) + call.restNames(in: table)
        return .table(
          try tables { () throws(TableError) in try table.counting(by: names) })
      },
      column: { (call) throws(Stop) in
        let all = try call.aggregation()
        guard call.argument("x") != nil else {
          return .groups(all.count(rows: call.scope.rowCount))
        }
        let condition = try call.column()
        return .groups(
          try call.at { () throws(TableError) in try all.count(where: condition) })
      }))
}
