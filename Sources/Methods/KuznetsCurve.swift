import Glibc

/// The environmental Kuznets curve: ln y = c0 + b ln x + c (ln x)^2 + error.
///
/// By ordinary least squares; the curve turns at x = exp(-b / (2 c)) and is an inverted U when
/// c < 0 (Grossman & Krueger 1995, doi:10.2307/2118443).
public struct KuznetsCurve: Sendable, Equatable {
  /// The forms of the curve.
  public enum Shape: String, Sendable, CaseIterable {
    /// c > 0.
    case valley = "U"
    /// c < 0.
    case hill = "inverted U"
  }

  /// The regression: constant, ln x, (ln x)^2.
  public let regression: Regression
  /// Income at which the curve turns, in the unit of income; missing when it is out of range.
  public let turningPoint: Double
  /// The form; nil when c is exactly 0.
  public let shape: Shape?
  /// Remarks.
  public let notes: [MethodNote]

  /// Level of significance below which the square counts.
  private static let significance = 0.05

  /// Fits the curve.
  /// - Throws: `domain` with the row of a value that is not positive; `missing`, `shape`,
  ///   `too_short` below three rows, `degenerate` when income takes fewer than three values.
  /// - Complexity: O(n).
  public init(_ y: [Double], income: [Double]) throws(MethodError) {
    guard y.count == income.count else {
      throw .lengths("income", income.count, expected: y.count)
    }
    let x = try logarithms(income, "income")
    let fit = try Regression(
      logarithms(y, "of"), on: [x, x.map { $0 * $0 }], names: ["income", "income"])
    let (b, c) = (fit.coefficients[1].estimate, fit.coefficients[2])
    let turn = exp(-b / (2 * c.estimate))
    let point = turn.isFinite && turn > 0 ? turn : .nan
    regression = fit
    turningPoint = point
    shape = c.estimate > 0 ? .valley : c.estimate < 0 ? .hill : nil
    var notes: [MethodNote] = []
    if let low = income.min(), let high = income.max(), !(point >= low && point <= high) {
      notes.append(
        MethodNote("turn-outside", "the turning point lies outside the incomes of the data"))
    }
    if c.p > Self.significance {
      notes.append(
        MethodNote(
          "flat", "the square is not significant at 5 %: the data do not show that it turns"))
    }
    self.notes = notes
  }
}
