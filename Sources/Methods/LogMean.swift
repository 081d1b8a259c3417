/// The logarithmic mean L(x, y) = (x - y) / ln(x / y) of values that are not negative.
///
/// L(x, x) = x; L(x, 0) = L(0, y) = 0. It is the weight of every LMDI effect. Units: those of x
/// and y.
/// - Throws: `missing` for a missing value, `domain` for a negative or infinite one.
/// - Complexity: O(1).
public func logarithmicMean(_ x: Double, _ y: Double) throws(MethodError) -> Double {
  try requireNonNegative([x], "x")
  try requireNonNegative([y], "y")
  return LogarithmicMean.of(x, y)
}
