import Threading

/// The distinct values of a column in rising order, and how often each occurs.
///
/// Sorted by radix on the bits of the numbers, eleven bits at a time; digits that all numbers share
/// are skipped. Minus zero counts as zero.
struct DistinctValues {
  /// Rising and distinct.
  private(set) var values: [Double] = []
  /// How often each occurs, as a number.
  private(set) var counts: [Double] = []

  /// Below this count comparing is faster than distributing.
  private static let fewValues = 512
  private static let digitBits: UInt64 = 11

  /// The distinct values of finite `x`.
  /// - Complexity: O(n).
  init(_ x: [Double]) {
    let sorted = Self.sorted(x)
    values.reserveCapacity(sorted.count)
    counts.reserveCapacity(sorted.count)
    var run = 0
    for (place, value) in sorted.enumerated() {
      run += 1
      guard place + 1 == sorted.count || sorted[place + 1] != value else { continue }
      values.append(value)
      counts.append(Double(run))
      run = 0
    }
  }

  /// Finite numbers in rising order; in any order when nobody wants them any more.
  static func sorted(_ x: [Double]) -> [Double] {
    guard x.count > fewValues else { return x.map { $0 + 0 }.sorted() }
    let digits = 6
    let size = 1 << Int(digitBits)
    let mask = UInt64(size - 1)
    var keys = x.map(key)
    var counts = [Int](repeating: 0, count: digits * size)
    keys.withUnsafeBufferPointer { keys in
      counts.withUnsafeMutableBufferPointer { counts in
        _ = Cancellation.forBlocks(keys.count) { block in
          for key in keys[block] {
            for digit in 0..<digits {
              counts[digit * size + Int(key >> (UInt64(digit) * digitBits) & mask)] += 1
            }
          }
        }
      }
    }
    var spare = [UInt64](repeating: 0, count: keys.count)
    for digit in 0..<digits {
      var starts = Array(counts[(digit * size)..<((digit + 1) * size)])
      if starts.contains(keys.count) { continue }
      var next = 0
      for place in starts.indices { (starts[place], next) = (next, next + starts[place]) }
      let shift = UInt64(digit) * digitBits
      guard distribute(keys, into: &spare, &starts, shift: shift, mask: mask) else { return x }
      swap(&keys, &spare)
    }
    return keys.map(number)
  }

  /// Orders by one digit; false when it stopped before the end.
  private static func distribute(
    _ keys: [UInt64], into target: inout [UInt64], _ starts: inout [Int], shift: UInt64,
    mask: UInt64
  ) -> Bool {
    keys.withUnsafeBufferPointer { keys in
      target.withUnsafeMutableBufferPointer { target in
        starts.withUnsafeMutableBufferPointer { starts in
          Cancellation.forBlocks(keys.count) { block in
            for key in keys[block] {
              let digit = Int(key >> shift & mask)
              target[starts[digit]] = key
              starts[digit] &+= 1
            }
          }
        }
      }
    }
  }

  /// Bits that order as the numbers do.
  private static func key(_ x: Double) -> UInt64 {
    let bits = (x + 0).bitPattern
    return bits >> 63 == 1 ? ~bits : bits | 1 << 63
  }

  private static func number(_ key: UInt64) -> Double {
    Double(bitPattern: key >> 63 == 1 ? key & ~(1 << 63) : ~key)
  }
}
