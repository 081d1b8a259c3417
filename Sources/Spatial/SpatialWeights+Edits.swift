extension SpatialWeights {
  /// The weights with some links set to a weight; 0 takes a link away. Call it on weights as given.
  ///
  /// - Throws: `domain` for a link of a region to itself or a negative weight, `shape` for a region
  ///   that is none.
  /// - Complexity: O(m log d).
  public func setting(
    _ links: [(from: Int, to: Int)], to weight: Double
  ) throws(MethodError) -> SpatialWeights {
    var changed: [Int: [Int: Double]] = [:]
    for link in links {
      guard (0..<count).contains(link.from) else {
        throw MethodError(.shape, "a neighbour is not among the regions", row: link.from)
      }
      changed[link.from, default: [:]][link.to] = weight
    }
    let rows = (0..<count).map { region -> [(neighbour: Int, weight: Double)] in
      let new = changed[region] ?? [:]
      let kept = row(region).filter { new[Int(columns[$0])] == nil }
        .map { (neighbour: Int(columns[$0]), weight: values[$0]) }
      return kept + new.map { (neighbour: $0.key, weight: $0.value) }
    }
    return try SpatialWeights(rows: rows, style: style)
  }
}
