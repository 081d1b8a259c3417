import Threading

/// Traces of products of G(r) = W (I - r W)^-1 that the log-determinant does not give.
extension LogDeterminant {
  /// The number of regions up to which they are computed; one solution a region is needed.
  static let crossLimit = 1000

  /// tr(G(a)' G(b)), the sum of the products of all their entries; nil beyond `crossLimit`, or outside
  /// the admissible range.
  /// - Complexity: O(n (m + f)) for n regions, m entries of W and f of its factor.
  func crossTrace(_ a: Double, _ b: Double, _ weights: SpatialWeights) -> Double? {
    let n = weights.count
    guard n <= Self.crossLimit, let first = factor(a) else { return nil }
    defer { release(first) }
    guard a != b else { return trace(first, first, weights) }
    guard let second = factor(b) else { return nil }
    defer { release(second) }
    return trace(first, second, weights)
  }

  private func trace(
    _ first: SparseFactor, _ second: SparseFactor, _ weights: SpatialWeights
  ) -> Double {
    let width = 8
    let blocks = (weights.count + width - 1) / width
    var sums = [Double](repeating: 0, count: blocks)
    sums.withUnsafeMutableBufferPointer { buffer in
      nonisolated(unsafe) let out = buffer
      parallelChunks(count: blocks) { block in
        let columns = weights.product(first, from: block * width, width: width)
        out[block] =
          first === second
          ? dot(columns, columns)
          : dot(columns, weights.product(second, from: block * width, width: width))
      }
    }
    return sums.reduce(0, +)
  }

  /// G(r) x, or G(r)' x, in each of `periods` periods of a panel stacked by period.
  func product(
    _ r: Double, _ x: [Double], _ weights: SpatialWeights, periods: Int, transposed: Bool = false
  ) -> [Double]? {
    guard let factor = factor(r) else { return nil }
    defer { release(factor) }
    if transposed {
      var block = weights.transposedLag(x, periods: periods)
      factor.solve(panel: &block, periods: periods, transposed: true)
      return block
    }
    var block = weights.lag(x, periods: periods)
    factor.solve(panel: &block, periods: periods)
    return block
  }

  /// (I - r W)^-1 x in each period.
  func inverse(_ r: Double, _ x: [Double], periods: Int) -> [Double]? {
    if form.scales.count > Self.crossLimit, form.isSymmetric,
      let result = form.conjugateGradient(r, x, periods: periods)
    {
      return result
    }
    guard let factor = factor(r) else { return nil }
    defer { release(factor) }
    var block = x
    factor.solve(panel: &block, periods: periods)
    return block
  }
}

extension SparseFactor {
  /// Solves for every period of a panel stacked by period.
  func solve(panel: inout [Double], periods: Int, transposed: Bool = false) {
    guard periods > 1 else { return solve(&panel, transposed: transposed) }
    let n = panel.count / periods
    var block = [Double](repeating: 0, count: panel.count)
    for period in 0..<periods {
      for region in 0..<n { block[region * periods + period] = panel[period * n + region] }
    }
    solve(&block, width: periods, transposed: transposed)
    for period in 0..<periods {
      for region in 0..<n { panel[period * n + region] = block[region * periods + period] }
    }
  }
}

extension SpatialWeights {
  /// Columns `from` to `from + width` of G: W (I - r W)^-1 of unit columns, row after row.
  fileprivate func product(_ factor: SparseFactor, from: Int, width: Int) -> [Double] {
    var block = [Double](repeating: 0, count: count * width)
    for c in 0..<width where from + c < count { block[(from + c) * width + c] = 1 }
    factor.solve(&block, width: width)
    var result = [Double](repeating: 0, count: block.count)
    for region in 0..<count {
      for entry in row(region) {
        let (weight, source) = (values[entry], Int(columns[entry]) * width)
        for c in 0..<width { result[region * width + c] += weight * block[source + c] }
      }
    }
    return result
  }

  /// (I ⊗ W') x.
  func transposedLag(_ x: [Double], periods: Int) -> [Double] {
    var result = [Double](repeating: 0, count: x.count)
    for start in stride(from: 0, to: x.count, by: Swift.max(count, 1)) {
      for region in 0..<count {
        for entry in row(region) {
          result[start + Int(columns[entry])] += values[entry] * x[start + region]
        }
      }
    }
    return result
  }
}
