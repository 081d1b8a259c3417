import Interpreter
import Tables
import Threading

/// One series by year for each group, as forecasting methods take them.
struct YearSeries {
  /// The groups.
  let groups: MethodGroups
  /// The years of each group, rising.
  let years: GroupCells<Int>
  /// The values of each group by year.
  let values: GroupCells<Double>
  /// The unit of the values.
  let measure: Measure
  /// The name of the year column.
  let yearName: String
  /// What was done with missing values.
  let notes: [Phrase]

  /// Reads the series of `of` from a call; years must follow one another unless `allowsGaps`.
  init(_ call: Call, table given: Table? = nil, allowsGaps: Bool) throws(Stop) {
    let whole = if let given { given } else { try call.table() }
    let (table, column, missing) = try call.treatingMissing("of", whole)
    let yearName = try call.yearName(table)
    guard table.rowCount > 0 else {
      throw call.wrong(
        "of", "M007",
        whole.rowCount == 0
          ? "the table has no rows" : "`of` has no values, so there is no series",
        kind: "too_short")
    }
    let groups = try MethodGroups(table, by: call.byNames(table, leavingOut: [yearName]))
    let all = table.column(named: yearName)?.numberCells ?? []
    let (rows, starts) = Self.rows(groups.grouping, all, within: call.optionalRange("years"))
    years = GroupCells(cells: rows.map { Int(all[$0]) }, starts: starts)
    let cells = column.numberCells
    values = GroupCells(cells: rows.map { cells[$0] }, starts: starts)
    self.groups = groups
    measure = column.measure
    self.yearName = yearName
    notes = missing + (given == nil ? Self.aheadNotes(call, years) : [])
    if !allowsGaps { try checkConsecutive(call) }
  }

  /// Says that years are not forecast which were asked for and have data.
  private static func aheadNotes(_ call: Call, _ years: GroupCells<Int>) -> [Phrase] {
    guard let first = call.optionalRange("ahead")?.first else { return [] }
    let lasts = years.indices.compactMap { years.last($0) }
    guard let last = lasts.max(), first <= last else { return [] }
    return [
      "`ahead` starts in \(first), and the data go to \(last): the years ahead start in \(last + 1)"
    ]
  }

  /// The rows of each group by year, one group after the other, and where each starts.
  private static func rows(
    _ grouping: Grouping, _ years: [Double], within wanted: YearRange?
  ) -> (rows: [Int], starts: [Int]) {
    var starts = [Int](repeating: 0, count: grouping.count + 1)
    let isWanted = wanted.map { range in years.map { range.contains($0) } }
    for (row, code) in grouping.codes.enumerated() where isWanted?[row] ?? true {
      starts[Int(code) + 1] += 1
    }
    for group in 0..<grouping.count { starts[group + 1] += starts[group] }
    var next = starts
    var rows = [Int](repeating: 0, count: starts[grouping.count])
    for (row, code) in grouping.codes.enumerated() where isWanted?[row] ?? true {
      rows[next[Int(code)]] = row
      next[Int(code)] += 1
    }
    for group in 0..<grouping.count {
      let own = starts[group]..<starts[group + 1]
      if own.dropFirst().contains(where: { years[rows[$0 - 1]] > years[rows[$0]] }) {
        rows[own].sort { years[$0] < years[$1] }
      }
    }
    return (rows, starts)
  }

  private func checkConsecutive(_ call: Call) throws(Stop) {
    for group in years.indices {
      let own = years.starts[group]..<years.starts[group + 1]
      guard
        let jump = own.dropFirst().first(where: { years.cells[$0] != years.cells[$0 - 1] + 1 })
      else { continue }
      let (before, after) = (years.cells[jump - 1], years.cells[jump])
      let gap: Phrase = "the years jump from \(before) to \(after)"
      let place: Phrase = groups.names.isEmpty ? gap : "\(gap) for \(groups.label(group))"
      throw call.wrong(
        "of", "M016",
        "\(place), and \(call.builtin.name) needs a value a year", kind: "shape",
        mend: "choose years without a gap: `years = a..b`, or fill the gap first")
    }
  }

  /// How many values there are in all series.
  var count: Int { values.cells.count }

  /// The groups and years that are modelled, for `about`.
  var settledOptions: [(name: String, value: Value)] {
    var settled = [Call.settled("by", groups.names)]
    if let first = years.cells.min(), let last = years.cells.max() {
      settled.append((name: "years", value: .range(YearRange(first: first, last: last))))
    }
    return settled
  }

  /// Whether there is one series and no group columns.
  var isSingle: Bool { groups.names.isEmpty && years.count == 1 }

  /// The years of a forecast: so many after the last, or those of a range.
  func forecastYears(_ call: Call, group: Int) throws(Stop) -> [Int] {
    Array(try forecastYears(call, after: years.last(group) ?? 0))
  }

  /// The years of the forecasts of all groups.
  func forecastYears(_ call: Call) throws(Stop) -> GroupCells<Int> {
    var cells: [Int] = []
    var starts = [0]
    var (known, ahead) = (Int.min, 0..<0)
    for group in years.indices {
      let last = years.last(group) ?? 0
      if last != known { (known, ahead) = (last, try forecastYears(call, after: last)) }
      cells.append(contentsOf: ahead)
      starts.append(cells.count)
    }
    return GroupCells(cells: cells, starts: starts)
  }

  private func forecastYears(_ call: Call, after last: Int) throws(Stop) -> Range<Int> {
    if let count = call.value("ahead")?.asWhole {
      guard (0...10_000).contains(count) else {
        throw call.wrong("ahead", "N008", "a forecast has 0 to 10,000 years", kind: nil)
      }
      return last + 1..<last + 1 + count
    }
    guard let range = call.optionalRange("ahead"), let end = range.last, end > last,
      end - last <= 10_000
    else {
      throw call.wrong(
        "ahead", "N067", "the years ahead must end after the last year, \(last)",
        mend: "write a number of years, or a range such as \(last + 1)..\(last + 10)")
    }
    return max(last + 1, range.first ?? last + 1)..<end + 1
  }

  /// A table with the group columns and years repeated for every row of the given lists.
  func table(
    years: some Collection<[Int]>,
    columns: [(name: String, cells: [[Double]], measure: Measure)]
  ) throws(Stop) -> Table {
    var starts = [0]
    for own in years { starts.append((starts.last ?? 0) + own.count) }
    // After Ctrl-C no table is wanted, and its cells are left missing.
    let flat = columns.map { column in
      let cells =
        Cancellation.isRequested
        ? [Double](repeating: .nan, count: starts.last ?? 0) : column.cells.flatMap { $0 }
      return Column(column.name, .numbers(cells), column.measure)
    }
    return try table(years: GroupCells(cells: years.flatMap { $0 }, starts: starts), flat: flat)
  }

  /// A table with the group columns and years repeated for the rows of every group.
  func table(years: GroupCells<Int>, flat columns: [Column]) throws(Stop) -> Table {
    let yearColumn = Column(yearName, .numbers(years.cells.map { Double($0) }), .plain)
    return try Table.result(
      groups.heads(repeating: years.owners) + [yearColumn] + columns, key: groups.names + [yearName]
    )
  }
}
