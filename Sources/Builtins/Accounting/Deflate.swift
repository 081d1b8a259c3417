import Interpreter
import Methods
import Tables
import Units

extension Builtin {
  /// `deflate(t, of, index, base, kind, name)`.
  static let deflate = Builtin(
    "deflate", .accounting, "Brings money of several years to the prices of one year.",
    parameters: [
      BuiltinParameter("t", .table, "A table with a year in its key."),
      BuiltinParameter("of", .column, "The money, at the prices of each year."),
      BuiltinParameter("index", .column, "The index, in which 100 stands for no change."),
      BuiltinParameter("base", .whole(1000...9999), "The year whose prices are taken."),
      BuiltinParameter(
        "kind", .choice(IndexKind.allCases.map(\.rawValue)),
        "What is 100: the year before, or one fixed year.", default: .value(.text("previous"))),
      BuiltinParameter(
        "name", .text, "The name of the new column.",
        default: .none(describes: "that of the column and `_real`")),
      BuiltinParameter(
        "measures", .choice(IndexSubject.allCases.map(\.rawValue)),
        "What the index measures: real growth, or prices.", default: .value(.text("volume"))),
    ],
    result: "the table with a column `<of>_real` in money at the prices of the base year",
    discussion: """
      The index is chained to a level L that is 1 in the base year, within all key columns but the \
      year. Yearbooks print indices of gross domestic product and value added at constant prices \
      (不变价指数, 上年 = 100): they measure volume, and the real value is that of the base year \
      times L. With a price index, `measures = "price"`, it is the value of each year over L. \
      The index of the first year compares with a year that is not there and may be `na`; any \
      other gap is an error. The new column states the price year, `1e8 CNY@2010`, so that it adds \
      to no other prices. A column that states a price year already is an error.
      """,
    examples: [
      Example(
        """
        let t = table(year = 2010..2012, "gdp [1e8 CNY]" = [100, 121, 130], i = [na, 110, 105])
        key(t, .year) |> deflate(of = .gdp, index = .i, base = 2010)
        """,
        """
        year        gdp    i        gdp_real
              [1e8 CNY]       [1e8 CNY@2010]
        ────  ─────────  ───  ──────────────
        2010        100   na           100.0
        2011        121  110           110.0
        2012        130  105           115.5
        3 rows × 4 columns · key: year
        """)
    ],
    references: [
      "European Commission, IMF, OECD, United Nations, World Bank (2009). System of National "
        + "Accounts 2008, ch. 15: Price and volume measures."
    ],
    searchWords: ["constant prices", "real GDP", "不变价", "平减", "可比价", "deflator", "price index"],
    body: .function { (call) throws(Stop) in try deflated(call) })
}

private func deflated(_ call: Call) throws(Stop) -> Value {
  let table = try call.table()
  let yearName = try call.yearName(table)
  let expression = try call.expression("of")
  let of = try call.numbers(expression, table, as: "of")
  let indexExpression = try call.expression("index")
  let indexColumn = try call.numbers(indexExpression, table, as: "index")
  let index = indexColumn.numberCells
  let base = try call.whole("base")
  let kind = IndexKind(rawValue: try call.text("kind")) ?? .previous
  let subject = IndexSubject(rawValue: try call.text("measures")) ?? .volume
  let groups = try MethodGroups(
    table, by: (table.key?.columns ?? []).filter { $0 != yearName })
  let years = table.column(named: yearName)?.numberCells ?? []
  var real = [Double](repeating: .nan, count: table.rowCount)
  for rows in groups.rowsByGroup() {
    let rising = rows.sorted { years[$0] < years[$1] }
    let prices = try methods(
      { () throws(MethodError) in
        try ConstantPrices(
          rising.map { of.numberCells[$0] }, index: rising.map { index[$0] },
          years: rising.map { Int(years[$0]) }, base: base, kind: kind, subject: subject)
      },
      row: { rising.indices.contains($0) ? table.rowLabel(rising[$0]) : nil })
    for (place, row) in rising.enumerated() { real[row] = prices.values[place] }
  }
  let name = call.optionalText("name") ?? "\(expression.columnName ?? "value")_real"
  guard table.column(named: name) == nil else {
    throw call.wrong(
      call.isGiven("name") ? "name" : "of", "M182", "the table has a column `\(name)` already",
      mend: "name the new one: `name = \"…\"`")
  }
  let (measure, note) = try pricedMeasure(of.measure, base, call)
  let column = Column(name, .numbers(real), measure).marked(
    chainMarks(
      real, groups.rowsByGroup(), years: years, base: base, of: of, index: indexColumn, kind,
      subject)
  ).computed(
    verb: "deflate",
    formula: "\(expression.source) by \(indexExpression.source) to prices of \(base)",
    of: (expression.columnNames + indexExpression.columnNames).compactMap {
      table.column(named: $0)
    })
  let made = try tables("t") { () throws(TableError) in try table.deriving(column) }
  let notes: [Phrase] = table.notes.map(\.text) + (note.map { [$0] } ?? [])
  return call.resultTable(made, options: [(name: "name", value: .text(name))], notes: notes)
}

/// The unit of money at the prices of a year.
private func pricedMeasure(
  _ measure: Measure, _ base: Int, _ call: Call
) throws(Stop) -> (Measure, note: Phrase?) {
  guard let unit = measure.unit else {
    return (.unstated, "the unit of the money is not stated, so the result states no price year")
  }
  if let year = unit.priceYears.first {
    throw call.wrong(
      "of", "M183", "this is in [\(unit.spelling)] already, at the prices of \(year)",
      mend: "deflate the money of each year's own prices")
  }
  let priced = try units("of") { () throws(UnitError) in try unit.atPrices(of: base) }
  guard let priced else {
    throw call.wrong(
      "of", "M184", "[\(unit.spelling)] is no money, and only money has prices",
      mend: "give a column in CNY, USD or another currency")
  }
  return (.unit(priced), nil)
}

/// The marks of real values: of those for which a filled value or a filled index was used.
private func chainMarks(
  _ real: [Double], _ series: [[Int]], years: [Double], base: Int, of: Column, index: Column,
  _ kind: IndexKind, _ subject: IndexSubject
) -> CellMarks? {
  guard of.marks != nil || index.marks != nil else { return nil }
  var ways = [UInt8](repeating: 0, count: real.count)
  for rows in series {
    guard let first = rows.first(where: { years[$0] == Double(base) }) else { continue }
    for row in rows where !real[row].isNaN {
      let money = subject == .volume ? first : row
      // The chain begins behind the earlier of the two years.
      let (early, late) = (min(years[row], years[first]), max(years[row], years[first]))
      let used =
        kind == .previous ? rows.filter { years[$0] > early && years[$0] <= late } : [row, first]
      let isFilled =
        of.marks?.isMarked(money) == true || used.contains { index.marks?.isMarked($0) == true }
      if isFilled { ways[row] = FillWay.computed.rawValue }
    }
  }
  return CellMarks(ways)
}
