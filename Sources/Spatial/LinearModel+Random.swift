import NumericCore

extension LinearModel {
  /// Random effects of regions by generalised least squares with the variances of Swamy and Arora
  /// (1972, doi:10.2307/1909405).
  ///
  /// σ²_e = RSS within / (N(T − 1) − K_w); σ²_1 = T · RSS between / (N − K_b − 1); σ²_μ = (σ²_1 −
  /// σ²_e) / T, 0 where that is negative, with a note. With θ = 1 − σ_e/σ_1 least squares runs on
  /// x_it − θ x̄_i. K_w and K_b count the terms that vary within and between regions. R² is that of
  /// the transformed data.
  /// - Throws: `shape` without an intercept; `tooShort` for a single period or fewer regions than
  ///   terms; what `DemeanedDesign` says.
  /// - Complexity: O(n p²).
  public static func random(
    _ design: PanelDesign, covariance kind: LinearCovariance = .classical
  ) throws(MethodError) -> LinearModel {
    guard design.intercept else {
      throw MethodError(
        .shape, "random effects need an intercept", argument: "formula", mend: "leave the `0` out")
    }
    guard design.periods > 1 else {
      throw MethodError(
        .tooShort, "effects of regions need at least two years", argument: "effects")
    }
    let (components, notes) = try components(design)
    let transformed = quasiDemeaned(design, theta: components.theta)
    let norms = [Double(design.count).squareRoot()] + design.regressors.map(DemeanedDesign.norm)
    let terms = [DemeanedDesign.intercept] + design.terms
    let factor = try DemeanedDesign.factored(transformed.columns, norms: norms, terms: terms)
    let condition = factor.conditionNumber
    let solution = factor.solve(transformed.response, refined: condition > refinementThreshold)
    let fit = LinearFit(
      response: transformed.response, demeaned: transformed.response,
      residuals: solution.residuals, parameters: terms.count, hasConstant: true)
    let scores = LinearScores(
      columns: transformed.columns, factor: factor, residuals: solution.residuals,
      parameters: terms.count, effectLeverage: 0, counted: terms.count)
    let fitted = predicted(design, solution.coefficients)
    return LinearModel(
      terms: terms, coefficients: solution.coefficients,
      covariance: try scores.covariance(kind, variance: fit.variance), fitted: fitted,
      residuals: zip(design.response, fitted).map { $0 - $1 }, fit: fit,
      conditionNumber: condition, random: components,
      effectsTest: try breuschPagan(design),
      notes: notes + remarks(fit, condition: condition))
  }

  private static func components(
    _ design: PanelDesign
  ) throws(MethodError) -> (RandomEffects, [MethodNote]) {
    let (n, t) = (design.regions, design.periods)
    let within = varyingFit(
      design.regressors.map { PanelEffects.region.demeaned($0, regions: n, periods: t) },
      norms: design.regressors.map(DemeanedDesign.norm),
      PanelEffects.region.demeaned(design.response, regions: n, periods: t))
    let degrees = n * (t - 1) - within.rank
    func mean(_ x: [Double]) -> [Double] { PanelEffects.regionMeans(x, n, t) }
    let means = [[Double](repeating: 1, count: n)] + design.regressors.map(mean)
    let between = varyingFit(
      means, norms: means.map(DemeanedDesign.norm), mean(design.response))
    guard degrees > 0, n > between.rank else {
      throw MethodError(
        .tooShort, "\(n) regions are too few for random effects with \(design.terms.count) terms",
        argument: "effects")
    }
    let idiosyncratic = within.rss / Double(degrees)
    let whole = Double(t) * between.rss / Double(n - between.rank)
    let region = (whole - idiosyncratic) / Double(t)
    guard region > 0, whole > 0 else {
      return (
        RandomEffects(idiosyncratic: idiosyncratic, region: 0, theta: 0),
        [
          MethodNote(
            "no-random-effects",
            "the variance of the random effects comes out as 0 or less and is taken as 0, which gives the pooled model"
          )
        ]
      )
    }
    let theta = 1 - (idiosyncratic / whole).squareRoot()
    return (RandomEffects(idiosyncratic: idiosyncratic, region: region, theta: theta), [])
  }

  /// Least squares on the columns that do not depend on those before them.
  private static func varyingFit(
    _ columns: [[Double]], norms: [Double], _ y: [Double]
  ) -> (rank: Int, rss: Double) {
    var kept = Array(columns.indices)
    while !kept.isEmpty {
      do {
        let factor = try QRFactor(kept.map { columns[$0] }, norms: kept.map { norms[$0] })
        let rss = factor.solve(y).residuals.reduce(0) { $0 + $1 * $1 }
        return (kept.count, rss)
      } catch {
        if case .dependent(let column) = error {
          kept.remove(at: column)
        } else {
          kept.removeLast()
        }
      }
    }
    return (0, y.reduce(0) { $0 + $1 * $1 })
  }

  private static func quasiDemeaned(
    _ design: PanelDesign, theta: Double
  ) -> (columns: [[Double]], response: [Double]) {
    let (n, t) = (design.regions, design.periods)
    func transformed(_ x: [Double]) -> [Double] {
      let means = PanelEffects.regionMeans(x, n, t)
      var result = x
      for row in result.indices { result[row] -= theta * means[row % n] }
      return result
    }
    let constant = [Double](repeating: 1 - theta, count: design.count)
    return ([constant] + design.regressors.map(transformed), transformed(design.response))
  }

  static func predicted(_ design: PanelDesign, _ b: [Double]) -> [Double] {
    var fitted = [Double](repeating: b.first ?? 0, count: design.count)
    for (slope, column) in zip(b.dropFirst(), design.regressors) {
      for row in fitted.indices { fitted[row] += slope * column[row] }
    }
    return fitted
  }

  /// LM = NT / (2(T − 1)) (Σ_i (Σ_t e_it)² / Σ e² − 1)² on the residuals of the pooled model
  /// (Breusch and Pagan 1980, doi:10.2307/2297111); χ² with 1 degree of freedom.
  private static func breuschPagan(_ design: PanelDesign) throws(MethodError) -> EffectsTest {
    let demeaned = try DemeanedDesign(design, effects: .none)
    let e = demeaned.factor.solve(demeaned.response).residuals
    let (n, t) = (Double(design.regions), Double(design.periods))
    let sums = PanelEffects.regionMeans(e, design.regions, design.periods).map { $0 * t }
    let part = sums.reduce(0) { $0 + $1 * $1 } / e.reduce(0) { $0 + $1 * $1 } - 1
    let statistic = n * t / (2 * (t - 1)) * part * part
    return EffectsTest(
      kind: .breuschPagan, statistic: statistic, degreesOfFreedom: 1, denominator: .nan,
      p: ChiSquared.upperTail(statistic, degreesOfFreedom: 1))
  }
}
