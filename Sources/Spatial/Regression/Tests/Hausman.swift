/// Hausman's test of random against fixed effects of regions.
///
/// H = d'(V_F - V_R)^-1 d with the difference d of the coefficients that both models have (Hausman 1978,
/// doi:10.2307/1913827). V_F - V_R should be positive definite and, in a sample, need not be: then |H|
/// is given, as Elhorst and R do, and said to mean little. Mundlak's form (1978,
/// doi:10.2307/1913646) has no such trouble: the means of regions join a model with random effects, and
/// the test is that their coefficients are 0 (`PanelDesign.withRegionMeans`, `SpatialTest.wald`).
public struct Hausman: Sendable, Equatable {
  /// Statistic, degrees of freedom and p-value.
  public let test: SpatialTest
  /// The coefficients compared.
  public let terms: [String]
  /// Whether V_F - V_R is positive definite.
  public let isPositiveDefinite: Bool
  /// Remarks.
  public let notes: [MethodNote]

  /// A model's names, estimates and their covariance.
  public struct Estimates: Sendable, Equatable {
    /// Names of the coefficients.
    public let terms: [String]
    /// Estimates.
    public let values: [Double]
    /// Their covariance; it may have more rows than there are names.
    public let covariance: [[Double]]

    /// Estimates of any regression.
    public init(terms: [String], values: [Double], covariance: [[Double]]) {
      (self.terms, self.values, self.covariance) = (terms, values, covariance)
    }

    /// The estimates of a spatial regression.
    public init(_ fit: SpatialFit) {
      terms = fit.coefficients.map(\.term)
      values = fit.coefficients.map(\.estimate)
      covariance = fit.covariance
    }
  }

  /// Compares the coefficients that two models share.
  /// - Parameter withSpatial: whether `rho` and `lambda` are compared as well, as Elhorst does.
  /// - Throws: `shape` when they share none; `degenerate` when V_F - V_R is singular.
  /// - Complexity: O(k³) for k coefficients.
  public init(
    fixed: Estimates, random: Estimates, withSpatial: Bool = false
  ) throws(MethodError) {
    let left = withSpatial ? ["intercept"] : ["intercept", "rho", "lambda"]
    var (terms, places) = ([String](), [(Int, Int)]())
    for (place, term) in fixed.terms.enumerated() where !left.contains(term) {
      guard let other = random.terms.firstIndex(of: term) else { continue }
      terms.append(term)
      places.append((place, other))
    }
    guard !terms.isEmpty else {
      throw MethodError(
        .shape, "the two models have no coefficient in common", argument: "random",
        mend: "estimate the same formula with effects = \"region\" and effects = \"random\"")
    }
    let d = places.map { fixed.values[$0.0] - random.values[$0.1] }
    let difference = places.map { a in
      places.map { b in fixed.covariance[a.0][b.0] - random.covariance[a.1][b.1] }
    }
    self.terms = terms
    if let cholesky = Cholesky(difference) {
      isPositiveDefinite = true
      notes = []
      test = SpatialTest("hausman", dot(d, cholesky.solve(d)), degrees: d.count)
      return
    }
    isPositiveDefinite = false
    guard let x = Elimination.solve(difference, d) else {
      throw MethodError(
        .degenerate, "the covariances of the two models differ by a singular matrix",
        argument: "random", mend: "look whether both are the same model")
    }
    notes = [
      MethodNote(
        "not-positive-definite",
        """
        the covariance of the fixed effects less that of the random ones is not positive definite, so \
        the statistic, shown without its sign, means little
        """, mend: "add the regions' means of the terms to the random effects and test those")
    ]
    test = SpatialTest("hausman", dot(d, x).magnitude, degrees: d.count)
  }
}

/// Gaussian elimination with row exchanges, for small matrices of any sign.
enum Elimination {
  /// The x with A x = b; nil when A is singular.
  static func solve(_ matrix: [[Double]], _ b: [Double]) -> [Double]? {
    let n = b.count
    // Scaled to a unit diagonal where there is one: coefficients differ in size.
    let scales = (0..<n).map { i in
      matrix[i][i] == 0 ? 1 : 1 / matrix[i][i].magnitude.squareRoot()
    }
    var a = (0..<n).map { i in (0..<n).map { matrix[i][$0] * scales[i] * scales[$0] } }
    var x = zip(b, scales).map { $0 * $1 }
    for k in 0..<n {
      let best = (k..<n).max { a[$0][k].magnitude < a[$1][k].magnitude } ?? k
      guard a[best][k].magnitude > 1e-13 else { return nil }
      a.swapAt(k, best)
      x.swapAt(k, best)
      for i in (k + 1)..<Swift.max(n, k + 1) {
        let factor = a[i][k] / a[k][k]
        for j in k..<n { a[i][j] -= factor * a[k][j] }
        x[i] -= factor * x[k]
      }
    }
    for i in stride(from: n - 1, through: 0, by: -1) {
      for j in (i + 1)..<Swift.max(n, i + 1) { x[i] -= a[i][j] * x[j] }
      x[i] /= a[i][i]
    }
    return zip(x, scales).map { $0 * $1 }
  }
}

extension PanelDesign {
  /// The design with the mean of each regressor over time beside it, named `mean(term)`.
  ///
  /// Terms that do not change over time, and terms whose name starts with `mean(`, get none.
  public var withRegionMeans: PanelDesign {
    var design = self
    for (term, column) in zip(terms, regressors) where !term.hasPrefix("mean(") {
      var rest = column
      FixedEffects.removeRegionMeans(&rest, regions, periods)
      guard dot(rest, rest) > 1e-20 * dot(column, column) else { continue }
      design.terms.append("mean(\(term))")
      design.regressors.append(zip(column, rest).map { $0 - $1 })
    }
    return design
  }
}
