extension QRFactor {
  /// The condition number of the design with its columns scaled to the same length: the largest
  /// singular value divided by the smallest.
  ///
  /// About as many digits are lost in coefficients as it has before the point. Scaling takes away
  /// what units alone bring about (Belsley, Kuh and Welsch 1980).
  /// - Complexity: O(p³) for some sweeps of Jacobi rotations over R.
  public var conditionNumber: Double {
    var matrix = (0..<columns).map { column -> [Double] in
      let entries = Array(triangle[(column * columns)..<((column + 1) * columns)])
      let length = Self.norm(entries[...])
      return length > 0 ? entries.map { $0 / length } : entries
    }
    for _ in 0..<60 where !Self.sweep(&matrix) { break }
    let singular = matrix.map { Self.norm($0[...]) }
    guard let low = singular.min(), let high = singular.max() else { return 1 }
    return low > 0 ? high / low : .infinity
  }

  /// One sweep of rotations that make columns orthogonal (Hestenes 1958); false once they are.
  private static func sweep(_ matrix: inout [[Double]]) -> Bool {
    var turned = false
    for i in matrix.indices {
      for j in (i + 1)..<max(matrix.count, i + 1) {
        let (a, b) = (matrix[i], matrix[j])
        var (aa, bb, ab) = (0.0, 0.0, 0.0)
        for k in a.indices {
          aa += a[k] * a[k]
          bb += b[k] * b[k]
          ab += a[k] * b[k]
        }
        guard ab.magnitude > 1e-15 * (aa * bb).squareRoot() else { continue }
        turned = true
        let tau = (bb - aa) / (2 * ab)
        let root = (1 + tau * tau).squareRoot()
        let t = tau >= 0 ? 1 / (tau + root) : -1 / (root - tau)
        let cosine = 1 / (1 + t * t).squareRoot()
        let sine = t * cosine
        for k in a.indices {
          matrix[i][k] = cosine * a[k] - sine * b[k]
          matrix[j][k] = sine * a[k] + cosine * b[k]
        }
      }
    }
    return turned
  }
}
