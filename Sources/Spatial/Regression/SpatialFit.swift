/// An estimated spatial regression.
public struct SpatialFit: Sendable, Equatable {
  /// One estimated coefficient.
  public struct Coefficient: Sendable, Equatable {
    /// `intercept`, a term of the formula, `W*term` for its spatial lag, `rho` or `lambda`.
    public let term: String
    /// The estimate.
    public let estimate: Double
    /// Its standard error; missing where the information matrix is singular.
    public let standardError: Double
    /// Estimate / standard error.
    public let z: Double
    /// Two-sided p-value: normal, and Student's where the model is least squares.
    public let p: Double
  }

  /// How the model was specified.
  public let options: SpatialOptions
  /// N.
  public let regions: Int
  /// T.
  public let periods: Int
  /// Intercept, terms, their spatial lags, `rho`, `lambda`: what of these the model has.
  public internal(set) var coefficients: [Coefficient]
  /// The covariance of `coefficients` and, as its last row, of `sigma2`.
  public internal(set) var covariance: [[Double]]
  /// Whether standard errors come from the expected information; else from the negative Hessian.
  public internal(set) var isExpectedInformation: Bool
  /// e'e / (N T), or what the correction makes of it; by N T less all coefficients in `slx`.
  public internal(set) var sigma2: Double
  /// Log-likelihood with all constants and with the determinant; of the uncorrected maximum where the
  /// correction is `bias`.
  public let logLikelihood: Double
  /// The coefficient of W y; missing in a model without.
  public internal(set) var rho: Double
  /// The coefficient of W u; missing in a model without.
  public internal(set) var lambda: Double
  /// The variance of random effects over `sigma2`; missing in a model without.
  public internal(set) var phi: Double
  /// Where `rho` and `lambda` may lie: between the inverses of the extreme eigenvalues of W.
  public let range: (low: Double, high: Double)
  /// How ln|I - r W| was computed.
  public let determinant: LogDeterminant.Method
  /// y less `residuals`.
  public internal(set) var fitted: [Double]
  /// e = (I - l W)(y - r W y - X b - effects), stacked by period; y - r W y - X b with random effects,
  /// which it then holds.
  public internal(set) var residuals: [Double]
  /// How well the model fits.
  public internal(set) var goodness: GoodnessOfFit
  /// Remarks: estimates at the edge, a flat likelihood, islands.
  public internal(set) var notes: [MethodNote]
  /// How many intercepts the effects stand for.
  public let effectCount: Int

  /// N T.
  public var count: Int { regions * periods }
  /// Coefficients, sigma2 and the variance of random effects; effects that were taken out are not
  /// counted.
  public var parameterCount: Int { coefficients.count + (options.effects == .random ? 2 : 1) }
  /// -2 ln L + 2 p, p the coefficients with `rho` and `lambda`, and sigma2.
  public var aic: Double { -2 * logLikelihood + 2 * Double(parameterCount) }
  /// -2 ln L + p ln(N T).
  public var bic: Double {
    -2 * logLikelihood + Double(parameterCount) * VectorMath.log([Double(count)])[0]
  }
  /// The coefficients of X alone.
  public var slopes: ArraySlice<Coefficient> {
    coefficients.prefix { $0.term != "rho" && $0.term != "lambda" }
  }

  /// Two fits are the same when all their numbers are.
  public static func == (a: SpatialFit, b: SpatialFit) -> Bool {
    a.options == b.options && a.coefficients == b.coefficients && a.covariance == b.covariance
      && a.sigma2 == b.sigma2 && a.logLikelihood == b.logLikelihood
      && a.residuals == b.residuals && a.range == b.range && a.notes == b.notes
  }
}

/// Measures of fit that the literature calls R².
public struct GoodnessOfFit: Sendable, Equatable {
  /// 1 - e'e / Σ(y - ȳ)² with y as it is: effects count as explained (Elhorst 2014).
  public let rSquared: Double
  /// 1 - e'e / (Qy)'Qy, after effects are taken out; missing without effects.
  public let within: Double
  /// The squared correlation of Q y with (I - r W)^-1 Q X b, both about the mean of Q y (Elhorst 2014).
  public let squaredCorrelation: Double
  /// 1 - (1 - R²)(n - 1) / (n - k - E - 1): k slopes, E intercepts of effects.
  public let adjusted: Double
  /// 1 - (1 - R²)(n - 1) / (n - k - 1), which leaves the effects out of the count.
  public let adjustedWithoutEffects: Double

  /// The measures from their parts.
  /// - Parameters:
  ///   - predicted: (I - r W)^-1 Q X b.
  ///   - slopes: the coefficients without intercept, `rho` and `lambda`.
  init(
    response: [Double], demeaned: [Double], residuals: [Double], predicted: [Double], slopes: Int,
    effects: Int
  ) {
    let n = Double(response.count)
    let squares = dot(residuals, residuals)
    let whole = Summation.squaredDeviations(response, from: Summation.mean(response))
    let share = whole > 0 ? 1 - squares / whole : .nan
    func adjusted(_ counted: Int) -> Double {
      let degrees = n - Double(counted) - 1
      return degrees > 0 ? 1 - (1 - share) * (n - 1) / degrees : .nan
    }
    rSquared = share
    within = effects > 0 ? 1 - squares / dot(demeaned, demeaned) : .nan
    squaredCorrelation = Self.squaredCorrelation(demeaned, predicted)
    self.adjusted = adjusted(slopes + effects)
    adjustedWithoutEffects = adjusted(slopes)
  }

  private static func squaredCorrelation(_ a: [Double], _ b: [Double]) -> Double {
    guard a.count == b.count, !a.isEmpty else { return .nan }
    let mean = Summation.mean(a)
    var (ab, aa, bb) = (0.0, 0.0, 0.0)
    for (x, y) in zip(a, b) {
      ab += (x - mean) * (y - mean)
      aa += (x - mean) * (x - mean)
      bb += (y - mean) * (y - mean)
    }
    return aa > 0 && bb > 0 ? ab * ab / (aa * bb) : .nan
  }
}
