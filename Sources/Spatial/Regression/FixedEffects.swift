/// Takes means of regions and of periods out of the columns of a balanced panel stacked by period.
///
/// Q y = y - ȳ_i (region), y - ȳ_t (year), or y - ȳ_i - ȳ_t + ȳ (both): the residuals of a regression
/// on dummies (Frisch and Waugh 1933, doi:10.2307/1907330).
struct FixedEffects: Sendable, Equatable {
  let regions: Int
  let periods: Int
  let removesRegions: Bool
  let removesYears: Bool

  init(_ design: PanelDesign, _ effects: PanelEffects) {
    regions = design.regions
    periods = design.periods
    removesRegions = effects.removesRegions
    removesYears = effects.removesYears
  }

  private init(regions: Int, periods: Int, removesRegions: Bool) {
    (self.regions, self.periods, self.removesRegions) = (regions, periods, removesRegions)
    removesYears = false
  }

  /// The same without effects of years.
  var withoutYears: FixedEffects {
    FixedEffects(regions: regions, periods: periods, removesRegions: removesRegions)
  }

  /// How many intercepts the effects stand for.
  var count: Int {
    switch (removesRegions, removesYears) {
    case (true, true): regions + periods - 1
    case (true, false): regions
    case (false, true): periods
    case (false, false): 0
    }
  }

  /// Q x.
  /// - Complexity: O(N T).
  func removed(from x: [Double]) -> [Double] {
    var x = x
    if removesRegions { Self.removeRegionMeans(&x, regions, periods) }
    if removesYears { Self.removeYearMeans(&x, regions, periods) }
    return x
  }

  /// Takes each region's mean over the periods out.
  static func removeRegionMeans(_ x: inout [Double], _ regions: Int, _ periods: Int) {
    var means = [Double](repeating: 0, count: regions)
    for period in 0..<periods {
      let start = period * regions
      for region in 0..<regions { means[region] += x[start + region] }
    }
    let scale = 1 / Double(periods)
    for period in 0..<periods {
      let start = period * regions
      for region in 0..<regions { x[start + region] -= means[region] * scale }
    }
  }

  /// Takes each period's mean over the regions out.
  static func removeYearMeans(_ x: inout [Double], _ regions: Int, _ periods: Int) {
    for period in 0..<periods {
      let rows = period * regions..<(period + 1) * regions
      var sum = 0.0
      for i in rows { sum += x[i] }
      let mean = sum / Double(regions)
      for i in rows { x[i] -= mean }
    }
  }
}

extension SpatialWeights {
  /// (I ⊗ W) x: the spatial lag in each of `periods` periods of a panel stacked by period.
  ///
  /// - Parameter x: N·T values; anything else gives nothing.
  /// - Complexity: O(m T) for m entries.
  public func lag(_ x: [Double], periods: Int) -> [Double] {
    let n = count
    guard x.count == n * periods else { return [] }
    var result = [Double](repeating: 0, count: x.count)
    for start in stride(from: 0, to: x.count, by: Swift.max(n, 1)) {
      forRegions { region in
        var sum = 0.0
        for entry in row(region) { sum += values[entry] * x[start + Int(columns[entry])] }
        result[start + region] = sum
      }
    }
    return result
  }

  /// The sum of each row.
  var rowSums: [Double] { (0..<count).map { row($0).reduce(0) { $0 + values[$1] } } }
}
