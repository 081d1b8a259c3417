extension Table {
  /// Only the named columns, in that order, each under a new name where one is given. The key stays
  /// when all its columns do.
  public func selecting(
    _ picks: [(name: String, from: String)]
  ) throws(TableError) -> Table {
    var columns: [Column] = []
    var renamed: [String: String] = [:]
    for pick in picks {
      columns.append(try required(pick.from).named(pick.name))
      if renamed[pick.from] == nil { renamed[pick.from] = pick.name }
    }
    return try with(columns: columns, key: key?.renamed(renamed))
  }

  /// Without the named columns. A key that loses a column is dropped.
  public func dropping(_ names: [String]) throws(TableError) -> Table {
    _ = try required(names)
    let gone = Set(names)
    let kept = columns.filter { !gone.contains($0.name) }
    return try with(
      columns: kept, key: key.flatMap { $0.columns.contains(where: gone.contains) ? nil : $0 })
  }

  /// With new names; all at once, so that two columns can change names. The key follows.
  public func renaming(_ pairs: [(new: String, old: String)]) throws(TableError) -> Table {
    _ = try required(pairs.map(\.old))
    var renamed = Dictionary(names.map { ($0, $0) }, uniquingKeysWith: { first, _ in first })
    for pair in pairs { renamed[pair.old] = pair.new }
    return try with(
      columns: columns.map { $0.named(renamed[$0.name] ?? $0.name) }, key: key?.renamed(renamed))
  }

  /// With a column added at the end, or put in the place of the one of its name. The rows are the
  /// same; a key whose column changed so that it is no longer unique is dropped with a note.
  ///
  /// - Complexity: O(columns).
  public func deriving(_ column: Column) throws(TableError) -> Table {
    guard column.count == rowCount else {
      throw .lengths(column: column.name, rows: column.count, expected: rowCount)
    }
    var table = self
    table.grouping = nil
    if let position = positions[column.name] {
      table.columns[position] = column
      guard var key, key.columns.contains(column.name) else { return table }
      if key.year == column.name, !column.holdsWholeNumbers { key.year = nil }
      if key.region == column.name, column.kindName != "region" { key.region = nil }
      table.key = key
      return table.checkingKey(after: "derive")
    }
    table.positions[column.name] = columns.count
    table.columns.append(column)
    return table
  }
}

extension Key {
  /// The key under new names; `nil` when a column has none.
  func renamed(_ names: [String: String]) -> Key? {
    var renamed: [String] = []
    for column in columns {
      guard let name = names[column] else { return nil }
      renamed.append(name)
    }
    return Key(
      columns: renamed, region: region.flatMap { names[$0] }, year: year.flatMap { names[$0] })
  }

  /// The key without a column.
  func without(_ column: String) -> Key {
    Key(
      columns: columns.filter { $0 != column }, region: region == column ? nil : region,
      year: year == column ? nil : year)
  }
}
