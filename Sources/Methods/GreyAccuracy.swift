import Glibc

/// How well a grey model fits a series: the posterior-error test.
///
/// With e = x - fit: S1 and S2 are the population standard deviations of x and e, C = S2 / S1, and
/// P is the share of points with |e - mean e| < 0.6745 S1 (Deng 1989).
public struct GreyAccuracy: Sendable, Equatable {
  /// Grades of precision, best first.
  public enum Grade: String, Sendable, CaseIterable, Comparable {
    /// C <= 0.35 and P >= 0.95.
    case good = "Good"
    /// C <= 0.5 and P >= 0.80.
    case qualified = "Qualified"
    /// C <= 0.65 and P >= 0.70.
    case barelyQualified = "Barely qualified"
    /// Anything else.
    case unqualified = "Unqualified"

    /// Rank in the order of quality; a better grade is smaller.
    private var rank: Int {
      switch self {
      case .good: return 0
      case .qualified: return 1
      case .barelyQualified: return 2
      case .unqualified: return 3
      }
    }

    /// Whether the first grade is better.
    public static func < (first: Grade, second: Grade) -> Bool { first.rank < second.rank }
  }

  /// x less the fit.
  public let residuals: [Double]
  /// |x - fit| / |x|, missing where x is 0.
  public let relativeErrors: [Double]
  /// Mean of the relative errors that exist.
  public let meanRelativeError: Double
  /// Standard deviation of x, divisor n.
  public let seriesDeviation: Double
  /// Standard deviation of the residuals, divisor n.
  public let errorDeviation: Double
  /// Posterior error ratio C; missing for a constant series.
  public let ratio: Double
  /// Small error frequency P; missing for a constant series.
  public let frequency: Double
  /// The worse of the grades by C and by P; nil for a constant series.
  public let grade: Grade?

  /// Compares a series with its fit.
  /// - Throws: `shape` when lengths differ, `too_short` without values, `missing`.
  /// - Complexity: O(n).
  public init(of x: [Double], fitted: [Double]) throws(MethodError) {
    guard fitted.count == x.count else { throw .lengths("fit", fitted.count, expected: x.count) }
    guard !x.isEmpty else { throw MethodError(.tooShort, "the series is empty", argument: "x") }
    try requireFinite(x, "x")
    let errors = zip(x, fitted).map { $0 - $1 }
    relativeErrors = zip(errors, x).map { $1 == 0 ? .nan : ($0 / $1).magnitude }
    let known = relativeErrors.filter { !$0.isNaN }
    meanRelativeError = known.isEmpty ? .nan : known.reduce(0, +) / Double(known.count)
    let s1 = Self.deviation(x)
    let s2 = Self.deviation(errors)
    let n = Double(x.count)
    let meanError = errors.reduce(0, +) / n
    (residuals, seriesDeviation, errorDeviation) = (errors, s1, s2)
    guard s1 > 0, !s2.isNaN else {
      (ratio, frequency, grade) = (.nan, .nan, nil)
      return
    }
    ratio = s2 / s1
    frequency = Double(errors.count { ($0 - meanError).magnitude < 0.6745 * s1 }) / n
    grade = Self.grade(ratio: ratio, frequency: frequency)
  }

  /// The worse of the grades by C and by P; a value on a bound has the better grade.
  public static func grade(ratio: Double, frequency: Double) -> Grade {
    Swift.max(grade(ratio: ratio), grade(frequency: frequency))
  }

  /// The grade by C alone.
  public static func grade(ratio: Double) -> Grade {
    if ratio <= 0.35 { return .good }
    if ratio <= 0.5 { return .qualified }
    return ratio <= 0.65 ? .barelyQualified : .unqualified
  }

  /// The grade by P alone.
  public static func grade(frequency: Double) -> Grade {
    if frequency >= 0.95 { return .good }
    if frequency >= 0.8 { return .qualified }
    return frequency >= 0.7 ? .barelyQualified : .unqualified
  }

  /// Population standard deviation.
  private static func deviation(_ x: [Double]) -> Double {
    guard x.contains(where: { $0 != x[0] }) else { return 0 }
    let mean = x.reduce(0, +) / Double(x.count)
    return (x.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(x.count)).squareRoot()
  }
}

/// Class ratios s(k) = x(k-1) / x(k), which tell whether a grey model suits a series.
public struct GreyClassRatio: Sendable, Equatable {
  /// One ratio for every value but the first.
  public let values: [Double]
  /// exp(-2 / (n + 1)): every ratio should lie above.
  public let low: Double
  /// exp(2 / (n + 1)): every ratio should lie below.
  public let high: Double
  /// Whether all ratios lie between the bounds.
  public let holds: Bool

  /// Class ratios of a positive series.
  /// - Complexity: O(n).
  public init(of x: [Double]) {
    let width = 2 / Double(x.count + 1)
    (low, high) = (exp(-width), exp(width))
    values = zip(x, x.dropFirst()).map { $1 == 0 ? .nan : $0 / $1 }
    let (bottom, top) = (low, high)
    holds = values.allSatisfy { $0 > bottom && $0 < top }
  }
}
