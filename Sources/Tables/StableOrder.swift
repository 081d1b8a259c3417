import Threading

extension Double {
  /// Bits whose order is that of the numbers; missing is last in either direction.
  func sortBits(descending: Bool) -> UInt64 {
    if isNaN { return .max }
    let bits = (self == 0 ? 0 : self).bitPattern
    let ascending = bits >> 63 == 0 ? bits | 1 << 63 : ~bits
    return descending ? ~ascending : ascending
  }
}

/// The rows in order of several keys, the first deciding; equal rows stay in their order.
///
/// Sorts by bytes from the last to the first, leaving out bytes that are the same in all rows. When
/// the work is not wanted any more the rows stay in their order.
///
/// - Complexity: O(rows × bytes that differ).
func stableOrder(_ keys: [[UInt64]], count: Int) -> [Int32] {
  var order = (0..<Int32(truncatingIfNeeded: count)).map { $0 }
  guard count > 1 else { return order }
  for key in keys.reversed() where key.count == count {
    var passes = SortPasses(key, order)
    guard let sorted = passes?.run() else {
      return (0..<Int32(truncatingIfNeeded: count)).map { $0 }
    }
    order = sorted
  }
  return order
}

/// The passes over the rows that sort them by one key.
///
/// Rows carry their key along: to look it up for every row in every pass would be a miss of the
/// cache each time.
private struct SortPasses {
  private struct Item {
    var bits: UInt64
    var row: Int32
  }

  private var items: [Item]
  /// How many rows have each value of each byte.
  private var counts = [Int](repeating: 0, count: 8 * 256)

  /// Takes the rows in their present order; `nil` when nobody wants them sorted.
  init?(_ key: [UInt64], _ order: [Int32]) {
    var counts = self.counts
    var isWanted = true
    items = [Item](unsafeUninitializedCapacity: order.count) { items, initialized in
      counts.withUnsafeMutableBufferPointer { counts in
        isWanted = Cancellation.forBlocks(order.count) { block in
          for place in block {
            let row = order[place]
            let bits = key[Int(row)]
            items.initializeElement(at: place, to: Item(bits: bits, row: row))
            for byte in 0..<8 {
              counts[
                byte &* 256 &+ Int(truncatingIfNeeded: (bits &>> UInt64(8 &* byte)) & 0xFF)] &+= 1
            }
          }
          initialized = block.upperBound
        }
      }
    }
    guard isWanted else { return nil }
    self.counts = counts
  }

  /// The rows in order; `nil` when nobody wants them.
  mutating func run() -> [Int32]? {
    var spare = items
    for byte in 0..<8 {
      let own = counts[byte * 256..<(byte + 1) * 256]
      // All rows the same: nothing to do.
      if own.contains(items.count) { continue }
      guard pass(byte, Array(own), &spare) else { return nil }
      swap(&items, &spare)
    }
    return items.map(\.row)
  }

  /// Sorts by one byte into `target`; false when it stopped before the end.
  private func pass(_ byte: Int, _ counts: [Int], _ target: inout [Item]) -> Bool {
    var next = counts
    var sum = 0
    for value in next.indices {
      let count = next[value]
      next[value] = sum
      sum += count
    }
    return items.withUnsafeBufferPointer { items in
      target.withUnsafeMutableBufferPointer { target in
        next.withUnsafeMutableBufferPointer { next in
          Cancellation.forBlocks(items.count) { block in
            for place in block {
              let item = items[place]
              let value = Int(truncatingIfNeeded: (item.bits &>> UInt64(8 &* byte)) & 0xFF)
              target[next[value]] = item
              next[value] &+= 1
            }
          }
        }
      }
    }
  }
}
