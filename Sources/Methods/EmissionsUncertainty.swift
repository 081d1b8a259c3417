import Glibc

/// Intervals of emissions whose activity data and factors are uncertain.
///
/// Activity data err independently for every row and source. The factor of a gas errs once for all
/// rows, because every row was multiplied with the same number; that is what makes a difference
/// between years less uncertain than the years themselves. Sources are independent of each other.
/// Source: IPCC (2006), Guidelines for National Greenhouse Gas Inventories, vol. 1 ch. 3.
public struct EmissionsUncertainty: Sendable, Equatable {
  /// Intervals of the sum over sources, one a row.
  public let total: EmissionsInterval
  /// Intervals of each source.
  public let bySource: [EmissionsInterval]

  /// The 97.5 % point of the normal distribution: uncertainties are half widths of 95 % intervals.
  static let halfWidth = StandardNormal.quantile(0.975)

  init(total: EmissionsInterval, bySource: [EmissionsInterval]) {
    (self.total, self.bySource) = (total, bySource)
  }

  /// Tier 1: x ± x √(u_a² + u_f²) for a source, the root of the squared half widths for a sum.
  ///
  /// Gases of one source share its activity: (half width)² = (u_a Σ x_g)² + Σ (u_g x_g)². With
  /// another level than 0.95 half widths are scaled by the normal distribution. Lower ends may be
  /// negative when uncertainties exceed 100 %.
  /// - Throws: `shape`, `missing`; `domain` for negative uncertainties or a level outside (0, 1).
  /// - Complexity: O(rows x parts).
  public static func tier1(
    _ sources: [UncertainSource], level: Double = 0.95
  ) throws(MethodError) -> EmissionsUncertainty {
    let rows = try check(sources, level: level)
    let scale = StandardNormal.quantile((1 + level) / 2) / halfWidth
    var squares = [Double](repeating: 0, count: rows)
    var sums = [Double](repeating: 0, count: rows)
    var bySource: [EmissionsInterval] = []
    for source in sources {
      var own = EmissionsInterval(low: [], high: [])
      for row in 0..<rows {
        let value = source.value(row)
        var square = source.activity * value * source.activity * value
        for part in source.parts {
          let half = part.factor * part.values[row]
          square += half * half
        }
        own.low.append(value - scale * sqrt(square))
        own.high.append(value + scale * sqrt(square))
        squares[row] += square
        sums[row] += value
      }
      bySource.append(own)
    }
    let halves = squares.map { scale * sqrt($0) }
    return EmissionsUncertainty(
      total: EmissionsInterval(
        low: zip(sums, halves).map { $0 - $1 }, high: zip(sums, halves).map { $0 + $1 }),
      bySource: bySource)
  }

  /// The number of rows, when everything fits.
  static func check(
    _ sources: [UncertainSource], level: Double
  ) throws(MethodError) -> Int {
    guard level > 0, level < 1 else {
      throw MethodError(.domain, "the level of an interval lies between 0 and 1", argument: "level")
    }
    let rows = sources.first?.parts.first?.values.count ?? 0
    for source in sources {
      try requireNonNegative([source.activity], "uncertainty")
      for part in source.parts {
        guard part.values.count == rows else {
          throw .lengths("values", part.values.count, expected: rows)
        }
        try requireFinite(part.values, "values")
        try requireNonNegative([part.factor], "uncertainty")
      }
    }
    return rows
  }
}
