import Interpreter
import Methods
import Tables
import Units

extension EmissionsRun {
  /// The fields of the result.
  func result() throws(Stop) -> MethodResult {
    let parts = sources.flatMap { source in source.parts.map { (source.base, $0.multiplier) } }
    let computed = try methods(
      { () throws(MethodError) in
        try Emissions.direct(quantities: parts.map(\.0), factors: parts.map(\.1))
      }, row: { table.rowLabel($0) })
    let uncertainty = try UncertaintyRun(self)
    let rows = table.rowCount
    let total =
      parts.isEmpty ? [Double](repeating: 0, count: rows) : computed.total
    var options = call.options(substance == "CO2e" ? ["as", "gwp", "missing"] : ["as", "missing"])
    options += uncertainty?.options ?? []
    var result = MethodResult(
      method: "emissions", title: "Emissions as \(substance)",
      fields: [
        (name: "total", value: .table(try self.total(total, uncertainty?.intervals.total))),
        (name: "by_fuel", value: .table(try byFuel(uncertainty?.intervals.bySource))),
        (name: "factors", value: .table(try factorsUsed())),
        (name: "by_gas", value: try byGas()),
      ], options: options,
      notes: notes + quantityNotes + (uncertainty?.notes ?? []), shown: ["total", "factors"],
      rowsUsed: table.rowCount)
    if let uncertainty {
      result.deferred = [
        (
          name: "draws",
          value: DeferredValue { () throws(Stop) in try uncertainty.drawsTable(self) }
        )
      ]
    } else {
      result.fields.append((name: "draws", value: .missing))
    }
    return result
  }

  private func total(
    _ values: [Double], _ interval: EmissionsInterval?
  ) throws(Stop) -> Table {
    var columns = [Column("emissions", .numbers(values), .unit(unit))]
    if let interval { columns += try self.columns(of: interval, values) }
    return try tables("t") { () throws(TableError) in
      let key = table.key?.columns ?? []
      var bare = table
      bare.notes = []
      bare = try bare.selecting(key.map { ($0, $0) })
      for column in columns { bare = try bare.deriving(column) }
      return bare
    }
  }

  private func columns(
    of interval: EmissionsInterval, _ values: [Double]
  ) throws(Stop) -> [Column] {
    let percent = try units("uncertainty") { () throws(UnitError) in try Unit(parsing: "%") }
    let relative = interval.relative(to: values).map { 100 * $0 }
    return [
      Column("low", .numbers(interval.low), .unit(unit)),
      Column("high", .numbers(interval.high), .unit(unit)),
      Column("uncertainty", .numbers(relative), .unit(percent)),
    ]
  }

  /// Values of each row and source, row by row.
  func interleaved(_ columns: [[Double]]) -> [Double] {
    (0..<table.rowCount).flatMap { row in columns.map { $0[row] } }
  }

  /// Emissions of each source, all gases together.
  var bySource: [[Double]] {
    sources.map { source in
      source.parts.reduce([Double](repeating: 0, count: table.rowCount)) { sum, part in
        zip(sum, source.values(part)).map { $0 + $1 }
      }
    }
  }

  /// The key of every row and source, with the fuel.
  func heads() -> [Column] {
    let rows = (0..<table.rowCount).flatMap { row in
      Array(repeating: Int32(row), count: sources.count)
    }
    let names = (0..<table.rowCount).flatMap { _ in sources.map(\.name) }
    return (table.key?.columns ?? []).compactMap { table.column(named: $0)?.gathered(rows) }
      + [Column.texts("fuel", names)]
  }

  /// The unit of all quantities, when they have the same.
  var commonQuantity: Measure? {
    guard let first = sources.first?.quantity.measure,
      sources.allSatisfy({ $0.quantity.measure == first })
    else { return nil }
    return first
  }

  /// Why `.by_fuel` has no quantities, where it has none.
  private var quantityNotes: [Phrase] {
    guard commonQuantity == nil else { return [] }
    var spelt: [String] = []
    for unit in sources.compactMap(\.quantity.measure.unit?.spelling) where !spelt.contains(unit) {
      spelt.append(unit)
    }
    return [
      """
      `.by_fuel` has no column `quantity`, because the quantities are in \(spelt.joined(separator: ", ")): \
      bring them to standard coal or heat first, `.coal * 0.7143[tce/t]`
      """
    ]
  }

  private func byFuel(_ intervals: [EmissionsInterval]?) throws(Stop) -> Table {
    var columns = heads()
    if let measure = commonQuantity {
      let cells = interleaved(sources.map(\.quantity.numberCells))
      columns.append(Column("quantity", .numbers(cells), measure))
    }
    let values = interleaved(bySource)
    columns.append(Column("emissions", .numbers(values), .unit(unit)))
    if let intervals {
      let interval = EmissionsInterval(
        low: interleaved(intervals.map(\.low)), high: interleaved(intervals.map(\.high)))
      columns += try self.columns(of: interval, values)
    }
    let key = table.key?.columns ?? []
    return try Table.result(columns, key: key.isEmpty ? [] : key + ["fuel"], roles: table.key)
  }

  /// The emissions of each gas as equivalents; `na` where only one gas was asked for.
  private func byGas() throws(Stop) -> Value {
    guard substance == "CO2e" else { return .missing }
    var gases: [String] = []
    for part in sources.flatMap(\.parts) where !gases.contains(part.gas) { gases.append(part.gas) }
    let sums = gases.map { gas in
      sources.reduce([Double](repeating: 0, count: table.rowCount)) { sum, source in
        source.parts.filter { $0.gas == gas }.reduce(sum) { sum, part in
          zip(sum, source.values(part)).map { $0 + $1 }
        }
      }
    }
    let key = table.key?.columns ?? []
    let rows = (0..<table.rowCount).flatMap { Array(repeating: Int32($0), count: gases.count) }
    let columns =
      key.compactMap { table.column(named: $0)?.gathered(rows) } + [
        Column.texts("gas", (0..<table.rowCount).flatMap { _ in gases }),
        Column("emissions", .numbers(interleaved(sums)), .unit(unit)),
      ]
    return .table(
      try Table.result(columns, key: key.isEmpty ? [] : key + ["gas"], roles: table.key))
  }

  private func factorsUsed() throws(Stop) -> Table {
    let lines = sources.flatMap { source in source.parts.map { (source, $0) } }
    var columns = [Column.texts("fuel", lines.map(\.0.name))]
    if substance == "CO2e" { columns.append(Column.texts("gas", lines.map(\.1.gas))) }
    let units = lines.map {
      "\($0.1.chain.unit.spelling) per \($0.0.quantity.measure.unit?.spelling ?? "")"
    }
    let multipliers = lines.map { $0.0.rowFactors == nil ? $0.1.chain.multiplier : .nan }
    columns += [
      Column.texts("chain", lines.map(\.1.chain.text)),
      Column("multiplier", .numbers(multipliers))
        .written(Set(units).count > 1 ? .each : .aligned),
      Column.texts("unit", units),
    ]
    return try Table.result(columns)
  }
}
