extension Table {
  /// One row for each group: its columns `names`, then the given aggregates, which have one value a
  /// group. The groups are the key; region and year keep the roles they had, and a column of years
  /// is the year where the table had none.
  ///
  /// Without groups there is one row, and the key has no columns.
  public func summarised(
    grouping: Grouping?, by names: [String], columns: [Column]
  ) throws(TableError) -> Table {
    let own = try required(names)
    let rows = grouping?.count ?? 1
    let heads = own.map { $0.gathered(grouping?.firstRows ?? []) }
    var table = try Table(
      columns: heads + columns, rowCount: rows, notes: notes, sources: sources)
    table.key = summaryKey(heads)
    return table
  }

  /// How many rows there are for each combination of values, in a column `n`.
  ///
  /// - Complexity: O(rows × columns).
  public func counting(by names: [String]) throws(TableError) -> Table {
    let grouping = names.isEmpty ? nil : Grouping(try required(names), rowCount: rowCount)
    let count = Aggregation(by: grouping).count(rows: rowCount)
    return try summarised(grouping: grouping, by: names, columns: [count])
  }

  private func summaryKey(_ heads: [Column]) -> Key {
    let names = heads.map(\.name)
    var region = key?.region.flatMap { names.contains($0) ? $0 : nil }
    var year = key?.year.flatMap { names.contains($0) ? $0 : nil }
    if key?.year == nil, year == nil { year = heads.last(where: \.holdsYears)?.name }
    if region == nil { region = heads.first { $0.kindName == "region" }?.name }
    return Key(columns: names, region: region, year: year)
  }
}
