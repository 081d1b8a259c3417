/// What a spatial regression expects, from regressors and effects alone.
///
/// trend = X b + effects, and values = (I - r W)^-1 trend, the reduced form: it uses no neighbour's
/// observed y, unlike `SpatialFit.fitted`. Fixed effects are what (y - r W y - X b) leaves after its
/// error u = (I - l W)^-1 e; random ones are expected to be 0.
public struct SpatialPrediction: Sendable, Equatable {
  /// X b and effects, stacked by period.
  public let trend: [Double]
  /// (I - r W)^-1 trend.
  public let values: [Double]
  /// The effect of each region; empty in a model without.
  public let regionEffects: [Double]
  /// The effect of each period, which add up to 0 beside effects of regions; empty in a model without.
  public let yearEffects: [Double]

  /// Predicts the rows that a model was estimated from.
  /// - Parameters:
  ///   - design: the design of the fit.
  ///   - weights: its weights.
  ///   - determinant: that of the weights, to share it; computed when nil.
  /// - Throws: `shape` when design or weights are not those of the fit; `degenerate` at the edge of the
  ///   admissible range.
  /// - Complexity: O(N T k) beside one or two sparse factorisations.
  public init(
    _ fit: SpatialFit, _ design: PanelDesign, _ weights: SpatialWeights,
    determinant: LogDeterminant? = nil
  ) throws(MethodError) {
    let determinant = try LogDeterminant.shared(determinant, weights)
    let slopes = try Self.slopes(fit, design, weights)
    (regionEffects, yearEffects) = try Self.effects(fit, design, weights, slopes, determinant)
    trend = Self.trend(slopes, regionEffects, yearEffects, regions: design.regions)
    values = try Self.reduced(fit, trend, determinant, periods: design.periods)
  }

  /// Predicts other rows of the same regions with the effects found before.
  /// - Parameters:
  ///   - design: regressors of the same terms; its response is not looked at.
  ///   - known: the prediction that holds the effects.
  /// - Throws: `shape` when regions or terms differ; `domain` for other periods than those of the fit when
  ///   the model has effects of years, which are not known for others.
  public init(
    _ fit: SpatialFit, _ design: PanelDesign, _ weights: SpatialWeights,
    effectsOf known: SpatialPrediction, determinant: LogDeterminant? = nil
  ) throws(MethodError) {
    guard known.yearEffects.isEmpty || known.yearEffects.count == design.periods else {
      throw MethodError(
        .domain, "effects of years are known for the years of the model alone", argument: "data",
        mend: "estimate with effects = \"region\" to predict other years")
    }
    let slopes = try Self.slopes(fit, design, weights)
    regionEffects = known.regionEffects
    yearEffects = known.yearEffects
    trend = Self.trend(slopes, regionEffects, yearEffects, regions: design.regions)
    values = try Self.reduced(
      fit, trend, .shared(determinant, weights), periods: design.periods)
  }

  /// X b of columns as they are.
  private static func slopes(
    _ fit: SpatialFit, _ design: PanelDesign, _ weights: SpatialWeights
  ) throws(MethodError) -> [Double] {
    guard design.regions == fit.regions, weights.count == fit.regions else {
      throw MethodError(
        .shape, "the model was estimated for \(fit.regions) regions, these are \(design.regions)",
        argument: "data")
    }
    var sum = [Double](repeating: 0, count: design.count)
    for coefficient in fit.slopes {
      let column = try column(coefficient.term, design, weights)
      for i in sum.indices { sum[i] += coefficient.estimate * column[i] }
    }
    return sum
  }

  private static func column(
    _ term: String, _ design: PanelDesign, _ weights: SpatialWeights
  ) throws(MethodError) -> [Double] {
    if let place = design.terms.firstIndex(of: term) { return design.regressors[place] }
    if term == "intercept" { return [Double](repeating: 1, count: design.count) }
    if let place = design.terms.firstIndex(where: { "W*\($0)" == term }) {
      return weights.lag(design.regressors[place], periods: design.periods)
    }
    throw MethodError(.shape, "the data have no term `\(term)`", argument: "data")
  }

  private static func effects(
    _ fit: SpatialFit, _ design: PanelDesign, _ weights: SpatialWeights, _ slopes: [Double],
    _ determinant: LogDeterminant
  ) throws(MethodError) -> (regions: [Double], years: [Double]) {
    let kind = fit.options.effects
    guard kind.removesRegions || kind.removesYears else { return ([], []) }
    guard design.count == fit.count else {
      throw MethodError(.shape, "the design is not that of the model", argument: "data")
    }
    var error = fit.residuals
    if fit.options.model.hasError {
      error = try required(determinant.inverse(fit.lambda, error, periods: fit.periods))
    }
    var rest = zip(design.response, zip(slopes, error)).map { $0 - $1.0 - $1.1 }
    if fit.options.model.hasLag {
      let lag = weights.lag(design.response, periods: design.periods)
      for i in rest.indices { rest[i] -= fit.rho * lag[i] }
    }
    var (regions, years) = ([Double](), [Double]())
    if kind.removesRegions {
      regions = (0..<fit.regions).map { region in
        Summation.mean((0..<fit.periods).map { rest[$0 * fit.regions + region] })
      }
    }
    if kind.removesYears {
      let level = regions.isEmpty ? 0 : Summation.mean(regions)
      years = (0..<fit.periods).map { period in
        Summation.mean(Array(rest[period * fit.regions..<(period + 1) * fit.regions])) - level
      }
    }
    return (regions, years)
  }

  private static func trend(
    _ slopes: [Double], _ regionEffects: [Double], _ yearEffects: [Double], regions: Int
  ) -> [Double] {
    slopes.indices.map { i in
      slopes[i] + (regionEffects.isEmpty ? 0 : regionEffects[i % regions])
        + (yearEffects.isEmpty ? 0 : yearEffects[i / regions])
    }
  }

  private static func reduced(
    _ fit: SpatialFit, _ trend: [Double], _ determinant: LogDeterminant, periods: Int
  ) throws(MethodError) -> [Double] {
    guard fit.options.model.hasLag else { return trend }
    return try required(determinant.inverse(fit.rho, trend, periods: periods))
  }

  private static func required(_ values: [Double]?) throws(MethodError) -> [Double] {
    guard let values else {
      throw MethodError(
        .degenerate, "the estimate lies at the edge of its range, where nothing can be predicted")
    }
    return values
  }
}
