extension SymmetricForm {
  /// (I - r W)^-1 x in each period, without a factor.
  ///
  /// Conjugate gradients (Hestenes and Stiefel 1952) on I - r S, which is positive definite for an
  /// admissible r: a few dozen products unless r is close to the end of its range.
  /// - Returns: nil when 12 digits are not reached in 200 steps.
  func conjugateGradient(_ r: Double, _ x: [Double], periods: Int) -> [Double]? {
    let n = scales.count
    var result: [Double] = []
    result.reserveCapacity(x.count)
    for period in 0..<periods {
      let side = (0..<n).map { x[period * n + $0] * scales[$0] }
      guard let solution = solved(r, side) else { return nil }
      for i in 0..<n { result.append(solution[i] / scales[i]) }
    }
    return result
  }

  private func solved(_ r: Double, _ side: [Double]) -> [Double]? {
    var solution = [Double](repeating: 0, count: side.count)
    var rest = side
    var direction = side
    var size = dot(rest, rest)
    let goal = 1e-24 * size
    for _ in 0..<200 {
      if size <= goal { return solution }
      let lag = product(direction)
      var image = direction
      for i in image.indices { image[i] -= r * lag[i] }
      let step = size / dot(direction, image)
      guard step > 0, step.isFinite else { return nil }
      for i in solution.indices {
        solution[i] += step * direction[i]
        rest[i] -= step * image[i]
      }
      let next = dot(rest, rest)
      let turn = next / size
      for i in direction.indices { direction[i] = rest[i] + turn * direction[i] }
      size = next
    }
    return nil
  }
}
