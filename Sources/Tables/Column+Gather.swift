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
  public var missingCount: Int {
    switch values {
    case .numbers(let numbers): Tables.missingCount(numbers)
    case .texts(let codes, _), .regions(let codes, _): negativeCount(codes)
    case .flags(let flags): negativeCount(flags)
    }
  }

  private func negativeCount<T: FixedWidthInteger & BitwiseCopyable>(_ codes: [T]) -> Int {
    codes.lent(or: 0) { codes in
      countedByChunks(codes.count) { rows in
        rows.reduce(into: 0) { $0 &+= codes[$1] < 0 ? 1 : 0 }
      }
    }
  }
}

@inline(__always)
private func gather<T: BitwiseCopyable & Sendable>(
  _ cells: [T], _ rows: [Int32], missing: T
) -> [T] {
  let count = UInt32(cells.count)
  return cells.lent(or: [T](repeating: missing, count: rows.count)) { cells in
    rows.lent(or: []) { rows in
      filledByChunks(rows.count) { out, chunk in
        for place in chunk {
          // As an unsigned number −1 is beyond the end as well.
          let row = UInt32(bitPattern: rows[place])
          out[place] = row < count ? cells[Int(row)] : missing
        }
      }
    }
  }
}
