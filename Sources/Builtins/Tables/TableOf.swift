import Interpreter
import Syntax
import Tables
import Units

extension Builtin {
  /// `table(a = […], "co2 [Mt CO2]" = […])`.
  static let table = Builtin(
    "table", .tables, "Makes a table of columns.",
    parameters: [
      BuiltinParameter(
        "columns", .any, "Lists, ranges, vectors or single values by name.", rest: .named)
    ],
    result: "a table without a key",
    discussion: """
      A name may carry a unit, as a heading does: `"co2 [Mt CO2]" = [1, 2]`. Numbers without a unit \
      are data whose unit is not stated. A single value fills its column; lists must have one length. \
      `na` goes into any list.
      """,
    examples: [
      Example(
        "table(year = 2019..2020, \"co2 [Mt CO2]\" = [1, 2.5])",
        """
        year       co2
              [Mt CO2]
        ────  ────────
        2019       1.0
        2020       2.5
        2 rows × 2 columns
        """),
      Example(
        "sum(table(\"co2 [Mt CO2]\" = [1, 2]).co2)",
        "3 Mt CO2"),
    ],
    searchWords: ["data.frame", "tibble", "DataFrame", "input", "数据框", "建表"],
    body: .function { (call) throws(Stop) in
      try call.needRest("column")
      var columns: [(column: Column?, item: Call.RestArgument)] = []
      for item in call.rest { columns.append((try listedColumn(item), item)) }
      let rows = columns.lazy.compactMap(\.column).first?.count ?? 1
      var filled: [Column] = []
      for (column, item) in columns {
        if let column, column.count != rows {
          throw .failure(
            Failure(
              .lengths(column: column.name, rows: column.count, expected: rows), span: item.span))
        }
        let whole: Column
        if let column { whole = column } else { whole = try singleColumn(item, rows) }
        filled.append(try headed(whole, item, call.module.units))
      }
      return .table(
        try tables { () throws(TableError) in try Table(columns: filled, rowCount: rows) })
    })
}

/// The column of a list, range or vector; `nil` for a single value.
private func listedColumn(_ item: Call.RestArgument) throws(Stop) -> Column? {
  let name = item.label ?? ""
  switch item.value {
  case .vector(let vector): return vector.column.named(name)
  case .range(let range):
    guard let first = range.first, let last = range.last else {
      throw .failure(
        Failure("T077", "a column needs a range with both ends", span: item.span))
    }
    guard last - first < 100_000_000 else {
      let error = TableError.tooLarge(
        what: "rows", count: last - first + 1, limit: 100_000_000)
      throw .failure(Failure(error, span: item.span))
    }
    return Column(name, .numbers((first...last).map(Double.init)), .unstated)
  case .list(let list):
    return try tables(at: item.span) { () throws(TableError) in
      try Column(collecting: list.items, name: name)
    }
  default: return nil
  }
}

private func singleColumn(_ item: Call.RestArgument, _ rows: Int) throws(Stop) -> Column {
  guard let column = Column.filled(with: item.value, rowCount: rows) else {
    throw .failure(
      Failure(
        "T078", "\(item.value.kindWithArticle) does not fill a column", span: item.span,
        mend: "give a list: `\(item.label ?? "x") = [1, 2, 3]`"))
  }
  return column.named(item.label ?? "")
}

/// The column under its name, in the unit that the name tells.
private func headed(
  _ column: Column, _ item: Call.RestArgument, _ units: UnitRegistry
) throws(Stop) -> Column {
  let heading = splitHeader(item.label ?? "", registry: units)
  if let text = heading.unreadable {
    throw .failure(
      Failure("U001", "cannot read the unit `[\(text)]` of the column", span: item.labelSpan))
  }
  var named = column.named(heading.name)
  guard case .numbers = named.values else { return named }
  if named.measure == .plain { named.measure = .unstated }
  guard let unit = heading.unit else { return named }
  let stated = try tables(at: item.span) { () throws(TableError) in
    try Operand.column(named).converted(to: unit)
  }
  if case .column(let result) = stated { return result.named(heading.name) }
  return named
}
