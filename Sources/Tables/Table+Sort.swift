extension Table {
  /// A column to sort by, and in which direction.
  public struct SortKey: Sendable {
    /// The column; it need not be one of the table.
    public var column: Column
    /// From the greatest down.
    public var descending: Bool

    /// A column to sort by.
    public init(_ column: Column, descending: Bool = false) {
      self.column = column
      self.descending = descending
    }
  }

  /// The rows in order of the keys, the first deciding. Equal rows stay in their order; missing
  /// values are last in either direction; texts and regions go by the code points of what they show.
  ///
  /// - Complexity: O(rows × keys).
  public func sorted(by keys: [SortKey]) throws(TableError) -> Table {
    var bits: [[UInt64]] = []
    for key in keys {
      guard key.column.count == rowCount else {
        throw .rowsDiffer(operation: "sort", left: key.column.count, right: rowCount)
      }
      bits.append(key.column.sortBits(descending: key.descending))
    }
    return try gathered(stableOrder(bits, count: rowCount))
  }

  /// The distinct rows of the named columns, or of all; only these columns, in order of first
  /// appearance. The key stays when all its columns do.
  public func distinct(_ names: [String] = []) throws(TableError) -> Table {
    let names = names.isEmpty ? self.names : names
    let columns = try required(names)
    let grouping = Grouping(columns, rowCount: rowCount)
    let kept = key.flatMap { Set(names).isSuperset(of: $0.columns) ? $0 : nil }
    let table = try with(columns: columns, key: kept)
    guard grouping.count < rowCount else { return table }
    return try table.gathered(grouping.firstRows)
      .noting("distinct kept \(grouping.count) of \(countedRows)")
  }
}

extension Column {
  /// Numbers whose order is that of the cells; missing is last in either direction.
  func sortBits(descending: Bool) -> [UInt64] {
    switch values {
    case .numbers(let numbers): return numbers.map { $0.sortBits(descending: descending) }
    case .texts(let codes, let categories), .regions(let codes, let categories):
      let order = categories.labels.indices.sorted {
        (categories.labels[$0], $0) < (categories.labels[$1], $1)
      }
      var rank = [UInt64](repeating: 0, count: categories.count)
      var position: UInt64 = 0
      for (place, code) in order.enumerated() {
        // The same label twice, of two regions, must tie for the sort to stay stable.
        if place > 0, categories.labels[order[place - 1]] != categories.labels[code] {
          position += 1
        }
        rank[code] = position
      }
      return codes.map { code in
        code < 0 ? .max : descending ? ~rank[Int(code)] - 1 : rank[Int(code)]
      }
    case .flags(let flags):
      return flags.map { $0 < 0 ? .max : UInt64(descending ? 1 - $0 : $0) }
    }
  }
}
