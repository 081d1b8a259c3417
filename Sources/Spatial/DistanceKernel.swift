import Glibc

/// How a weight falls with z = d/h, from 0 to 1; 0 beyond.
public enum DistanceKernel: String, Sendable, CaseIterable {
  /// 1 − z.
  case triangular
  /// ½.
  case uniform
  /// ¾ (1 − z²), also called Epanechnikov's.
  case quadratic
  /// 15/16 (1 − z²)².
  case quartic
  /// (2π)^−½ exp(−z²/2), cut off at z = 1.
  case gaussian

  /// K(z).
  public func callAsFunction(_ z: Double) -> Double {
    guard z <= 1 else { return 0 }
    switch self {
    case .triangular: return 1 - z
    case .uniform: return 0.5
    case .quadratic: return 0.75 * (1 - z * z)
    case .quartic: return 15.0 / 16 * (1 - z * z) * (1 - z * z)
    case .gaussian: return exp(-z * z / 2) / (2 * Double.pi).squareRoot()
    }
  }
}
