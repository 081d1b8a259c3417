extension Column {
  /// The cells of the given rows in that order; −1, and what is beyond the end, gives missing.
  ///
  /// - Complexity: O(rows given).
  public func gathered(_ rows: [Int32]) -> Column {
    let values: Values =
      switch self.values {
      case .numbers(let numbers): .numbers(gather(numbers, rows, missing: .nan))
      case .texts(let codes, let categories): .texts(gather(codes, rows, missing: -1), categories)
      case .regions(let codes, let categories):
        .regions(gather(codes, rows, missing: -1), categories)
      case .flags(let flags): .flags(gather(flags, rows, missing: -1))
      }
    return Column(name, values, measure)
  }

  /// Under another name.
  public func named(_ name: String) -> Column { Column(name, values, measure) }

  /// A number of rows that all hold one value: how a single value fills a column.
  public init(_ name: String, filledWith value: Operand, rows: Int) {
    switch value {
    case .number(let quantity):
      self.init(
        name, .numbers([Double](repeating: quantity.value, count: rows)), quantity.measure)
    case .text(let text):
      let codes = [Int32](repeating: 0, count: rows)
      self.init(name, .texts(codes, Categories(labels: [text])))
    case .region(let region):
      let codes = [Int32](repeating: 0, count: rows)
      self.init(name, .regions(codes, Categories(regions: [region])))
    case .flag(let flag):
      let code: Int8 = flag.map { $0 ? 1 : 0 } ?? -1
      self.init(name, .flags([Int8](repeating: code, count: rows)))
    case .column(let column): self.init(name, column.values, column.measure)
    }
  }

  /// Whether each cell is missing.
  func missingRows() -> [Bool] {
    switch values {
    case .numbers(let numbers): numbers.map(\.isNaN)
    case .texts(let codes, _), .regions(let codes, _): codes.map { $0 < 0 }
    case .flags(let flags): flags.map { $0 < 0 }
    }
  }

  /// How many cells are missing.
  public var missingCount: Int { missingRows().reduce(into: 0) { $0 += $1 ? 1 : 0 } }
}

@inline(__always)
private func gather<T>(_ cells: [T], _ rows: [Int32], missing: T) -> [T] {
  cells.withUnsafeBufferPointer { cells in
    rows.map { row in
      row >= 0 && Int(row) < cells.count ? cells[Int(row)] : missing
    }
  }
}
