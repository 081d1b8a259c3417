import Glibc

/// A spatial lag model whose regions have effects drawn at random, by exact maximum likelihood.
///
/// With f² = s² / (T s_μ² + s²) the columns z become z - (1 - f) z̄_i, and
///
///     ln L = -n/2 ln(2π s²) + T ln|I - r W| + N ln f - e'e / (2 s²),   n = N T
///
/// (Breusch 1987; Elhorst 2014, doi:10.1007/978-3-642-40340-8). The products of columns are those
/// within regions plus f² those between, so an evaluation costs nothing that grows with the rows.
struct RandomEffectsLikelihood {
  private let data: RegressionData
  private let determinant: LogDeterminant
  private let within: [[Double]]
  private let between: [[Double]]
  private let shifts: [[Double]]
  private let rows: Double

  init(_ data: RegressionData, _ determinant: LogDeterminant) throws(MethodError) {
    (self.data, self.determinant) = (data, determinant)
    rows = Double(data.count)
    // A first fit is taken out of y and W y, so that their products keep their digits.
    let plain = try data.leastSquares(data.y, on: data.x)
    let lagged = try data.leastSquares(data.laggedY, on: data.x)
    shifts = [plain.coefficients, lagged.coefficients]
    let columns = data.x + [plain.residuals, lagged.residuals]
    let inner = columns.map { column in
      var column = column
      FixedEffects.removeRegionMeans(&column, data.regions, data.periods)
      return column
    }
    let outer = zip(columns, inner).map { zip($0, $1).map { $0 - $1 } }
    within = inner.map { a in inner.map { dot(a, $0) } }
    between = outer.map { a in outer.map { dot(a, $0) } }
    guard within[data.x.count][data.x.count] > 1e-22 * dot(data.y, data.y) else {
      throw MethodError(.degenerate, "the terms explain the dependent variable completely")
    }
  }

  private func products(_ f: Double) -> [[Double]] {
    zip(within, between).map { zip($0, $1).map { $0 + f * f * $1 } }
  }

  /// Coefficients of y and W y on X at one f, and the products of their residuals.
  private func point(_ f: Double) -> FilteredProfile.Point? {
    let all = products(f)
    let k = data.x.count
    guard let cholesky = Cholesky(all.prefix(k).map { Array($0.prefix(k)) }) else { return nil }
    let (plain, lagged) = (Array(all[k].prefix(k)), Array(all[k + 1].prefix(k)))
    let (b, c) = (cholesky.solve(plain), cholesky.solve(lagged))
    return FilteredProfile.Point(
      plain: b, lagged: c,
      parabola: Parabola(
        all[k][k] - dot(plain, b), all[k][k + 1] - dot(lagged, b),
        all[k + 1][k + 1] - dot(lagged, c)))
  }

  /// The best r at one f.
  private func rho(_ parabola: Parabola) -> Double? {
    determinant.maximum { r, value in
      let squares = parabola.value(r)
      return Slope(
        value: -rows / 2 * Glibc.log(squares / rows) + periods * value.value,
        slope: -rows / 2 * parabola.slope(r) / squares + periods * value.slope)
    }
  }

  private var periods: Double { Double(data.periods) }
  private var regions: Double { Double(data.regions) }

  /// c'(between) c at coefficients b and r, c = (-b, 1, -r).
  private func betweenSquares(_ c: [Double]) -> Double {
    c.indices.reduce(0) { sum, i in
      c.indices.reduce(sum) { $0 + c[i] * c[$1] * between[i][$1] }
    }
  }

  private func direction(_ point: FilteredProfile.Point, _ rho: Double) -> [Double] {
    zip(point.plain, point.lagged).map { -$0 + rho * $1 } + [1, -rho]
  }

  private func profile(_ f: Double) -> Slope {
    guard let point = point(f), let r = rho(point.parabola) else {
      return Slope(value: .nan, slope: .nan)
    }
    let squares = point.parabola.value(r)
    let growth = 2 * f * betweenSquares(direction(point, r))
    return Slope(
      value: -rows / 2 * Glibc.log(squares / rows) + periods * determinant.value(r).value
        + regions * Glibc.log(f),
      slope: -rows / 2 * growth / squares + regions / f)
  }

  /// The largest likelihood over f in (0, 1] and r.
  func maximise() throws(MethodError) -> (estimate: SpatialEstimate, f: Double) {
    // At f = 1 regions do not differ; a slope that still rises there puts the maximum there.
    let inner = profile(1).slope >= 0 ? 1 : ScalarMaximum.find(low: 0, high: 1, profile)
    guard let f = inner, let point = point(f), let rho = rho(point.parabola) else {
      throw ConcentratedLikelihood.flat
    }
    let squares = point.parabola.value(rho)
    let beta = point.plain.indices.map { i in
      point.plain[i] + shifts[0][i] - rho * (point.lagged[i] + shifts[1][i])
    }
    let constant = -rows / 2 * (Glibc.log(2 * Double.pi) + 1 + Glibc.log(squares / rows))
    return (
      SpatialEstimate(
        beta: beta, rho: rho, squares: squares, variance: squares / rows,
        logLikelihood: constant + periods * determinant.value(rho).value
          + regions * Glibc.log(f)), f
    )
  }

  /// The negative Hessian in coefficients, r, s² and f.
  func information(_ estimate: SpatialEstimate, _ f: Double) -> [[Double]] {
    let (k, s) = (data.x.count, estimate.variance)
    let all = products(f)
    let shift = (0..<k).map { shifts[0][$0] - estimate.rho * shifts[1][$0] }
    // Directions in the columns X, y and W y after the first fit.
    let c = zip(estimate.beta, shift).map { -($0 - $1) } + [1, -estimate.rho]
    var axes = (0..<k).map { i in (0..<k + 2).map { $0 == i ? -1.0 : 0 } }
    axes.append(shifts[1].map { -$0 } + [0, -1])
    func form(_ a: [Double], _ matrix: [[Double]], _ b: [Double]) -> Double {
      a.indices.reduce(0) { $0 + (a[$1] == 0 ? 0 : a[$1] * dot(matrix[$1], b)) }
    }
    let (variance, scale) = (k + 1, k + 2)
    var matrix = [[Double]](repeating: [Double](repeating: 0, count: k + 3), count: k + 3)
    for i in 0...k {
      for j in 0...k { matrix[i][j] = form(axes[i], all, axes[j]) / s }
      matrix[i][variance] = -form(axes[i], all, c) / (s * s)
      matrix[variance][i] = matrix[i][variance]
      matrix[i][scale] = 2 * f * form(axes[i], between, c) / s
      matrix[scale][i] = matrix[i][scale]
    }
    matrix[k][k] -= periods * determinant.value(estimate.rho).curvature
    let outer = betweenSquares(c)
    matrix[variance][variance] = rows / (2 * s * s)
    matrix[variance][scale] = -f * outer / (s * s)
    matrix[scale][variance] = matrix[variance][scale]
    matrix[scale][scale] = regions / (f * f) + outer / s
    return matrix
  }
}
