import Glibc

/// The columns of a spatial regression: as they are, without their means, and their spatial lags.
struct RegressionData: Sendable {
  let weights: SpatialWeights
  let options: SpatialOptions
  let effects: FixedEffects
  /// Response, as it is.
  let response: [Double]
  /// Names of the columns of X: intercept, terms, spatial lags of terms.
  let names: [String]
  /// Q y.
  let y: [Double]
  /// W y, transformed.
  let laggedY: [Double]
  /// Q X, by columns.
  let x: [[Double]]
  /// W X, transformed; filled for models with a spatial error.
  let laggedX: [[Double]]
  /// W W y, transformed; filled for the model with both.
  let twiceLaggedY: [Double]
  /// Whether the dummies of years change with the spatial error, so that columns keep their period
  /// means until it is known.
  let keepsYears: Bool

  /// N.
  var regions: Int { effects.regions }
  /// T.
  var periods: Int { effects.periods }
  /// N T.
  var count: Int { response.count }

  /// Prepares the columns.
  /// - Throws: `shape`, `too_short`, `degenerate` with the term at fault.
  init(
    _ design: PanelDesign, _ weights: SpatialWeights, _ options: SpatialOptions
  ) throws(MethodError) {
    guard design.regions == weights.count else {
      throw MethodError(
        .shape, "the panel has \(design.regions) regions, the weights have \(weights.count)",
        argument: "w")
    }
    try Self.checkPeriods(design, options.effects)
    self.weights = weights
    self.options = options
    effects = FixedEffects(design, options.effects)
    response = design.response
    keepsYears = Self.keepsYears(weights, options)
    let removing = keepsYears ? effects.withoutYears : effects
    let transform = Transform(weights, removing, options.transform)
    var (names, x, lagged) = ([String](), [[Double]](), [[Double]]())
    let keepsLags = options.model.hasError
    if design.intercept && effects.count == 0 {
      names.append("intercept")
      x.append(design.response.map { _ in 1 })
      if keepsLags { lagged.append(transform.lagged(x[0])) }
    }
    for (term, column) in zip(design.terms, design.regressors) {
      try requireWanted()
      names.append(term)
      x.append(removing.removed(from: column))
      try Self.checkVariation(effects.removed(from: column), of: column, term, effects)
      if keepsLags { lagged.append(transform.lagged(column)) }
    }
    if options.model.hasLaggedRegressors {
      for (term, column) in zip(design.terms, design.regressors) {
        try requireWanted()
        names.append("W*\(term)")
        x.append(transform.lagged(column))
      }
    }
    (self.names, self.x, laggedX) = (names, x, lagged)
    y = removing.removed(from: design.response)
    laggedY = transform.lagged(design.response)
    twiceLaggedY =
      options.model == .sac
      ? transform.lagged(weights.lag(design.response, periods: design.periods)) : []
    try checkRows()
  }

  /// A spatial error of weights whose rows differ in their sums, with effects of years.
  private static func keepsYears(_ weights: SpatialWeights, _ options: SpatialOptions) -> Bool {
    guard options.model.hasError, options.effects.removesYears, options.transform == .lagFirst
    else { return false }
    let sums = weights.rowSums
    return !sums.allSatisfy { ($0 - sums[0]).magnitude <= 1e-9 * sums[0].magnitude }
  }

  private static func checkPeriods(
    _ design: PanelDesign, _ effects: PanelEffects
  ) throws(MethodError) {
    if effects.removesRegions || effects == .random, design.periods < 2 {
      throw MethodError(
        .tooShort, "effects of regions need at least two periods, and there is one",
        argument: "effects", mend: "estimate without effects, or take more years")
    }
    if effects.removesYears, design.regions < 2 {
      throw MethodError(
        .tooShort, "effects of years need at least two regions, and there is one",
        argument: "effects")
    }
  }

  /// A term that the effects absorb has nothing left to estimate from.
  private static func checkVariation(
    _ rest: [Double], of column: [Double], _ term: String, _ effects: FixedEffects
  ) throws(MethodError) {
    guard effects.count > 0 else { return }
    let whole = column.reduce(0) { $0 + $1 * $1 }
    let left = rest.reduce(0) { $0 + $1 * $1 }
    guard left <= 1e-20 * whole else { return }
    if effects.removesRegions, effects.removesYears {
      throw MethodError(
        .degenerate, "the effects of regions and years explain `\(term)` completely",
        argument: term, mend: "leave it out, or take other effects")
    }
    if effects.removesRegions {
      throw MethodError(
        .degenerate, "`\(term)` does not change over time, so the effects of regions absorb it",
        argument: term, mend: "leave it out, or take other effects")
    }
    throw MethodError(
      .degenerate, "`\(term)` is the same in all regions, so the effects of years absorb it",
      argument: term, mend: "leave it out, or take other effects")
  }

  private func checkRows() throws(MethodError) {
    let spatial = (options.model.hasLag ? 1 : 0) + (options.model.hasError ? 1 : 0)
    let parameters = names.count + spatial + effects.count
    guard count > parameters else {
      throw MethodError(
        .tooShort, "\(count) rows are too few for \(parameters) coefficients",
        mend: "leave terms out, or take more years")
    }
  }

  /// Least squares of a column on X.
  /// - Throws: `degenerate` with the term that depends on others.
  func leastSquares(_ column: [Double], on x: [[Double]]) throws(MethodError) -> LeastSquares {
    do { return try LeastSquares.solve(design: x, column) } catch {
      guard case .dependent(let column) = error, names.indices.contains(column) else {
        throw MethodError(.shape, "the regressors differ in length")
      }
      throw MethodError(
        .degenerate, "`\(names[column])` does not vary, or depends on the terms before it",
        argument: names[column], mend: "leave it out")
    }
  }
}

/// Forms spatial lags and takes effects out, in the order that was chosen.
struct Transform: Sendable {
  private let weights: SpatialWeights
  private let effects: FixedEffects
  private let order: PanelTransform

  init(_ weights: SpatialWeights, _ effects: FixedEffects, _ order: PanelTransform) {
    (self.weights, self.effects, self.order) = (weights, effects, order)
  }

  /// Q W x, or W Q x.
  func lagged(_ x: [Double]) -> [Double] {
    switch order {
    case .lagFirst: effects.removed(from: weights.lag(x, periods: effects.periods))
    case .demeanFirst: weights.lag(effects.removed(from: x), periods: effects.periods)
    }
  }
}
