import Interpreter
import Tables

extension Builtin {
  /// `summarise(t, name = …)`.
  static let summarise = Builtin(
    "summarise", .tables, "Makes one row of each group, or of the whole table.",
    parameters: [
      .table,
      BuiltinParameter("columns", .column, "Aggregates by name.", rest: .named),
    ],
    result: "a table whose key is the groups",
    discussion: """
      Sees only the columns of the table that comes in, and takes aggregates and single values only. \
      Groups are in order of first appearance. Without groups there is one row.
      """,
    examples: [
      Example(
        """
        table(prov = ["a", "a", "b"], x = [1, 2, 5])
          |> group(.prov)
          |> summarise(x = sum(.x), n = count())
        """,
        """
        prov  x  n
        ────  ─  ─
        a     3  2
        b     5  1
        2 rows × 3 columns · key: prov
        """),
      Example(
        "(table(x = [1, 2, 6]) |> summarise(m = mean(.x))).m",
        "3"),
    ],
    searchWords: ["summarize", "aggregate", "collapse", "agg", "groupby", "汇总", "聚合"],
    takesGroups: true,
    body: .function { (call) throws(Stop) in
      try call.needRest("aggregate")
      let table = try call.table()
      let groups = try call.groups(of: table)
      var columns: [Column] = []
      for item in call.rest {
        let (value, scope) = try call.evaluate(item, over: table, groups)
        let (formula, inputs) = item.formula(over: table)
        columns.append(
          try groupColumn(value, scope, item, call).named(item.label ?? "")
            .aggregated(verb: "summarise", formula: formula, of: inputs, groups: groups))
      }
      return .table(
        try tables("t") { () throws(TableError) in
          try table.summarised(grouping: groups, by: table.grouping ?? [], columns: columns)
        })
    })
}

/// A cell for each group.
private func groupColumn(
  _ value: Evaluated, _ scope: ColumnScope, _ item: Call.RestArgument, _ call: Call
) throws(Stop) -> Column {
  switch value {
  case .groups(let column): return column
  case .scalar:
    return try call.machine.rowColumn(
      value, scope: ColumnScope(rowCount: scope.grouping?.count ?? 1), at: item.span)
  case .rows:
    let name = item.label ?? "x"
    throw .failure(
      Failure(
        "T074", "summarise takes aggregates, and `\(name)` has a value for each row",
        span: item.span,
        mend: "say which: `\(name) = sum(…)`, `mean(…)`, `first(…)`; or keep the rows with `derive`"
      ))
  }
}
