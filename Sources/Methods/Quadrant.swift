/// Four zones of regions by two indicators, parted at their means.
///
/// z = (value - mean) / standard deviation of each indicator. `core`: both not below 0; `critical`:
/// the first below, the second not; `observation`: both below; `buffer`: the first not, the second
/// below. Only the signs decide, so the divisor of the deviation changes z but no zone. Source:
/// Chen, Lu and Zha 2009.
public struct Quadrant: Sendable, Equatable {
  /// The zones.
  public enum Zone: String, Sendable, CaseIterable {
    /// Both indicators are not below their means.
    case core
    /// Only the second is not below its mean.
    case critical
    /// Both are below their means.
    case observation
    /// Only the first is not below its mean.
    case buffer
  }

  /// Standardised first indicator.
  public let zx: [Double]
  /// Standardised second indicator.
  public let zy: [Double]
  /// The zone of each region.
  public let zones: [Zone]

  /// The zones of regions with the indicators `x` and `y`.
  /// - Throws: `missing`; `shape` when the lengths differ; `degenerate` for a constant indicator.
  /// - Complexity: O(n).
  public init(
    x: [Double], y: [Double], kind: StandardDeviationKind = .sample
  ) throws(MethodError) {
    try requireFinite(x, "x")
    try requireFinite(y, "y")
    guard y.count == x.count else { throw .lengths("y", y.count, expected: x.count) }
    zx = try Self.standardised(x, "x", kind)
    zy = try Self.standardised(y, "y", kind)
    try requireWanted()
    zones = zip(zx, zy).map { first, second in
      switch (first >= 0, second >= 0) {
      case (true, true): .core
      case (false, true): .critical
      case (false, false): .observation
      case (true, false): .buffer
      }
    }
  }

  /// z scores; what differs from the mean by rounding alone is at the mean.
  private static func standardised(
    _ values: [Double], _ argument: String, _ kind: StandardDeviationKind
  ) throws(MethodError) -> [Double] {
    guard let least = values.min(), let largest = values.max(), least < largest else {
      throw MethodError(
        .degenerate, "\(argument) is the same everywhere, so it parts no regions",
        argument: argument)
    }
    let mean = Summation.compensated(values) / Double(values.count)
    let squares = Summation.squaredDeviations(values, from: mean)
    let divisor = Double(values.count - (kind == .sample ? 1 : 0))
    let deviation = (squares / divisor).squareRoot()
    try requireWanted()
    let rounding = 2 * Double.ulpOfOne * Swift.max(least.magnitude, largest.magnitude)
    return values.map { value in
      let difference = value - mean
      return difference.magnitude <= rounding ? 0 : difference / deviation
    }
  }
}
