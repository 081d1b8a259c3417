import Glibc

/// A stream of random numbers that is a pure function of a seed, a stream number and a position.
///
/// Philox4x32-10 enciphers a counter, so streams with different numbers are independent and a
/// permutation test that gives every permutation its own stream has the same p-value on any number
/// of threads. Source: Salmon, Moraes, Dror & Shaw 2011, doi:10.1145/2063384.2063405.
public struct RandomStream: RandomNumberGenerator, Sendable {
  private let key: SIMD2<UInt32>
  private let stream: UInt64
  private var block: UInt64 = 0
  private var output = SIMD4<UInt32>()
  private var used = 2
  private var spareNormal: Double?

  /// The stream numbered `stream` of the family that `seed` selects.
  public init(seed: UInt64, stream: UInt64 = 0) {
    key = SIMD2(UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: seed >> 32))
    self.stream = stream
  }

  /// The next 64 random bits.
  /// - Complexity: O(1).
  public mutating func next() -> UInt64 {
    if used == 2 {
      output = Self.philox(
        SIMD4(
          UInt32(truncatingIfNeeded: block), UInt32(truncatingIfNeeded: block >> 32),
          UInt32(truncatingIfNeeded: stream), UInt32(truncatingIfNeeded: stream >> 32)),
        key: key)
      block &+= 1
      used = 0
    }
    let pair = used == 0 ? (output.x, output.y) : (output.z, output.w)
    used += 1
    return UInt64(pair.1) << 32 | UInt64(pair.0)
  }

  /// A number in [0, 1) with 53 random bits.
  public mutating func uniform() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  /// A whole number in 0 ..< `bound`, without bias; 0 when `bound` is below 2.
  ///
  /// Lemire's multiplication with rejection (2019, doi:10.1145/3230636).
  public mutating func integer(below bound: Int) -> Int {
    guard bound > 1 else { return 0 }
    let range = UInt64(bound)
    var product = next().multipliedFullWidth(by: range)
    if product.low < range {
      let threshold = (0 &- range) % range
      while product.low < threshold {
        product = next().multipliedFullWidth(by: range)
      }
    }
    return Int(product.high)
  }

  /// A standard normal number.
  ///
  /// Box and Muller's transform (1958, doi:10.1214/aoms/1177706645), which makes two at a time.
  public mutating func normal() -> Double {
    if let spare = spareNormal {
      spareNormal = nil
      return spare
    }
    let radius = sqrt(-2 * log(1 - uniform()))
    let angle = 2 * Double.pi * uniform()
    spareNormal = radius * sin(angle)
    return radius * cos(angle)
  }

  /// Puts the elements in a random order, every order equally likely (Fisher and Yates).
  /// - Complexity: O(n).
  public mutating func shuffle<Element>(_ elements: inout [Element]) {
    var last = elements.count - 1
    while last > 0 {
      elements.swapAt(last, integer(below: last + 1))
      last -= 1
    }
  }

  /// A random order of 0 ..< `count`.
  public mutating func permutation(_ count: Int) -> [Int] {
    var order = Array(0..<Swift.max(0, count))
    shuffle(&order)
    return order
  }

  /// Ten rounds of Philox on one counter.
  package static func philox(_ counter: SIMD4<UInt32>, key: SIMD2<UInt32>) -> SIMD4<UInt32> {
    var (a, b, c, d) = (counter.x, counter.y, counter.z, counter.w)
    var (k0, k1) = (key.x, key.y)
    for _ in 0..<10 {
      let left = a.multipliedFullWidth(by: 0xD251_1F53 as UInt32)
      let right = c.multipliedFullWidth(by: 0xCD9E_8D57 as UInt32)
      (a, b, c, d) = (right.high ^ b ^ k0, right.low, left.high ^ d ^ k1, left.low)
      k0 &+= 0x9E37_79B9
      k1 &+= 0xBB67_AE85
    }
    return SIMD4(a, b, c, d)
  }
}
