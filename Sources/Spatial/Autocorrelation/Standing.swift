/// How far a statistic lies from what chance would give, by a normal approximation.
public struct Standing: Sendable, Equatable {
  /// The variance that chance would give; NaN where there is none.
  public let variance: Double
  /// (statistic − expectation) / √variance; NaN where the variance is not above 0.
  public let z: Double
  /// The two-sided p-value of z.
  public let p: Double

  /// Where a value stands under an expectation and a variance.
  package init(_ value: Double, expected: Double, variance: Double) {
    self.variance = variance.isFinite ? variance : .nan
    z = variance > 0 ? (value - expected) / variance.squareRoot() : .nan
    p = z.isNaN ? .nan : StandardNormal.twoSided(z)
  }
}

/// Checks that a variable has a value for each region and is not constant.
///
/// Values that differ by rounding alone count as equal.
/// - Throws: `missing`, `domain`, `shape`, `too_short` with fewer than two regions, `degenerate`.
package func requireVariation(
  _ x: [Double], _ weights: SpatialWeights, _ argument: String = "of"
) throws(MethodError) {
  try requireFinite(x, argument)
  guard x.count == weights.count else {
    throw .lengths(argument, x.count, expected: weights.count)
  }
  guard x.count > 1 else {
    throw MethodError(
      .tooShort, "one region has no neighbours to be like", argument: argument)
  }
  let (low, high) = x.reduce((x[0], x[0])) { (min($0.0, $1), max($0.1, $1)) }
  guard high - low > 1e-13 * max(low.magnitude, high.magnitude) else {
    throw MethodError(
      .degenerate, "\(argument) is the same in every region", argument: argument)
  }
  guard weights.columns.count > 0 else {
    throw MethodError(.degenerate, "no region has a neighbour", argument: "w")
  }
}

/// The values, times a power of two where squares or fourth powers of them would not be numbers.
///
/// For statistics that do not depend on the scale of their variable.
package func conditioned(_ x: [Double]) -> [Double] {
  let largest = x.reduce(0) { max($0, $1.magnitude) }
  guard largest > 0, largest.isFinite, !(-128...128).contains(largest.exponent) else { return x }
  return x.map { $0 / largest.binade }
}

/// The values, conditioned, less their mean.
package func deviations(_ x: [Double]) -> [Double] {
  let x = conditioned(x)
  let mean = Summation.mean(x)
  return x.map { $0 - mean }
}
