extension RandomErrorLikelihood {
  /// The largest likelihood over l and φ.
  func maximise() throws(MethodError) -> (estimate: SpatialEstimate, phi: Double) {
    let best = ScalarMaximum.find(low: determinant.range.low, high: determinant.range.high) { l in
      guard let point = point(l), let phi = phi(point), let profile = profile(point, phi) else {
        return Slope(value: .nan, slope: .nan)
      }
      return Slope(value: profile.value, slope: slope(point, phi, profile).value)
    }
    guard let lambda = best, let point = point(lambda), let phi = phi(point),
      let profile = profile(point, phi)
    else { throw ConcentratedLikelihood.flat }
    let rows = Double(data.count)
    return (
      SpatialEstimate(
        beta: zip(profile.beta, shift).map { $0 + $1 }, lambda: lambda, squares: profile.squares,
        variance: profile.squares / rows, logLikelihood: profile.value), phi
    )
  }

  /// The information in coefficients, l, s² and φ.
  ///
  /// Coefficients are independent of the rest. The Hessian in l and φ is that of the profile
  /// likelihood, by differences of its exact slopes, with the part of s² put back.
  func information(_ estimate: SpatialEstimate, _ phi: Double) throws(MethodError) -> [[Double]] {
    let (k, s) = (data.x.count, estimate.variance)
    let (lambda, variance, scale) = (k, k + 1, k + 2)
    guard let point = point(estimate.lambda), let profile = profile(point, phi) else {
      throw ConcentratedLikelihood.flat
    }
    var matrix = [[Double]](repeating: [Double](repeating: 0, count: k + 3), count: k + 3)
    for i in 0..<k { for j in 0..<k { matrix[i][j] = profile.products[i][j] / s } }
    let own = slope(point, phi, profile).squares
    let curvature = profileCurvature(estimate.lambda, phi)
    let size = Double(data.count) / (2 * s * s)
    let (a, b) = (-own / (2 * s * s), -profile.squaresSlope / (2 * s * s))
    matrix[variance][variance] = size
    matrix[lambda][variance] = a
    matrix[variance][lambda] = a
    matrix[scale][variance] = b
    matrix[variance][scale] = b
    matrix[lambda][lambda] = -curvature.0 + a * a / size
    matrix[scale][scale] = -curvature.2 + b * b / size
    matrix[lambda][scale] = -curvature.1 + a * b / size
    matrix[scale][lambda] = matrix[lambda][scale]
    return matrix
  }

  /// Second derivatives of the profile likelihood: twice l, l and φ, twice φ.
  private func profileCurvature(_ lambda: Double, _ phi: Double) -> (Double, Double, Double) {
    let step = 1e-4 * Swift.min(determinant.range.high - lambda, lambda - determinant.range.low, 1)
    let phiStep = 1e-4 * (phi + 1e-3)
    func slopes(_ l: Double, _ f: Double) -> (Double, Double) {
      guard let point = point(l), let profile = profile(point, f) else { return (.nan, .nan) }
      return (slope(point, f, profile).value, profile.slope)
    }
    let (right, left) = (slopes(lambda + step, phi), slopes(lambda - step, phi))
    let (up, down) = (slopes(lambda, phi + phiStep), slopes(lambda, phi - phiStep))
    return (
      (right.0 - left.0) / (2 * step), (right.1 - left.1) / (2 * step),
      (up.1 - down.1) / (2 * phiStep)
    )
  }
}
