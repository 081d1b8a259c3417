public import Geometry
import Glibc
import Threading

/// Weights from the distances of positions.
public struct DistanceWeights: Sendable {
  /// The number of positions.
  public let count: Int
  private let tree: PointTree

  /// The most links that are made; beyond, memory for a dense matrix would be needed.
  public static let linkLimit = 50_000_000

  /// Prepares positions.
  ///
  /// - Complexity: O(n log² n).
  public init(_ positions: [GeoPoint], _ coordinates: Coordinates) {
    count = positions.count
    tree = PointTree(positions, coordinates) { Cancellation.isRequested }
  }

  /// The distance of two positions by number.
  public func distance(_ a: Int, _ b: Int) -> Double { tree.distance(a, b) }

  /// The smallest distance with which every position has a neighbour: the largest distance to a
  /// nearest one.
  ///
  /// - Complexity: O(n log n).
  public var reachOfAll: Double { reach(toNearest: 1) }

  /// The largest distance to a k-th nearest position.
  public func reach(toNearest k: Int) -> Double {
    (0..<count).reduce(0) { reach, number in
      nearest(to: number, k).last.map { max(reach, distance(number, $0)) } ?? reach
    }
  }

  /// The k nearest of each position, with weight 1; of equally near ones the first in order.
  ///
  /// - Throws: `shape` when there are not more than k positions.
  /// - Complexity: O(n k log n).
  public func nearest(_ k: Int) throws(MethodError) -> SpatialWeights {
    guard k < count else {
      throw MethodError(
        .shape, "\(k) nearest neighbours need more than \(k) regions, and there are \(count)",
        argument: "k")
    }
    return SpatialWeights(
      neighbours: (0..<count).map { number in
        nearest(to: number, k).map { Int32($0) }.sorted()
      })
  }

  /// The k nearest of a position; none once nobody wants the result any more.
  private func nearest(to number: Int, _ k: Int) -> [Int] {
    Cancellation.isRequested ? [] : tree.nearest(to: number, count: k)
  }

  /// Each position within a distance, the limit included, with weight 1.
  public func band(_ distance: Double) throws(MethodError) -> SpatialWeights {
    try rows(within: distance) { _, _ in 1 }
  }

  /// d⁻ᵖ for each position within a distance; all positions without one.
  ///
  /// - Throws: `degenerate` when two positions are the same.
  public func inverse(
    power: Double, within limit: Double? = nil
  ) throws(MethodError) -> SpatialWeights {
    try rows(within: limit ?? .infinity) { (number, other) throws(MethodError) in
      let distance = self.distance(number, other)
      guard distance > 0 else { throw Self.coincidence(number) }
      return pow(distance, -power)
    }
  }

  /// K(d/h) for each position with d ≤ h, without the position itself.
  ///
  /// - Parameter bandwidths: h of each position.
  public func kernel(
    _ kernel: DistanceKernel, bandwidths: [Double]
  ) throws(MethodError) -> SpatialWeights {
    var all: [[(neighbour: Int, weight: Double)]] = []
    for number in 0..<count {
      let width = bandwidths[number]
      if Cancellation.isRequested {
        all += Array(repeating: [], count: count - number)
        break
      }
      guard width > 0 else { throw Self.coincidence(number) }
      all.append(
        tree.within(width, of: number).map {
          (neighbour: $0, weight: kernel(distance(number, $0) / width))
        })
    }
    return try SpatialWeights(rows: all)
  }

  /// The distance of each position to its k-th nearest.
  public func reaches(toNearest k: Int) throws(MethodError) -> [Double] {
    guard k < count else {
      throw MethodError(
        .shape, "\(k) nearest neighbours need more than \(k) regions, and there are \(count)",
        argument: "k")
    }
    return (0..<count).map { number in
      nearest(to: number, k).last.map { distance(number, $0) } ?? 0
    }
  }

  private func rows(
    within limit: Double, _ weight: (Int, Int) throws(MethodError) -> Double
  ) throws(MethodError) -> SpatialWeights {
    var (starts, columns, values): ([Int], [Int32], [Double]) = ([0], [], [])
    guard limit.isFinite || count * (count - 1) <= Self.linkLimit else { throw Self.tooMany }
    for number in 0..<count {
      if Cancellation.isRequested {
        starts += Array(repeating: columns.count, count: count - number)
        break
      }
      let near =
        limit.isFinite
        ? tree.within(limit, of: number) : (0..<count).filter { $0 != number }
      for other in near {
        columns.append(Int32(other))
        values.append(try weight(number, other))
      }
      guard columns.count <= Self.linkLimit else { throw Self.tooMany }
      starts.append(columns.count)
    }
    return SpatialWeights(starts: starts, columns: columns, values: values, style: .binary)
  }

  private static var tooMany: MethodError {
    MethodError(
      .shape, "there are more than \(linkLimit) links",
      argument: "distance", mend: "give a shorter distance")
  }

  private static func coincidence(_ number: Int) -> MethodError {
    MethodError(
      .degenerate, "another region lies at the same place, first", argument: "m", row: number,
      mend: "join the two, or move one")
  }
}
