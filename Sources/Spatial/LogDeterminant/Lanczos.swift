internal import CEigen
import Threading

/// Lanczos's tridiagonal form of a symmetric sparse matrix, for the ends of its spectrum and for
/// traces of functions of it.
///
/// Source: Golub and Meurant 2010, Matrices, Moments and Quadrature; Ubaru, Chen and Saad 2017,
/// doi:10.1137/16M1104974.
struct Lanczos: Sendable {
  /// Ritz values, ascending.
  let nodes: [Double]
  /// Squared first components of their vectors; they sum to 1.
  let weights: [Double]

  /// Steps from a start vector of norm 1; nil when the small decomposition fails.
  ///
  /// Without orthogonalising anew, values that have converged come more than once and share their
  /// weight, which changes neither the ends nor the quadrature.
  /// - Complexity: O(steps m) for m entries.
  init?(_ form: SymmetricForm, start: [Double], steps: Int) {
    var (diagonal, beside) = ([Double](), [Double]())
    var current = start
    var previous = [Double](repeating: 0, count: start.count)
    for step in 0..<steps {
      if Cancellation.isRequested { return nil }
      var next = form.product(current)
      if let last = beside.last {
        for i in next.indices { next[i] -= last * previous[i] }
      }
      let alpha = dot(current, next)
      diagonal.append(alpha)
      for i in next.indices { next[i] -= alpha * current[i] }
      let beta = dot(next, next).squareRoot()
      guard step + 1 < steps, beta > 1e-12 else { break }
      beside.append(beta)
      for i in next.indices { next[i] /= beta }
      (previous, current) = (current, next)
    }
    let k = diagonal.count
    var matrix = [Double](repeating: 0, count: k * k)
    for i in 0..<k {
      matrix[i * k + i] = diagonal[i]
      if i + 1 < k { matrix[i * k + i + 1] = beside[i] }
    }
    var values = [Double](repeating: 0, count: k)
    var vectors = matrix
    guard tonne_symmetric_eigen(matrix, k, &values, &vectors) == 0 else { return nil }
    nodes = values
    weights = (0..<k).map { vectors[$0 * k] * vectors[$0 * k] }
  }
}

extension Spectrum {
  /// A quadrature that stands for the eigenvalues of a large matrix: Σ f(e) ≈ Σ count f(node).
  ///
  /// Probes of random signs are drawn from a fixed seed, so it is the same on every run. The traces of
  /// functions have an error of about 1/√(n probes): good enough to look where a maximum lies.
  static func quadrature(_ form: SymmetricForm, probes: Int, steps: Int) -> Spectrum? {
    let n = form.scales.count
    var spectrum = Spectrum(nodes: [], counts: [])
    for probe in 0..<probes {
      var random = RandomStream(seed: 20_170_401, stream: UInt64(probe))
      let size = 1 / Double(n).squareRoot()
      let start = (0..<n).map { _ in random.next() & 1 == 0 ? size : -size }
      guard let lanczos = Lanczos(form, start: start, steps: steps) else { return nil }
      spectrum.real += lanczos.nodes
      spectrum.counts += lanczos.weights.map { $0 * Double(n) / Double(probes) }
    }
    return spectrum
  }
}

extension SymmetricForm {
  /// S x.
  func product(_ x: [Double]) -> [Double] {
    var result = [Double](repeating: 0, count: x.count)
    for i in x.indices {
      var sum = 0.0
      for entry in Int(starts[i])..<Int(starts[i + 1]) {
        sum += values[entry] * x[Int(columns[entry])]
      }
      result[i] = sum
    }
    return result
  }
}
