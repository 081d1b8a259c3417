extension LogDeterminant {
  /// The r of the admissible range where a function of r and of the log-determinant at r is largest.
  ///
  /// With all eigenvalues at hand it is searched for directly. Otherwise a rough log-determinant says
  /// near which patch to look, and the maximum is taken from exact patches alone, one after the other
  /// while the slope leads out of them.
  /// - Parameter function: the value and its total derivative with respect to r.
  /// - Returns: nil when the function has no finite value.
  func maximum(_ function: (Double, LogDeterminantValue) -> Slope) -> Double? {
    guard method != .eigenvalues else {
      return ScalarMaximum.find(low: range.low, high: range.high) { function($0, value($0)) }
    }
    guard let start = roughMaximum(function) else { return nil }
    return maximum(near: start, function)
  }

  /// The same by the rough log-determinant alone, where there is one.
  func roughMaximum(_ function: (Double, LogDeterminantValue) -> Slope) -> Double? {
    if let spectrum {
      let (low, high) = spectrum.range
      return ScalarMaximum.find(
        low: Swift.max(low, range.low), high: Swift.min(high, range.high)
      ) { function($0, spectrum.value($0)) }
    }
    let points = [-0.9, -0.7, -0.4, -0.1, 0.15, 0.4, 0.6, 0.8, 0.95].map {
      $0 * ($0 < 0 ? -range.low : range.high)
    }
    let exact = coarse(points)
    let values = zip(points, exact).map { point, value in
      function(point, LogDeterminantValue(value: value, slope: 0, curvature: 0)).value
    }
    return values.indices.filter { values[$0].isFinite }.max { values[$0] < values[$1] }
      .map { points[$0] }
  }

  /// The maximum that is reached from a start by following the slope from patch to patch.
  func maximum(
    near start: Double, _ function: (Double, LogDeterminantValue) -> Slope
  ) -> Double? {
    guard method != .eigenvalues else { return maximum(function) }
    var number = patchNumber(at: start)
    var visited: Set<Int> = []
    while visited.insert(number).inserted, number.magnitude < 400 {
      let (low, high) = bounds(number)
      let inset = 1e-12 * (high - low)
      let atLow = function(low + inset, value(low + inset)).slope
      let atHigh = function(high - inset, value(high - inset)).slope
      guard atLow.isFinite, atHigh.isFinite else { return nil }
      if atHigh > 0 {
        number += 1
      } else if atLow < 0 {
        number -= 1
      } else {
        return ScalarMaximum.root(from: low + inset, to: high - inset) {
          function($0, value($0)).slope
        }
      }
    }
    // Two patches point at the bound between them, or the maximum lies at the end of the range.
    let (low, high) = bounds(number)
    return visited.contains(number + 1) ? high : low
  }
}
