import Glibc

/// The grey model of a series with gaps: EGM(1,1) with steps as long as the years between the values.
///
/// X(1) = x(1), X(k) = X(k−1) + x(k) (t(k) − t(k−1)), z(k) = (X(k) + X(k−1)) / 2; x(k) + a z(k) = b by
/// least squares over k = 2 … n. X is modelled as (x(1) − b/a) exp(−a (t − t(1))) + b/a, and the value
/// of a year is its increase X(t) − X(t − 1) in that year. At equal steps of one year it is `EGM`.
/// Source of the model: Deng 1982, doi:10.1016/S0167-6911(82)80025-X.
public struct UnevenGrey: Sendable, Equatable {
  /// Development coefficient, per year.
  public let a: Double
  /// Grey action, in the unit of the series.
  public let b: Double
  private let first: (year: Double, value: Double)

  /// Fits the model to values of rising years.
  /// - Throws: `too_short` below four values, `shape` where years do not rise, `missing`, `domain` for
  ///   values that are not positive, `degenerate` when no line fits.
  /// - Complexity: O(n).
  public init(years: [Double], values: [Double]) throws(MethodError) {
    try EGM.check(values, 0)
    guard years.count == values.count,
      zip(years, years.dropFirst()).allSatisfy({ $0 < $1 })
    else { throw MethodError(.shape, "the years of a grey model rise", argument: "of") }
    var sum = values[0]
    var points: [(z: Double, x: Double)] = []
    for k in 1..<values.count {
      let next = sum + values[k] * (years[k] - years[k - 1])
      points.append((z: (sum + next) / 2, x: values[k]))
      sum = next
    }
    let n = Double(points.count)
    let zMean = points.reduce(0) { $0 + $1.z } / n
    let xMean = points.reduce(0) { $0 + $1.x } / n
    let szz = points.reduce(0) { $0 + ($1.z - zMean) * ($1.z - zMean) }
    let szx = points.reduce(0) { $0 + ($1.z - zMean) * ($1.x - xMean) }
    guard szz > 0, (szx / szz).isFinite else {
      throw MethodError(
        .degenerate, "the running sums do not determine a model", argument: "of")
    }
    a = -szx / szz
    b = xMean + a * zMean
    first = (years[0], values[0])
  }

  /// The value of a year, also of one before the first or behind the last.
  ///
  /// NaN where it is too large for a number.
  public func value(in year: Double) -> Double {
    if year == first.year { return first.value }
    guard a.magnitude >= EGM.straight else { return b }
    let start = (first.value - b / a) * -expm1(a)
    let value = start * exp(-a * (year - first.year))
    return value.isFinite ? value : .nan
  }

  /// Two models are equal when their numbers are.
  public static func == (left: UnevenGrey, right: UnevenGrey) -> Bool {
    (left.a, left.b) == (right.a, right.b) && left.first == right.first
  }
}
