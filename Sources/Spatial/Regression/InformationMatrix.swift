/// The information of a spatial regression's parameters: coefficients of X, then r, then l, then s².
///
/// With X_f = (I - l W) X, a_f = (I - l W) G(r) X b and traces over P periods (Anselin 1988; Elhorst
/// 2014, doi:10.1007/978-3-642-40340-8):
///
///     b,b: X_f'X_f / s²     b,r: X_f'a_f / s²     r,r: a_f'a_f / s² + P tr(GG + G'G)
///     r,s²: P tr G / s²     s²,s²: m / (2 s⁴)     the same for l without a_f; b,l: 0
///     r,l: P tr(G(r) G(l) + G(r)'G(l))
///
/// tr(G'G) needs one solution a region; beyond `LogDeterminant.crossLimit` regions the observed
/// information takes its place, the negative Hessian at the maximum, which needs tr(GG) alone.
struct InformationMatrix: Sendable {
  private let likelihood: ConcentratedLikelihood
  private let estimate: SpatialEstimate
  private let filteredX: [[Double]]
  private let filteredLag: [Double]

  /// Whether it is the expected information.
  let isExpected: Bool
  /// The matrix.
  let matrix: [[Double]]

  private var data: RegressionData { likelihood.data }

  /// Computes it at an estimate.
  /// - Parameters:
  ///   - residuals: e of the transformed data.
  ///   - ofMeans: whether G acts on X b with its means, as a model with dummies has it; else on the
  ///     demeaned X b, as Elhorst's routines have it.
  init(
    _ likelihood: ConcentratedLikelihood, at estimate: SpatialEstimate, residuals: [Double],
    ofMeans: Bool = true
  ) {
    self.likelihood = likelihood
    self.estimate = estimate
    let data = likelihood.data
    let filter = SpatialFilter(data, lambda: estimate.lambda)
    filteredX = filter.x
    isExpected =
      data.weights.count <= LogDeterminant.crossLimit || data.options.model == .slx
    if data.options.model.hasLag {
      let impulse =
        isExpected
        ? likelihood.impulse(estimate, residuals: residuals, ofMeans: ofMeans) : nil
      filteredLag = filter.removed(
        impulse?.value ?? data.laggedY, lag: impulse?.lag ?? data.twiceLaggedY)
    } else {
      filteredLag = []
    }
    var builder = Builder(terms: data.x.count, model: data.options.model)
    if isExpected {
      Self.expected(likelihood, estimate, filteredX, filteredLag, &builder)
    } else {
      Self.observed(likelihood, estimate, filter, residuals, filteredLag, &builder)
    }
    matrix = builder.matrix
  }
}

extension InformationMatrix {
  /// Places of the parameters in the matrix.
  struct Builder {
    let terms: Int
    let rho: Int?
    let lambda: Int?
    let variance: Int
    var matrix: [[Double]]

    init(terms: Int, model: SpatialModel) {
      self.terms = terms
      rho = model.hasLag ? terms : nil
      lambda = model.hasError ? terms + (model.hasLag ? 1 : 0) : nil
      variance = terms + (model.hasLag ? 1 : 0) + (model.hasError ? 1 : 0)
      matrix = [[Double]](
        repeating: [Double](repeating: 0, count: variance + 1), count: variance + 1)
    }

    mutating func set(_ i: Int, _ j: Int, _ value: Double) {
      matrix[i][j] = value
      matrix[j][i] = value
    }

    /// The products of the terms' columns and of W y, over s².
    mutating func setProducts(_ x: [[Double]], _ lag: [Double], variance: Double) {
      for i in x.indices {
        for j in 0...i { set(i, j, dot(x[i], x[j]) / variance) }
        if let rho { set(i, rho, dot(x[i], lag) / variance) }
      }
      if let rho { set(rho, rho, dot(lag, lag) / variance) }
    }
  }

  private static func expected(
    _ likelihood: ConcentratedLikelihood, _ estimate: SpatialEstimate, _ x: [[Double]],
    _ lag: [Double], _ builder: inout Builder
  ) {
    let s = estimate.variance
    let periods = likelihood.determinants
    builder.setProducts(x, lag, variance: s)
    builder.set(builder.variance, builder.variance, likelihood.rows / (2 * s * s))
    for (place, r) in [(builder.rho, estimate.rho), (builder.lambda, estimate.lambda)] {
      guard let place else { continue }
      let value = likelihood.adjusted(r, likelihood.determinant.value(r))
      let own = likelihood.crossTrace(r, r) - value.curvature
      builder.set(place, place, builder.matrix[place][place] + periods * own)
      builder.set(place, builder.variance, -periods * value.slope / s)
    }
    if let rho = builder.rho, let lambda = builder.lambda {
      let both = likelihood.crossTrace(estimate.rho, estimate.lambda)
      builder.set(
        rho, lambda, periods * (both + likelihood.productTrace(estimate.rho, estimate.lambda)))
    }
  }

  private static func observed(
    _ likelihood: ConcentratedLikelihood, _ estimate: SpatialEstimate, _ filter: SpatialFilter,
    _ residuals: [Double], _ lag: [Double], _ builder: inout Builder
  ) {
    let s = estimate.variance
    let periods = likelihood.determinants
    builder.setProducts(filter.x, lag, variance: s)
    builder.set(builder.variance, builder.variance, likelihood.rows / (2 * s * s))
    if let rho = builder.rho {
      let value = likelihood.adjusted(estimate.rho, likelihood.determinant.value(estimate.rho))
      builder.set(rho, rho, builder.matrix[rho][rho] - periods * value.curvature)
      builder.set(rho, builder.variance, dot(residuals, lag) / (s * s))
    }
    guard let lambda = builder.lambda else { return }
    let data = likelihood.data
    let error = filter.laggedError(estimate)
    for (i, column) in filter.x.enumerated() {
      let curved = dot(residuals, data.laggedX[i])
      builder.set(i, lambda, (dot(column, error) + curved) / s)
    }
    let value = likelihood.adjusted(
      estimate.lambda, likelihood.determinant.value(estimate.lambda))
    builder.set(lambda, lambda, dot(error, error) / s - periods * value.curvature)
    builder.set(lambda, builder.variance, dot(residuals, error) / (s * s))
    if let rho = builder.rho {
      let curved = dot(residuals, data.twiceLaggedY)
      builder.set(rho, lambda, (dot(lag, error) + curved) / s)
    }
  }
}

/// Columns after the filter I - l W of a spatial error.
struct SpatialFilter: Sendable {
  private let data: RegressionData
  private let lambda: Double
  private let years: FilteredYears?
  /// (I - l W) X.
  private(set) var x: [[Double]] = []
  /// (I - l W) y.
  private(set) var y: [Double] = []

  init(_ data: RegressionData, lambda: Double) {
    (self.data, self.lambda) = (data, lambda)
    years =
      data.keepsYears ? FilteredYears([], lags: [], data.weights, periods: data.periods) : nil
    guard data.options.model.hasError else {
      (x, y) = (data.x, data.y)
      return
    }
    x = zip(data.x, data.laggedX).map { removed($0, lag: $1) }
    y = removed(data.y, lag: data.laggedY)
  }

  /// z - l Wz, without the effects of years where they were kept.
  func removed(_ column: [Double], lag: [Double]) -> [Double] {
    guard data.options.model.hasError else { return column }
    let filtered = zip(column, lag).map { $0 - lambda * $1 }
    return years?.removed(from: filtered, lambda) ?? filtered
  }

  /// W (y - r W y - X b), transformed.
  func laggedError(_ estimate: SpatialEstimate) -> [Double] {
    var error = data.laggedY
    if data.options.model.hasLag {
      for i in error.indices { error[i] -= estimate.rho * data.twiceLaggedY[i] }
    }
    for (b, column) in zip(estimate.beta, data.laggedX) {
      for i in error.indices { error[i] -= b * column[i] }
    }
    return error
  }
}

extension ConcentratedLikelihood {
  /// tr(G(a)'G(b)) of one period, without the constant direction where period means are gone.
  func crossTrace(_ a: Double, _ b: Double) -> Double {
    guard let whole = determinant.crossTrace(a, b, data.weights) else { return .nan }
    guard dropsUnitRoot else { return whole }
    let ones = [Double](repeating: 1, count: data.regions)
    guard let left = determinant.product(a, ones, data.weights, periods: 1, transposed: true),
      let right = determinant.product(b, ones, data.weights, periods: 1, transposed: true)
    else { return .nan }
    return whole - dot(left, right) / Double(data.regions)
  }

  /// tr(G(a) G(b)) = (tr G(a) - tr G(b)) / (a - b) of one period.
  func productTrace(_ a: Double, _ b: Double) -> Double {
    let left = adjusted(a, determinant.value(a))
    guard (a - b).magnitude > 1e-7 else { return -left.curvature }
    return (adjusted(b, determinant.value(b)).slope - left.slope) / (a - b)
  }

  /// G(r) applied to what the model expects of (I - r W) y, and its lag where the model has a spatial
  /// error, transformed as the data are.
  func impulse(
    _ estimate: SpatialEstimate, residuals: [Double], ofMeans: Bool
  ) -> (value: [Double], lag: [Double])? {
    let weights = data.weights
    let ofMeans = ofMeans && data.options.transform == .lagFirst
    guard let expected = expectation(estimate, residuals: residuals, ofMeans: ofMeans),
      let impulse = determinant.product(estimate.rho, expected, weights, periods: data.periods)
    else { return nil }
    let lag = data.options.model.hasError ? weights.lag(impulse, periods: data.periods) : []
    guard ofMeans else { return (impulse, lag) }
    let effects = data.keepsYears ? data.effects.withoutYears : data.effects
    return (effects.removed(from: impulse), lag.isEmpty ? [] : effects.removed(from: lag))
  }

  /// X b with all effects, as (I - r W) y less its error; without effects where means went out first.
  private func expectation(
    _ estimate: SpatialEstimate, residuals: [Double], ofMeans: Bool
  ) -> [Double]? {
    var expected = [Double](repeating: 0, count: data.count)
    guard ofMeans else {
      for (b, column) in zip(estimate.beta, data.x) {
        for i in expected.indices { expected[i] += b * column[i] }
      }
      return expected
    }
    guard
      let error =
        data.options.model.hasError
        ? determinant.inverse(estimate.lambda, residuals, periods: data.periods) : residuals
    else { return nil }
    let lag = data.weights.lag(data.response, periods: data.periods)
    for i in expected.indices {
      expected[i] = data.response[i] - estimate.rho * lag[i] - error[i]
    }
    return expected
  }
}
