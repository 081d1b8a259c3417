/// Residual products of y, and of W y where the model has it, on X after the filter I - l W.
struct FilteredProfile: Sendable {
  private let gram: FilteredGram
  private let terms: Int
  private let hasLag: Bool

  /// - Parameter columns: X, y and, where the model has it, W y; each with its lag.
  init(_ gram: FilteredGram, terms: Int, hasLag: Bool) {
    (self.gram, self.terms, self.hasLag) = (gram, terms, hasLag)
  }

  /// Coefficients of y and W y on X, and the products of their residuals, at one l.
  struct Point {
    let plain: [Double]
    let lagged: [Double]
    let parabola: Parabola
  }

  /// The regression at l; nil when X'X is singular.
  /// - Complexity: O(k^3) for k terms.
  func point(_ l: Double) -> Point? {
    let products = gram.products(l)
    let k = terms
    func partial(_ column: Int) -> [Double] { products[column].prefix(k).map { $0 } }
    let square = products.prefix(k).map { Array($0.prefix(k)) }
    guard k > 0 else {
      return Point(plain: [], lagged: [], parabola: parabola(products, [], [], partial))
    }
    guard let cholesky = Cholesky(square) else { return nil }
    let plain = cholesky.solve(partial(k))
    let lagged = hasLag ? cholesky.solve(partial(k + 1)) : []
    return Point(
      plain: plain, lagged: lagged, parabola: parabola(products, plain, lagged, partial))
  }

  private func parabola(
    _ products: [[Double]], _ plain: [Double], _ lagged: [Double], _ partial: (Int) -> [Double]
  ) -> Parabola {
    let k = terms
    let a = products[k][k] - dot(partial(k), plain)
    guard hasLag else { return Parabola(a, 0, 0) }
    return Parabola(
      a, products[k][k + 1] - dot(partial(k + 1), plain),
      products[k + 1][k + 1] - dot(partial(k + 1), lagged))
  }

  /// The derivative of e'e with respect to l at given coefficients, which are the best ones there.
  func slope(_ l: Double, _ point: Point, rho: Double) -> Double {
    var c = point.plain.map { -$0 }
    if hasLag { c = zip(c, point.lagged).map { $0 + rho * $1 } }
    return gram.slope(l, along: c + (hasLag ? [1, -rho] : [1]))
  }
}

extension ConcentratedLikelihood {
  /// Columns whose fit on X at l = 0 is taken out first, so that the products are small and keep
  /// their digits; lags follow suit, since they are linear.
  private func profile(
    _ columns: [[Double]], lags: [[Double]]
  ) throws(MethodError) -> (profile: FilteredProfile, shifts: [[Double]]) {
    var (rests, restLags, shifts) = ([[Double]](), [[Double]](), [[Double]]())
    for (column, lag) in zip(columns, lags) {
      let fit = try data.leastSquares(column, on: data.x)
      var rest = lag
      for (b, term) in zip(fit.coefficients, data.laggedX) {
        for i in rest.indices { rest[i] -= b * term[i] }
      }
      rests.append(fit.residuals)
      restLags.append(rest)
      shifts.append(fit.coefficients)
    }
    if let first = rests.first { try requireRemainder(dot(first, first)) }
    let all = data.x + rests
    let allLags = data.laggedX + restLags
    let years =
      data.keepsYears
      ? FilteredYears(all, lags: allLags, data.weights, periods: data.periods) : nil
    let gram = FilteredGram(all, lags: allLags, years: years)
    return (
      FilteredProfile(gram, terms: data.x.count, hasLag: columns.count > 1), shifts
    )
  }

  /// One parameter l: each costs O(k^3), whatever the number of rows.
  func maximiseError() throws(MethodError) -> SpatialEstimate {
    let (profile, shifts) = try profile([data.y], lags: [data.laggedY])
    let best = determinant.maximum { l, value in
      guard let point = profile.point(l) else { return Slope(value: .nan, slope: .nan) }
      return slope(
        point.parabola.a, profile.slope(l, point, rho: 0), adjusted(l, value))
    }
    guard let lambda = best, let point = profile.point(lambda) else { throw Self.flat }
    return SpatialEstimate(
      beta: zip(point.plain, shifts[0]).map { $0 + $1 }, lambda: lambda,
      squares: point.parabola.a, variance: point.parabola.a / rows,
      logLikelihood: value(
        squares: point.parabola.a, [adjusted(lambda, determinant.value(lambda))]))
  }

  /// Two parameters: for each l the best r, and along these the best l.
  func maximiseBoth() throws(MethodError) -> SpatialEstimate {
    let (profile, shifts) = try profile(
      [data.y, data.laggedY], lags: [data.laggedY, data.twiceLaggedY])
    /// The best r at one l, by the rough or the exact log-determinant.
    func inner(_ parabola: Parabola, exact: Bool) -> Double? {
      let function: (Double, LogDeterminantValue) -> Slope = { r, value in
        slope(parabola.value(r), parabola.slope(r), adjusted(r, value))
      }
      return exact ? determinant.maximum(function) : determinant.roughMaximum(function)
    }
    func outer(exact: Bool) -> (Double, LogDeterminantValue) -> Slope {
      { l, value in
        guard let point = profile.point(l), let rho = inner(point.parabola, exact: exact) else {
          return Slope(value: .nan, slope: .nan)
        }
        let own = exact ? determinant.value(rho) : determinant.roughValue(rho)
        let other = determinants * adjusted(rho, own).value
        let result = slope(
          point.parabola.value(rho), profile.slope(l, point, rho: rho), adjusted(l, value))
        return Slope(value: result.value + other, slope: result.slope)
      }
    }
    let isExact = determinant.method == .eigenvalues
    let start = isExact ? 0 : determinant.roughMaximum(outer(exact: false))
    guard let start, let lambda = determinant.maximum(near: start, outer(exact: true)),
      let point = profile.point(lambda), let rho = inner(point.parabola, exact: true)
    else { throw Self.flat }
    let squares = point.parabola.value(rho)
    let beta = point.plain.indices.map { i in
      point.plain[i] + shifts[0][i] - rho * (point.lagged[i] + shifts[1][i])
    }
    return SpatialEstimate(
      beta: beta, rho: rho, lambda: lambda, squares: squares, variance: squares / rows,
      logLikelihood: value(
        squares: squares,
        [adjusted(rho, determinant.value(rho)), adjusted(lambda, determinant.value(lambda))]))
  }
}

extension LogDeterminant {
  /// l(r) by the rough log-determinant where there is one.
  func roughValue(_ r: Double) -> LogDeterminantValue { spectrum?.value(r) ?? value(r) }
}
