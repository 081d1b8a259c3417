internal import CEigen
import Glibc

/// A model whose regions have effects drawn at random beside spatially dependent errors.
///
/// y = X b + ι ⊗ μ + u, u = l W u + e, with the variance φ s² of μ (Baltagi, Song and Koh 2003,
/// doi:10.1016/S0304-4076(03)00120-9). With B = I - l W, M = B B' = V D V' and means z̄ over time,
///
///     ln L = -n/2 ln(2π s²) - ½ Σ ln(1 + Tφ d_i) + T ln|B| - S / (2 s²)
///     S = Σ_t |B (u_t - ū)|² + T Σ_i (V'B ū)_i² / (1 + Tφ d_i)
///
/// One dense decomposition serves all φ at one l.
struct RandomErrorLikelihood {
  /// The most regions that it is computed for.
  static let limit = 500

  let data: RegressionData
  let determinant: LogDeterminant
  private let within: FilteredGram
  private let means: [[Double]]
  private let laggedMeans: [[Double]]
  let shift: [Double]

  init(_ data: RegressionData, _ determinant: LogDeterminant) throws(MethodError) {
    guard data.regions <= Self.limit else {
      throw MethodError(
        .domain,
        "random effects beside a spatial error are computed for at most \(Self.limit) regions",
        argument: "effects", mend: "take effects = \"region\"")
    }
    (self.data, self.determinant) = (data, determinant)
    let fit = try data.leastSquares(data.y, on: data.x)
    shift = fit.coefficients
    let columns = data.x + [fit.residuals]
    let lags = columns.map { data.weights.lag($0, periods: data.periods) }
    func demeaned(_ column: [Double]) -> [Double] {
      var column = column
      FixedEffects.removeRegionMeans(&column, data.regions, data.periods)
      return column
    }
    within = FilteredGram(columns.map(demeaned), lags: lags.map(demeaned), years: nil)
    means = columns.map { $0.regionMeans(data.regions) }
    laggedMeans = lags.map { $0.regionMeans(data.regions) }
  }

  private var rows: Double { Double(data.count) }
  private var periods: Double { Double(data.periods) }

  /// What one l gives for all φ.
  struct Point {
    let lambda: Double
    /// d_i.
    let values: [Double]
    /// V, vector after vector.
    let vectors: [Double]
    /// V'B z̄ for each column.
    let rotated: [[Double]]
    /// Products within regions.
    let within: [[Double]]
  }

  /// Decomposes at l; nil when that fails.
  /// - Complexity: O(N³).
  func point(_ lambda: Double) -> Point? {
    guard !determinant.isStopped() else { return nil }
    let n = data.regions
    var b = [Double](repeating: 0, count: n * n)
    for i in 0..<n {
      b[i * n + i] = 1
      for entry in data.weights.row(i) {
        b[i * n + Int(data.weights.columns[entry])] = -lambda * data.weights.values[entry]
      }
    }
    var m = [Double](repeating: 0, count: n * n)
    for i in 0..<n {
      // Row i of B B' from the few entries of the row of B.
      let entries =
        [(i, 1.0)]
        + data.weights.row(i).map {
          (Int(data.weights.columns[$0]), -lambda * data.weights.values[$0])
        }
      for j in 0...i {
        var sum = 0.0
        for (column, value) in entries { sum += value * b[j * n + column] }
        m[i + j * n] = sum
        m[j + i * n] = sum
      }
    }
    var values = [Double](repeating: 0, count: n)
    var vectors = m
    guard tonne_symmetric_eigen(m, n, &values, &vectors) == 0 else { return nil }
    let rotated = zip(means, laggedMeans).map { mean, lag in
      let w = zip(mean, lag).map { $0 - lambda * $1 }
      return (0..<n).map { i in
        var sum = 0.0
        for j in 0..<n { sum += vectors[i * n + j] * w[j] }
        return sum
      }
    }
    return Point(
      lambda: lambda, values: values, vectors: vectors, rotated: rotated,
      within: within.products(lambda))
  }

  /// The profile likelihood at a point and φ.
  struct Profile {
    var value: Double
    /// Its derivative with respect to φ.
    var slope: Double
    var beta: [Double]
    var squares: Double
    /// The derivative of S with respect to φ.
    var squaresSlope: Double
    var products: [[Double]]
  }

  func profile(_ point: Point, _ phi: Double) -> Profile? {
    let k = data.x.count
    let factors = point.values.map { 1 / (1 + periods * phi * $0) }
    var products = point.within
    for i in 0...k {
      for j in 0...k {
        var sum = 0.0
        for r in factors.indices { sum += factors[r] * point.rotated[i][r] * point.rotated[j][r] }
        products[i][j] += periods * sum
      }
    }
    guard let cholesky = Cholesky(products.prefix(k).map { Array($0.prefix(k)) }) else {
      return nil
    }
    let side = Array(products[k].prefix(k))
    let beta = cholesky.solve(side)
    let squares = products[k][k] - dot(side, beta)
    let c = beta.map { -$0 } + [1]
    var (growth, trace, logs) = (0.0, 0.0, 0.0)
    for (r, d) in point.values.enumerated() {
      let q = c.indices.reduce(0) { $0 + c[$1] * point.rotated[$1][r] }
      growth -= periods * periods * d * q * q * factors[r] * factors[r]
      trace += periods * d * factors[r]
      logs += Glibc.log(1 + periods * phi * d)
    }
    let constant = -rows / 2 * (Glibc.log(2 * Double.pi) + 1 + Glibc.log(squares / rows))
    return Profile(
      value: constant - logs / 2 + periods * determinant.value(point.lambda).value,
      slope: -rows / 2 * growth / squares - trace / 2, beta: beta, squares: squares,
      squaresSlope: growth, products: products)
  }

  /// The best φ at a point, searched for as t = φ / (1 + φ).
  func phi(_ point: Point) -> Double? {
    guard let atZero = profile(point, 0) else { return nil }
    if atZero.slope <= 0 { return 0 }
    let best = ScalarMaximum.find(low: 0, high: 1) { t in
      guard let profile = profile(point, t / (1 - t)) else {
        return Slope(value: .nan, slope: .nan)
      }
      return Slope(value: profile.value, slope: profile.slope / ((1 - t) * (1 - t)))
    }
    return best.map { $0 / (1 - $0) }
  }

  /// The derivatives of ln L and of S with respect to l at given φ.
  func slope(_ point: Point, _ phi: Double, _ profile: Profile) -> (value: Double, squares: Double)
  {
    let n = data.regions
    let c = profile.beta.map { -$0 } + [1]
    /// V times a vector.
    func back(_ q: [Double]) -> [Double] {
      var x = [Double](repeating: 0, count: n)
      for i in 0..<n { for j in 0..<n { x[j] += point.vectors[i * n + j] * q[i] } }
      return x
    }
    /// W'v and B'v.
    func transposed(_ v: [Double]) -> ([Double], [Double]) {
      let lag = data.weights.transposedLag(v, periods: 1)
      return (lag, zip(v, lag).map { $0 - point.lambda * $1 })
    }
    let factors = point.values.map { 1 / (1 + periods * phi * $0) }
    let q = (0..<n).map { r in
      factors[r] * c.indices.reduce(0) { $0 + c[$1] * point.rotated[$1][r] }
    }
    let u = back(q)
    let lagged = (0..<n).map { r in c.indices.reduce(0) { $0 + c[$1] * laggedMeans[$1][r] } }
    let (own, filtered) = transposed(u)
    let squares =
      within.slope(point.lambda, along: c)
      + periods * (2 * periods * phi * dot(own, filtered) - 2 * dot(u, lagged))
    var trace = 0.0
    for i in 0..<n {
      let (own, filtered) = transposed(Array(point.vectors[i * n..<(i + 1) * n]))
      trace -= 2 * periods * phi * factors[i] * dot(own, filtered)
    }
    let value =
      -rows / 2 * squares / profile.squares - trace / 2
      + periods * determinant.value(point.lambda).slope
    return (value, squares)
  }
}

extension [Double] {
  /// The mean of each of so many regions over the periods of a panel stacked by period.
  fileprivate func regionMeans(_ regions: Int) -> [Double] {
    var sums = [Double](repeating: 0, count: regions)
    for (i, value) in enumerated() { sums[i % regions] += value }
    let periods = Double(count / regions)
    return sums.map { $0 / periods }
  }
}
