extension JointReader {
  /// The codes numbered by first appearance, and the rows where they appear first.
  ///
  /// Parts of the rows, cut by the numbers of rows and codes alone, each list the codes that they
  /// see; the lists one after the other give the numbers.
  ///
  /// - Complexity: O(rows + codes).
  func numbered() -> (codes: [Int32], firstRows: [Int32]) {
    let size = max(1 << 18, (rows + 15) / 16, 4 * cardinality)
    let parts = max(1, (rows + size - 1) / size)
    var lists = CodeLists(parts: parts, codes: cardinality)
    let codes = [Int32](unsafeUninitializedCapacity: rows) { out, initialized in
      initialized = rows
      guard let base = out.baseAddress, rows > 0 else { return }
      let target = Writable(base: base)
      lent(or: ()) { codes in
        lists.lent { lists in
          parallelRows(parts) { part in
            lists.list(codes, part, part * size..<min(rows, (part + 1) * size), target)
          }
        }
      }
      lists.numbers().lent(or: ()) { numbers in
        forRowChunks(rows) { rows in
          for row in rows { target[row] = numbers[Int(target[row])] }
        }
      }
    }
    return (codes, lists.firstRows)
  }

  /// Whether each row's code is above that of the row before, so that none comes twice.
  ///
  /// - Complexity: O(rows).
  func isIncreasing() -> Bool {
    lent(or: true) { codes in
      countedByChunks(rows) { rows in
        // The row before the chunk belongs to its first step.
        var before = Int32.min
        var falls = 0
        codes.forBlocks(max(0, rows.lowerBound - 1)..<rows.upperBound) { block, codes in
          falls &+= codes[0] <= before ? 1 : 0
          for row in 1..<max(1, block.count) { falls &+= codes[row] <= codes[row - 1] ? 1 : 0 }
          before = codes[block.count - 1]
        }
        return falls
      } == 0
    }
  }
}

/// The codes that each part of the rows sees, in order of appearance.
private struct CodeLists {
  private let parts: Int
  private let codes: Int
  /// For each part the first row of each code, −1 without any.
  private var firsts: [Int32]
  /// For each part its codes in order, of which `lengths` count.
  private var orders: [Int32]
  private var lengths: [Int]
  /// The first row of each number, once `numbers` has given them.
  private(set) var firstRows: [Int32] = []

  init(parts: Int, codes: Int) {
    (self.parts, self.codes) = (parts, codes)
    firsts = [Int32](repeating: -1, count: parts * codes)
    orders = [Int32](unsafeUninitializedCapacity: parts * codes) { $1 = $0.count }
    lengths = [Int](repeating: 0, count: parts)
  }

  /// Lends the lists for writing by several threads, each in its own part.
  mutating func lent(_ body: (Lent) -> Void) {
    let codes = codes
    firsts.withUnsafeMutableBufferPointer { firsts in
      orders.withUnsafeMutableBufferPointer { orders in
        lengths.withUnsafeMutableBufferPointer { lengths in
          guard let first = firsts.baseAddress, let order = orders.baseAddress,
            let length = lengths.baseAddress
          else { return }
          body(
            Lent(
              codes: codes, firsts: Writable(base: first), orders: Writable(base: order),
              lengths: Writable(base: length)))
        }
      }
    }
  }

  /// The number of each code by first appearance, −1 where it does not appear.
  mutating func numbers() -> [Int32] {
    var numbers = [Int32](repeating: -1, count: codes)
    for part in 0..<parts {
      for place in 0..<lengths[part] {
        let code = Int(orders[part * codes + place])
        guard numbers[code] < 0 else { continue }
        numbers[code] = Int32(truncatingIfNeeded: firstRows.count)
        firstRows.append(firsts[part * codes + code])
      }
    }
    return numbers
  }

  /// The lists while they are written.
  struct Lent: Sendable {
    let codes: Int
    let firsts: Writable<Int32>
    let orders: Writable<Int32>
    let lengths: Writable<Int>

    /// Lists the codes of one part and writes the code of each row.
    func list(_ reader: LentCodes, _ part: Int, _ rows: Range<Int>, _ out: Writable<Int32>) {
      let firsts = firsts.base + part * codes
      let orders = orders.base + part * codes
      var length = 0
      reader.forBlocks(rows) { block, codes in
        (out.base + block.lowerBound).update(from: codes, count: block.count)
        for row in 0..<block.count where firsts[Int(codes[row])] < 0 {
          firsts[Int(codes[row])] = Int32(truncatingIfNeeded: block.lowerBound + row)
          orders[length] = codes[row]
          length &+= 1
        }
      }
      lengths[part] = length
    }
  }
}
