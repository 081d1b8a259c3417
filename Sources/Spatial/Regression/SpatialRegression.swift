/// Spatial regressions by exact maximum likelihood, in cross-sections and balanced panels.
///
/// A cross-section is a panel of one period. The likelihood is concentrated: for given r (of W y) and
/// l (of W u) coefficients and variance have a closed form, so that a search over one or two numbers
/// is left. ln|I - r W| is exact. Sources: Ord 1975, doi:10.1080/01621459.1975.10480272; Anselin
/// 1988; Elhorst 2014, doi:10.1007/978-3-642-40340-8; Lee and Yu 2010,
/// doi:10.1016/j.jeconom.2009.08.001.
public enum SpatialRegression {
  /// Estimates a model.
  ///
  ///     let fit = try SpatialRegression.fit(design, weights, SpatialOptions(.slm, effects: .twoway))
  ///
  /// - Parameters:
  ///   - design: y and X, regions in the order of the weights.
  ///   - weights: W; rows of islands are empty.
  ///   - options: model, effects, order of lag and means, correction.
  ///   - determinant: the log-determinant of the same weights, to share it between fits; computed when
  ///     nil.
  /// - Throws: `shape` when sizes disagree; `too_short` with fewer rows than coefficients, or one period
  ///   with effects of regions; `degenerate` when a term depends on others, effects absorb a term, y is
  ///   explained completely or no region has a neighbour; `domain` for options that do not go together.
  /// - Complexity: O(n k²) for n = N T rows and k terms, beside the log-determinant of N regions.
  public static func fit(
    _ design: PanelDesign, _ weights: SpatialWeights, _ options: SpatialOptions,
    determinant: LogDeterminant? = nil
  ) throws(MethodError) -> SpatialFit {
    if options.effects == .random { return try randomFit(design, weights, options, determinant) }
    try check(options, weights)
    let data = try RegressionData(design, weights, options)
    let likelihood = ConcentratedLikelihood(data, try .shared(determinant, weights))
    var estimate = try likelihood.maximise()
    if options.correction == .bias { estimate = try likelihood.corrected(estimate) }
    return try likelihood.fit(estimate)
  }

  /// Options that do not go together.
  private static func check(
    _ options: SpatialOptions, _ weights: SpatialWeights
  ) throws(MethodError) {
    guard options.correction != .none else { return }
    guard options.effects != .none, options.model != .slx else {
      throw MethodError(
        .domain, "the correction is for models with a spatial parameter and fixed effects",
        argument: "correction", mend: "leave the correction out, or take effects = \"twoway\"")
    }
    guard options.effects.removesYears else { return }
    let sums = weights.rowSums
    if let row = sums.firstIndex(where: { ($0 - 1).magnitude > 1e-9 }) {
      throw MethodError(
        .domain, "with effects of years the correction needs weights whose rows all sum to 1",
        argument: "correction", row: row,
        mend: "scale the weights by row, and join islands to a neighbour")
    }
    if options.transform == .demeanFirst {
      throw MethodError(
        .domain, "the correction is derived for lags that are formed before means go out",
        argument: "correction", mend: "take transform = \"lag_first\"")
    }
  }
}

extension ConcentratedLikelihood {
  /// Takes the bias off that effects bring in (Lee and Yu 2010; Elhorst 2014): with effects of years
  /// t + I(t)^-1 a n / N, a = (0, 1/(1 - r), 1/(1 - l), 1/(2 s²)); with effects of regions s² T/(T - 1).
  func corrected(_ estimate: SpatialEstimate) throws(MethodError) -> SpatialEstimate {
    var result = estimate
    if data.effects.removesYears {
      let residuals = residuals(estimate)
      let information = InformationMatrix(
        self, at: estimate, residuals: residuals, ofMeans: false)
      guard let cholesky = Cholesky(information.matrix) else {
        throw MethodError(
          .degenerate, "the information matrix is singular, so the bias cannot be estimated",
          argument: "correction", mend: "take correction = \"lee_yu\" or \"none\"")
      }
      let k = data.x.count
      var a = [Double](repeating: 0, count: k)
      if data.options.model.hasLag { a.append(1 / (1 - estimate.rho)) }
      if data.options.model.hasError { a.append(1 / (1 - estimate.lambda)) }
      a.append(1 / (2 * estimate.variance))
      let shift = cholesky.solve(a).map { $0 * Double(data.periods) }
      result.beta = zip(estimate.beta, shift).map { $0 + $1 }
      var next = k
      if data.options.model.hasLag {
        result.rho += shift[next]
        next += 1
      }
      if data.options.model.hasError {
        result.lambda += shift[next]
        next += 1
      }
      result.variance += shift[next]
    }
    if data.effects.removesRegions {
      result.variance *= Double(data.periods) / Double(data.periods - 1)
    }
    return result
  }

  /// e of the transformed data.
  func residuals(_ estimate: SpatialEstimate) -> [Double] {
    let filter = SpatialFilter(data, lambda: estimate.lambda)
    var residuals = filter.y
    if data.options.model.hasLag {
      let lag = filter.removed(data.laggedY, lag: data.twiceLaggedY)
      for i in residuals.indices { residuals[i] -= estimate.rho * lag[i] }
    }
    for (b, column) in zip(estimate.beta, filter.x) {
      for i in residuals.indices { residuals[i] -= b * column[i] }
    }
    return residuals
  }

  /// Standard errors and everything else that a fit has.
  func fit(_ estimate: SpatialEstimate) throws(MethodError) -> SpatialFit {
    try requireWanted()
    let options = data.options
    var estimate = estimate
    if options.model == .slx { estimate.variance = unbiasedVariance(estimate) }
    let residuals = residuals(estimate)
    let information = InformationMatrix(self, at: estimate, residuals: residuals)
    try requireWanted()
    let size = information.matrix.count
    let covariance =
      Cholesky(information.matrix)?.inverse
      ?? [[Double]](repeating: [Double](repeating: .nan, count: size), count: size)
    var fit = assembled(
      estimate, covariance, residuals: residuals, isExpected: information.isExpected)
    fit.notes = notes(fit)
    return fit
  }

  /// A fit of its parts, without remarks.
  func assembled(
    _ estimate: SpatialEstimate, _ covariance: [[Double]], residuals: [Double], isExpected: Bool
  ) -> SpatialFit {
    let options = data.options
    return SpatialFit(
      options: options, regions: data.regions, periods: data.periods,
      coefficients: coefficients(estimate, covariance), covariance: covariance,
      isExpectedInformation: isExpected, sigma2: estimate.variance,
      logLikelihood: estimate.logLikelihood, rho: options.model.hasLag ? estimate.rho : .nan,
      lambda: options.model.hasError ? estimate.lambda : .nan, phi: .nan,
      range: determinant.range, determinant: determinant.method,
      fitted: zip(data.response, residuals).map { $0 - $1 }, residuals: residuals,
      goodness: goodness(estimate, residuals), notes: [], effectCount: data.effects.count)
  }

  /// e'e by the rows less all coefficients, as ordinary least squares reports it.
  private func unbiasedVariance(_ estimate: SpatialEstimate) -> Double {
    estimate.squares / Double(data.count - data.x.count - data.effects.count)
  }

  private func coefficients(
    _ estimate: SpatialEstimate, _ covariance: [[Double]]
  ) -> [SpatialFit.Coefficient] {
    var names = data.names
    var estimates = estimate.beta
    if data.options.model.hasLag {
      names.append("rho")
      estimates.append(estimate.rho)
    }
    if data.options.model.hasError {
      names.append("lambda")
      estimates.append(estimate.lambda)
    }
    let student =
      data.options.model == .slx
      ? StudentT(
        degreesOfFreedom: Double(data.count - data.x.count - data.effects.count)) : nil
    return names.indices.map { i in
      let error = covariance[i][i].squareRoot()
      let z = error.isFinite ? estimates[i] / error : .nan
      return SpatialFit.Coefficient(
        term: names[i], estimate: estimates[i], standardError: error, z: z,
        p: student?.twoSided(z) ?? StandardNormal.twoSided(z))
    }
  }

  private func goodness(_ estimate: SpatialEstimate, _ residuals: [Double]) -> GoodnessOfFit {
    let demeaned =
      data.keepsYears ? data.effects.removed(from: data.response) : data.y
    var predicted = [Double](repeating: 0, count: data.count)
    for (b, column) in zip(estimate.beta, data.x) {
      for i in predicted.indices { predicted[i] += b * column[i] }
    }
    if data.options.model.hasLag {
      predicted =
        determinant.inverse(estimate.rho, predicted, periods: data.periods) ?? []
    }
    return GoodnessOfFit(
      response: data.response, demeaned: demeaned, residuals: residuals, predicted: predicted,
      slopes: data.names.filter { $0 != "intercept" }.count, effects: data.effects.count)
  }
}
