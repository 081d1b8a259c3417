import Interpreter
import Syntax
import Tables

extension Builtin {
  /// `filter(t, condition, …)`.
  static let filter = Builtin(
    "filter", .tables, "Keeps the rows where all conditions hold.",
    parameters: [
      .table,
      BuiltinParameter("conditions", .column, "Conditions on columns.", rest: .positional),
    ],
    result: "a table; its key stays",
    discussion: """
      A row where a condition is `na` is left out, and the footer counts such rows. After `group` \
      aggregates in a condition are those of the group.
      """,
    examples: [
      Example(
        "table(x = [1, 2, na], y = [1, 1, 1]) |> filter(.x > 1, .y > 0)",
        """
        x  y
        ─  ─
        2  1
        1 row × 2 columns
        note: filter kept 1 of 3 rows; in 1 of the others the condition is na
        """)
    ],
    searchWords: ["subset", "where", "keep if", "query", "筛选", "过滤"],
    takesGroups: true,
    body: .function { (call) throws(Stop) in
      try call.needRest("condition")
      let table = try call.table()
      let groups = try call.groups(of: table)
      var joint: Operand?
      for item in call.rest {
        let (value, scope) = try call.evaluate(item, over: table, groups)
        let column = try call.machine.rowColumn(value, scope: scope, at: item.span)
        guard case .flags = column.values else { throw notACondition(column, item.span) }
        let before = joint
        joint = try tables(at: item.span) { () throws(TableError) in
          try before?.and(.column(column)) ?? .column(column)
        }
      }
      guard case .column(let condition) = joint else { return .table(table) }
      return .table(
        try tables("t") { () throws(TableError) in try table.filtered(condition) })
    })
}

private func notACondition(_ column: Column, _ span: Span) -> Stop {
  .failure(
    Failure(
      "T073", "a condition of filter is true or false, and this is a \(column.kindName) column",
      span: span, mend: "compare it: `filter(.x > 0)`"))
}
