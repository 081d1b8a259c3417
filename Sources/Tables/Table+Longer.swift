import Threading

extension Table {
  /// Several columns below each other: one row for each of them, a text column `name` that says
  /// which it was, and a column `value`. Numbers are brought to the first column's unit. The name
  /// joins the key, unless a key column is among them.
  ///
  /// - Throws: `unknownColumn`, `kindsDiffer`, `columnMeasure`, `duplicateColumn`, `tooLarge`.
  /// - Complexity: O(rows × columns).
  public func longer(
    _ columns: [String], name: String, value: String
  ) throws(TableError) -> Table {
    let melted = try required(columns)
    guard let first = melted.first else {
      throw .argument("columns", value: "[]", needed: "a list of at least one column")
    }
    let (rows, overflow) = rowCount.multipliedReportingOverflow(by: melted.count)
    guard !overflow, rows < Int(Int32.max) else {
      throw .tooLarge(what: "rows", count: overflow ? .max : rows, limit: Int(Int32.max))
    }
    let stacked = try stacked(melted, first)
    // Stacked column after column; the table wants row after row. Where it stopped early, cells that
    // are not there are missing.
    let (width, height) = (melted.count, rowCount)
    // After Ctrl-C any table will do: it reaches nobody.
    if Cancellation.isRequested { return self }
    let order = rowPlaces(rows) { Int32(truncatingIfNeeded: $0 % width * height + $0 / width) }
    let source = rowPlaces(rows) { Int32(truncatingIfNeeded: $0 / width) }
    let codes = rowPlaces(rows) { Int32(truncatingIfNeeded: $0 % width) }
    if Cancellation.isRequested { return self }
    let gone = Set(columns)
    let kept = self.columns.filter { !gone.contains($0.name) }.map { $0.gathered(source) }
    var table = try Table(
      columns: kept + [
        Column(name, .texts(codes, Categories(labels: columns))),
        stacked.gathered(order).named(value),
      ], rowCount: rows, notes: notes, sources: sources)
    if let key, !key.columns.contains(where: gone.contains) {
      table.key = Key(columns: key.columns + [name], region: key.region, year: key.year)
    }
    return table
  }

  /// Columns of one kind below each other.
  private func stacked(_ melted: [Column], _ first: Column) throws(TableError) -> Column {
    var stacked = first
    for column in melted.dropFirst() {
      // Numbers could be read as codes of regions, but side by side they are something else.
      guard column.kindName == first.kindName else {
        throw .kindsDiffer(
          left: first.name, leftKind: first.kindName, right: column.name,
          rightKind: column.kindName)
      }
      if !Cancellation.isRequested { stacked = try stacked.stacked(with: column) }
    }
    return stacked
  }
}

/// A place for each row.
private func rowPlaces(_ rows: Int, _ place: @Sendable (Int) -> Int32) -> [Int32] {
  filledByChunks(rows, left: 0) { out, chunk in
    for row in chunk { out[row] = place(row) }
  }
}
