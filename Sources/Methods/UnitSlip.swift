import Glibc

/// A value that is what its neighbours in time let expect, but in another unit.
public struct UnitSlip: Sendable, Hashable {
  /// How the value stands to its neighbours.
  public enum Factor: Sendable, Hashable {
    /// 10 to this power.
    case power(Int)
    /// 44/12, or with `true` 12/44: carbon dioxide and carbon.
    case carbon(inverse: Bool)
    /// 15, or with `true` 1/15: mu and hectares.
    case mu(inverse: Bool)
  }

  /// Where it stands out.
  public enum Reach: Sendable, Hashable {
    /// From the values on both sides.
    case single
    /// From the values before: those behind are like it.
    case onward
    /// It is the first or the last value.
    case end
  }

  /// How it stands to its neighbours.
  public let factor: Factor
  /// Where.
  public let reach: Reach

  /// The slips of a series of values in order of time, none of them missing.
  ///
  /// A power of ten counts when the quotient is within a factor of 1.6 of it, and the series does not
  /// usually change by more than a factor of 2 from value to value; 44/12 and 15 when the quotients to
  /// both sides are within 8 % of them.
  /// - Complexity: O(n log n).
  public static func slips(_ x: [Double]) -> [UnitSlip?] {
    let logs = x.map { $0 == 0 ? Double.nan : log10($0.magnitude) }
    let steps = logs.indices.dropFirst().map { logs[$0] - logs[$0 - 1] }
    let sizes = steps.filter(\.isFinite).map(\.magnitude).sorted()
    // With few values a slip is itself the middle step.
    let isCalm = sizes.count < 4 || sizes[(sizes.count - 1) / 2] <= 0.3
    var slips: [UnitSlip?] = []
    for place in x.indices {
      let found = logs[place].isFinite ? slip(at: place, steps, isCalm) : nil
      // Behind a value that slipped the next is back where the series was.
      let last = slips.last.flatMap { $0 }?.reach
      let isBack = found?.reach == .onward && (last == .single || last == .end)
      slips.append(isBack ? nil : found)
    }
    return slips
  }

  /// The slip of one value; `steps` are the logarithmic distances between neighbours.
  private static func slip(at place: Int, _ steps: [Double], _ isCalm: Bool) -> UnitSlip? {
    let before = place > 0 ? steps[place - 1] : nil
    let after = place < steps.count ? -steps[place] : nil
    switch (before, after) {
    case (let before?, let after?): return between(before, after, isCalm, steps.count)
    case (let only?, nil), (nil, let only?):
      guard isCalm, steps.count >= 3, let power = power(only) else { return nil }
      // The value beside it may be the one that slipped.
      let inner = place == 0 ? steps[1] : -steps[steps.count - 2]
      guard inner.magnitude <= 0.3 else { return nil }
      return UnitSlip(factor: .power(power), reach: .end)
    case (nil, nil): return nil
    }
  }

  /// The slip of a value from its logarithmic distances to both sides.
  private static func between(
    _ before: Double, _ after: Double, _ isCalm: Bool, _ steps: Int
  ) -> UnitSlip? {
    if isCalm, let first = power(before), first == power(after) {
      return UnitSlip(factor: .power(first), reach: .single)
    }
    if isCalm, steps >= 3, let first = power(before), after.magnitude <= 0.2 {
      return UnitSlip(factor: .power(first), reach: .onward)
    }
    let known: [(Factor, Double)] = [
      (.carbon(inverse: false), log10(44.0 / 12)), (.carbon(inverse: true), -log10(44.0 / 12)),
      (.mu(inverse: false), log10(15.0)), (.mu(inverse: true), -log10(15.0)),
    ]
    for (factor, size) in known
    where (before - size).magnitude < 0.0334 && (after - size).magnitude < 0.0334 {
      return UnitSlip(factor: factor, reach: .single)
    }
    return nil
  }

  /// The power of ten that a logarithm is close to; `nil` for none but 0.
  private static func power(_ size: Double) -> Int? {
    guard size.isFinite, size.magnitude < 20 else { return nil }
    let power = size.rounded()
    return power != 0 && (size - power).magnitude <= 0.2 ? Int(power) : nil
  }
}
