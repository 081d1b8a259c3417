import CNumerics

/// The pairs of neighbours of weights, each once, and the sums that moments are made of.
///
/// z′Wz = Σ_{i<j} (w_ij + w_ji) z_i z_j, so half of the look-ups do, whatever the weights; and what
/// is asked of a permuted z is always such a sum.
package struct NeighbourPairs: Sendable {
  /// Where the pairs of each region with regions of a higher number start.
  package let starts: [Int]
  /// The higher numbers.
  package let columns: [Int32]
  /// w_ij + w_ji.
  package let weights: [Double]
  /// Σ_j w_ij + w_ji for each region.
  package let degrees: [Double]
  /// S0 = Σ w_ij.
  package let s0: Double
  /// S1 = ½ Σ (w_ij + w_ji)².
  package let s1: Double
  /// S2 = Σ_i (Σ_j w_ij + Σ_j w_ji)².
  package let s2: Double

  /// The number of regions.
  package var count: Int { degrees.count }

  /// The pairs of weights.
  /// - Complexity: O(n + m) for m entries.
  package init(_ weights: SpatialWeights) {
    let turned = weights.transposed()
    var starts = [0]
    var columns: [Int32] = []
    var values: [Double] = []
    var degrees: [Double] = []
    starts.reserveCapacity(weights.count + 1)
    columns.reserveCapacity(weights.columns.count / 2 + 1)
    values.reserveCapacity(weights.columns.count / 2 + 1)
    degrees.reserveCapacity(weights.count)
    weights.forRegions { region in
      degrees.append(weights.rowSum(region) + turned.rowSum(region))
      Self.merge(weights, turned, region) { column, value in
        columns.append(column)
        values.append(value)
      }
      starts.append(columns.count)
    }
    s0 = Summation.sum(weights.values)
    s1 = values.reduce(0) { $0 + $1 * $1 }
    s2 = degrees.reduce(0) { $0 + $1 * $1 }
    (self.starts, self.columns, self.weights, self.degrees) = (starts, columns, values, degrees)
  }

  /// Gives w_ij + w_ji of one row for every j above it, in rising order.
  private static func merge(
    _ weights: SpatialWeights, _ turned: SpatialWeights, _ region: Int,
    _ take: (Int32, Double) -> Void
  ) {
    var (a, b) = (weights.row(region).lowerBound, turned.row(region).lowerBound)
    let (endA, endB) = (weights.row(region).upperBound, turned.row(region).upperBound)
    while a < endA || b < endB {
      let left = a < endA ? weights.columns[a] : .max
      let right = b < endB ? turned.columns[b] : .max
      var value = 0.0
      if left <= right { (value, a) = (value + weights.values[a], a + 1) }
      if right <= left { (value, b) = (value + turned.values[b], b + 1) }
      if min(left, right) > region { take(min(left, right), value) }
    }
  }

  /// Σ_i z_i (diagonal_i z_i + Σ_{j>i} (w_ij + w_ji) z_j): z′Wz when there is no diagonal.
  package func form(_ z: [Double], diagonal: [Double]? = nil) -> Double {
    guard z.count == count else { return .nan }
    return tonne_pair_sum(z, starts, columns, weights, diagonal, count)
  }
}

extension SpatialWeights {
  /// W′: who counts each region as a neighbour, and how much.
  /// - Complexity: O(n + m) for m entries.
  package func transposed() -> SpatialWeights {
    var starts = [Int](repeating: 0, count: count + 1)
    for column in columns { starts[Int(column) + 1] += 1 }
    for region in 0..<count { starts[region + 1] += starts[region] }
    var next = starts
    var turned = [Int32](repeating: 0, count: columns.count)
    var values = [Double](repeating: 0, count: columns.count)
    forRegions { region in
      for entry in row(region) {
        let place = next[Int(columns[entry])]
        next[Int(columns[entry])] += 1
        (turned[place], values[place]) = (Int32(region), self.values[entry])
      }
    }
    return SpatialWeights(starts: starts, columns: turned, values: values, style: style)
  }

  /// Σ_j w_ij.
  package func rowSum(_ region: Int) -> Double {
    row(region).reduce(0) { $0 + values[$1] }
  }
}
