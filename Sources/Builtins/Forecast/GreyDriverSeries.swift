import Interpreter
import Methods
import Tables

/// The series and drivers of GM(1,N): years whose series is missing at the end are forecast.
struct GreyDriverSeries {
  /// The series without the years to forecast.
  let series: YearSeries
  /// For each group its drivers, over the years of the series and those to forecast.
  let values: [[[Double]]]
  /// The names of the drivers.
  let names: [String]
  /// For each group the years with drivers behind its series.
  private let future: [[Int]]

  init(_ call: Call) throws(Stop) {
    guard call.isGiven("drivers") else {
      throw call.wrong(
        "model", "M154", "the model \"gm1n\" needs drivers",
        mend: "name them: `drivers = [.energy, .gdp]`; years to forecast are rows with `na` in `of`"
      )
    }
    let table = try call.table()
    let of = try call.numbers(call.expression("of"), table, as: "of")
    let year = try call.yearName(table)
    let groups = try MethodGroups(table, by: call.byNames(table, leavingOut: [year]))
    let years = table.column(named: year)?.numberCells ?? []
    var isKnown = [Bool](repeating: true, count: table.rowCount)
    var later: [[Int]] = []
    for rows in groups.rowsByGroup() {
      let sorted = rows.sorted { years[$0] < years[$1] }
      let end = sorted.lastIndex { !of.numberCells[$0].isNaN } ?? -1
      for row in sorted[(end + 1)...] { isKnown[row] = false }
      later.append(Array(sorted[(end + 1)...]))
    }
    let known = isKnown.indices.filter { isKnown[$0] }
    let past = try tables("of") { () throws(TableError) in try table.rows(at: known) }
    series = try YearSeries(call, table: past, allowsGaps: false)
    guard series.years.count == groups.grouping.count else {
      throw call.wrong("of", "M003", "a group has no value at all", kind: "missing")
    }
    future = later.map { rows in rows.map { Int(years[$0]) } }
    let expressions = try call.expressions("drivers")
    names = expressions.map { $0.label ?? $0.expression.columnName ?? $0.expression.source }
    var columns: [Column] = []
    for item in expressions {
      columns.append(try call.numbers(item.expression, table, as: "drivers"))
    }
    var found: [[[Double]]] = []
    for (group, rows) in groups.rowsByGroup().enumerated() {
      let wanted = Set(series.years[group] + future[group])
      let own = rows.filter { wanted.contains(Int(years[$0])) }.sorted { years[$0] < years[$1] }
      try Self.check(columns, names, own, table, call)
      found.append(columns.map { column in own.map { column.numberCells[$0] } })
    }
    values = found
  }

  private static func check(
    _ columns: [Column], _ names: [String], _ rows: [Int], _ table: Table, _ call: Call
  ) throws(Stop) {
    for (name, column) in zip(names, columns) {
      guard let row = rows.first(where: { column.numberCells[$0].isNaN }) else { continue }
      throw call.wrong(
        "drivers", "M003", "the driver `\(name)` is missing at \(table.rowLabel(row))",
        kind: "missing")
    }
  }

  /// The years to forecast: all with drivers, or those of `ahead` where it is given.
  func forecastYears(_ call: Call, _ group: Int) throws(Stop) -> [Int] {
    let last = series.years[group].last ?? 0
    let consecutive = zip(future[group], (last + 1)...).prefix { $0 == $1 }.map(\.0)
    guard call.isGiven("ahead") else { return consecutive }
    let wanted = try series.forecastYears(call, group: group)
    guard (wanted.last ?? last) <= (consecutive.last ?? last) else {
      throw call.wrong(
        "ahead", "M155", "the drivers are known up to \(consecutive.last ?? last) only",
        mend: "add rows with the drivers and `na` in `of`")
    }
    return wanted
  }
}
