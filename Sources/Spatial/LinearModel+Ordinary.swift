import NumericCore

extension LinearModel {
  /// Ordinary least squares.
  ///
  /// - Parameters:
  ///   - design: The panel; effects absorb its intercept.
  ///   - effects: The constants beside the terms.
  ///   - covariance: How the covariance of the coefficients is estimated.
  /// - Throws: What `DemeanedDesign` says of terms and rows; errors of clusters.
  /// - Complexity: O(n p²).
  public static func ordinary(
    _ design: PanelDesign, effects: PanelEffects = .none,
    covariance kind: LinearCovariance = .classical
  ) throws(MethodError) -> LinearModel {
    let demeaned = try DemeanedDesign(design, effects: effects)
    let condition = demeaned.factor.conditionNumber
    let solution = demeaned.factor.solve(
      demeaned.response, refined: condition > refinementThreshold)
    try requireWanted()
    let hasConstant = demeaned.absorbed > 0 || design.intercept
    let parameters = demeaned.terms.count + demeaned.absorbed
    let fit = LinearFit(
      response: design.response, demeaned: demeaned.response, residuals: solution.residuals,
      parameters: parameters, absorbed: demeaned.absorbed, hasConstant: hasConstant)
    try requireWanted()
    let regions = effects.removesRegions ? design.regions : 0
    let scores = LinearScores(
      columns: demeaned.columns, factor: demeaned.factor, residuals: solution.residuals,
      parameters: parameters,
      effectLeverage: Double(demeaned.absorbed) / Double(design.count),
      counted: parameters - max(0, regions - 1))
    return LinearModel(
      terms: demeaned.terms, coefficients: solution.coefficients,
      covariance: try scores.covariance(kind, variance: fit.variance),
      fitted: zip(design.response, solution.residuals).map { $0 - $1 },
      residuals: solution.residuals, fit: fit, conditionNumber: condition, random: nil,
      effectsTest: try effectsTest(design, effects, fit),
      notes: remarks(fit, condition: condition))
  }

  /// Above it sums of twice the precision pay: the plain solution has twelve digits and more below.
  static let refinementThreshold = 100.0

  static func remarks(_ fit: LinearFit, condition: Double) -> [MethodNote] {
    var notes: [MethodNote] = []
    if condition > 1e4 {
      notes.append(
        MethodNote(
          "condition",
          "the terms nearly depend on each other: the condition number is \(shortNumber(condition)), and standard errors are swollen",
          mend: "leave one of them out, or measure them from their means"))
    }
    if fit.degreesOfFreedom == 0 {
      notes.append(
        MethodNote(
          "no-freedom", "there are as many coefficients as rows, so there are no standard errors"))
    }
    return notes
  }

  /// F = ((RSS₀ − RSS) / q) / (RSS / d) of the constants beyond the intercept, against the pooled
  /// model.
  private static func effectsTest(
    _ design: PanelDesign, _ effects: PanelEffects, _ fit: LinearFit
  ) throws(MethodError) -> EffectsTest? {
    guard effects != .none, fit.degreesOfFreedom > 0 else { return nil }
    var pooled = design
    pooled.intercept = true
    let demeaned = try DemeanedDesign(pooled, effects: .none)
    let residuals = demeaned.factor.solve(demeaned.response).residuals
    let whole = residuals.reduce(0) { $0 + $1 * $1 }
    let q = Double(effects.absorbed(regions: design.regions, periods: design.periods) - 1)
    guard q > 0, fit.variance > 0 else { return nil }
    let f = (whole - fit.residualSumOfSquares) / q / fit.variance
    let d = Double(fit.degreesOfFreedom)
    return EffectsTest(
      kind: .f, statistic: f, degreesOfFreedom: q, denominator: d,
      p: FisherF.upperTail(f, numerator: q, denominator: d))
  }
}

extension LinearFit {
  /// The measures of a model from its residuals.
  init(
    response: [Double], demeaned: [Double], residuals: [Double], parameters: Int,
    absorbed: Int = 0, hasConstant: Bool
  ) {
    self.absorbed = absorbed
    count = response.count
    self.parameters = parameters
    self.hasConstant = hasConstant
    let rss = residuals.reduce(0) { $0 + $1 * $1 }
    residualSumOfSquares = rss
    let degrees = response.count - parameters
    variance = degrees > 0 ? rss / Double(degrees) : .nan
    let total =
      hasConstant
      ? Summation.squaredDeviations(response, from: Summation.mean(response))
      : response.reduce(0) { $0 + $1 * $1 }
    // Without effects the demeaned response still has its mean.
    let isDemeaned = demeaned != response
    let within = isDemeaned ? demeaned.reduce(0) { $0 + $1 * $1 } : total
    rSquared = total > 0 ? 1 - rss / total : .nan
    rSquaredWithin = within > 0 ? 1 - rss / within : .nan
  }
}
