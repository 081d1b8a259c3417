extension Aggregation {
  /// The value of the earliest year in each group, of any kind; among rows of one year, and without
  /// years, the first row's.
  public func first(_ column: Column, years: [Double]? = nil) throws(TableError) -> Column {
    try end(column, years, "first", latest: false)
  }

  /// The value of the latest year in each group, of any kind; among rows of one year, and without
  /// years, the last row's.
  public func last(_ column: Column, years: [Double]? = nil) throws(TableError) -> Column {
    try end(column, years, "last", latest: true)
  }

  /// Rows whose year is missing come into question only where no other does.
  private func end(
    _ column: Column, _ years: [Double]?, _ operation: String, latest: Bool
  ) throws(TableError) -> Column {
    try checkRows(column, operation)
    if let years, years.count != column.count {
      throw .rowsDiffer(operation: operation, left: column.count, right: years.count)
    }
    let missing = skipMissing ? column.missingRows() : []
    var chosen = [Int32](repeating: -1, count: count)
    for row in 0..<column.count {
      if skipMissing, missing[row] { continue }
      let group = grouping.map { Int($0.codes[row]) } ?? 0
      let before = chosen[group]
      guard before >= 0 else {
        chosen[group] = Int32(row)
        continue
      }
      if replaces(row, Int(before), years, latest: latest) { chosen[group] = Int32(row) }
    }
    return column.gathered(chosen)
  }

  private func replaces(_ row: Int, _ before: Int, _ years: [Double]?, latest: Bool) -> Bool {
    guard let years else { return latest }
    let (year, held) = (years[row], years[before])
    if held.isNaN { return !year.isNaN || latest }
    return latest ? year >= held : year < held
  }
}
