import Threading

extension Table {
  /// The column of a name.
  ///
  /// - Throws: `unknownColumn` with the columns there are.
  public func required(_ name: String) throws(TableError) -> Column {
    guard let column = column(named: name) else {
      throw .unknownColumn(name, among: names)
    }
    return column
  }

  /// The columns of some names, each at most once.
  func required(_ names: [String]) throws(TableError) -> [Column] {
    var seen: Set<String> = []
    var columns: [Column] = []
    for name in names {
      guard seen.insert(name).inserted else { throw .duplicateColumn(name) }
      columns.append(try required(name))
    }
    return columns
  }

  /// The key columns in the key's order; empty without a key.
  public var keyColumns: [Column] { key?.columns.compactMap(column(named:)) ?? [] }

  /// A column out of the table, which still knows its rows.
  public func vector(_ name: String) throws(TableError) -> Vector {
    Vector(try required(name), rows: rows, keyColumns: keyColumns, key: key)
  }

  /// The same rows with other columns and another key.
  func with(columns: [Column], key: Key?) throws(TableError) -> Table {
    var table = try Table(
      columns: columns, rowCount: rowCount, notes: notes, sources: sources, origin: origin)
    table.rows = rows
    table.key = key
    return table
  }

  /// The given rows in their order, with the key; `nil` where a row is given more than once, since
  /// the key would not be unique.
  func gathered(_ rows: [Int32], keepsKey: Bool = true) throws(TableError) -> Table {
    let selection = RowSelection(rows)
    var table = try Table(
      columns: columns.map { $0.selected(selection) }, rowCount: rows.count, notes: notes,
      sources: sources, origin: origin)
    table.key = keepsKey ? key : nil
    return table
  }

  /// With one more note.
  public func noting(_ text: Phrase) -> Table {
    var table = self
    table.notes.append(TableNote(text))
    return table
  }

  /// Drops the key when it no longer identifies rows, and says so.
  func checkingKey(after verb: String) -> Table {
    guard key != nil, repeatedRows(of: keyColumns).count > 0 else { return self }
    var table = noting("\(verb) dropped the key, which is no longer unique")
    table.key = nil
    return table
  }

  /// Rows that repeat the values of an earlier row, each with that row.
  func repeatedRows(of columns: [Column]) -> [(earlier: Int, row: Int)] {
    // A sorted table, as most panels are, needs no groups to see that it has no repeated key.
    if JointReader(columns, rows: rowCount)?.isIncreasing() == true { return [] }
    let grouping = rows.groupings.grouping(columns, rowCount: rowCount)
    guard grouping.count < rowCount else { return [] }
    var repeated: [(earlier: Int, row: Int)] = []
    _ = Cancellation.forBlocks(rowCount) { block in
      for row in block {
        let first = Int(grouping.firstRows[Int(grouping.codes[row])])
        if first != row { repeated.append((earlier: first, row: row)) }
      }
    }
    return repeated
  }
}

/// Repeated rows in a message: `rows 3 and 7: Suzhou, 2015`.
func shownRepeats(_ repeated: [(earlier: Int, row: Int)], _ columns: [Column]) -> [Phrase] {
  repeated.prefix(3).map { pair in
    let cells = columns.map { $0.cellText(pair.row) }.joined(separator: ", ")
    return "rows \(pair.earlier + 1) and \(pair.row + 1): \(cells)"
  }
}
