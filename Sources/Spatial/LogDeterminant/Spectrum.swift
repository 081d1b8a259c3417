internal import CEigen
import Glibc

/// Eigenvalues with how often each counts: exact ones once each, or the nodes of a quadrature.
struct Spectrum: Sendable, Equatable {
  /// Real parts.
  var real: [Double]
  /// Imaginary parts; empty when all are real.
  var imaginary: [Double] = []
  /// Counts; empty when each counts once.
  var counts: [Double] = []

  /// All eigenvalues of weights by a dense decomposition; nil when it fails.
  /// - Complexity: O(n^3) time and n^2 memory for n regions.
  init?(_ form: SymmetricForm) {
    let n = form.scales.count
    var matrix = [Double](repeating: 0, count: n * n)
    for i in 0..<n {
      for entry in Int(form.starts[i])..<Int(form.starts[i + 1]) {
        matrix[i + Int(form.columns[entry]) * n] = form.values[entry]
      }
    }
    real = [Double](repeating: 0, count: n)
    if form.isSymmetric {
      guard tonne_symmetric_eigen(matrix, n, &real, nil) == 0 else { return nil }
    } else {
      imaginary = real
      guard tonne_general_eigen(matrix, n, &real, &imaginary) == 0 else { return nil }
    }
  }

  /// Nodes and their counts.
  init(nodes: [Double], counts: [Double]) {
    real = nodes
    self.counts = counts
  }

  /// l(r) = Σ ln|1 - r e|, and its first and second derivative.
  ///
  /// A pair of complex eigenvalues a ± bi has ln|1 - r e| = ½ ln((1 - r a)² + r² b²) each.
  /// - Complexity: O(n) for n eigenvalues.
  func value(_ r: Double) -> LogDeterminantValue {
    var sum = LogDeterminantValue(value: 0, slope: 0, curvature: 0)
    if imaginary.isEmpty {
      for (i, e) in real.enumerated() {
        let count = counts.isEmpty ? 1 : counts[i]
        let rest = 1 - r * e
        guard rest > 0 else { return .none }
        let ratio = e / rest
        sum.value += count * Glibc.log(rest)
        sum.slope -= count * ratio
        sum.curvature -= count * ratio * ratio
      }
      return sum
    }
    for (a, b) in zip(real, imaginary) {
      let rest = 1 - r * a
      let square = rest * rest + r * r * b * b
      guard square > 0 else { return .none }
      // e / (1 - r e) = (a - r |e|² + i b) / |1 - r e|².
      let ratio = (a - r * (a * a + b * b)) / square
      let other = b / square
      sum.value += 0.5 * Glibc.log(square)
      sum.slope -= ratio
      sum.curvature -= ratio * ratio - other * other
    }
    return sum
  }

  /// The open range of r around 0 in which I - r W is regular: between the inverses of the smallest
  /// and the largest real eigenvalue, or of the largest modulus where none is negative.
  var range: (low: Double, high: Double) {
    var (low, high, largest) = (0.0, 0.0, 0.0)
    for (i, e) in real.enumerated() {
      let b = imaginary.isEmpty ? 0 : imaginary[i]
      largest = Swift.max(largest, (e * e + b * b).squareRoot())
      guard b == 0 else { continue }
      low = Swift.min(low, e)
      high = Swift.max(high, e)
    }
    let bound = largest > 0 ? 1 / largest : 1
    return (low < -1e-12 ? 1 / low : -bound, high > 1e-12 ? 1 / high : bound)
  }
}

/// ln|I - r W| at one r, with its derivatives.
public struct LogDeterminantValue: Sendable, Equatable {
  /// l(r) = ln|I - r W|.
  public var value: Double
  /// l'(r) = -tr G with G = W (I - r W)^-1.
  public var slope: Double
  /// l''(r) = -tr(G G).
  public var curvature: Double

  /// Outside the admissible range.
  static let none = LogDeterminantValue(value: -.infinity, slope: .nan, curvature: .nan)
}
