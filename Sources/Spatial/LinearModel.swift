import Glibc

/// A linear model of a panel or a cross-section by least squares, effects removed by demeaning.
///
/// y = X b + effects + e. With Q the demeaning, b = (X'QX)⁻¹ X'Qy, which is what a dummy for each
/// region and period gives (Frisch and Waugh 1933, doi:10.2307/1907330). Made by `ordinary` and
/// `random`.
public struct LinearModel: Sendable {
  /// The names of the coefficients: `intercept` where there is one, then the terms.
  public let terms: [String]
  /// b, one a term.
  public let coefficients: [Double]
  /// The covariance of b, row after row.
  public let covariance: [Double]
  /// The model at the rows: effects count as fitted, random ones do not.
  public let fitted: [Double]
  /// y less the model.
  public let residuals: [Double]
  /// How well it fits.
  public let fit: LinearFit
  /// The condition number of the demeaned design with columns of one length.
  public let conditionNumber: Double
  /// What is known of random effects; nil for other models.
  public let random: RandomEffects?
  /// Whether the effects are there at all.
  public let effectsTest: EffectsTest?
  /// Remarks.
  public let notes: [MethodNote]

  /// Standard errors: roots of the diagonal of the covariance.
  public var standardErrors: [Double] {
    terms.indices.map { covariance[$0 * terms.count + $0].squareRoot() }
  }
}

/// What a linear model leaves, and the measures that follow from it.
public struct LinearFit: Sendable, Equatable {
  /// n, the number of rows.
  public let count: Int
  /// How many coefficients are estimated, constants of effects among them.
  public let parameters: Int
  /// Σ e².
  public let residualSumOfSquares: Double
  /// Σ e² / (n − parameters); missing when as many coefficients as rows.
  public let variance: Double
  /// 1 − Σ e² / Σ (y − ȳ)², effects counted as fitted; Σ y² below the line without any constant.
  public let rSquared: Double
  /// The share of the demeaned variation that the terms explain: 1 − Σ e² / Σ (Qy)².
  public let rSquaredWithin: Double

  /// Rows less coefficients.
  public var degreesOfFreedom: Int { count - parameters }
  /// Σ e² / n.
  public var likelihoodVariance: Double { residualSumOfSquares / Double(count) }
  /// −n/2 (ln 2π + ln(Σ e² / n) + 1): the log-likelihood with normal errors.
  public var logLikelihood: Double {
    -Double(count) / 2 * (log(2 * Double.pi) + log(likelihoodVariance) + 1)
  }
  /// −2 ln L + 2 q: q counts the coefficients and the variance, not the constants of effects.
  public var aic: Double { -2 * logLikelihood + 2 * Double(parameters - absorbed + 1) }
  /// −2 ln L + q ln n.
  public var bic: Double {
    -2 * logLikelihood + log(Double(count)) * Double(parameters - absorbed + 1)
  }
  /// How many of the coefficients are constants of effects.
  let absorbed: Int
  /// Whether a constant or effects are among the coefficients.
  let hasConstant: Bool

  /// 1 − (1 − R²)(n − 1)/(n − parameters); n in place of n − 1 without any constant.
  public var adjustedRSquared: Double { adjusted(rSquared) }
  /// The same of the R² within, as R's plm.
  public var adjustedRSquaredWithin: Double { adjusted(rSquaredWithin) }

  private func adjusted(_ r2: Double) -> Double {
    guard degreesOfFreedom > 0 else { return .nan }
    return 1 - (1 - r2) * Double(hasConstant ? count - 1 : count) / Double(degreesOfFreedom)
  }
}

/// Components of random effects by Swamy and Arora.
public struct RandomEffects: Sendable, Equatable {
  /// σ²_e, the variance within regions.
  public let idiosyncratic: Double
  /// σ²_μ, the variance of the effects.
  public let region: Double
  /// θ = 1 − √(σ²_e / (σ²_e + T σ²_μ)), the part of the region mean that is taken out.
  public let theta: Double
}

/// A test of effects.
public struct EffectsTest: Sendable {
  /// What it is called.
  public enum Kind: String, Sendable {
    /// Fixed effects against none: F.
    case f = "F of effects"
    /// Random effects against none: the Lagrange multiplier of Breusch and Pagan (1980).
    case breuschPagan = "Breusch-Pagan"
  }
  /// Which test.
  public let kind: Kind
  /// The statistic.
  public let statistic: Double
  /// Its degrees of freedom.
  public let degreesOfFreedom: Double
  /// Those below the line of F; missing for χ².
  public let denominator: Double
  /// The probability of a larger one without effects.
  public let p: Double
}
