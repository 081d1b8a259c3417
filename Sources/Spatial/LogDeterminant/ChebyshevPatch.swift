import Glibc

/// A smooth function on an interval through its values at Chebyshev's points.
///
/// f(x) = Σ c_j T_j(t) with t in [-1, 1]; where f is analytic within a distance of four half-widths of
/// the middle, each point more makes the error about eight times smaller.
struct ChebyshevPatch: Sendable, Equatable {
  let low: Double
  let high: Double
  private let coefficients: [Double]
  private let slopes: [Double]
  private let curvatures: [Double]

  /// The points at which the function is needed.
  static func points(low: Double, high: Double, count: Int) -> [Double] {
    (0..<count).map { k in
      let t = cos(Double.pi * (Double(k) + 0.5) / Double(count))
      return (low + high) / 2 + t * (high - low) / 2
    }
  }

  /// The interpolant of values at `points`.
  /// - Complexity: O(m^2) for m points.
  init(low: Double, high: Double, values: [Double]) {
    let m = values.count
    let coefficients = (0..<m).map { j in
      var sum = 0.0
      for (k, value) in values.enumerated() {
        sum += value * cos(Double.pi * Double(j) * (Double(k) + 0.5) / Double(m))
      }
      return (j == 0 ? 1.0 : 2.0) * sum / Double(m)
    }
    (self.low, self.high, self.coefficients) = (low, high, coefficients)
    slopes = Self.derivative(coefficients, width: high - low)
    curvatures = Self.derivative(slopes, width: high - low)
  }

  /// Coefficients of the derivative: d_{j-1} = d_{j+1} + 2 j c_j, d_0 halved.
  private static func derivative(_ c: [Double], width: Double) -> [Double] {
    let m = c.count
    guard m > 1 else { return [0] }
    var d = [Double](repeating: 0, count: m + 1)
    for j in stride(from: m - 1, through: 1, by: -1) { d[j - 1] = d[j + 1] + 2 * Double(j) * c[j] }
    d[0] /= 2
    return d.prefix(m - 1).map { $0 * 2 / width }
  }

  /// The function and its derivatives.
  /// - Complexity: O(m).
  func value(_ x: Double) -> LogDeterminantValue {
    let t = (2 * x - low - high) / (high - low)
    return LogDeterminantValue(
      value: Self.sum(coefficients, t), slope: Self.sum(slopes, t),
      curvature: Self.sum(curvatures, t))
  }

  /// Clenshaw's recurrence.
  private static func sum(_ c: [Double], _ t: Double) -> Double {
    var (b1, b2) = (0.0, 0.0)
    for j in stride(from: c.count - 1, through: 1, by: -1) {
      (b1, b2) = (2 * t * b1 - b2 + c[j], b1)
    }
    return t * b1 - b2 + c[0]
  }
}
