/// Accumulated generation of grey models, of whole or fractional order.
public enum GreyAccumulation {
  /// X_r(k) = sum_{i <= k} c_{k-i} x(i) with c_0 = 1 and c_i = c_{i-1} (r + i - 1) / i.
  ///
  /// Order 1 is the running sum, order 0 the series itself and order -r undoes order r. Units are
  /// those of x (Deng 1982, doi:10.1016/S0167-6911(82)80025-X; Wu et al. 2013,
  /// doi:10.1016/j.cnsns.2012.11.017).
  /// - Complexity: O(n^2), O(n) for orders 0 and 1.
  public static func accumulate(_ x: [Double], order: Double = 1) -> [Double] {
    if order == 0 { return x }
    if order == 1 {
      var sum = 0.0
      return x.map {
        sum += $0
        return sum
      }
    }
    let c = coefficients(order, count: x.count)
    return x.indices.map { k in
      var sum = 0.0
      for i in 0...k { sum += c[k - i] * x[i] }
      return sum
    }
  }

  /// The inverse of `accumulate`: order -r.
  /// - Complexity: O(n^2), O(n) for order 1.
  public static func differences(_ x: [Double], order: Double = 1) -> [Double] {
    if order == 1 { return x.indices.map { $0 == 0 ? x[0] : x[$0] - x[$0 - 1] } }
    return accumulate(x, order: -order)
  }

  /// Generalised binomial coefficients of an order.
  private static func coefficients(_ order: Double, count: Int) -> [Double] {
    var c = [Double](repeating: 1, count: count)
    for i in 1..<Swift.max(1, count) { c[i] = c[i - 1] * (order + Double(i) - 1) / Double(i) }
    return c
  }
}
