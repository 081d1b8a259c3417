internal import Units

extension Table {
  /// The regions of the key added up to larger ones, with how many of their parts are there.
  ///
  /// One row for each combination of whole and the other key columns; the sums of the columns
  /// `names`, then `covered`, the parts that have a row, and `members`, all parts there are. A whole that
  /// is there itself covers all of them; beside one of its parts it is an error.
  ///
  /// - Throws: `noKey`, `unknownToAll`, `noWhole`, `wholeAndPart`, `kind`.
  /// - Complexity: O(rows × columns).
  public func rolledUp(
    to territory: Territory, summing names: [String], skipMissing: Bool = false
  ) throws(TableError) -> Table {
    guard let key, let regionName = key.region else { throw .noKey(operation: "rollup") }
    let wholes = try ColumnWholes(try required(regionName), in: territory)
    let replaced = try deriving(wholes.column)
    var keyed = replaced
    keyed.key = key
    let heads = try keyed.required(key.columns)
    let grouping = Grouping(heads, rowCount: rowCount)
    let aggregation = Aggregation(by: grouping, skipMissing: skipMissing)
    var columns: [Column] = []
    for column in try required(names) {
      columns.append(
        try aggregation.sum(column).marked(column.marks?.any(in: grouping)).aggregated(
          verb: "rollup", formula: "sum(\(written(column.name)))", of: [column], groups: grouping))
    }
    let coverage = try Coverage(wholes, grouping, heads.filter { $0.name != regionName })
    var result = try keyed.summarised(
      grouping: grouping, by: key.columns,
      columns: columns + [
        Column("covered", .numbers(coverage.covered.map(Double.init))),
        Column("members", .numbers(coverage.members.map(Double.init))),
      ])
    result.notes = notes + coverage.notes
    return result
  }

  /// The columns that add up: amounts, and numbers whose unit is not stated; not those of the key.
  public var columnsThatAddUp: (adding: [String], others: [String]) {
    let free = columns.filter { column in
      column.kindName == "number" && !(key?.columns.contains(column.name) ?? false)
    }
    let adding = free.filter { column in
      switch column.measure {
      case .unit(let unit): unit.isAmount
      case .unstated: true
      case .plain: false
      }
    }.map(\.name)
    return (adding, free.map(\.name).filter { !adding.contains($0) })
  }
}

/// Which parts of the wholes are there, group by group.
private struct Coverage {
  private(set) var covered: [Int] = []
  private(set) var members: [Int] = []
  private(set) var notes: [TableNote] = []

  init(
    _ wholes: ColumnWholes, _ grouping: Grouping, _ others: [Column]
  ) throws(TableError) {
    let (rows, starts) = grouping.rowsByGroup()
    var lacking: [(whole: RegionWhole, missing: Set<String>)] = []
    for group in 0..<grouping.count {
      let own = rows[starts[group]..<starts[group + 1]].map { Int(wholes.codes[Int($0)]) }
      guard let first = own.first, first >= 0 else {
        covered.append(0)
        members.append(0)
        continue
      }
      let whole = wholes.wholes[first]
      let all = Set(whole.members)
      let here = own.filter { $0 >= 0 }.map { wholes.entries[$0] }
      let parts = Set(here.filter { all.contains($0.code) }.map(\.code))
      if let itself = here.first(where: { !all.contains($0.code) }) {
        if let part = here.first(where: { all.contains($0.code) }) {
          throw .wholeAndPart(
            whole: itself.names.first ?? "", part: part.names.first ?? "",
            place: others.compactMap { $0.cellText(Int(grouping.firstRows[group])) }
              .joined(separator: ", "))
        }
        covered.append(all.count)
      } else {
        covered.append(parts.count)
        Self.add(all.subtracting(parts), to: whole, in: &lacking)
      }
      members.append(all.count)
    }
    notes = Self.notes(lacking, wholes)
  }

  private static func add(
    _ missing: Set<String>, to whole: RegionWhole,
    in lacking: inout [(whole: RegionWhole, missing: Set<String>)]
  ) {
    guard !missing.isEmpty else { return }
    if let place = lacking.firstIndex(where: { $0.whole == whole }) {
      lacking[place].missing.formUnion(missing)
    } else {
      lacking.append((whole, missing))
    }
  }

  /// What is not there, for the first few wholes.
  private static func notes(
    _ lacking: [(whole: RegionWhole, missing: Set<String>)], _ wholes: ColumnWholes
  ) -> [TableNote] {
    var notes = lacking.prefix(5).map { whole, missing in
      let name = whole.region(inChinese: wholes.inChinese).name
      let all = whole.members.count
      guard missing.count <= 12 else {
        return TableNote(
          "\(name): \(missing.count) of its \(all) parts are lacking in some or all rows")
      }
      let names = missing.sorted().map { KnownRegions.standard.name(ofCode: $0) }
      return TableNote("\(name): of its \(all) parts some or all rows lack \(listed(names))")
    }
    if lacking.count > 5 {
      notes.append(
        TableNote("\(lacking.count - 5) more are not complete: see `covered` and `members`"))
    }
    return notes
  }
}
