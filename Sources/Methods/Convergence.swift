import Glibc

/// Whether regions come closer: beta convergence by a regression, sigma convergence by the spread.
///
/// ln(y1 / y0) / T = alpha + slope ln y0 by least squares; speed = -ln(1 + slope T) / T, half-life =
/// ln 2 / speed; sigma is the sample standard deviation of ln y. Sources: Barro and Sala-i-Martin
/// 1992 (doi:10.1086/261816).
public struct Convergence: Sendable, Equatable {
  /// Intercept of the regression, a rate a year.
  public let alpha: Double
  /// Slope on ln y0; negative when poor regions grow faster.
  public let slope: Double
  /// Two-sided p-value of the slope, Student's t with n - 2 degrees of freedom; missing for n = 2.
  public let p: Double
  /// Share of the variance of growth that is explained; missing when all grow alike.
  public let rSquared: Double
  /// Speed of convergence a year; missing where 1 + slope T is not above 0.
  public let speed: Double
  /// Years until half the gap is closed; missing unless the speed is above 0.
  public let halfLife: Double
  /// Sample standard deviation of ln y in the first year.
  public let sigmaFirst: Double
  /// Sample standard deviation of ln y in the last year.
  public let sigmaLast: Double
  /// Number of regions.
  public let count: Int
  /// Remarks.
  public let notes: [MethodNote]

  /// Convergence of regions with `first` and `last` values, `years` apart.
  /// - Throws: `missing`; `shape`; `domain` for values that are not above 0 and for no years;
  ///   `too_short` for fewer than two regions; `degenerate` when all start equal.
  /// - Complexity: O(n).
  public init(first: [Double], last: [Double], years: Double) throws(MethodError) {
    guard last.count == first.count else {
      throw .lengths("last", last.count, expected: first.count)
    }
    guard years > 0, years.isFinite else {
      throw MethodError(.domain, "the last year must come after the first", argument: "over")
    }
    let start = try Self.logarithms(first, period: 0)
    let end = try Self.logarithms(last, period: 1)
    guard start.count > 1 else {
      throw MethodError(
        .tooShort, "a regression needs two regions, and there are \(start.count)", argument: "of")
    }
    let growth = zip(start, end).map { ($1 - $0) / years }
    let line = try Self.line(growth, on: start)
    count = start.count
    (alpha, slope, p, rSquared) = (line.alpha, line.slope, line.p, line.rSquared)
    let factor = 1 + slope * years
    speed = factor > 0 ? -log(factor) / years : .nan
    halfLife = speed > 0 ? log(2) / speed : .nan
    sigmaFirst = Self.deviation(start)
    sigmaLast = Self.deviation(end)
    notes = Self.remarks(factor: factor, speed: speed, count: count)
  }

  private static func logarithms(
    _ y: [Double], period: Int
  ) throws(MethodError) -> [Double] {
    do { try requireFinite(y, "of") } catch { throw error.at(row: error.row, period: period) }
    if let row = y.firstIndex(where: { $0 <= 0 }) {
      throw MethodError(
        .domain, "a value is not above 0 and has no logarithm", argument: "of", row: row,
        period: period)
    }
    return y.map { log($0) }
  }

  private static func line(
    _ growth: [Double], on start: [Double]
  ) throws(MethodError) -> (alpha: Double, slope: Double, p: Double, rSquared: Double) {
    guard let least = start.min(), let largest = start.max(), least < largest else {
      throw MethodError(
        .degenerate, "all regions start from the same value, so no slope exists", argument: "of")
    }
    let n = Double(start.count)
    let (meanX, meanY) = (Summation.compensated(start) / n, Summation.compensated(growth) / n)
    var (xx, xy, yy) = (CompensatedSum(), CompensatedSum(), CompensatedSum())
    for (x, y) in zip(start, growth) {
      xx.add((x - meanX) * (x - meanX))
      xy.add((x - meanX) * (y - meanY))
      yy.add((y - meanY) * (y - meanY))
    }
    let slope = xy.value / xx.value
    let alpha = meanY - slope * meanX
    var residual = CompensatedSum()
    for (x, y) in zip(start, growth) {
      let e = (y - meanY) - slope * (x - meanX)
      residual.add(e * e)
    }
    // All growth alike, but for the rounding of logarithms: nothing is there to explain.
    let isFlat = yy.value <= n * 1e-30 * Swift.max(1, meanY * meanY)
    let rSquared = isFlat ? .nan : Swift.max(0, 1 - residual.value / yy.value)
    guard n > 2, !isFlat else { return (alpha, slope, .nan, rSquared) }
    let error = (residual.value / (n - 2) / xx.value).squareRoot()
    let test = Trend.coefficient(slope, error: error, degrees: n - 2)
    return (alpha, slope, test.p, rSquared)
  }

  private static func deviation(_ x: [Double]) -> Double {
    let squares = Summation.squaredDeviations(x, from: Summation.mean(x))
    return (squares / Double(x.count - 1)).squareRoot()
  }

  private static func remarks(factor: Double, speed: Double, count: Int) -> [MethodNote] {
    var notes: [MethodNote] = []
    if count < 3 {
      notes.append(
        MethodNote("few-regions", "with \(count) regions the line is exact and has no p-value"))
    }
    if factor <= 0 {
      notes.append(
        MethodNote("no-speed", "1 + slope × years is not above 0, so no speed exists"))
    } else if speed < 0 {
      notes.append(MethodNote("divergence", "regions grow apart, so there is no half-life"))
    }
    return notes
  }
}
