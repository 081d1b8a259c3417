import Glibc

/// The even grey model EGM(1,1): x(k) + a z(k) = b with z(k) the mean of neighbouring running sums.
///
/// X(k) = x(1) + ... + x(k), z(k) = (X(k) + X(k-1)) / 2; a and b by least squares over k = 2 ... n;
/// X(k) is modelled as (x(1) - b/a) exp(-a (k-1)) + b/a and the series by its differences. From
/// the second value on that is an exponential with growth exp(-a) - 1: it can never turn.
/// Sources: Deng 1982, doi:10.1016/S0167-6911(82)80025-X; Liu, Zeng, Liu & Xie 2015.
public struct EGM: Sendable, Equatable {
  /// Development coefficient, per step.
  public let a: Double
  /// Grey action, in the unit of the series.
  public let b: Double
  /// The data.
  public let observed: [Double]
  /// The series the model was fitted to: the data after the buffer.
  public let modelled: [Double]
  /// The model at the times of the data.
  public let fitted: [Double]
  /// The model after the data.
  public let forecast: [Double]
  /// Errors against the series that was fitted.
  public let accuracy: GreyAccuracy
  /// Errors against the data.
  public let accuracyObserved: GreyAccuracy
  /// Class ratios of the series that was fitted.
  public let classRatio: GreyClassRatio
  /// Remarks.
  public let notes: [MethodNote]

  /// Fewest values a model is fitted to.
  public static let fewestValues = 4
  /// Longest forecast.
  public static let longestForecast = 10_000
  /// |a| below which the response is the straight line x(1) + b (k - 1).
  static let straight = 1e-12

  /// Growth of the model in every step, exp(-a) - 1.
  public var growth: Double { expm1(-a) }

  /// Fits the model.
  /// - Parameters:
  ///   - x: the data, positive, at equal steps.
  ///   - ahead: number of steps to forecast.
  ///   - buffer: the buffer operator applied first, nil for none.
  ///   - times: how often the buffer is applied.
  /// - Throws: `too_short` below four values; `missing`; `domain` for values that are not
  ///   positive and for `ahead` outside 0 ... 10,000; `degenerate` when no line fits.
  /// - Complexity: O(n + ahead).
  public init(
    _ x: [Double], ahead: Int = 0, buffer: GreyBuffer? = nil, times: Int = 1
  ) throws(MethodError) {
    try Self.check(x, ahead)
    let series = try buffer?.apply(x, times: times) ?? x
    guard let line = series.withUnsafeBufferPointer(Self.coefficients) else {
      throw MethodError(
        .degenerate, "the running sums do not determine a model", argument: "x")
    }
    let curve = Self.response(
      first: series[0], a: line.a, b: line.b, count: x.count + ahead)
    (a, b, observed, modelled) = (line.a, line.b, x, series)
    fitted = Array(curve.prefix(x.count))
    forecast = Array(curve.dropFirst(x.count))
    accuracy = try GreyAccuracy(of: series, fitted: fitted)
    accuracyObserved = try GreyAccuracy(of: x, fitted: fitted)
    classRatio = GreyClassRatio(of: series)
    notes = GreyRemarks.notes(
      a: line.a, holds: classRatio.holds, grade: accuracy.grade, forecasts: ahead > 0)
  }

  /// Running sums of the model: fitted values and forecasts accumulated.
  public var accumulated: [Double] {
    GreyAccumulation.accumulate(fitted + forecast)
  }

  /// Checks what a grey model of one series needs.
  static func check(_ x: [Double], _ ahead: Int) throws(MethodError) {
    guard x.count >= fewestValues else {
      throw MethodError(
        .tooShort, "a grey model needs at least \(fewestValues) values", argument: "of")
    }
    try requireFinite(x, "of")
    if let row = x.firstIndex(where: { $0 <= 0 }) {
      throw MethodError(
        .domain, "a grey model needs positive values", argument: "of", row: row,
        mend: "shift the series")
    }
    guard (0...longestForecast).contains(ahead) else {
      throw MethodError(
        .domain, "a forecast has 0 to \(longestForecast) steps", argument: "ahead")
    }
  }

  /// a and b by closed-form least squares, in one pass over the series.
  ///
  /// Sums are taken about the first pair, so that a level far from 0 costs no digits.
  @inline(__always)
  static func coefficients(_ x: UnsafeBufferPointer<Double>) -> (a: Double, b: Double)? {
    var sum = x[0]
    let (zPivot, xPivot) = (sum + 0.5 * x[1], x[1])
    var (sz, sx, szz, szx) = (0.0, 0.0, 0.0, 0.0)
    for k in 1..<x.count {
      let dz = sum + 0.5 * x[k] - zPivot
      let dx = x[k] - xPivot
      sum += x[k]
      sz += dz
      sx += dx
      szz += dz * dz
      szx += dz * dx
    }
    let m = Double(x.count - 1)
    let denominator = m * szz - sz * sz
    let slope = (m * szx - sz * sx) / denominator
    guard slope.isFinite else { return nil }
    return (-slope, xPivot + (sx - slope * sz) / m - slope * zPivot)
  }

  /// The modelled series: its first value, then differences of the response.
  ///
  /// The difference of step k is (x(1) - b/a)(1 - e^a) e^(-a(k-1)); with one exponential for the
  /// whole series each value is the one before times e^-a.
  static func response(first: Double, a: Double, b: Double, count: Int) -> [Double] {
    var curve = [Double](repeating: b, count: count)
    curve[0] = first
    guard a.magnitude >= straight else { return curve }
    let factor = -expm1(a)
    let start = factor * first - factor / a * b
    for k in 1..<count { curve[k] = start * exp(-a * Double(k)) }
    return curve.map { $0.isFinite ? $0 : .nan }
  }
}
