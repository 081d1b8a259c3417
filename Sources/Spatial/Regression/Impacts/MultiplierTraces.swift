/// What the multiplier (I - r W)^-1 does on average, as functions of r.
///
/// d0 = tr((I - r W)^-1) / N = 1 - r l'(r) / N, d1 = tr((I - r W)^-1 W) / N = -l'(r) / N, and the
/// means over all pairs m0 = 1'(I - r W)^-1 1 / N, m1 = 1'(I - r W)^-1 W 1 / N. For weights whose rows
/// sum to 1, m0 = m1 = 1 / (1 - r). Nothing of size N × N is formed.
struct MultiplierTraces: Sendable {
  private let determinant: LogDeterminant
  private let weights: SpatialWeights
  private let isRowStandardised: Bool
  private let patch: ChebyshevPatch?

  /// The four numbers, or their derivatives.
  struct Values: Sendable, Equatable {
    var direct: Double
    var directLag: Double
    var total: Double
    var totalLag: Double
  }

  /// Prepares them for r between two bounds.
  /// - Complexity: one factorisation for each of 24 points, none for row-standardised weights.
  init(
    _ determinant: LogDeterminant, _ weights: SpatialWeights, from low: Double, to high: Double
  ) {
    (self.determinant, self.weights) = (determinant, weights)
    isRowStandardised = weights.rowSums.allSatisfy { ($0 - 1).magnitude < 1e-9 }
    guard !isRowStandardised else {
      patch = nil
      return
    }
    // A little wider than asked for, and never a point: the derivative needs a width.
    let middle = (low + high) / 2
    let half = Swift.max(
      (high - low) / 2 * 1.01, 1e-3 * (determinant.range.high - determinant.range.low))
    let from = Swift.max(middle - half, determinant.range.low * (1 - 1e-9))
    let to = Swift.min(middle + half, determinant.range.high * (1 - 1e-9))
    let ones = [Double](repeating: 1, count: weights.count)
    let values = ChebyshevPatch.points(low: from, high: to, count: 24).map { r in
      determinant.inverse(r, ones, periods: 1).map { Summation.mean($0) } ?? .nan
    }
    patch = ChebyshevPatch(low: from, high: to, values: values)
  }

  /// The numbers and their derivatives at r.
  func values(_ r: Double) -> (value: Values, slope: Values) {
    let n = Double(weights.count)
    let l = determinant.value(r)
    let (mean, meanSlope) = whole(r)
    let lag = lagged(r, mean, meanSlope)
    return (
      Values(
        direct: 1 - r * l.slope / n, directLag: -l.slope / n, total: mean, totalLag: lag.value),
      Values(
        direct: -(l.slope + r * l.curvature) / n, directLag: -l.curvature / n,
        total: meanSlope, totalLag: lag.slope)
    )
  }

  /// m0 and its derivative.
  private func whole(_ r: Double) -> (Double, Double) {
    guard let patch else { return (1 / (1 - r), 1 / ((1 - r) * (1 - r))) }
    let value = patch.value(r)
    return (value.value, value.slope)
  }

  /// m1 = (m0 - 1) / r and its derivative; near 0 from the first terms Σ r^k 1'W^(k+1) 1 / N.
  private func lagged(
    _ r: Double, _ mean: Double, _ meanSlope: Double
  ) -> (value: Double, slope: Double) {
    if isRowStandardised { return (mean, meanSlope) }
    if r.magnitude > 1e-3 {
      let value = (mean - 1) / r
      return (value, (meanSlope - value) / r)
    }
    var power = weights.rowSums
    var (value, slope, factor, before) = (0.0, 0.0, 1.0, 0.0)
    for k in 0..<8 {
      let term = Summation.mean(power)
      value += factor * term
      slope += Double(k) * before * term
      (before, factor) = (factor, factor * r)
      power = weights.lag(power)
    }
    return (value, slope)
  }
}
