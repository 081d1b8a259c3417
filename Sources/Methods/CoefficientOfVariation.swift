/// The divisor of a variance.
public enum StandardDeviationKind: String, Sendable, CaseIterable {
  /// Divide by n - 1.
  case sample
  /// Divide by n.
  case population
}

/// The coefficient of variation, standard deviation over mean, of a set of regions.
///
/// Unweighted: s / mean with s^2 = sum (x - mean)^2 / (n - 1), or / n. Weighted, with weights that
/// add to 1: sqrt(sum w (x - mean)^2) / mean, mean = sum w x (Williamson 1965). A ratio without a
/// unit.
public struct CoefficientOfVariation: Sendable, Equatable {
  /// Number of values.
  public let count: Int
  /// Mean, weighted when weights were given; in the unit of the values.
  public let mean: Double
  /// Standard deviation in the unit of the values.
  public let standardDeviation: Double
  /// Standard deviation over the magnitude of the mean.
  public let ratio: Double
  /// The largest ratio that values which are not negative can reach: sqrt(n) for the sample form,
  /// sqrt(n - 1) for the population form, sqrt(1 / smallest weight - 1) for the weighted one.
  public let largestPossible: Double
  /// Remarks.
  public let notes: [MethodNote]

  /// Part of the largest possible ratio above which a note says that one value carries nearly all.
  private static let nearLargest = 0.95

  /// The coefficient of variation of `x`.
  /// - Parameters:
  ///   - x: one value a region.
  ///   - kind: the divisor; ignored when weights are given.
  ///   - weights: not negative, scaled to add to 1; nil for the unweighted form.
  /// - Throws: `missing`; `shape` when the weights do not match; `domain` for a negative weight;
  ///   `too_short` without values; `degenerate` for a mean of 0, a single value with the sample
  ///   divisor, or weights that add to 0.
  /// - Complexity: O(n).
  public init(
    of x: [Double], kind: StandardDeviationKind = .sample, weights: [Double]? = nil
  ) throws(MethodError) {
    try requireFinite(x, "of")
    guard !x.isEmpty else { throw MethodError(.tooShort, "there are no values", argument: "of") }
    count = x.count
    if let weights {
      (mean, standardDeviation, largestPossible) = try Self.weighted(x, weights)
    } else {
      (mean, standardDeviation, largestPossible) = try Self.plain(x, kind)
    }
    // What is left of values that cancel is no mean.
    guard mean.magnitude > 16 * Double.ulpOfOne * Self.meanMagnitude(x, weights) else {
      throw MethodError(.degenerate, "the mean is 0, so no ratio to it exists", argument: "of")
    }
    let value = standardDeviation / mean.magnitude
    ratio = value.isFinite ? value : .nan
    notes = Self.remarks(x, mean: mean, ratio: ratio, largest: largestPossible)
  }

  /// Mean, standard deviation and bound of the unweighted form.
  private static func plain(
    _ x: [Double], _ kind: StandardDeviationKind
  ) throws(MethodError) -> (Double, Double, Double) {
    let n = Double(x.count)
    let divisor = kind == .sample ? n - 1 : n
    guard divisor > 0 else {
      throw MethodError(
        .degenerate, "one value has no sample standard deviation", argument: "of",
        mend: "use the population divisor")
    }
    let mean = Summation.mean(x)
    let variance = Summation.squaredDeviations(x, from: mean) / divisor
    return (mean, variance.squareRoot(), (kind == .sample ? n : n - 1).squareRoot())
  }

  /// Mean, standard deviation and bound of the weighted form.
  private static func weighted(
    _ x: [Double], _ weights: [Double]
  ) throws(MethodError) -> (Double, Double, Double) {
    guard weights.count == x.count else {
      throw .lengths("weight", weights.count, expected: x.count)
    }
    try requireNonNegative(weights, "weight")
    let total = Summation.sum(weights)
    guard total > 0 else {
      throw MethodError(.degenerate, "the weights add to 0", argument: "weight")
    }
    var mean = 0.0
    for (value, weight) in zip(x, weights) { mean += weight / total * value }
    var variance = 0.0
    var smallest = 1.0
    for (value, weight) in zip(x, weights) where weight > 0 {
      variance += weight / total * (value - mean) * (value - mean)
      smallest = Swift.min(smallest, weight / total)
    }
    return (mean, variance.squareRoot(), (1 / smallest - 1).squareRoot())
  }

  /// The mean of the values without their signs.
  private static func meanMagnitude(_ x: [Double], _ weights: [Double]?) -> Double {
    guard let weights else { return Summation.mean(x.map(\.magnitude)) }
    let products = zip(x, weights).map { $0.magnitude * $1 }
    return Summation.sum(products) / Summation.sum(weights)
  }

  /// Notes on a negative mean and on a ratio next to its bound.
  private static func remarks(
    _ x: [Double], mean: Double, ratio: Double, largest: Double
  ) -> [MethodNote] {
    var notes: [MethodNote] = []
    if mean < 0 {
      notes.append(
        MethodNote("negative-mean", "the mean is negative; the ratio uses its magnitude"))
    }
    if largest > 0, ratio > nearLargest * largest, x.allSatisfy({ $0 >= 0 }) {
      notes.append(
        MethodNote(
          "near-largest",
          """
          the ratio is above 95 % of the largest possible for \(x.count) values: \
          one of them carries almost everything
          """))
    }
    return notes
  }

  /// The largest single value that n values with this mean and sample standard deviation can hold:
  /// mean + s (n - 1) / sqrt(n).
  public static func largestValue(
    mean: Double, sampleDeviation: Double, count: Int
  ) -> Double {
    guard count > 0 else { return .nan }
    let n = Double(count)
    return mean + sampleDeviation * (n - 1) / n.squareRoot()
  }
}
