import Threading

/// Gini's coefficient and Dagum's split of it by groups.
///
/// G = sum |x_i - x_j| / (2 n^2 mean). Within: sum G_gg p_g s_g with p the share of a group in n and
/// s its share in the total. For each pair of groups, the one with the higher mean first,
/// G_gh = mean |a - b| / (m_g + m_h) with the weight p_g s_h + p_h s_g; d is the mean of the positive
/// a - b and p that of the negative ones, both over all pairs, and D = (d - p) / (d + p). Net
/// between: sum G w D; transvariation: sum G w (1 - D). No small-sample correction. A pure number.
/// Source: Dagum 1997 (doi:10.1007/BF01205777).
public struct DagumGini: Sendable, Equatable {
  /// Inequality over all regions.
  public let total: Double
  /// Inequality within groups; missing without groups.
  public let within: Double
  /// Net inequality between groups; missing without groups.
  public let betweenNet: Double
  /// What comes from groups that overlap; missing without groups. The three add to `total`.
  public let transvariation: Double

  /// The coefficient of `x`.
  /// - Parameters:
  ///   - x: one value a region, not negative.
  ///   - groups: the group of each region, from 0; nil without groups.
  /// - Throws: `missing`; `shape`; `domain` for a negative value; `too_short` without values;
  ///   `degenerate` when the values add to 0.
  /// - Complexity: O(n log n), and O(n) for each group with groups.
  public init(of x: [Double], groups: [Int]? = nil) throws(MethodError) {
    try requireNonNegative(x, "of")
    guard !x.isEmpty else { throw MethodError(.tooShort, "there are no values", argument: "of") }
    if let groups, groups.count != x.count {
      throw .lengths("groups", groups.count, expected: x.count)
    }
    if let row = groups?.firstIndex(where: { $0 < 0 }) { throw .missing("groups", row: row) }
    let all = Group(x)
    guard all.sum > 0 else {
      throw MethodError(
        .degenerate, "the values add to 0, so there are no shares", argument: "of")
    }
    total = all.gini
    guard let groups else {
      (within, betweenNet, transvariation) = (.nan, .nan, .nan)
      return
    }
    var members = [[Double]](repeating: [], count: (groups.max() ?? -1) + 1)
    for (value, group) in zip(x, groups) { members[group].append(value) }
    let parts = members.filter { !$0.isEmpty }.map { Group($0) }
    within = parts.reduce(0) { $0 + $1.gini * $1.count / all.count * ($1.sum / all.sum) }
    (betweenNet, transvariation) = Self.between(parts, all)
  }

  private static func between(_ parts: [Group], _ all: Group) -> (net: Double, overlap: Double) {
    var (net, overlap) = (0.0, 0.0)
    for (place, one) in parts.enumerated() {
      for other in parts[(place + 1)...] where !Cancellation.isRequested {
        let (high, low) = one.mean >= other.mean ? (one, other) : (other, one)
        let (above, below) = high.differences(to: low)
        guard above + below > 0 else { continue }
        let ratio = (above + below) / (high.mean + low.mean)
        let weight =
          (high.count / all.count) * (low.sum / all.sum)
          + (low.count / all.count) * (high.sum / all.sum)
        let distance = (above - below) / (above + below)
        net += ratio * weight * distance
        overlap += ratio * weight * (1 - distance)
      }
    }
    return (net, overlap)
  }

  /// The values of a group in rising order.
  private struct Group {
    let values: [Double]
    let sum: Double

    init(_ x: [Double]) {
      values = DistinctValues.sorted(x)
      sum = Summation.compensated(values)
    }

    var count: Double { Double(values.count) }
    var mean: Double { sum / count }

    /// sum (2 i - n - 1) x_(i) / (n sum x), which is the mean difference over twice the mean.
    var gini: Double {
      guard sum > 0 else { return 0 }
      var total = CompensatedSum()
      for (place, value) in values.enumerated() {
        total.add((2 * Double(place + 1) - count - 1) * value)
      }
      return Swift.max(0, total.value / (count * sum))
    }

    /// Mean over all pairs of what a value here exceeds one there, and the other way round.
    func differences(to other: Group) -> (above: Double, below: Double) {
      var (above, place, passed) = (CompensatedSum(), 0, CompensatedSum())
      for value in values {
        while place < other.values.count, other.values[place] < value {
          passed.add(other.values[place])
          place += 1
        }
        above.add(Double(place) * value - passed.value)
      }
      let pairs = count * other.count
      let positive = Swift.max(0, above.value / pairs)
      return (positive, Swift.max(0, positive - (mean - other.mean)))
    }
  }
}
