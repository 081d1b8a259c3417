import Glibc

/// Tier 1 propagation of relative uncertainties, which are half widths of 95 % intervals.
///
/// IPCC (2006), Guidelines for National Greenhouse Gas Inventories, vol. 1 ch. 3, equations 3.1 and
/// 3.2. Both take the inputs as independent and approximately normal.
public enum ErrorPropagation {
  /// U = √Σ uᵢ²: the relative uncertainty of a product of quantities.
  ///
  /// The first order in uᵢ; exact for small ones. No input gives 0.
  /// - Throws: `missing`; `domain` for a negative uncertainty.
  /// - Complexity: O(n).
  public static func product(_ uncertainties: [Double]) throws(MethodError) -> Double {
    try requireNonNegative(uncertainties, "uncertainty")
    return sqrt(uncertainties.reduce(0) { $0 + $1 * $1 })
  }

  /// U = √Σ (uᵢ xᵢ)² / |Σ xᵢ|: the relative uncertainty of a sum of quantities.
  ///
  /// Missing (NaN) where the sum is 0, because a relative uncertainty of nothing does not exist.
  /// - Throws: `shape`, `missing`; `domain` for a negative uncertainty.
  /// - Complexity: O(n).
  public static func sum(
    _ values: [Double], _ uncertainties: [Double]
  ) throws(MethodError) -> Double {
    guard values.count == uncertainties.count else {
      throw .lengths("uncertainty", uncertainties.count, expected: values.count)
    }
    try requireFinite(values, "values")
    try requireNonNegative(uncertainties, "uncertainty")
    let total = values.reduce(0, +)
    let squares = zip(values, uncertainties).reduce(0) { $0 + ($1.0 * $1.1) * ($1.0 * $1.1) }
    return total == 0 ? .nan : sqrt(squares) / total.magnitude
  }
}
