import Threading

/// The rows of a panel by year within all other key columns, for `lag` and its kin.
public struct PanelOrder: Sendable {
  /// The group of each row: one of every combination of the other key columns.
  public let grouping: Grouping
  /// The rows, group after group, within each by year; rows whose year is missing come last.
  public let rows: [Int32]
  /// Where the rows of each group start; one more entry says where the last ends.
  public let starts: [Int]
  /// The year of each row of the table.
  public let years: [Double]

  /// The order for a function, named for the message when the key has no year.
  ///
  /// - Complexity: O(rows) with years in a small range, else O(rows · log rows).
  public init(_ table: Table, operation: String) throws(TableError) {
    try self.init(
      key: table.key, columns: table.key?.columns.compactMap(table.column(named:)) ?? [],
      rowCount: table.rowCount, operation: operation)
  }

  /// The order of the rows a vector belongs to.
  public init(_ vector: Vector, operation: String) throws(TableError) {
    try self.init(
      key: vector.key, columns: vector.keyColumns, rowCount: vector.column.count,
      operation: operation)
  }

  /// The order from key columns.
  public init(
    key: Key?, columns: [Column], rowCount: Int, operation: String
  ) throws(TableError) {
    guard let key, let yearName = key.year,
      let year = columns.first(where: { $0.name == yearName }),
      case .numbers(let years) = year.values
    else { throw .noYear(operation: operation, key: key?.columns ?? []) }
    for column in columns where column.count != rowCount {
      throw .rowsDiffer(operation: operation, left: rowCount, right: column.count)
    }
    self.years = years
    let others = columns.filter { $0.name != yearName }
    grouping = Grouping(others, rowCount: rowCount)
    let byYear = stableOrder([years.map { $0.sortBits(descending: false) }], count: rowCount)
    var starts = [Int](repeating: 0, count: grouping.count + 1)
    for code in grouping.codes { starts[Int(code) + 1] += 1 }
    for group in 0..<grouping.count { starts[group + 1] += starts[group] }
    var next = starts
    var rows = [Int32](repeating: 0, count: rowCount)
    for row in byYear {
      let group = Int(grouping.codes[Int(row)])
      rows[next[group]] = row
      next[group] += 1
    }
    self.rows = rows
    self.starts = starts
  }

  /// For each row the row of the same group `steps` years earlier, −1 where there is none.
  ///
  /// - Complexity: O(rows).
  public func shifted(by steps: Int) -> [Int32] {
    var result = [Int32](repeating: -1, count: rows.count)
    let steps = Double(steps)
    for group in 0..<grouping.count {
      if group & 0xFFF == 0xFFF, Cancellation.isRequested { break }
      var candidate = starts[group]
      let end = starts[group + 1]
      for position in starts[group]..<end {
        let row = Int(rows[position])
        let wanted = years[row] - steps
        if wanted.isNaN { break }
        while candidate < end, years[Int(rows[candidate])] < wanted { candidate += 1 }
        if candidate < end, years[Int(rows[candidate])] == wanted { result[row] = rows[candidate] }
      }
    }
    return result
  }

  /// For each group its row in a year, −1 where there is none.
  public func row(inYear year: Double) -> [Int32] {
    var result = [Int32](repeating: -1, count: grouping.count)
    for row in rows where years[Int(row)] == year { result[Int(grouping.codes[Int(row)])] = row }
    return result
  }
}
