extension Table {
  /// Fills missing numbers of some columns by year within all other key columns. Filled cells are
  /// marked; how many were filled, how many stay missing and why is noted.
  ///
  /// - Throws: `noYear` without a year in the key, `kind`, `unknownColumn`.
  /// - Complexity: O(rows × columns).
  public func filled(
    _ names: [String], by rule: FillRule = FillRule(.linear)
  ) throws(TableError) -> Table {
    var table = self
    let order = try PanelOrder(self, operation: "fill")
    for column in try required(names) {
      guard case .numbers(let numbers) = column.values else {
        throw .kind(
          column: column.name, found: column.kindName, needed: "a number column", operation: "fill")
      }
      let missing = missingCount(numbers)
      guard missing > 0 else { continue }
      let filling = order.filled(numbers, by: rule)
      var filled = Column(column.name, .numbers(filling.numbers), column.measure)
      filled.marks = CellMarks(column.marks.map { filling.ways(over: $0) } ?? filling.ways)
      filled.history = .filled(column, by: rule, key: key, keyColumns: keyColumns)
      table = try table.deriving(filled).noting(filling, of: missing, in: written(column.name))
    }
    return table
  }

  private func noting(_ filling: Filling, of missing: Int, in name: String) -> Table {
    let left = filling.faults.values.reduce(0, +)
    let cells: Phrase = missing == 1 ? "1 missing cell" : "\(missing) missing cells"
    guard left > 0 else { return noting("fill gave \(missing) of \(cells) of \(name) a value") }
    let why = FillFault.allCases.compactMap { fault in
      filling.faults[fault].map { fault.reason($0) }
    }
    return noting(
      """
      fill gave \(missing - left) of \(cells) of \(name) a value, \(left) stay na: \
      \(Phrase(list: why, separator: ", "))
      """)
  }
}

extension Filling {
  /// The ways of these cells, and those that had one before.
  func ways(over marks: CellMarks) -> [UInt8] {
    zip(ways, marks.ways).map { $0 == 0 ? $1 : $0 }
  }
}

extension FillFault {
  /// How many cells stay missing for this reason.
  func reason(_ count: Int) -> Phrase {
    switch self {
    case .edge: "\(count) before the first or behind the last value"
    case .empty: "\(count) in a series without any value"
    case .notPositive: "\(count) beside a value that is not positive"
    case .noRatio: "\(count) without a ratio to go by"
    case .noModel: "\(count) in a series that the model does not fit"
    case .noYear: "\(count) without a year"
    }
  }
}
