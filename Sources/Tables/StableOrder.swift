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
/// Sorts by bytes from the last to the first, leaving out bytes that are the same in all rows.
///
/// - Complexity: O(rows × bytes that differ).
func stableOrder(_ keys: [[UInt64]], count: Int) -> [Int32] {
  var order = (0..<Int32(truncatingIfNeeded: count)).map { $0 }
  guard count > 1 else { return order }
  var spare = order
  for key in keys.reversed() {
    guard key.count == count else { continue }
    let first = key[0]
    var differing: UInt64 = 0
    for bits in key { differing |= bits ^ first }
    for byte in 0..<8 where (differing >> UInt64(8 * byte)) & 0xFF != 0 {
      countingPass(key, UInt64(8 * byte), &order, &spare)
    }
  }
  return order
}

/// Sorts the rows by one byte of their key.
private func countingPass(
  _ key: [UInt64], _ shift: UInt64, _ order: inout [Int32], _ spare: inout [Int32]
) {
  var next = [Int](repeating: 0, count: 257)
  for bits in key { next[Int((bits >> shift) & 0xFF) + 1] += 1 }
  for digit in 0..<256 { next[digit + 1] += next[digit] }
  key.withUnsafeBufferPointer { key in
    order.withUnsafeBufferPointer { order in
      spare.withUnsafeMutableBufferPointer { spare in
        for row in order {
          let digit = Int((key[Int(row)] >> shift) & 0xFF)
          spare[next[digit]] = row
          next[digit] += 1
        }
      }
    }
  }
  swap(&order, &spare)
}
