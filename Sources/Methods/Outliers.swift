import Glibc
import Threading

/// What makes a value an outlier of its series.
public enum OutlierRule: String, Hashable, Sendable, CaseIterable {
  /// Beyond the quartiles by so many interquartile ranges.
  case iqr
  /// By its modified z-score, from the median and the median absolute deviation.
  case mad
  /// By the modified z-score of its change from the year before.
  case growth

  /// The limit that its author gives.
  public var usualLimit: Double { self == .iqr ? 1.5 : 3.5 }
}

/// The values of one series that stand out.
///
/// `iqr`: x < Q1 − k (Q3 − Q1) or x > Q3 + k (Q3 − Q1), quartiles of type 7; the score is how many
/// interquartile ranges x lies beyond its quartile (Tukey 1977). `mad`: the score is
/// 0.6745 (x − M) / MAD with the median M and the median absolute deviation MAD; where more than half of
/// the values are the same, (x − M) / (1.253314 A) with the mean absolute deviation A from M (Iglewicz &
/// Hoaglin 1993). `growth`: the same score of ln(x / x') / (t − t'), the change a year from the value
/// before, of positive values. Independent of the rule a value that is a power of ten, 44/12 or 15 times
/// its neighbours in time is found as a slip of its unit.
public struct Outliers: Sendable, Equatable {
  /// One value that stands out.
  public struct Finding: Sendable, Equatable {
    /// Its position in the series.
    public var position: Int
    /// Its score; NaN where the series is too short or too even for one.
    public var score: Double
    /// Whether the score is beyond the limit.
    public var isBeyond: Bool
    /// How its unit seems to have slipped.
    public var slip: UnitSlip?
    /// The position of the value before it in time.
    public var before: Int?
    /// The position of the value behind it in time.
    public var after: Int?
  }

  /// The values that stand out, by position.
  public let findings: [Finding]
  /// Whether there were enough different values for scores.
  public let hasScores: Bool

  /// Fewest values, or changes, that are judged.
  public static let fewestValues = 4

  /// Looks through a series.
  /// - Parameters:
  ///   - values: the series, in order of time; NaN is passed over.
  ///   - years: the years of the values, rising; nil for values in no order, which have no neighbours.
  ///   - rule: what makes an outlier.
  ///   - limit: beyond which score.
  /// - Throws: `domain` for a limit that is not positive; `shape` where years and values differ in
  ///   number, or `growth` is asked for without years.
  /// - Complexity: O(n log n).
  public init(
    _ values: [Double], years: [Double]?, rule: OutlierRule, limit: Double
  ) throws(MethodError) {
    guard limit > 0, limit.isFinite else {
      throw MethodError(.domain, "the limit must be above 0", argument: "limit")
    }
    guard years.map({ $0.count == values.count }) ?? (rule != .growth) else {
      throw MethodError(.shape, "growth needs a year for every value", argument: "method")
    }
    let known = values.indices.filter { values[$0].isFinite }
    let scores = Self.scores(known.map { values[$0] }, years.map { y in known.map { y[$0] } }, rule)
    try requireWanted()
    let slips =
      years == nil
      ? [UnitSlip?](repeating: nil, count: known.count)
      : UnitSlip.slips(known.map { values[$0] })
    hasScores = scores != nil
    var found: [Finding] = []
    try requireWanted()
    for (place, position) in known.enumerated() {
      let score = scores?[place] ?? .nan
      let isBeyond = score.magnitude > limit
      guard isBeyond || slips[place] != nil else { continue }
      found.append(
        Finding(
          position: position, score: score, isBeyond: isBeyond, slip: slips[place],
          before: years != nil && place > 0 ? known[place - 1] : nil,
          after: years != nil && place + 1 < known.count ? known[place + 1] : nil))
    }
    findings = found
  }

  /// The score of each value; `nil` where there are none.
  private static func scores(
    _ x: [Double], _ years: [Double]?, _ rule: OutlierRule
  ) -> [Double]? {
    switch rule {
    case .iqr: return ranges(x)
    case .mad: return modifiedZ(x)
    case .growth:
      guard let years, x.count > fewestValues, x.allSatisfy({ $0 > 0 }) else { return nil }
      let changes = (1..<x.count).map { log(x[$0] / x[$0 - 1]) / (years[$0] - years[$0 - 1]) }
      return modifiedZ(changes).map { [.nan] + $0 }
    }
  }

  /// How many interquartile ranges each value lies beyond its quartile, below it negative.
  private static func ranges(_ x: [Double]) -> [Double]? {
    guard x.count >= fewestValues else { return nil }
    let sorted = Cancellation.sorted(x)
    let (low, high) = (quantile(sorted, 0.25), quantile(sorted, 0.75))
    guard high > low else { return nil }
    return x.map { value in
      if value > high { return (value - high) / (high - low) }
      return value < low ? (value - low) / (high - low) : 0
    }
  }

  private static func modifiedZ(_ x: [Double]) -> [Double]? {
    guard x.count >= fewestValues else { return nil }
    let median = quantile(Cancellation.sorted(x), 0.5)
    let distances = x.map { ($0 - median).magnitude }
    let mad = quantile(Cancellation.sorted(distances), 0.5)
    if mad > 0 { return x.map { 0.6745 * ($0 - median) / mad } }
    let mean = distances.reduce(0, +) / Double(x.count)
    return mean > 0 ? x.map { ($0 - median) / (1.253314 * mean) } : nil
  }

  /// A quantile of sorted values, of type 7.
  private static func quantile(_ sorted: [Double], _ p: Double) -> Double {
    let place = p * Double(sorted.count - 1)
    let low = Int(place)
    let high = min(low + 1, sorted.count - 1)
    return sorted[low] + (place - Double(low)) * (sorted[high] - sorted[low])
  }
}
