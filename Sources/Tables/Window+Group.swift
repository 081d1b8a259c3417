import Threading

extension Window {
  /// The rank of each value within its group, 1 the smallest: plain. Equal values share the mean of
  /// their ranks; a missing value has no rank and does not count.
  ///
  /// - Complexity: O(rows · log rows).
  public static func rank(_ column: Column, by grouping: Grouping?) throws(TableError) -> Column {
    let values = try numbers(column, "rank", grouping?.codes.count ?? column.count)
    var keys = [values.map { $0.sortBits(descending: false) }]
    if let grouping { keys.insert(grouping.codes.map { UInt64($0) }, at: 0) }
    let order = stableOrder(keys, count: values.count)
    var result = [Double](repeating: .nan, count: values.count)
    func group(_ position: Int) -> Int32 { grouping?.codes[Int(order[position])] ?? 0 }
    var start = 0
    var groupStart = 0
    var asked = Cancellation.rowsOfBlock
    while start < order.count {
      if start >= asked {
        if Cancellation.isRequested { break }
        asked = start + Cancellation.rowsOfBlock
      }
      if group(start) != group(groupStart) { groupStart = start }
      let value = values[Int(order[start])]
      var end = start + 1
      while end < order.count, group(end) == group(start), values[Int(order[end])] == value {
        end += 1
      }
      if !value.isNaN {
        let shared = Double(start - groupStart + 1 + end - groupStart) / 2
        for position in start..<end { result[Int(order[position])] = shared }
      }
      start = end
    }
    return Column(column.name, .numbers(result))
  }

  /// Each value over the sum of its group: plain. A missing value makes its group missing unless it
  /// is left out; where the sum is 0 the share is missing and counted.
  ///
  /// - Complexity: O(rows).
  public static func share(
    _ column: Column, by grouping: Grouping?, skipMissing: Bool = false,
    notes: inout OperationNotes
  ) throws(TableError) -> Column {
    let values = try numbers(column, "share", grouping?.codes.count ?? column.count)
    let totals = Aggregation(by: grouping, skipMissing: skipMissing)
      .totals(CellView(values, missing: .nan)).totals
    var zeros = 0
    let result = values.indices.map { row -> Double in
      let total = totals[grouping.map { Int($0.codes[row]) } ?? 0]
      if total == 0, !values[row].isNaN {
        zeros += 1
        return .nan
      }
      return finite(values[row] / total)
    }
    notes.divisionsByZero += zeros
    return Column(column.name, .numbers(result))
  }
}
