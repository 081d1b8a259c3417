import Interpreter
import Methods
import Tables

/// One call of `sda`: the economies of each group and year.
struct SDARun {
  let call: Call
  let table: Table
  let groups: MethodGroups
  let sectorName: String
  let years: [Double]
  let intensity: Column
  let demand: Column
  let technology: [Column]
  let technologyNames: [String]
  let windows: [ClosedRange<Int>]

  init(_ call: Call) throws(Stop) {
    self.call = call
    table = try call.table()
    let yearName = try call.yearName(table)
    let others = (table.key?.columns ?? []).filter { $0 != yearName }
    let across = call.isGiven("across") ? call.columnNames("across") ?? [] : others.suffix(1)
    guard across.count == 1, let sector = across.first, table.column(named: sector) != nil
    else {
      throw call.wrong(
        call.isGiven("across") ? "across" : "t", "M160", "sda needs one column of sectors",
        mend: "set the key: `key(t, .sector, .year)`")
    }
    sectorName = sector
    groups = try MethodGroups(table, by: call.byNames(table, leavingOut: [sector, yearName]))
    years = table.column(named: yearName)?.numberCells ?? []
    intensity = try call.numbers(call.expression("intensity"), table, as: "intensity")
    demand = try call.numbers(call.expression("demand"), table, as: "demand")
    var columns: [Column] = []
    let expressions = try call.expressions("technology")
    for item in expressions {
      columns.append(try call.numbers(item.expression, table, as: "technology"))
    }
    technology = columns
    technologyNames = expressions.map {
      $0.label ?? $0.expression.columnName ?? $0.expression.source
    }
    windows = try call.windows(years.filter { !$0.isNaN }.map { Int($0) })
  }

  /// The rows of a group in a year by the names of its sectors, in the order of the table.
  private func sectors(_ group: Int, _ year: Int) -> [(name: String, row: Int)] {
    let column = table.column(named: sectorName)
    return years.indices.filter {
      years[$0] == Double(year) && Int(groups.grouping.codes[$0]) == group
    }.map { (name: column?.cellText($0) ?? "", row: $0) }
  }

  /// The rows of the sectors of a group in a year, in a given order.
  private func rows(_ group: Int, _ year: Int, _ order: [String]) throws(Stop) -> [Int] {
    let found = Dictionary(sectors(group, year).map { ($0.name, $0.row) }) { first, _ in first }
    var rows: [Int] = []
    for name in order {
      guard let row = found[name] else {
        throw call.wrong(
          "t", "M003", "the sector \(name) has no row for \(place(group))\(year)", kind: "missing")
      }
      rows.append(row)
    }
    if let other = found.keys.filter({ !order.contains($0) }).min() {
      throw call.wrong(
        "t", "M161", "the sector \(other) is there in \(place(group))\(year) only", kind: "shape")
    }
    for (argument, column) in [("intensity", intensity), ("demand", demand)]
      + technology.map({ ("technology", $0) })
    {
      if let row = rows.first(where: { column.numberCells[$0].isNaN }) {
        throw call.wrong(
          argument, "M003", "`\(column.name)` is missing at \(table.rowLabel(row))",
          kind: "missing")
      }
    }
    return rows
  }

  /// The economy that some rows make.
  private func economy(_ rows: [Int], _ columns: [Int]) -> StructuralDecomposition.Economy {
    StructuralDecomposition.Economy(
      intensity: rows.map { intensity.numberCells[$0] },
      technology: rows.map { row in columns.map { technology[$0].numberCells[row] } },
      demand: rows.map { demand.numberCells[$0] })
  }

  private func place(_ group: Int) -> String {
    groups.names.isEmpty ? "" : "\(groups.label(group)), "
  }

  /// The columns of coefficients in the order of the sectors, and whether they were told by name.
  private func columns(_ order: [String]) throws(Stop) -> (positions: [Int], byName: Bool) {
    guard technologyNames.count == order.count else {
      throw call.wrong(
        "technology", "M162",
        technologyNames.count == 1
          ? "there is 1 column of coefficients for \(order.count) sectors"
          : "there are \(technologyNames.count) columns of coefficients for \(order.count) sectors",
        kind: "shape", notes: ["the sectors are \(order.joined(separator: ", "))"])
    }
    let named = order.compactMap { technologyNames.firstIndex(of: $0) }
    if named.count == order.count { return (named, true) }
    return (Array(order.indices), false)
  }

  /// The effects of a group in a window.
  private func decompose(
    _ group: Int, _ window: ClosedRange<Int>, _ order: [String], _ columns: [Int]
  ) throws(Stop) -> StructuralDecomposition {
    let before = try rows(group, window.lowerBound, order)
    let after = try rows(group, window.upperBound, order)
    let spans = try call.expressions("technology").map(\.expression.span)
    return try methods(
      { () throws(MethodError) in
        try StructuralDecomposition(from: economy(before, columns), to: economy(after, columns))
      },
      place: { error in
        guard let period = error.period else { return nil }
        let year = period == 0 ? window.lowerBound : window.upperBound
        guard let sector = error.row else { return "\(place(group))\(year)" }
        return table.rowLabel(period == 0 ? before[sector] : after[sector])
      },
      span: { error in error.item.map { spans[columns[$0]] } })
  }

  /// The fields of `sda`.
  func result() throws(Stop) -> MethodResult {
    var (places, from, to): ([Int], [Double], [Double]) = ([], [], [])
    var found: [StructuralDecomposition] = []
    var notes: [Phrase] = []
    for window in windows {
      for group in 0..<groups.grouping.count {
        try call.machine.checkInterrupt()
        let order = sectors(group, window.lowerBound).map(\.name)
        let (positions, byName) = try columns(order)
        let note: Phrase =
          "the columns of `technology` are taken in the order of the sectors: \(order.joined(separator: ", "))"
        if !byName, !notes.contains(note) { notes.append(note) }
        let result = try decompose(group, window, order, positions)
        found.append(result)
        notes += result.notes.map { "\(place(group))\($0.message)" }
        places.append(group)
        from.append(Double(window.lowerBound))
        to.append(Double(window.upperBound))
      }
    }
    let heads =
      groups.heads(repeating: places) + [
        Column("from", .numbers(from)), Column("to", .numbers(to)),
      ]
    let (measure, factor) = emissions
    let total = Column("total", .numbers(found.map { $0.total * factor }), measure)
    let fields = try [("effects", found.map(\.effects)), ("polar", found.map(\.polar))].map {
      (name, effects) throws(Stop) in
      (name: name, value: Value.table(try table(heads, effects, total, factor)))
    }
    return MethodResult(
      method: "sda", title: "Structural decomposition", fields: fields,
      options: [Call.settled("across", [sectorName]), Call.settled("by", groups.names)],
      notes: notes)
  }

  private func table(
    _ heads: [Column], _ effects: [StructuralDecomposition.Effects], _ total: Column,
    _ factor: Double
  ) throws(Stop) -> Table {
    try Table.result(
      heads + [
        Column("intensity", .numbers(effects.map { $0.intensity * factor }), total.measure),
        Column("technology", .numbers(effects.map { $0.technology * factor }), total.measure),
        Column("demand", .numbers(effects.map { $0.demand * factor }), total.measure), total,
      ])
  }

  /// Intensity times demand: the unit of emissions, and what the numbers are multiplied by to be
  /// in it; unstated where the product has none.
  private var emissions: (measure: Measure, factor: Double) {
    guard let (measure, factor) = try? intensity.measure.multiplied(by: demand.measure) else {
      return (.unstated, 1)
    }
    return (measure, factor)
  }
}
