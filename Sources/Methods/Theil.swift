import Glibc
import Threading

/// Theil's index by shares, split into between and within groups.
///
/// T = sum (y_i / Y) ln((y_i / Y) / (p_i / P)), with 0 ln 0 = 0. Between: the same on the totals of
/// groups. Within: sum (Y_g / Y) T_g. Without weights every p is 1. A pure number, 0 for equal
/// shares. Source: Theil 1967, Economics and Information Theory.
public struct Theil: Sendable, Equatable {
  /// Inequality over all regions.
  public let total: Double
  /// Between groups; missing without groups.
  public let between: Double
  /// Within groups; missing without groups. `total` is `between` plus `within`.
  public let within: Double

  /// The index of `y`.
  /// - Parameters:
  ///   - y: what is shared out, not negative.
  ///   - weights: the shares it is compared with, such as population; nil for equal ones.
  ///   - groups: the group of each region, from 0; nil without groups.
  /// - Throws: `missing`; `shape`; `domain` for a negative value, or a positive one with weight 0;
  ///   `too_short` without values; `degenerate` when the values add to 0.
  /// - Complexity: O(n).
  public init(
    of y: [Double], weights: [Double]? = nil, groups: [Int]? = nil
  ) throws(MethodError) {
    let p = try Self.checked(y, weights, groups)
    let (sumY, sumP) = (Summation.compensated(y), Summation.compensated(p))
    guard sumY > 0 else {
      throw MethodError(
        .degenerate, "the values add to 0, so there are no shares", argument: "of")
    }
    total = Self.index(y, p, sumY, sumP)
    guard let groups else {
      (between, within) = (.nan, .nan)
      return
    }
    let count = (groups.max() ?? -1) + 1
    var (groupY, groupP) = (
      [Double](repeating: 0, count: count), [Double](repeating: 0, count: count)
    )
    let isWanted = Cancellation.forBlocks(groups.count) { block in
      for place in block {
        groupY[groups[place]] += y[place]
        groupP[groups[place]] += p[place]
      }
    }
    between = Self.index(groupY, groupP, sumY, sumP)
    guard isWanted else { throw .unwanted }
    // Each group's index adds its own terms in the order of the regions.
    var own = [CompensatedSum](repeating: CompensatedSum(), count: count)
    _ = Cancellation.forBlocks(groups.count) { block in
      for place in block where y[place] > 0 {
        let group = groups[place]
        own[group].add(Self.term(y[place], p[place], groupY[group], groupP[group]))
      }
    }
    var inside = 0.0
    for group in 0..<count where groupY[group] > 0 {
      inside += groupY[group] / sumY * Swift.max(0, own[group].value)
    }
    within = inside
  }

  private static func checked(
    _ y: [Double], _ weights: [Double]?, _ groups: [Int]?
  ) throws(MethodError) -> [Double] {
    try requireNonNegative(y, "of")
    guard !y.isEmpty else { throw MethodError(.tooShort, "there are no values", argument: "of") }
    if let groups, groups.count != y.count {
      throw .lengths("groups", groups.count, expected: y.count)
    }
    if let row = groups?.firstIndex(where: { $0 < 0 }) { throw .missing("groups", row: row) }
    guard let weights else { return [Double](repeating: 1, count: y.count) }
    guard weights.count == y.count else {
      throw .lengths("weight", weights.count, expected: y.count)
    }
    try requireNonNegative(weights, "weight")
    if let row = y.indices.first(where: { y[$0] > 0 && weights[$0] == 0 }) {
      throw MethodError(
        .domain, "a region has a share of `of` and a weight of 0", argument: "weight", row: row)
    }
    return weights
  }

  private static func index(
    _ y: [Double], _ p: [Double], _ sumY: Double, _ sumP: Double
  ) -> Double {
    var sum = CompensatedSum()
    _ = Cancellation.forBlocks(Swift.min(y.count, p.count)) { block in
      for place in block where y[place] > 0 {
        sum.add(term(y[place], p[place], sumY, sumP))
      }
    }
    return Swift.max(0, sum.value)
  }

  private static func term(_ y: Double, _ p: Double, _ sumY: Double, _ sumP: Double) -> Double {
    let share = y / sumY
    return share * log(share / (p / sumP))
  }
}
