import Threading

/// How the covariance of the coefficients of a linear model is estimated.
public enum LinearCovariance: Sendable, Equatable {
  /// s² (X'QX)⁻¹: errors of one variance, independent.
  case classical
  /// Errors of any variance (Eicker, Huber, White 1980).
  case robust(Robust)
  /// Errors that depend on each other within clusters in any way (Liang and Zeger 1986; Arellano
  /// 1987): the cluster of each row from 0, and what small samples need.
  case clustered([Int], SmallSample)

  /// What the squared residuals of a row are multiplied with; h is its leverage, p all coefficients
  /// (MacKinnon and White 1985).
  public enum Robust: String, Sendable, CaseIterable {
    /// 1.
    case hc0
    /// n / (n − p).
    case hc1
    /// 1 / (1 − h).
    case hc2
    /// 1 / (1 − h)².
    case hc3
  }

  /// The factor of a clustered covariance.
  public enum SmallSample: String, Sendable, CaseIterable {
    /// G/(G − 1) · (n − 1)/(n − k) for G clusters, as Stata; k counts all coefficients but, of the
    /// constants of regions, only one.
    case clusters
    /// n / (n − k), k without any constants of effects.
    case rows
    /// 1.
    case none
  }
}

/// A demeaned design with what is left of its response, for covariances.
struct LinearScores {
  /// The columns, constant and terms, demeaned.
  let columns: [[Double]]
  let factor: QRFactor
  let residuals: [Double]
  /// All coefficients, constants of effects among them.
  let parameters: Int
  /// The leverage that the constants of effects alone have, the same in every row.
  let effectLeverage: Double
  /// Coefficients that are not constants of regions.
  let counted: Int

  /// The covariance, row after row.
  ///
  /// - Throws: `shape` when a cluster is missing for a row; `degenerate` for fewer than two clusters.
  /// - Complexity: O(n p²).
  func covariance(_ kind: LinearCovariance, variance: Double) throws(MethodError) -> [Double] {
    let inverse = factor.inverseGram
    switch kind {
    case .classical: return inverse.map { $0 * variance }
    case .robust(let robust): return sandwich(inverse, meat(weights(robust)))
    case .clustered(let clusters, let correction):
      return try clustered(inverse, clusters, correction)
    }
  }

  private var count: Int { residuals.count }

  private func weights(_ robust: LinearCovariance.Robust) -> [Double] {
    switch robust {
    case .hc0: return residuals.map { $0 * $0 }
    case .hc1:
      let scale = Double(count) / Double(count - parameters)
      return residuals.map { $0 * $0 * scale }
    case .hc2, .hc3:
      return zip(residuals, factor.leverages).map { e, leverage in
        let rest = 1 - leverage - effectLeverage
        // A row that alone decides a coefficient has no residual to judge by.
        guard rest > 1e-12 else { return 0 }
        return robust == .hc2 ? e * e / rest : e * e / (rest * rest)
      }
    }
  }

  /// Σ w_i x_i x_i'.
  private func meat(_ weights: [Double]) -> [Double] {
    let p = columns.count
    var result = [Double](repeating: 0, count: p * p)
    for i in 0..<p {
      for j in 0...i where !Cancellation.isRequested {
        var sum = 0.0
        for row in weights.indices { sum += weights[row] * columns[i][row] * columns[j][row] }
        (result[i * p + j], result[j * p + i]) = (sum, sum)
      }
    }
    return result
  }

  private func clustered(
    _ inverse: [Double], _ clusters: [Int], _ correction: LinearCovariance.SmallSample
  ) throws(MethodError) -> [Double] {
    guard clusters.count == count else {
      throw .lengths("cluster", clusters.count, expected: count)
    }
    let groups = (clusters.max() ?? -1) + 1
    guard groups > 1, clusters.allSatisfy({ $0 >= 0 }) else {
      throw MethodError(
        .degenerate, "clustered errors need at least two clusters", argument: "cluster",
        mend: "name another column, or take `se = \"robust\"`")
    }
    let p = columns.count
    var sums = [Double](repeating: 0, count: groups * p)
    _ = Cancellation.forBlocks(clusters.count) { block in
      for row in block {
        let cluster = clusters[row]
        for k in 0..<p { sums[cluster * p + k] += columns[k][row] * residuals[row] }
      }
    }
    let (n, g) = (Double(count), Double(groups))
    let scale =
      switch correction {
      case .none: 1.0
      case .rows: n / (n - Double(p))
      case .clusters: g / (g - 1) * (n - 1) / (n - Double(counted))
      }
    var middle = [Double](repeating: 0, count: p * p)
    for cluster in 0..<groups {
      for i in 0..<p {
        for j in 0..<p { middle[i * p + j] += sums[cluster * p + i] * sums[cluster * p + j] }
      }
    }
    return sandwich(inverse, middle).map { $0 * scale }
  }

  /// A M A for symmetric A.
  private func sandwich(_ a: [Double], _ m: [Double]) -> [Double] {
    product(product(a, m), a)
  }

  private func product(_ a: [Double], _ b: [Double]) -> [Double] {
    let p = columns.count
    var result = [Double](repeating: 0, count: p * p)
    for i in 0..<p {
      for k in 0..<p {
        for j in 0..<p { result[i * p + j] += a[i * p + k] * b[k * p + j] }
      }
    }
    return result
  }
}
