import Interpreter
import Tables
import Units

extension Builtin {
  /// `convert(t, co2 = "Mt CO2", gdp = "1e8 CNY")`.
  static let convert = Builtin(
    "convert", .tables, "Brings columns to other units, each named with its unit.",
    parameters: [
      .table,
      BuiltinParameter("columns", .text, "A unit as a text for each column by name.", rest: .named),
    ],
    result: "the table with these columns in other units",
    discussion: """
      The same as `derive(x = .x to [u])` for each column: a unit of another dimension is an error, what has \
      no unit is stated to be in it, and a substance or price year that the unit leaves out stays. Prices \
      of another year are no matter of units: `deflate` does that.
      """,
    examples: [
      Example(
        """
        table("co2 [Mt CO2]" = [1.5, 2], "gdp [1e8 CNY]" = [300, 410])
          |> convert(co2 = "1e4 t CO2", gdp = "1e9 CNY")
        """,
        """
                co2        gdp
        [1e4 t CO2]  [1e9 CNY]
        ───────────  ─────────
                150         30
                200         41
        2 rows × 2 columns
        """)
    ],
    searchWords: ["set_units", "units", "单位换算", "换算", "recast"],
    body: .function { (call) throws(Stop) in
      try call.needRest("column")
      var table = try call.table()
      for item in call.rest {
        guard case .text(let spelling) = item.value, let name = item.label else { continue }
        let before = table
        let column = try tables(at: item.labelSpan) { () throws(TableError) in
          try before.required(name)
        }
        let unit = try unit(spelling, item, call)
        table = try tables(at: item.span) { () throws(TableError) in
          guard case .column(var other) = try Operand.column(column).converted(to: unit) else {
            return before
          }
          other = other.named(name).marked(column.marks).computed(
            verb: "convert",
            formula: "\(ColumnExpression.columnSource(name)) to [\(unit.spelling)]", of: [column])
          return try before.deriving(other)
        }
      }
      return .table(table)
    })
}

/// The unit that a text names.
private func unit(
  _ spelling: String, _ item: Call.RestArgument, _ call: Call
) throws(Stop) -> Unit {
  do { return try Unit(parsing: spelling, in: call.module.units) } catch {
    throw .failure(Failure(error.code, error.message, span: item.span, mend: error.mend))
  }
}
