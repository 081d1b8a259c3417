import Interpreter
import Tables

extension Builtin {
  /// `derive(t, name = …)`.
  static let derive = Builtin(
    "derive", .tables, "Adds columns, or replaces them.",
    parameters: [
      .table,
      BuiltinParameter("columns", .column, "New columns by name.", rest: .named),
    ],
    result: "the table with the columns",
    discussion: """
      Works from left to right: a column sees those before it. An aggregate is that of all rows, or \
      of the group after `group`. A single value fills the column; a vector must belong to the same \
      rows. A key that is no longer unique because one of its columns was replaced is dropped, and \
      the footer says so.
      """,
    examples: [
      Example(
        """
        table(x = [1, 3])
          |> derive(share = .x / sum(.x))
        """,
        """
        x  share
        ─  ─────
        1   0.25
        3   0.75
        2 rows × 2 columns
        """)
    ],
    searchWords: ["mutate", "transform", "assign", "generate", "egen", "gen", "新变量", "计算列"],
    takesGroups: true,
    namesOwnColumns: true,
    body: .function { (call) throws(Stop) in
      try call.needRest("column")
      var table = try call.table()
      let groups = try call.groups(of: table)
      for item in call.rest {
        let (value, scope) = try call.evaluate(item, over: table, groups)
        let column = try call.machine.rowColumn(value, scope: scope, at: item.span)
          .named(item.label ?? "")
        let before = table
        let (formula, inputs) = item.formula(over: before)
        table = try tables(at: item.span) { () throws(TableError) in
          try before.deriving(column.computed(verb: "derive", formula: formula, of: inputs))
        }
      }
      return .table(table)
    })
}
