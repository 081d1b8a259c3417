import Glibc

/// A statistic that follows a chi-squared distribution when the simpler model holds.
public struct SpatialTest: Sendable, Equatable {
  /// `lm_lag`, `lm_error`, `rlm_lag`, `rlm_error`, `sarma`, `wald`, `lr` or `hausman`.
  public let name: String
  /// The statistic.
  public let statistic: Double
  /// Degrees of freedom.
  public let degrees: Int
  /// The probability of a larger statistic.
  public let p: Double

  /// A test; its p-value is the upper tail of chi-squared.
  public init(_ name: String, _ statistic: Double, degrees: Int) {
    self.name = name
    self.statistic = statistic
    self.degrees = degrees
    p = ChiSquared.upperTail(statistic, degreesOfFreedom: Double(degrees))
  }
}

extension SpatialTest {
  /// Likelihood ratio of a model and one that it contains: 2 (ln L - ln L₀).
  ///
  /// - Throws: `domain` when the second model is not a special case of the first, or was estimated
  ///   from other rows, effects or options.
  public static func likelihoodRatio(
    _ full: SpatialFit, _ restricted: SpatialFit
  ) throws(MethodError) -> SpatialTest {
    var (own, other) = (full.options, restricted.options)
    let contained: [SpatialModel: Set<SpatialModel>] = [
      .sdm: [.slm, .sem, .slx], .sac: [.slm, .sem],
    ]
    guard contained[own.model]?.contains(other.model) == true else {
      throw MethodError(
        .domain, "\(other.model.rawValue) is no special case of \(own.model.rawValue)",
        mend: "compare an sdm with an slm, sem or slx, or a sac with an slm or sem")
    }
    (own.model, other.model) = (.slm, .slm)
    guard own == other, full.count == restricted.count,
      zip(full.fitted, full.residuals).map({ $0 + $1 }).elementsEqual(
        zip(restricted.fitted, restricted.residuals).map { $0 + $1 },
        by: { ($0 - $1).magnitude <= 1e-9 * Swift.max(1, $0.magnitude) })
    else {
      throw MethodError(
        .domain, "the two models were estimated from different rows or with different options",
        mend: "estimate both from the same table with the same effects")
    }
    return SpatialTest(
      "lr", Swift.max(0, 2 * (full.logLikelihood - restricted.logLikelihood)),
      degrees: full.parameterCount - restricted.parameterCount)
  }

  /// Wald's test that a Durbin model's spatial lags of terms are all 0, so that it is an `slm`.
  ///
  /// t'V(t)^-1 t with the coefficients t of the lagged terms.
  /// - Throws: `domain` when the model is not `sdm`; `degenerate` when its covariance is singular.
  public static func waldAgainstLag(_ fit: SpatialFit) throws(MethodError) -> SpatialTest {
    let terms = try laggedTerms(fit)
    return try wald(fit, gradient: terms.map { [($0.lag, 1.0)] })
  }

  /// Wald's test of the common factor: a Durbin model with t = -r b is an `sem`.
  ///
  /// g'(J V J')^-1 g with g = t + r b; J holds 1 for t, r for b and b for r
  /// (Burridge 1981).
  /// - Throws: as `waldAgainstLag`.
  public static func waldAgainstError(_ fit: SpatialFit) throws(MethodError) -> SpatialTest {
    let rho = fit.coefficients.count - 1
    let value = fit.coefficients[rho].estimate
    let terms = try laggedTerms(fit)
    let gradient = terms.map { term in
      [(term.lag, 1.0), (term.own, value), (rho, fit.coefficients[term.own].estimate)]
    }
    let constraints = terms.map { term in
      fit.coefficients[term.lag].estimate + value * fit.coefficients[term.own].estimate
    }
    return try wald(fit, gradient: gradient, values: constraints)
  }

  /// Wald's test that the coefficients of some terms are all 0.
  /// - Throws: `domain` with a term that the model does not have; `degenerate` when their covariance is
  ///   singular.
  public static func wald(_ fit: SpatialFit, terms: [String]) throws(MethodError) -> SpatialTest {
    var places: [Int] = []
    for term in terms {
      guard let place = fit.coefficients.firstIndex(where: { $0.term == term }) else {
        throw MethodError(.domain, "the model has no term `\(term)`", argument: "terms")
      }
      places.append(place)
    }
    return try wald(fit, gradient: places.map { [($0, 1.0)] })
  }

  private static func laggedTerms(
    _ fit: SpatialFit
  ) throws(MethodError) -> [(own: Int, lag: Int)] {
    guard fit.options.model == .sdm else {
      throw MethodError(
        .domain, "the test needs a Durbin model, and this is \(fit.options.model.rawValue)",
        mend: "estimate the same formula with sdm")
    }
    return fit.coefficients.indices.compactMap { lag in
      fit.coefficients.firstIndex { "W*\($0.term)" == fit.coefficients[lag].term }
        .map { (own: $0, lag: lag) }
    }
  }

  /// g'(J V J')^-1 g; g is J t where no values are given.
  private static func wald(
    _ fit: SpatialFit, gradient: [[(place: Int, factor: Double)]], values: [Double]? = nil
  ) throws(MethodError) -> SpatialTest {
    let g =
      values
      ?? gradient.map { row in
        row.reduce(0) { $0 + $1.factor * fit.coefficients[$1.place].estimate }
      }
    let covariance = gradient.map { left in
      gradient.map { right in
        left.reduce(0) { sum, a in
          right.reduce(sum) { $0 + a.factor * $1.factor * fit.covariance[a.place][$1.place] }
        }
      }
    }
    guard let cholesky = Cholesky(covariance) else {
      throw MethodError(.degenerate, "the covariance of the coefficients is singular")
    }
    return SpatialTest("wald", dot(g, cholesky.solve(g)), degrees: g.count)
  }
}
