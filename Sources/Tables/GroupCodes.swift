import Threading

/// Small codes for the rows of one column, `0..<cardinality`; equal cells have equal codes.
struct GroupCodes {
  var codes: [Int32]
  var cardinality: Int

  /// Codes of a column; missing cells have a code of their own.
  ///
  /// Text, region and flag columns have codes already. Whole numbers in a small range, as years are,
  /// get their distance from the least; other numbers are hashed.
  init(_ column: Column) {
    switch column.values {
    case .texts(let codes, let categories), .regions(let codes, let categories):
      cardinality = categories.count + 1
      if let canonical = categories.canonicalCodes {
        self.codes = codes.map { $0 < 0 ? 0 : canonical[Int($0)] + 1 }
      } else {
        self.codes = codes.lent(or: []) { codes in
          filledByChunks(codes.count, left: 0) { out, rows in
            for row in rows { out[row] = codes[row] &+ 1 }
          }
        }
      }
    case .flags(let flags):
      (codes, cardinality) = (flags.map { Int32($0) + 1 }, 3)
    case .numbers(let numbers):
      self = GroupCodes(smallWhole: numbers) ?? GroupCodes(hashing: numbers)
    }
  }

  private init(codes: [Int32], cardinality: Int) {
    self.codes = codes
    self.cardinality = cardinality
  }

  /// Whole numbers whose range is at most 65,536; `nil` for others.
  private init?(smallWhole numbers: [Double]) {
    guard let (least, most) = wholeRange(CellView(numbers, missing: .nan)) else { return nil }
    guard least <= most else {
      self.init(codes: [Int32](repeating: 0, count: numbers.count), cardinality: 1)
      return
    }
    guard most - least < 65_536 else { return nil }
    self.init(
      codes: numbers.lent(or: []) { numbers in
        filledByChunks(numbers.count, left: 0) { out, rows in
          for row in rows {
            let x = numbers[row]
            out[row] = x == x ? Int32(truncatingIfNeeded: Int(x - least)) &+ 1 : 0
          }
        }
      },
      cardinality: Int(most - least) + 2)
  }

  private init(hashing numbers: [Double]) {
    var table = CodeTable(expected: min(numbers.count, 1 << 16))
    codes = numberedRows(numbers.count) { table.code(of: numbers[$0].groupBits) }
    cardinality = max(1, table.count)
  }

  /// The codes of pairs of cells: by a table of all pairs where it is small, also compared with the
  /// rows, else by hashing.
  func paired(with other: GroupCodes) -> GroupCodes {
    let (product, overflow) = cardinality.multipliedReportingOverflow(by: other.cardinality)
    let width = UInt64(other.cardinality)
    if !overflow, product <= max(4_000_000, min(4 * codes.count, 100_000_000)) {
      let factor = Int32(other.cardinality)
      let joint = codes.lent(or: [Int32]()) { x in
        other.codes.lent(or: []) { y in
          filledByChunks(min(x.count, y.count), left: 0) { out, rows in
            for row in rows { out[row] = x[row] &* factor &+ y[row] }
          }
        }
      }
      return GroupCodes(codes: joint, cardinality: max(1, product))
    }
    var table = CodeTable(expected: 1 << 16)
    let joint = numberedRows(codes.count) { row in
      table.code(of: UInt64(codes[row]) &* width &+ UInt64(other.codes[row]))
    }
    return GroupCodes(codes: joint, cardinality: max(1, table.count))
  }
}

/// A code for each row; 0 for those that are left when nobody wants the codes any more.
private func numberedRows(_ rows: Int, _ code: (Int) -> Int32) -> [Int32] {
  [Int32](unsafeUninitializedCapacity: rows) { out, initialized in
    let isWanted = Cancellation.forBlocks(rows) { block in
      for row in block { out.initializeElement(at: row, to: code(row)) }
      initialized = block.upperBound
    }
    if !isWanted {
      out[initialized...].initialize(repeating: 0)
      initialized = rows
    }
  }
}

extension Double {
  /// Bits that are the same for equal numbers: one zero, one missing.
  var groupBits: UInt64 {
    if self == 0 { return 0 }
    return isNaN ? UInt64.max : bitPattern
  }
}
