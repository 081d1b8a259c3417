import Interpreter
import Methods
import Tables
import Units

extension Builtin {
  /// `coupling(t, x, y, alpha)`.
  static let coupling = Builtin(
    "coupling", .indicators, "Measures how two systems are coupled and coordinated.",
    parameters: [
      BuiltinParameter("t", .table, "A table; a row is a region, a year or both."),
      BuiltinParameter("x", .column, "The level of one system, an index from 0 to 1."),
      BuiltinParameter("y", .column, "The level of the other."),
      BuiltinParameter(
        "alpha", .number(0...1), "The share of `x` in the common level.",
        default: .value(.number(0.5))),
      BuiltinParameter(
        "by", .columnNames, "The columns that are kept; each row has a result of its own.",
        default: .none(describes: "the key columns")),
      MissingRule.parameter,
    ],
    result: "table: key, c, t, d",
    discussion: """
      C = 2 √(x y) / (x + y) is the coupling, T = alpha x + (1 − alpha) y the common level and \
      D = √(C T) the coordination. Both systems 0 give `na`. D compares rows only where both \
      systems are indices from 0 to 1; values above 1 are noted.
      """,
    examples: [
      Example(
        "table(city = [\"a\", \"b\"], u = [0.4, 0.9], v = [0.7, 0.1]) |> coupling(x = .u, y = .v)",
        """
        city         c     t         d
        ────  ────────  ────  ────────
        a     0.962091  0.55  0.727427
        b     0.600000  0.50  0.547723
        2 rows × 4 columns
        """)
    ],
    searchWords: ["coupling coordination", "CCD", "耦合协调度", "耦合度", "协调度"],
    body: .function { (call) throws(Stop) in
      let table = try call.table()
      var input = MethodColumns(table: table, items: [])
      for name in ["x", "y"] {
        let expression = try call.expression(name)
        let column = try call.numbers(expression, table, as: name)
        input.items.append(
          MethodColumns.Item(argument: name, name: expression.source, column: column))
      }
      input = try call.treatingMissing(input)
      try checkUnits(call, input)
      let alpha = try call.number("alpha")
      let result = try methods(
        { () throws(MethodError) in
          try Coupling(input.numbers(0), input.numbers(1), alpha: alpha)
        }, row: { input.table.rowLabel($0) })
      var kept = input.table
      if let by = call.isGiven("by") ? call.columnNames("by") : nil {
        kept = try tables("by") { () throws(TableError) in
          try input.table.selecting(by.map { (name: $0, from: $0) })
        }
      }
      let measure = input.items[0].column.measure
      let shown = try call.rowTable(
        kept,
        [
          Column("c", .numbers(result.coupling)), Column("t", .numbers(result.level), measure),
          Column("d", .numbers(result.coordination)),
        ])
      return call.resultTable(
        shown, notes: input.notes + result.notes.map(\.message), rowsUsed: input.table.rowCount)
    })
}

/// Two systems in different units have no common level.
private func checkUnits(_ call: Call, _ input: MethodColumns) throws(Stop) {
  let (x, y) = (input.items[0].column.measure, input.items[1].column.measure)
  guard let left = x.unit, let right = y.unit, left != right else { return }
  throw call.wrong(
    "y", "M149", "`x` is in \(left.spelling) and `y` in \(right.spelling)",
    mend: "bring both systems to indices from 0 to 1 first")
}
