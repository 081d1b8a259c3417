import Interpreter
import Methods
import Tables

extension Builtin {
  /// `tapio(t, of, driver, over)`.
  static let tapio = Builtin(
    "tapio", .decomposition, "Says whether a quantity decouples from its driver.",
    parameters: [
      BuiltinParameter("t", .table, "A table with a year in its key."),
      BuiltinParameter("of", .column, "The quantity, such as emissions."),
      BuiltinParameter("driver", .column, "The driver, such as GDP at constant prices."),
      Call.windowsParameter,
      BuiltinParameter(
        "by", .columnNames, "The columns that make groups, each with a state; its rows are added.",
        default: .none(describes: "the key columns without the year")),
      MissingRule.parameter,
    ],
    result: "table: by…, from, to, of_change, driver_change, elasticity, state",
    discussion: """
      The changes are relative to the first year of the window; elasticity = of_change / \
      driver_change. Driver up: quantity down strong decoupling, elasticity below 0.8 weak \
      decoupling, up to 1.2 expansive coupling, above expansive negative decoupling. Driver down: \
      quantity up strong negative decoupling, below 0.8 weak negative decoupling, up to 1.2 \
      recessive coupling, above recessive decoupling. Where the driver does not change, or a first \
      value is 0, there is no elasticity and no state.
      """,
    examples: [
      Example(
        "let t = key(table(year = [2010, 2015], co2 = [100, 110], gdp = [50, 60]), .year)\n"
          + "(t |> tapio(of = .co2, driver = .gdp, over = 2010..2015)).state",
        """
        state
        ───────────────
        weak decoupling
        1 value
        """)
    ],
    references: [
      "Tapio, P. (2005). Towards a theory of decoupling. Transport Policy 12(2). "
        + "doi:10.1016/j.tranpol.2005.01.001"
    ],
    searchWords: ["decoupling", "decoupling elasticity", "脱钩", "Tapio脱钩", "脱钩弹性"],
    body: .function { (call) throws(Stop) in try TapioRun(call).table() })
}

/// One call of `tapio`.
private struct TapioRun {
  let call: Call
  let columns: MethodColumns
  let groups: MethodGroups
  let years: [Double]
  let windows: [ClosedRange<Int>]

  init(_ call: Call) throws(Stop) {
    self.call = call
    let table = try call.table()
    let yearName = try call.yearName(table)
    let all = table.column(named: yearName)?.numberCells ?? []
    windows = try call.windows(all.filter { !$0.isNaN }.map { Int($0) })
    // The years between do not enter, so that what is missing there is no matter.
    let ends = Set(windows.flatMap { [Double($0.lowerBound), Double($0.upperBound)] })
    columns = try call.treatingMissing(
      try call.methodColumns(["of", "driver"], table),
      only: all.indices.filter { ends.contains(all[$0]) })
    let left = columns.table
    groups = try MethodGroups(left, by: call.byNames(left, leavingOut: [yearName]))
    years = left.column(named: yearName)?.numberCells ?? []
  }

  /// The sums of both columns for each group in a year; nil for a group without a row.
  private func sums(_ year: Int) -> [(of: Double, driver: Double)?] {
    var sums = [(of: Double, driver: Double)?](repeating: nil, count: groups.grouping.count)
    let (own, driver) = (columns.numbers(0), columns.numbers(1))
    for row in years.indices where years[row] == Double(year) {
      let group = Int(groups.grouping.codes[row])
      let before = sums[group] ?? (0, 0)
      sums[group] = (before.of + own[row], before.driver + driver[row])
    }
    return sums
  }

  func table() throws(Stop) -> Value {
    var (places, from, to): ([Int], [Double], [Double]) = ([], [], [])
    var results: [Tapio] = []
    for window in windows {
      let (first, last) = (sums(window.lowerBound), sums(window.upperBound))
      let kept = try members(first, last, window)
      places += kept
      from += kept.map { _ in Double(window.lowerBound) }
      to += kept.map { _ in Double(window.upperBound) }
      let (before, after) = (kept.compactMap { first[$0] }, kept.compactMap { last[$0] })
      results.append(
        try methods(
          { () throws(MethodError) in
            try Tapio(
              from: before.map(\.of), to: after.map(\.of), driverFrom: before.map(\.driver),
              driverTo: after.map(\.driver))
          },
          row: { row in
            guard kept.indices.contains(row), !groups.names.isEmpty else { return nil }
            return "\(groups.label(kept[row])), \(window.lowerBound) to \(window.upperBound)"
          }))
    }
    guard !places.isEmpty else {
      throw call.wrong(
        "of", "M007", "no group has a value in both years of a window", kind: "too_short")
    }
    return try call.resultTable(
      groups.heads(repeating: places) + [
        Column("from", .numbers(from)), Column("to", .numbers(to)),
        Column("of_change", .numbers(results.flatMap(\.change))),
        Column("driver_change", .numbers(results.flatMap(\.driverChange))),
        Column("elasticity", .numbers(results.flatMap(\.elasticity))),
        Column.texts("state", results.flatMap { $0.state.map { $0?.rawValue } }),
      ],
      options: [
        (
          name: "over",
          value: .list(
            ListValue(
              windows.map { window in
                Value.range(YearRange(first: window.lowerBound, last: window.upperBound))
              }))
        ), Call.settled("by", groups.names),
      ], notes: columns.notes + zeros(results), rowsUsed: columns.table.rowCount)
  }

  /// The groups that have both years.
  private func members(
    _ first: [(of: Double, driver: Double)?], _ last: [(of: Double, driver: Double)?],
    _ window: ClosedRange<Int>
  ) throws(Stop) -> [Int] {
    let lacking = first.indices.first { first[$0] == nil || last[$0] == nil }
    if let lacking, call.missingRule == .stop {
      let year = first[lacking] == nil ? window.lowerBound : window.upperBound
      throw call.wrong(
        "of", "M003", "\(groups.label(lacking)) has no row for \(year)", kind: "missing",
        mend: "add the row, or leave such groups out: `missing = \"drop\"`")
    }
    return first.indices.filter { first[$0] != nil && last[$0] != nil }
  }

  private func zeros(_ results: [Tapio]) -> [Phrase] {
    let count = results.reduce(0) { $0 + $1.elasticity.count(where: \.isNaN) }
    return count == 0
      ? []
      : [
        "no elasticity in \(count) of \(results.reduce(0) { $0 + $1.elasticity.count }) rows: a first value is 0, or the driver does not change"
      ]
  }
}
