import Threading
import Units

extension Table {
  /// This table's rows and below them the other's. Both must have the same columns; they keep this
  /// one's order, units and spellings. The key stays when both have the same one.
  ///
  /// - Throws: `appendColumns`, `kindsDiffer`, `columnMeasure`, `keyNotUnique` where a row is in
  ///   both.
  /// - Complexity: O(rows of both × columns).
  public func appending(_ other: Table) throws(TableError) -> Table {
    let table = try stacked(other, called: "the second table")
    guard table.key != nil else { return table }
    let repeated = table.repeatedRows(of: table.keyColumns)
    guard repeated.isEmpty else {
      throw .keyNotUnique(
        columns: table.key?.columns ?? [], repeated: repeated.count,
        rows: shownRepeats(repeated, table.keyColumns))
    }
    return table
  }

  /// The rows of several tables below each other, with a text column in front that says which table
  /// a row is from; it joins the key.
  ///
  /// - Throws: as `appending`, and `argument` without tables or when two have one name.
  public static func appended(
    _ parts: [(name: String, table: Table)], nameColumn: String
  ) throws(TableError) -> Table {
    guard let first = parts.first else {
      throw .argument("append", value: "[]", needed: "a list of at least one table")
    }
    var seen: Set<String> = []
    for part in parts where !seen.insert(part.name).inserted {
      throw .argument("append", value: part.name, needed: "a name that is not taken yet")
    }
    var table = first.table
    for part in parts.dropFirst() { table = try table.stacked(part.table, called: "\(part.name)") }
    let categories = Categories(labels: parts.map(\.name))
    let codes = parts.enumerated().flatMap { position, part in
      [Int32](repeating: Int32(position), count: part.table.rowCount)
    }
    let key = table.key.map {
      Key(columns: [nameColumn] + $0.columns, region: $0.region, year: $0.year)
    }
    var named = try Table(
      columns: [Column(nameColumn, .texts(codes, categories))] + table.columns,
      rowCount: table.rowCount, notes: table.notes, sources: table.sources)
    named.key = key
    return named
  }

  /// Rows below each other, without a look at whether the key stays unique.
  private func stacked(_ other: Table, called name: Phrase) throws(TableError) -> Table {
    let own = Set(names)
    let theirs = Set(other.names)
    guard own == theirs else {
      throw .appendColumns(
        table: name, missing: names.filter { !theirs.contains($0) },
        extra: other.names.filter { !own.contains($0) })
    }
    var columns: [Column] = []
    var noted: [TableNote] = []
    for column in self.columns {
      // After Ctrl-C any table will do: it reaches nobody.
      if Cancellation.isRequested { return self }
      let below = try other.required(column.name)
      let both = try column.stacked(with: below)
      if both.measure != column.measure || (below.measure == .unstated && both.measure.unit != nil),
        let unit = both.measure.unit
      {
        noted.append(
          TableNote("\(written(column.name)) is taken to be in [\(unit.spelling)] in both tables"))
      }
      columns.append(both)
    }
    var table = try Table(
      columns: columns, rowCount: rowCount + other.rowCount,
      notes: notes.merged(with: other.notes + noted),
      sources: sources + other.sources.filter { !sources.contains($0) })
    if let key, other.key == key {
      table.key = key
    } else if key != nil || other.key != nil {
      table = table.noting("append dropped the key, which the tables do not share")
    }
    return table
  }
}
