import Glibc

/// The logarithmic mean L(x, y) = (x - y) / ln(x / y).
///
/// It lies between the geometric and the arithmetic mean, is symmetric and homogeneous of degree 1
/// (Carlson 1972, doi:10.2307/2317088). L(x, x) = x, and L is 0 when either value is 0.
public enum LogarithmicMean {
  /// L(x, y) of two values that are not negative; NaN otherwise.
  ///
  /// Where x and y nearly agree the quotient would lose its digits; with r = (y - x) / x and
  /// |r| < 1e-4 the value is (y - x) / log1p(r), which keeps full precision.
  /// - Complexity: O(1).
  public static func of(_ x: Double, _ y: Double) -> Double {
    guard x >= 0, y >= 0, x.isFinite, y.isFinite else { return .nan }
    guard x > 0, y > 0 else { return 0 }
    if x == y { return x }
    let r = (y - x) / x
    if r.magnitude < 1e-4 { return (y - x) / log1p(r) }
    // A quotient that leaves the range of a double is split into two logarithms.
    let quotient = y / x
    let logarithm = quotient.isNormal ? log(quotient) : log(y) - log(x)
    return (y - x) / logarithm
  }

  /// ln(y / x) of two positive finite values, with full precision when they nearly agree; NaN
  /// otherwise.
  /// - Complexity: O(1).
  public static func logRatio(_ x: Double, to y: Double) -> Double {
    guard x > 0, y > 0, x.isFinite, y.isFinite else { return .nan }
    let r = (y - x) / x
    if r.magnitude < 1e-4 { return log1p(r) }
    let quotient = y / x
    return quotient.isNormal ? log(quotient) : log(y) - log(x)
  }
}
