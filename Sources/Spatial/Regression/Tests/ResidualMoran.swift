/// Moran's I of the residuals of a regression, with the moments that residuals have.
///
/// I = (n / S0) e'We / e'e with n = N T and S0 = T Σ w_ij. With M the projection on what X and the
/// effects leave and d = n - k - E degrees of freedom (Cliff and Ord 1981):
///
///     E(I) = (n / S0) tr(MW) / d
///     Var(I) = (n / S0)² [tr(MWMW') + tr(MWMW) + tr(MW)²] / (d (d + 2)) - E(I)²
public struct ResidualMoran: Sendable, Equatable {
  /// I.
  public let statistic: Double
  /// E(I).
  public let expected: Double
  /// Var(I).
  public let variance: Double
  /// (I - E(I)) / √Var(I).
  public let z: Double
  /// Two-sided p-value of z.
  public let p: Double

  /// Regresses without space and looks at the residuals.
  /// - Throws: as `LagrangeTests`.
  /// - Complexity: O(N T k²).
  public init(
    _ design: PanelDesign, _ weights: SpatialWeights, effects: PanelEffects = .none
  ) throws(MethodError) {
    guard effects != .random else {
      throw MethodError(
        .domain, "the test is for fixed effects or none", argument: "effects",
        mend: "take effects = \"region\"")
    }
    guard !weights.columns.isEmpty else {
      throw MethodError(.degenerate, "no region has a neighbour", argument: "w")
    }
    let data = try RegressionData(design, weights, SpatialOptions(.slm, effects: effects))
    let fit = try data.leastSquares(data.y, on: data.x)
    guard fit.residualSumOfSquares > 1e-22 * dot(data.y, data.y) else {
      throw MethodError(.degenerate, "the terms explain the dependent variable completely")
    }
    try requireWanted()
    let e = fit.residuals
    let scale = Double(data.count) / (Double(data.periods) * weights.values.reduce(0, +))
    let traces = try ProjectedTraces(data)
    let degrees = Double(data.count - data.x.count - data.effects.count)
    statistic =
      scale * dot(e, weights.lag(e, periods: data.periods)) / fit.residualSumOfSquares
    expected = scale * traces.single / degrees
    let second = traces.transposed + traces.square + traces.single * traces.single
    variance = scale * scale * second / (degrees * (degrees + 2)) - expected * expected
    z = (statistic - expected) / variance.squareRoot()
    p = StandardNormal.twoSided(z)
  }
}

/// tr(MW), tr(MWMW) and tr(MWMW') of a panel, M = Q - X (X'X)^-1 X' with Q taking effects out.
private struct ProjectedTraces {
  let single: Double
  let square: Double
  let transposed: Double

  init(_ data: RegressionData) throws(MethodError) {
    let (weights, x, periods) = (data.weights, data.x, data.periods)
    let base = EffectTraces(data)
    guard !x.isEmpty else {
      (single, square, transposed) = (base.single, base.square, base.transposed)
      return
    }
    guard let cholesky = Cholesky(x.map { a in x.map { dot(a, $0) } }) else {
      throw MethodError(.degenerate, "the terms depend on each other")
    }
    let inverse = cholesky.inverse
    let forth = x.map { weights.lag($0, periods: periods) }
    let back = x.map { weights.transposedLag($0, periods: periods) }
    let forthRest = forth.map { data.effects.removed(from: $0) }
    let backRest = back.map { data.effects.removed(from: $0) }
    /// (X'X)^-1 times a matrix of products.
    func scaled(_ a: [[Double]], _ b: [[Double]]) -> [[Double]] {
      let products = a.map { row in b.map { dot(row, $0) } }
      return inverse.map { row in
        products.indices.map { j in row.indices.reduce(0) { $0 + row[$1] * products[$1][j] } }
      }
    }
    func trace(_ a: [[Double]]) -> Double { a.indices.reduce(0) { $0 + a[$1][$1] } }
    func traceOfProduct(_ a: [[Double]], _ b: [[Double]]) -> Double {
      a.indices.reduce(0) { sum, i in a.indices.reduce(sum) { $0 + a[i][$1] * b[$1][i] } }
    }
    let (own, other) = (scaled(x, forth), scaled(x, back))
    single = base.single - trace(own)
    square = base.square - 2 * trace(scaled(back, forthRest)) + traceOfProduct(own, own)
    transposed =
      base.transposed - trace(scaled(back, backRest)) - trace(scaled(forth, forthRest))
      + traceOfProduct(own, other)
  }
}

/// tr(QW), tr(QWQW) and tr(QWQW') of a panel whose effects Q takes out.
private struct EffectTraces {
  let single: Double
  let square: Double
  let transposed: Double

  init(_ data: RegressionData) {
    let weights = data.weights
    let periods = Double(data.periods - (data.effects.removesRegions ? 1 : 0))
    var (plain, crossed) = (0.0, 0.0)
    for region in 0..<weights.count {
      for entry in weights.row(region) {
        let value = weights.values[entry]
        plain += value * weights.weight(from: Int(weights.columns[entry]), to: region)
        crossed += value * value
      }
    }
    guard data.effects.removesYears else {
      (single, square, transposed) = (0, periods * plain, periods * crossed)
      return
    }
    let n = Double(weights.count)
    let ones = [Double](repeating: 1, count: weights.count)
    let rows = weights.lag(ones)
    let columns = weights.transposedLag(ones, periods: 1)
    let mean = rows.reduce(0, +) / n
    single = -periods * mean
    square = periods * (plain - 2 * dot(columns, rows) / n + mean * mean)
    transposed =
      periods * (crossed - (dot(rows, rows) + dot(columns, columns)) / n + mean * mean)
  }
}
