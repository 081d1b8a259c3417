extension SpatialWeights {
  /// Economic distance: 1 / |x̄ᵢ − x̄ⱼ| for all pairs of different regions.
  ///
  /// - Parameter means: one value a region, most often output per head averaged over years.
  /// - Throws: `degenerate` when two regions have the same value, `shape` for more links than can be
  ///   held, `missing` and `domain` for values that are none.
  /// - Complexity: O(n²).
  public static func economic(_ means: [Double]) throws(MethodError) -> SpatialWeights {
    try requireFinite(means, "of")
    let count = means.count
    guard count * max(0, count - 1) <= DistanceWeights.linkLimit else {
      throw MethodError(
        .shape, "economic distance links all pairs, and \(count) regions have too many",
        argument: "of")
    }
    var (starts, columns, values): ([Int], [Int32], [Double]) = ([0], [], [])
    columns.reserveCapacity(count * max(0, count - 1))
    values.reserveCapacity(count * max(0, count - 1))
    for region in 0..<count {
      try requireWanted()
      for other in 0..<count where other != region {
        let distance = (means[region] - means[other]).magnitude
        guard distance > 0 else {
          throw MethodError(
            .degenerate, "another region has the same value and so an infinite weight, first",
            argument: "of", row: region)
        }
        columns.append(Int32(other))
        values.append(1 / distance)
      }
      starts.append(columns.count)
    }
    return SpatialWeights(starts: starts, columns: columns, values: values, style: .binary)
  }
}
