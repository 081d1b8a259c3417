import Threading

extension SpatialWeights {
  /// The weights scaled by row or as a whole.
  ///
  /// * `binary`: as they are.
  /// * `row`: wᵢⱼ / Σⱼ wᵢⱼ, each row sums to 1.
  /// * `variance`: wᵢⱼ / √(Σⱼ wᵢⱼ²), then times m / Σ so that all weights sum to the number m of
  ///   regions with neighbours (Tiefelsdorf, Griffith and Boots 1999, Environment and Planning A 31,
  ///   165–180).
  /// * `spectral`: divided by the largest modulus of an eigenvalue (Kelejian and Prucha 2010,
  ///   Journal of Econometrics 157, 53–67).
  ///
  /// Islands keep their empty row. Call it on weights as given: scaling is not undone.
  /// - Throws: `degenerate` when the spectral radius is 0 or its iteration does not settle.
  /// - Complexity: O(m) for m entries; `spectral` O(m) a step.
  public func standardised(_ style: Style) throws(MethodError) -> SpatialWeights {
    var scaled = values
    switch style {
    case .binary: break
    case .row:
      forRegions { region in
        let sum = row(region).reduce(0.0) { $0 + values[$1] }
        for entry in row(region) where sum > 0 { scaled[entry] = values[entry] / sum }
      }
    case .variance:
      forRegions { region in
        let size = row(region).reduce(0.0) { $0 + values[$1] * values[$1] }.squareRoot()
        for entry in row(region) where size > 0 { scaled[entry] = values[entry] / size }
      }
      let linked = (0..<count).reduce(0) { $0 + (row($1).isEmpty ? 0 : 1) }
      let total = scaled.reduce(0, +)
      for entry in scaled.indices where total > 0 { scaled[entry] *= Double(linked) / total }
    case .spectral:
      guard !values.isEmpty else { break }
      let radius = try spectralRadius()
      for entry in scaled.indices { scaled[entry] /= radius }
    }
    return SpatialWeights(starts: starts, columns: columns, values: scaled, style: style)
  }

  /// The weights among some regions only, renumbered in the order they are given.
  ///
  /// The entries keep their values: subset the raw weights and scale afterwards.
  /// - Parameter regions: different regions.
  /// - Complexity: O(m log d).
  public func restricted(to regions: [Int]) -> SpatialWeights {
    var numbers = [Int32](repeating: -1, count: count)
    for (number, region) in regions.enumerated() { numbers[region] = Int32(number) }
    var starts = [0]
    var kept: [(column: Int32, value: Double)] = []
    for region in regions where !Cancellation.isRequested {
      let first = kept.count
      for entry in row(region) where numbers[Int(columns[entry])] >= 0 {
        kept.append((numbers[Int(columns[entry])], values[entry]))
      }
      kept[first...].sort { $0.column < $1.column }
      starts.append(kept.count)
    }
    // Regions that were left out have no neighbours.
    while starts.count <= regions.count { starts.append(kept.count) }
    return SpatialWeights(
      starts: starts, columns: kept.map(\.column), values: kept.map(\.value), style: style)
  }
}
