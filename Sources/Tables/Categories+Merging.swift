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
    var table = TextTable()
    var regions: [Region] = []
    var maps: [[Int32]] = []
    for part in parts {
      let map = (0..<part.count).map { code in
        let joint = table.code(of: asRegions ? part.identity(code) : part.labels[code])
        if asRegions, regions.count < table.labels.count {
          regions.append(part.regions?[code] ?? Region(name: part.labels[code]))
        }
        return joint
      }
      maps.append(map)
    }
    return (asRegions ? Categories(regions: regions) : Categories(labels: table.labels), maps)
  }
}
