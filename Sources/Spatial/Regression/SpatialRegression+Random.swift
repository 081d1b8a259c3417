extension SpatialRegression {
  /// Estimates a model with random effects of regions.
  static func randomFit(
    _ design: PanelDesign, _ weights: SpatialWeights, _ options: SpatialOptions,
    _ given: LogDeterminant?
  ) throws(MethodError) -> SpatialFit {
    guard options.correction == .none else {
      throw MethodError(
        .domain, "the correction is for fixed effects", argument: "correction",
        mend: "leave the correction out")
    }
    guard options.model != .slx, options.model != .sac else {
      throw MethodError(
        .domain, "random effects are estimated for slm, sem and sdm", argument: "effects",
        mend: "take effects = \"region\"")
    }
    let data = try RegressionData(design, weights, options)
    let likelihood = ConcentratedLikelihood(data, try .shared(given, weights))
    if options.model.hasLag {
      let random = try RandomEffectsLikelihood(data, likelihood.determinant)
      let (estimate, f) = try random.maximise()
      let phi = (1 / (f * f) - 1) / Double(data.periods)
      return likelihood.randomFit(
        estimate, phi: phi, information: random.information(estimate, f))
    }
    let random = try RandomErrorLikelihood(data, likelihood.determinant)
    let (estimate, phi) = try random.maximise()
    return likelihood.randomFit(
      estimate, phi: phi, information: try random.information(estimate, phi))
  }
}

extension ConcentratedLikelihood {
  /// A fit from an estimate with random effects; the last parameter of the information, that of the
  /// effects' variance, is not among its coefficients.
  func randomFit(
    _ estimate: SpatialEstimate, phi: Double, information: [[Double]]
  ) -> SpatialFit {
    let inverse = Cholesky(information)?.inverse
    let size = information.count - 1
    // At the bound the variance of the effects has no information of its own.
    let inner = Cholesky(information.prefix(size).map { Array($0.prefix(size)) })?.inverse
    let missing = [[Double]](repeating: [Double](repeating: .nan, count: size), count: size)
    let covariance =
      (phi > 0 ? inverse.map { $0.prefix(size).map { Array($0.prefix(size)) } } : nil) ?? inner
      ?? missing
    // What is left holds the effects of regions: e + μ, or u + μ with a spatial error.
    var residuals = data.response
    for i in residuals.indices { residuals[i] -= estimate.rho * data.laggedY[i] }
    for (b, column) in zip(estimate.beta, data.x) {
      for i in residuals.indices { residuals[i] -= b * column[i] }
    }
    var fit = assembled(
      estimate, covariance, residuals: residuals, isExpected: false)
    fit.phi = phi
    fit.notes = notes(fit)
    if phi == 0 {
      fit.notes.append(
        MethodNote(
          "no-random-effects",
          "the variance of the random effects is estimated as 0: the model is one without effects"))
    }
    return fit
  }
}
