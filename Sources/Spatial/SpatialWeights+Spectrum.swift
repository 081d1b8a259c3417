import Threading

extension SpatialWeights {
  /// The largest modulus of an eigenvalue of W.
  ///
  /// No weight is negative, so it is itself an eigenvalue (Perron and Frobenius). Symmetric weights:
  /// the largest eigenvalue of the tridiagonal matrix that Lanczos' method makes, by bisection with
  /// Sturm counts. Others: power iteration on W + s I, s half the mean row sum, which cannot swing
  /// between eigenvalues of opposite sign.
  /// - Throws: `degenerate` when there is no cycle of links, so that the radius is 0, or when the
  ///   iteration does not settle to 10 digits within 200,000 steps.
  /// - Complexity: O(m) a step; about √n steps for a symmetric map of n regions.
  public func spectralRadius() throws(MethodError) -> Double {
    let radius = isSymmetric ? lanczosRadius() : hasCycle ? try powerRadius() : 0
    guard radius > 0 else {
      throw MethodError(
        .degenerate, "the links form no cycle, so that the largest eigenvalue is 0",
        mend: "use style \"row\" or \"binary\"")
    }
    return radius
  }

  /// Whether some region is reached again from itself: not all regions can be taken away one by one,
  /// each when no link leads to it any more.
  private var hasCycle: Bool {
    var arriving = [Int](repeating: 0, count: count)
    for column in columns { arriving[Int(column)] += 1 }
    var free = (0..<count).filter { arriving[$0] == 0 }
    var taken = 0
    while let region = free.popLast() {
      taken += 1
      for entry in row(region) {
        let next = Int(columns[entry])
        arriving[next] -= 1
        if arriving[next] == 0 { free.append(next) }
      }
    }
    return taken < count
  }

  private func lanczosRadius() -> Double {
    var (diagonal, side): ([Double], [Double]) = ([], [])
    var before = [Double](repeating: 0, count: count)
    // A start with a part in every component and in every direction.
    var vector = (0..<count).map { (region: Int) -> Double in
      1 + Double((region &* 7919) % 101) / 202
    }
    scale(&vector, by: 1 / norm(vector))
    var (beta, radius, steady) = (0.0, 0.0, 0)
    for step in 0..<max(count, 300) {
      if Cancellation.isRequested { break }
      var next = lag(vector)
      var alpha = 0.0
      for region in 0..<count { alpha += next[region] * vector[region] }
      for region in 0..<count {
        next[region] -= alpha * vector[region] + beta * before[region]
      }
      diagonal.append(alpha)
      if step > 0 { side.append(beta) }
      if step < 16 || step.isMultiple(of: 4) {
        let largest = Tridiagonal(diagonal: diagonal, side: side).largestEigenvalue
        steady = largest - radius <= 1e-15 * largest ? steady + 1 : 0
        radius = largest
      }
      beta = norm(next)
      if steady >= 3 || beta <= 1e-14 * radius { break }
      scale(&next, by: 1 / beta)
      (before, vector) = (vector, next)
    }
    return radius
  }

  private func powerRadius() throws(MethodError) -> Double {
    let shift = values.reduce(0, +) / Double(2 * count)
    var vector = [Double](repeating: 1 / Double(count).squareRoot(), count: count)
    var (radius, steady) = (0.0, 0)
    for _ in 0..<200_000 {
      if Cancellation.isRequested { return radius - shift }
      var next = lag(vector)
      for region in 0..<count { next[region] += shift * vector[region] }
      let size = norm(next)
      scale(&next, by: 1 / size)
      steady = (size - radius).magnitude <= 1e-13 * size ? steady + 1 : 0
      (radius, vector) = (size, next)
      if steady >= 20 { return radius - shift }
    }
    throw MethodError(
      .degenerate, "the largest eigenvalue of these one-way weights did not settle",
      mend: "use style \"row\" or \"binary\", or make the links mutual")
  }

  private func norm(_ vector: [Double]) -> Double {
    vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
  }

  private func scale(_ vector: inout [Double], by factor: Double) {
    for place in vector.indices { vector[place] *= factor }
  }
}

/// A symmetric tridiagonal matrix.
struct Tridiagonal {
  /// The diagonal.
  let diagonal: [Double]
  /// The entries beside it, one fewer.
  let side: [Double]

  /// The largest eigenvalue, by bisection between Gershgorin's bound and the largest diagonal entry.
  ///
  /// - Complexity: O(60 n).
  var largestEigenvalue: Double {
    var high = -Double.infinity
    for place in diagonal.indices {
      let left = place > 0 ? side[place - 1].magnitude : 0
      let right = place < side.count ? side[place].magnitude : 0
      high = max(high, diagonal[place] + left + right)
    }
    var low = diagonal.max() ?? 0
    guard high > low else { return low }
    for _ in 0..<120 {
      let middle = low + (high - low) / 2
      guard middle > low, middle < high else { break }
      if isAboveAll(middle) { high = middle } else { low = middle }
    }
    return high
  }

  /// Whether no eigenvalue is above a number: all pivots of T − x I are negative (Sturm).
  private func isAboveAll(_ x: Double) -> Bool {
    var pivot = 0.0
    for place in diagonal.indices {
      pivot = diagonal[place] - x - (place > 0 ? side[place - 1] * side[place - 1] / pivot : 0)
      if pivot >= 0 { return false }
    }
    return true
  }
}
