extension SpatialRegression {
  /// (I − r W)⁻¹ x in each period: the response that a signal x has once neighbours have answered.
  ///
  /// - Parameter x: N·T values stacked by period.
  /// - Throws: `domain` when r lies outside the admissible range.
  /// - Complexity: that of the log-determinant and O(N) or O(N²) a period.
  public static func response(
    to x: [Double], rho: Double, _ weights: SpatialWeights, periods: Int
  ) throws(MethodError) -> [Double] {
    guard rho != 0 else { return x }
    guard let response = try LogDeterminant(weights).inverse(rho, x, periods: periods) else {
      throw MethodError(.domain, "rho lies outside its range, so there is no prediction")
    }
    return response
  }
}
