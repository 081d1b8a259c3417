import Glibc

/// Where the likelihood of a spatial regression is largest.
struct SpatialEstimate: Sendable, Equatable {
  /// Coefficients of X.
  var beta: [Double]
  /// Of W y; 0 in a model without.
  var rho = 0.0
  /// Of W u; 0 in a model without.
  var lambda = 0.0
  /// e'e.
  var squares: Double
  /// e'e / m.
  var variance: Double
  /// The log-likelihood with all its constants.
  var logLikelihood: Double
}

/// The concentrated log-likelihood of a spatial regression.
///
/// ln L(r, l) = -m/2 (ln 2π + 1) - m/2 ln(e'e / m) + P [ln|I - r W| + ln|I - l W|], where e are the
/// residuals of (I - l W)(y - r W y) on (I - l W) X. Without a correction m = N T and P = T. The
/// transformation of Lee and Yu leaves N (T - 1) or (N - 1) T or (N - 1)(T - 1) rows and T or T - 1
/// determinants, each less ln(1 - r) where period means are gone.
struct ConcentratedLikelihood: Sendable {
  let data: RegressionData
  let determinant: LogDeterminant
  /// m.
  let rows: Double
  /// P.
  let determinants: Double
  /// Whether each determinant goes without its eigenvalue 1.
  let dropsUnitRoot: Bool

  init(_ data: RegressionData, _ determinant: LogDeterminant) {
    (self.data, self.determinant) = (data, determinant)
    let transforms = data.options.correction == .leeYu
    let effects = data.effects
    let periods = transforms && effects.removesRegions ? data.periods - 1 : data.periods
    dropsUnitRoot = transforms && effects.removesYears
    determinants = Double(periods)
    rows = Double(periods * (dropsUnitRoot ? data.regions - 1 : data.regions))
  }

  /// The log-determinant of one period, as this likelihood counts it.
  func adjusted(_ r: Double, _ value: LogDeterminantValue) -> LogDeterminantValue {
    guard dropsUnitRoot else { return value }
    let rest = 1 / (1 - r)
    return LogDeterminantValue(
      value: value.value + Glibc.log(rest), slope: value.slope + rest,
      curvature: value.curvature + rest * rest)
  }

  /// The value and slope from e'e, its derivative and a log-determinant.
  func slope(_ squares: Double, _ growth: Double, _ value: LogDeterminantValue) -> Slope {
    guard squares > 0 else { return Slope(value: .nan, slope: .nan) }
    return Slope(
      value: -rows / 2 * Glibc.log(squares / rows) + determinants * value.value,
      slope: -rows / 2 * growth / squares + determinants * value.slope)
  }

  /// The log-likelihood with all its constants.
  func value(squares: Double, _ values: [LogDeterminantValue]) -> Double {
    let determinant = values.reduce(0) { $0 + $1.value }
    return -rows / 2 * (Glibc.log(2 * Double.pi) + 1 + Glibc.log(squares / rows))
      + determinants * determinant
  }

  /// Finds the largest likelihood.
  /// - Throws: `degenerate` when y is explained completely or the likelihood has no finite value.
  func maximise() throws(MethodError) -> SpatialEstimate {
    switch data.options.model {
    case .slm, .sdm: try maximiseLag()
    case .sem: try maximiseError()
    case .sac: try maximiseBoth()
    case .slx: try maximisePlain()
    }
  }

  static let flat = MethodError(
    .degenerate, "the likelihood has no finite value, so no estimate exists",
    mend: "look for a dependent variable that does not vary, or terms that explain it completely")

  /// Least squares, for the model whose lags are regressors only.
  private func maximisePlain() throws(MethodError) -> SpatialEstimate {
    let fit = try data.leastSquares(data.y, on: data.x)
    try requireRemainder(fit.residualSumOfSquares)
    return SpatialEstimate(
      beta: fit.coefficients, squares: fit.residualSumOfSquares,
      variance: fit.residualSumOfSquares / rows,
      logLikelihood: value(squares: fit.residualSumOfSquares, []))
  }

  /// y and W y on X once: e'e is then a parabola in r.
  private func maximiseLag() throws(MethodError) -> SpatialEstimate {
    let plain = try data.leastSquares(data.y, on: data.x)
    let lagged = try data.leastSquares(data.laggedY, on: data.x)
    try requireRemainder(plain.residualSumOfSquares)
    let parabola = Parabola(
      plain.residualSumOfSquares, dot(plain.residuals, lagged.residuals),
      lagged.residualSumOfSquares)
    let best = determinant.maximum { r, value in
      slope(parabola.value(r), parabola.slope(r), adjusted(r, value))
    }
    guard let rho = best else { throw Self.flat }
    let squares = parabola.value(rho)
    return SpatialEstimate(
      beta: zip(plain.coefficients, lagged.coefficients).map { $0 - rho * $1 }, rho: rho,
      squares: squares, variance: squares / rows,
      logLikelihood: value(squares: squares, [adjusted(rho, determinant.value(rho))]))
  }

  /// Residuals that are rounding alone leave nothing to estimate from.
  func requireRemainder(_ squares: Double) throws(MethodError) {
    guard squares > 1e-22 * dot(data.y, data.y) else {
      if let first = data.y.first, data.y.allSatisfy({ $0 == first }) {
        throw MethodError(.degenerate, "the dependent variable has the same value in every row")
      }
      throw MethodError(
        .degenerate, "the terms explain the dependent variable completely",
        mend: "look for a term that is the dependent variable by another name")
    }
  }
}

/// a - 2 b r + c r².
struct Parabola: Sendable, Equatable {
  let a: Double
  let b: Double
  let c: Double

  init(_ a: Double, _ b: Double, _ c: Double) { (self.a, self.b, self.c) = (a, b, c) }

  func value(_ r: Double) -> Double { a - 2 * b * r + c * r * r }
  func slope(_ r: Double) -> Double { 2 * (c * r - b) }
}
