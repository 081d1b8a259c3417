import NumericCore

extension LinearModel {
  /// Wald's test that the coefficients of some terms are all 0: b'V(b)⁻¹b, χ².
  ///
  /// - Throws: `domain` for a term that the model does not have; `degenerate` when their covariance
  ///   is singular.
  /// - Complexity: O(p³).
  public func wald(_ names: [String]) throws(MethodError) -> SpatialTest {
    var places: [Int] = []
    for name in names {
      guard let place = terms.firstIndex(of: name) else {
        throw MethodError(.domain, "the model has no term `\(name)`", argument: "terms")
      }
      places.append(place)
    }
    let b = places.map { coefficients[$0] }
    let part = places.map { row in places.map { covariance[row * terms.count + $0] } }
    guard !b.isEmpty, let cholesky = Cholesky(part) else {
      throw MethodError(.degenerate, "the covariance of the coefficients is singular")
    }
    let statistic = zip(b, cholesky.solve(b)).reduce(0) { $0 + $1.0 * $1.1 }
    return SpatialTest("wald", statistic, degrees: b.count)
  }
}
