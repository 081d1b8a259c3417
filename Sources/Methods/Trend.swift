/// A straight line y = c + b t fitted by ordinary least squares.
///
/// With t centred on its mean: b = Sxy / Sxx, c = mean y - b mean t, s^2 = SSR / (n - 2),
/// se(b) = s / sqrt(Sxx), se(c) = s sqrt(1/n + (mean t)^2 / Sxx); t-ratios follow Student's
/// distribution with n - 2 degrees of freedom when the errors are normal.
public struct Trend: Sendable, Equatable {
  /// An estimate with its standard error, t-ratio and two-sided p-value; the last three are
  /// missing with two points.
  public struct Coefficient: Sendable, Equatable {
    /// Estimate.
    public let estimate: Double
    /// Standard error.
    public let standardError: Double
    /// Estimate over standard error.
    public let t: Double
    /// Two-sided p-value of Student's t.
    public let p: Double
  }

  /// A value of the line outside the sample with its prediction interval.
  public struct Prediction: Sendable, Equatable {
    /// The time predicted for.
    public let t: Double
    /// c + b t.
    public let value: Double
    /// Lower end of the interval, missing with two points.
    public let low: Double
    /// Upper end of the interval, missing with two points.
    public let high: Double
  }

  /// The line at t = 0, in the unit of y.
  public let intercept: Coefficient
  /// The change of y for one unit of t.
  public let slope: Coefficient
  /// Share of the variation of y that the line explains; missing when y is constant.
  public let rSquared: Double
  /// 1 - (1 - R2)(n - 1)/(n - 2); missing with two points.
  public let adjustedRSquared: Double
  /// Residual standard deviation s, missing with two points.
  public let sigma: Double
  /// The line at the times of the sample.
  public let fitted: [Double]
  /// y less the line.
  public let residuals: [Double]

  private let meanTime: Double
  private let meanValue: Double
  private let timeSquares: Double

  /// Number of points.
  public var count: Int { fitted.count }

  /// Fits the line.
  /// - Throws: `shape`, `missing`, `too_short` below two points, `degenerate` when every t is the
  ///   same.
  /// - Complexity: O(n).
  public init(_ y: [Double], at t: [Double]) throws(MethodError) {
    guard y.count == t.count else { throw .lengths("t", t.count, expected: y.count) }
    try requireFinite(y, "y")
    try requireFinite(t, "t")
    guard y.count >= 2 else {
      throw MethodError(.tooShort, "a trend needs at least two points", argument: "y")
    }
    let n = Double(y.count)
    let (tBar, yBar) = (Summation.mean(t), Summation.mean(y))
    let sxx = Summation.squaredDeviations(t, from: tBar)
    guard sxx > 0, t.contains(where: { $0 != t[0] }) else {
      throw MethodError(.degenerate, "every point has the same time", argument: "t")
    }
    var sxy = 0.0
    for (time, value) in zip(t, y) { sxy += (time - tBar) * (value - yBar) }
    let b = sxy / sxx
    let line = t.map { yBar + b * ($0 - tBar) }
    let errors = zip(y, line).map { $0 - $1 }
    let unexplained = errors.reduce(0) { $0 + $1 * $1 }
    let all = Summation.squaredDeviations(y, from: yBar)
    let s = n > 2 ? (unexplained / (n - 2)).squareRoot() : .nan
    rSquared = all > 0 ? 1 - unexplained / all : .nan
    adjustedRSquared = n > 2 ? 1 - (1 - rSquared) * (n - 1) / (n - 2) : .nan
    sigma = s
    fitted = line
    residuals = errors
    (meanTime, meanValue, timeSquares) = (tBar, yBar, sxx)
    slope = Self.coefficient(b, error: s / sxx.squareRoot(), degrees: n - 2)
    intercept = Self.coefficient(
      yBar - b * tBar, error: s * (1 / n + tBar * tBar / sxx).squareRoot(), degrees: n - 2)
  }

  /// The line at `t` with the interval that holds a new observation with probability `level`:
  /// fit +- t(1 - (1 - level)/2, n - 2) s sqrt(1 + 1/n + (t - mean t)^2 / Sxx).
  /// - Complexity: O(1).
  public func predict(at t: Double, level: Double = 0.95) -> Prediction {
    prediction(at: t, quantile(level))
  }

  /// Predictions for several times.
  /// - Complexity: O(times).
  public func predict(at times: [Double], level: Double = 0.95) -> [Prediction] {
    let quantile = quantile(level)
    return times.map { prediction(at: $0, quantile) }
  }

  private func quantile(_ level: Double) -> Double {
    StudentT(degreesOfFreedom: Double(count) - 2).quantile(1 - (1 - level) / 2)
  }

  private func prediction(at t: Double, _ quantile: Double) -> Prediction {
    let value = meanValue + slope.estimate * (t - meanTime)
    let n = Double(count)
    let spread = 1 + 1 / n + (t - meanTime) * (t - meanTime) / timeSquares
    let half = quantile * sigma * spread.squareRoot()
    return Prediction(t: t, value: value, low: value - half, high: value + half)
  }

  /// Puts an estimate together with its test.
  static func coefficient(
    _ estimate: Double, error: Double, degrees: Double
  ) -> Coefficient {
    let ratio = error > 0 ? estimate / error : .nan
    let p = ratio.isNaN ? .nan : StudentT(degreesOfFreedom: degrees).twoSided(ratio)
    return Coefficient(estimate: estimate, standardError: error, t: ratio, p: p)
  }
}
