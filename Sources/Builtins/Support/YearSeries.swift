import Interpreter
import Tables

/// One series by year for each group, as forecasting methods take them.
struct YearSeries {
  /// The groups.
  let groups: MethodGroups
  /// The years of each group, rising.
  let years: [[Int]]
  /// The values of each group by year.
  let values: [[Double]]
  /// The unit of the values.
  let measure: Measure
  /// The name of the year column.
  let yearName: String
  /// What was done with missing values.
  let notes: [String]

  /// Reads the series of `of` from a call; years must follow one another unless `allowsGaps`.
  init(_ call: Call, table given: Table? = nil, allowsGaps: Bool) throws(Stop) {
    let whole = if let given { given } else { try call.table() }
    let (table, column, missing) = try call.treatingMissing("of", whole)
    let yearName = try call.yearName(table)
    let groups = try MethodGroups(table, by: call.byNames(table, leavingOut: [yearName]))
    let all = table.column(named: yearName)?.numberCells ?? []
    let wanted = call.optionalRange("years")
    var years: [[Int]] = []
    var values: [[Double]] = []
    for (group, rows) in groups.rowsByGroup().enumerated() {
      let kept = rows.filter { wanted?.contains(all[$0]) ?? true }
        .sorted { all[$0] < all[$1] }
      let own = kept.map { Int(all[$0]) }
      if !allowsGaps { try Self.checkConsecutive(own, groups, group, call) }
      years.append(own)
      values.append(kept.map { column.numberCells[$0] })
    }
    self.groups = groups
    self.years = years
    self.values = values
    measure = column.measure
    self.yearName = yearName
    notes = missing
  }

  private static func checkConsecutive(
    _ years: [Int], _ groups: MethodGroups, _ group: Int, _ call: Call
  ) throws(Stop) {
    for (before, after) in zip(years, years.dropFirst()) where after != before + 1 {
      let label = groups.names.isEmpty ? "" : " for \(groups.label(group))"
      throw call.wrong(
        "of", "M016",
        "the years jump from \(before) to \(after)\(label), and \(call.builtin.name) "
          + "needs a value a year", kind: "shape",
        mend: "choose years without a gap: `years = a..b`, or fill the gap first")
    }
  }

  /// How many values there are in all series.
  var count: Int { values.reduce(0) { $0 + $1.count } }

  /// The groups and years that are modelled, for `about`.
  var settledOptions: [(name: String, value: Value)] {
    var settled = [Call.settled("by", groups.names)]
    if let first = years.compactMap(\.first).min(), let last = years.compactMap(\.last).max() {
      settled.append((name: "years", value: .range(YearRange(first: first, last: last))))
    }
    return settled
  }

  /// Whether there is one series and no group columns.
  var isSingle: Bool { groups.names.isEmpty && years.count == 1 }

  /// The years of a forecast: so many after the last, or those of a range.
  func forecastYears(_ call: Call, group: Int) throws(Stop) -> [Int] {
    let last = years[group].last ?? 0
    if let count = call.value("ahead")?.asWhole {
      guard (0...10_000).contains(count) else {
        throw call.wrong("ahead", "N008", "a forecast has 0 to 10,000 years", kind: nil)
      }
      return count == 0 ? [] : Array((last + 1)...(last + count))
    }
    guard let range = call.optionalRange("ahead"), let end = range.last, end > last,
      end - last <= 10_000
    else {
      throw call.wrong(
        "ahead", "N067", "the years ahead must end after the last year, \(last)",
        mend: "write a number of years, or a range such as \(last + 1)..\(last + 10)")
    }
    return Array(max(last + 1, range.first ?? last + 1)...end)
  }

  /// A table with the group columns and years repeated for every row of the given lists.
  func table(
    years: [[Int]], columns: [(name: String, cells: [[Double]], measure: Measure)]
  ) throws(Stop) -> Table {
    let repeated = years.enumerated().flatMap { group, own in
      Array(repeating: group, count: own.count)
    }
    let yearColumn = Column(
      yearName, .numbers(years.flatMap { $0.map(Double.init) }), .plain)
    let data = columns.map { Column($0.name, .numbers($0.cells.flatMap { $0 }), $0.measure) }
    return try Table.result(
      groups.heads(repeating: repeated) + [yearColumn] + data, key: groups.names + [yearName])
  }
}

/// The fields that hold one value a group: fields of the result for one series, columns of
/// `.models` for several.
struct ModelFields {
  private var names: [String] = []
  private var columns: [Column] = []

  mutating func add(_ name: String, _ values: [Double], _ measure: Measure = .plain) {
    names.append(name)
    columns.append(Column(name, .numbers(values), measure))
  }

  mutating func add(_ name: String, _ texts: [String?]) {
    names.append(name)
    columns.append(Column.texts(name, texts))
  }

  /// The fields of a result.
  func fields(_ series: YearSeries) throws(Stop) -> [(name: String, value: Value)] {
    if series.isSingle {
      return zip(names, columns).map { (name: $0, value: $1.value(at: 0)) }
    }
    let models = try Table.result(series.groups.heads() + columns, key: series.groups.names)
    return [(name: "models", value: .table(models))] + names.map { (name: $0, value: .missing) }
  }
}
