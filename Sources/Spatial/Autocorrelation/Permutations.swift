import CNumerics
import Threading

/// Orders of regions to compare a statistic with: all of them for few regions, else drawn ones.
///
/// Every order has a random stream of its own, so the test does not depend on the number of threads,
/// and all variables of a call meet the same orders.
public struct Permutations: Sendable, Equatable {
  /// How many orders are drawn; none makes no test.
  public let count: Int
  /// What is drawn from.
  public let seed: UInt64
  /// Up to so many regions all orders are gone through: 8! = 40,320.
  public static let exactLimit = 8

  /// So many orders.
  /// - Throws: `domain` when the number is negative or above a thousand million.
  public init(_ count: Int, seed: UInt64) throws(MethodError) {
    guard (0...1_000_000_000).contains(count) else {
      throw MethodError(
        .domain, "the number of permutations must lie in 0 to 1,000,000,000",
        argument: "permutations")
    }
    (self.count, self.seed) = (count, seed)
  }

  /// Lends the words that the order numbered `order` is drawn from.
  package func withWords<Value>(
    _ order: Int, _ body: (UnsafePointer<UInt64>) -> Value
  ) -> Value? {
    var stream = RandomStream(seed: seed, stream: UInt64(order))
    let words = (stream.next(), stream.next(), stream.next(), stream.next())
    return withUnsafeBytes(of: words) { bytes in
      bytes.bindMemory(to: UInt64.self).baseAddress.map(body)
    }
  }

  /// All orders of `count` numbers, one after the other.
  package static func allOrders(_ count: Int) -> [[Int32]] {
    var orders: [[Int32]] = [[]]
    for next in 0..<Int32(count) {
      orders = orders.flatMap { order in
        (0...order.count).map { place in
          var longer = order
          longer.insert(next, at: place)
          return longer
        }
      }
    }
    return orders
  }
}

/// Counts of a permutation test as they grow.
package struct PermutationCounts: Sendable {
  /// What was observed.
  let observed: Double
  /// What rounding may change.
  let tolerance: Double
  /// Values at or above the observed one.
  var atLeast = 0
  /// Values at or below it.
  var atMost = 0
  /// Values so far.
  var count = 0

  init(observed: Double, tolerance: Double) {
    (self.observed, self.tolerance) = (observed, tolerance)
  }

  mutating func add(_ value: Double) {
    if value >= observed - tolerance { atLeast += 1 }
    if value <= observed + tolerance { atMost += 1 }
    count += 1
  }

  func test(isExact: Bool) -> PermutationTest {
    PermutationTest(count: count, atLeast: atLeast, atMost: atMost, isExact: isExact)
  }
}
