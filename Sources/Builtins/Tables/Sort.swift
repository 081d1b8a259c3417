import Interpreter
import Syntax
import Tables

extension Builtin {
  /// `sort(t, .a, desc(.b))`.
  static let sort = Builtin(
    "sort", .tables, "Puts the rows in order of columns, the first deciding.",
    parameters: [
      .table,
      BuiltinParameter(
        "by", .column, "Columns or expressions; `desc(.x)` goes from the greatest down.",
        rest: .positional),
    ],
    result: "a table; its key stays",
    discussion: """
      Equal rows stay in their order. `na` comes last in either direction. Texts and regions go by \
      the code points of what they show.
      """,
    examples: [
      Example(
        "table(name = [\"b\", \"a\", \"c\"], x = [2, na, 3]) |> sort(desc(.x))",
        """
        name   x
        ────  ──
        c      3
        b      2
        a     na
        3 rows × 2 columns
        """)
    ],
    searchWords: ["arrange", "order", "gsort", "sort_values", "排序"],
    body: .function { (call) throws(Stop) in
      try call.needRest("column")
      let table = try call.table()
      var keys: [Table.SortKey] = []
      for item in call.rest { keys.append(try sortKey(item, table, call)) }
      return .table(try tables { () throws(TableError) in try table.sorted(by: keys) })
    })
}

private func sortKey(
  _ item: Call.RestArgument, _ table: Table, _ call: Call
) throws(Stop) -> Table.SortKey {
  guard case .column(let expression) = item.value else {
    var mend: Phrase = "a column is written `.name`"
    if case .text(let text) = item.value {
      mend = "a column is written \(ColumnExpression.columnSource(text))"
    }
    throw .failure(
      Failure(
        "T075", "sort goes by columns, and this is \(item.value.kindWithArticle)",
        span: item.span, mend: mend))
  }
  let scope = ColumnScope(table: table, grouping: nil)
  if case .call(let builtin, let arguments) = expression.node, builtin.name == "desc",
    let inner = arguments.first?.expression
  {
    let value = try call.machine.evaluate(inner, in: scope)
    return Table.SortKey(
      try call.machine.rowColumn(value, scope: scope, at: item.span), descending: true)
  }
  if case .unary(.minus, let inner) = expression.node {
    try refuseMinus(inner, scope, item, call)
  }
  let value = try call.machine.evaluate(expression, in: scope)
  return Table.SortKey(try call.machine.rowColumn(value, scope: scope, at: item.span))
}

/// `-` turns the order of numbers round, and of nothing else.
private func refuseMinus(
  _ inner: ColumnExpression, _ scope: ColumnScope, _ item: Call.RestArgument, _ call: Call
) throws(Stop) {
  guard let column = try call.machine.evaluate(inner, in: scope).column else { return }
  if case .numbers = column.values { return }
  throw .failure(
    Failure(
      "T076",
      "`-` goes with numbers, and \(inner.source) is a \(Phrase(word: column.kindName)) column",
      span: item.span, mend: "write `desc(\(inner.source))`"))
}
