extension PanelEffects {
  /// How many constants are estimated, the general one counted among them: N, T, N + T − 1, or 0.
  public func absorbed(regions: Int, periods: Int) -> Int {
    switch self {
    case .none, .random: 0
    case .region: regions
    case .year: periods
    case .twoway: regions + periods - 1
    }
  }

  /// Q x: a column without its means by region, by period or both.
  ///
  /// Two-way: x_it − x̄_i − x̄_t + x̄. The column is stacked by period, all regions of the first
  /// period first, and the panel is balanced.
  /// - Complexity: O(N T).
  public func demeaned(_ column: [Double], regions: Int, periods: Int) -> [Double] {
    guard column.count == regions * periods else { return column }
    var result = column
    if removesRegions { FixedEffects.removeRegionMeans(&result, regions, periods) }
    if removesYears { FixedEffects.removeYearMeans(&result, regions, periods) }
    return result
  }

  /// The mean of each region over the periods.
  static func regionMeans(_ x: [Double], _ regions: Int, _ periods: Int) -> [Double] {
    var sums = [Double](repeating: 0, count: regions)
    for period in 0..<periods {
      for region in 0..<regions { sums[region] += x[period * regions + region] }
    }
    return sums.map { $0 / Double(periods) }
  }
}
