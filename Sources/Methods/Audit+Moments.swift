/// Printed moments of values that are not negative, some of which are known.
public struct PrintedMoments: Sendable, Equatable {
  /// The standard deviation.
  public var deviation: Double
  /// The mean.
  public var mean: Double
  /// Their ratio; `nil` when it is not printed.
  public var ratio: Double?
  /// Values that are printed themselves.
  public var known: [Double]
  /// Half a unit of the last digit of deviation and mean, of the ratio, and of the known values.
  public var half: (moments: Double, ratio: Double, known: Double)

  /// Moments with what was lost by rounding.
  public init(
    deviation: Double, mean: Double, ratio: Double?, known: [Double],
    half: (moments: Double, ratio: Double, known: Double)
  ) {
    (self.deviation, self.mean, self.ratio) = (deviation, mean, ratio)
    (self.known, self.half) = (known, half)
  }

  /// Whether all moments are alike.
  public static func == (left: PrintedMoments, right: PrintedMoments) -> Bool {
    left.deviation == right.deviation && left.mean == right.mean && left.ratio == right.ratio
      && left.known == right.known && left.half == right.half
  }
}

extension Audit {
  /// Whether `count` values can have printed moments when some of them are known and none is
  /// negative.
  ///
  /// With m = n − known, S = n·mean − Σ known and Q = s²(n − d) + n·mean² − Σ known², d = 1 for the
  /// sample divisor and 0 for the other, values exist if and only if S ≥ 0 and S²/m ≤ Q ≤ S²; with
  /// m = 0, S = Q = 0. Every printed number stands for its rounding interval: the mean's is cut
  /// into slices, and in each the others may lie anywhere in theirs, so that what exists is never
  /// refused.
  ///
  /// - Complexity: O(slices · known).
  public static func canHave(
    _ moments: PrintedMoments, count: Int, divisor: StandardDeviationKind
  ) -> Bool {
    let unknown = count - moments.known.count
    let freedom = Double(count) - (divisor == .sample ? 1 : 0)
    guard unknown >= 0, freedom > 0 else { return false }
    let low = moments.known.map { max(0, $0 - moments.half.known) }
    let high = moments.known.map { $0 + moments.half.known }
    let sums = (low: low.reduce(0, +), high: high.reduce(0, +))
    let squares = (
      low: low.reduce(0) { $0 + $1 * $1 }, high: high.reduce(0) { $0 + $1 * $1 }
    )
    let n = Double(count)
    return (0..<slices).contains { slice in
      let width = 2 * moments.half.moments / Double(slices)
      let start = moments.mean - moments.half.moments + width * Double(slice)
      let mean = (low: max(0, start), high: start + width)
      guard mean.high >= 0, let deviation = deviations(moments, mean) else { return false }
      let sum = (low: n * mean.low - sums.high, high: n * mean.high - sums.low)
      let square = (
        low: deviation.lowerBound * deviation.lowerBound * freedom + n * mean.low * mean.low
          - squares.high,
        high: deviation.upperBound * deviation.upperBound * freedom + n * mean.high * mean.high
          - squares.low
      )
      guard sum.high >= 0 else { return false }
      guard unknown > 0 else { return sum.low <= 0 && square.low <= 0 && square.high >= 0 }
      let least = max(0, sum.low)
      return square.high >= least * least / Double(unknown) && square.low <= sum.high * sum.high
    }
  }

  private static let slices = 2000

  /// The deviations that a slice of means leaves, by their own print and by that of the ratio.
  private static func deviations(
    _ moments: PrintedMoments, _ mean: (low: Double, high: Double)
  ) -> ClosedRange<Double>? {
    var low = max(0, moments.deviation - moments.half.moments)
    var high = moments.deviation + moments.half.moments
    if let ratio = moments.ratio {
      low = max(low, (ratio - moments.half.ratio) * mean.low)
      high = min(high, (ratio + moments.half.ratio) * mean.high)
    }
    return low <= high ? low...high : nil
  }

  /// A finding for each number of values and each divisor.
  ///
  /// - Throws: `domain` for negative moments or known values; `too_short` for fewer than two values.
  public static func moments(
    _ moments: PrintedMoments, counts: [Int], divisors: [StandardDeviationKind]
  ) throws(MethodError) -> [AuditFinding] {
    try requireNonNegative([moments.deviation], "sd")
    try requireNonNegative([moments.mean], "mean")
    try requireNonNegative(moments.known, "known")
    guard !counts.isEmpty, counts.allSatisfy({ $0 >= 2 }) else {
      throw MethodError(.tooShort, "a deviation needs at least two values", argument: "n")
    }
    var findings: [AuditFinding] = []
    for count in counts {
      for divisor in divisors {
        let exists = canHave(moments, count: count, divisor: divisor)
        let unknown = count - moments.known.count
        let why =
          unknown < 0
          ? "more values are known than there are"
          : exists
            ? "\(unknown) further values that are not negative can give these moments"
            : "no \(unknown) further values that are not negative give these moments"
        findings.append(
          AuditFinding("n = \(count), \(divisor.rawValue)", exists ? .holds : .fails, why))
      }
    }
    return findings
  }
}
