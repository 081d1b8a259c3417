import Glibc
import Threading

/// The standard deviational ellipse of places with weights.
///
/// The centre is the weighted mean. With dx, dy the differences from it, A = sum w (dx^2 - dy^2),
/// B = 2 sum w dx dy, C = sqrt(A^2 + B^2): theta = atan2(A + C, B), in degrees clockwise from north;
/// across = sqrt(2 sum w (dx cos theta - dy sin theta)^2 / sum w), along the same with
/// dx sin theta + dy cos theta; area = pi across along. `along` is the axis in the direction theta.
/// Sources: Lefever 1926 (doi:10.1086/214027); Yuill 1971.
public struct DeviationalEllipse: Sendable, Equatable {
  /// The centre, in the unit of x.
  public let x: Double
  /// The centre, in the unit of y.
  public let y: Double
  /// Direction of the longer axis, 0 to 180 degrees clockwise from north; missing for a circle.
  public let theta: Double
  /// Half the shorter axis.
  public let across: Double
  /// Half the longer axis.
  public let along: Double
  /// Area of the ellipse.
  public let area: Double
  /// Remarks.
  public let notes: [MethodNote]

  /// The ellipse of places.
  /// - Throws: `missing`; `shape`; `domain` for a negative weight; `too_short` without places;
  ///   `degenerate` for weights that add to 0, and when all places with weight coincide.
  /// - Complexity: O(n).
  public init(x: [Double], y: [Double], weights: [Double]? = nil) throws(MethodError) {
    let w = try Self.checked(x, y, weights)
    let total = Summation.compensated(w)
    guard total > 0 else {
      throw MethodError(.degenerate, "the weights add to 0", argument: "weight")
    }
    let centre = (Self.mean(x, w, total), Self.mean(y, w, total))
    let moments = Moments(x, y, w, centre: centre, total: total)
    try requireWanted()
    let rounding = Self.rounding(x, y)
    guard moments.xx + moments.yy > rounding * rounding else {
      throw MethodError(
        .degenerate, "all places coincide, so there is no ellipse", argument: "x")
    }
    (self.x, self.y) = centre
    let difference = moments.xx - moments.yy
    let length = (difference * difference + 4 * moments.xy * moments.xy).squareRoot()
    let isCircle = length <= 1e-14 * (moments.xx + moments.yy)
    let angle = atan2(difference + length, 2 * moments.xy)
    theta = isCircle ? .nan : angle * 180 / .pi
    (across, along) = moments.axes(isCircle ? 0 : angle)
    area = .pi * across * along
    notes =
      isCircle
      ? [MethodNote("circle", "the spread is the same in all directions, so theta does not exist")]
      : []
  }

  private static func checked(
    _ x: [Double], _ y: [Double], _ weights: [Double]?
  ) throws(MethodError) -> [Double] {
    try requireFinite(x, "x")
    try requireFinite(y, "y")
    guard !x.isEmpty else { throw MethodError(.tooShort, "there are no places", argument: "x") }
    guard y.count == x.count else { throw .lengths("y", y.count, expected: x.count) }
    guard let weights else { return [Double](repeating: 1, count: x.count) }
    guard weights.count == x.count else {
      throw .lengths("weight", weights.count, expected: x.count)
    }
    try requireNonNegative(weights, "weight")
    return weights
  }

  private static func mean(_ values: [Double], _ w: [Double], _ total: Double) -> Double {
    var sum = CompensatedSum()
    _ = Cancellation.forBlocks(values.count) { block in
      for place in block { sum.add(w[place] / total * values[place]) }
    }
    return sum.value
  }

  /// Differences below this size are rounding of the coordinates.
  private static func rounding(_ x: [Double], _ y: [Double]) -> Double {
    let largest = Swift.max(
      x.reduce(0) { Swift.max($0, $1.magnitude) }, y.reduce(0) { Swift.max($0, $1.magnitude) })
    return 4 * Double.ulpOfOne * largest
  }

  /// Weighted mean squares and products around the centre.
  private struct Moments {
    var (xx, yy, xy) = (0.0, 0.0, 0.0)

    init(
      _ x: [Double], _ y: [Double], _ w: [Double], centre: (Double, Double), total: Double
    ) {
      var sums = (CompensatedSum(), CompensatedSum(), CompensatedSum())
      _ = Cancellation.forBlocks(x.count) { block in
        for place in block {
          let (dx, dy) = (x[place] - centre.0, y[place] - centre.1)
          sums.0.add(w[place] / total * dx * dx)
          sums.1.add(w[place] / total * dy * dy)
          sums.2.add(w[place] / total * dx * dy)
        }
      }
      (xx, yy, xy) = (sums.0.value, sums.1.value, sums.2.value)
    }

    /// Half axes across and along a direction.
    func axes(_ angle: Double) -> (across: Double, along: Double) {
      let (c, s) = (cos(angle), sin(angle))
      let across = xx * c * c + yy * s * s - 2 * xy * c * s
      let along = xx * s * s + yy * c * c + 2 * xy * c * s
      return (
        (2 * Swift.max(0, across)).squareRoot(), (2 * Swift.max(0, along)).squareRoot()
      )
    }
  }
}
