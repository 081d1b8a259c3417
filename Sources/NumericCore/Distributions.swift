import CNumerics

/// Student's t distribution.
public struct StudentT: Sendable, Equatable {
  /// Degrees of freedom, above 0.
  public let degreesOfFreedom: Double

  /// Makes the distribution; degrees of freedom that are not above 0 give NaN everywhere.
  public init(degreesOfFreedom: Double) {
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// P(T > t); NaN when `t` is NaN.
  public func upperTail(_ t: Double) -> Double {
    tonne_student_sf(t, degreesOfFreedom)
  }

  /// The two-sided p-value P(|T| > |t|).
  public func twoSided(_ t: Double) -> Double {
    Swift.min(1, 2 * tonne_student_sf(t.magnitude, degreesOfFreedom))
  }

  /// The t with P(T <= t) = `p`, for 0 < p < 1; NaN outside.
  public func quantile(_ p: Double) -> Double {
    tonne_student_quantile(p, degreesOfFreedom)
  }
}

/// The standard normal distribution.
public enum StandardNormal {
  /// P(Z <= z).
  public static func cumulative(_ z: Double) -> Double {
    tonne_normal_cdf(z)
  }

  /// P(Z > z), with full relative precision far into the tail.
  public static func upperTail(_ z: Double) -> Double {
    tonne_normal_sf(z)
  }

  /// The two-sided p-value P(|Z| > |z|).
  public static func twoSided(_ z: Double) -> Double {
    Swift.min(1, 2 * tonne_normal_sf(z.magnitude))
  }

  /// The z with P(Z <= z) = `p`, for 0 < p < 1; NaN outside.
  public static func quantile(_ p: Double) -> Double {
    tonne_normal_quantile(p)
  }
}

/// The chi-squared distribution.
public enum ChiSquared {
  /// P(X > x) with `degreesOfFreedom` > 0; NaN outside the domain.
  public static func upperTail(_ x: Double, degreesOfFreedom: Double) -> Double {
    tonne_chi2_sf(x, degreesOfFreedom)
  }
}

/// Fisher's F distribution.
public enum FisherF {
  /// P(X > x) with `numerator` and `denominator` > 0 degrees of freedom; NaN outside the domain.
  public static func upperTail(_ x: Double, numerator: Double, denominator: Double) -> Double {
    tonne_f_sf(x, numerator, denominator)
  }
}
