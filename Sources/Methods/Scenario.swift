/// A path from a start by rates of change of its factors: C(t) = C(0) prod_i prod_s (1 + r_i(s)).
///
/// With rates that stay the same, C(t) = C(0) prod_i (1 + r_i)^t.
public struct Scenario: Sendable, Equatable {
  /// The start and a value after each step, in the unit of the start.
  public let path: [Double]
  /// Remarks.
  public let notes: [MethodNote]

  /// Longest path.
  public static let longest = 10_000

  /// The path of `steps` steps; each rate is a list with one value for all steps, or one a step.
  /// - Throws: `missing`; `shape` for a rate of another length; `domain` for a rate of -1 or below,
  ///   and for `steps` outside 0 ... 10,000.
  /// - Complexity: O(rates x steps).
  public init(start: Double, rates: [[Double]], steps: Int) throws(MethodError) {
    try requireFinite([start], "of")
    guard (0...Self.longest).contains(steps) else {
      throw MethodError(
        .domain, "a scenario has 0 to \(Self.longest) steps", argument: "ahead")
    }
    for rate in rates {
      guard rate.count == 1 || rate.count == steps else {
        throw .lengths("rates", rate.count, expected: steps)
      }
      try requireFinite(rate, "rates")
      guard rate.allSatisfy({ $0 > -1 }) else {
        throw MethodError(
          .domain, "a rate of -100 % or less leaves nothing", argument: "rates",
          mend: "write a rate of 5 % as 0.05 or 5[%]")
      }
    }
    var value = start
    var path = [start]
    for step in 0..<steps {
      for rate in rates { value *= 1 + (rate.count == 1 ? rate[0] : rate[step]) }
      path.append(value.isFinite ? value : .nan)
    }
    self.path = path
    let isSteady = rates.allSatisfy { rate in rate.allSatisfy { $0 == rate[0] } }
    notes =
      isSteady && steps > 1
      ? [
        MethodNote(
          "no-peak", "the rates do not change over time, so the path has no peak inside")
      ] : []
  }
}
