extension Categories {
  /// The values of several categories in one, in order of first appearance, and for each of them
  /// its codes in the new one. Regions are the same by identity.
  ///
  /// - Complexity: O(values).
  public static func merged(
    _ parts: [Categories], asRegions: Bool
  ) -> (categories: Categories, codes: [[Int32]]) {
    if let first = parts.first, (first.regions != nil) == asRegions,
      parts.allSatisfy({ $0 === first })
    {
      return (first, parts.map { _ in (0..<first.count).map { Int32($0) } })
    }
    var known: [String: Int32] = [:]
    var labels: [String] = []
    var regions: [Region] = []
    var maps: [[Int32]] = []
    for part in parts {
      var map: [Int32] = []
      for code in 0..<part.count {
        let identity = asRegions ? part.identity(code) : part.labels[code]
        if let code = known[identity] {
          map.append(code)
        } else {
          known[identity] = Int32(labels.count)
          map.append(Int32(labels.count))
          labels.append(part.labels[code])
          if asRegions { regions.append(part.regions?[code] ?? Region(name: part.labels[code])) }
        }
      }
      maps.append(map)
    }
    return (asRegions ? Categories(regions: regions) : Categories(labels: labels), maps)
  }
}
