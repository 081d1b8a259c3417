/// Which constants a panel model has beside its terms.
///
/// They are never estimated one by one: demeaning removes them (Frisch and Waugh 1933), which gives
/// the same estimates as a dummy for each.
public enum PanelEffects: String, Sendable, CaseIterable {
  /// None; the model has an intercept where its formula has one.
  case none
  /// One constant a region.
  case region
  /// One constant a period.
  case year
  /// Both.
  case twoway

  /// Whether each region has a constant.
  public var hasRegions: Bool { self == .region || self == .twoway }
  /// Whether each period has a constant.
  public var hasYears: Bool { self == .year || self == .twoway }

  /// How many constants are estimated, the general one counted among them: N, T, N + T − 1, or 0.
  public func absorbed(regions: Int, periods: Int) -> Int {
    switch self {
    case .none: 0
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
    guard self != .none, column.count == regions * periods else { return column }
    var result = column
    if hasYears { Self.removeYears(&result, regions, periods) }
    if hasRegions { Self.removeRegions(&result, regions, periods) }
    return result
  }

  /// Two passes, since the mean that the first one leaves by rounding is the second one's work.
  private static func removeYears(_ x: inout [Double], _ regions: Int, _ periods: Int) {
    for _ in 0..<2 {
      for period in 0..<periods {
        let rows = period * regions..<(period + 1) * regions
        var sum = 0.0
        for row in rows { sum += x[row] }
        let mean = sum / Double(regions)
        for row in rows { x[row] -= mean }
      }
    }
  }

  private static func removeRegions(_ x: inout [Double], _ regions: Int, _ periods: Int) {
    for _ in 0..<2 {
      let means = regionMeans(x, regions, periods)
      for period in 0..<periods {
        for region in 0..<regions { x[period * regions + region] -= means[region] }
      }
    }
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
