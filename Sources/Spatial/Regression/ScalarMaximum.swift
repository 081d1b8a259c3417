import Glibc

/// A likelihood and its derivative at one point.
struct Slope: Sendable, Equatable {
  var value: Double
  var slope: Double
}

/// The largest value of a smooth function on an open interval: a grid first, then its slope's root.
///
/// The grid tells a start that never moved from a maximum, and finds the higher of two.
enum ScalarMaximum {
  private static let points = 48

  /// Where the function is largest; nil when it has no finite value.
  static func find(
    low: Double, high: Double, _ function: (Double) -> Slope
  ) -> Double? {
    let (middle, half) = ((low + high) / 2, (high - low) / 2)
    let grid = (0..<points).map { k in
      middle - half * cos(Double.pi * (Double(k) + 0.5) / Double(points))
    }
    let values = grid.map { function($0).value }
    guard
      let best = values.indices.filter({ values[$0].isFinite }).max(by: { values[$0] < values[$1] })
    else { return nil }
    let margin = 1e-10 * half
    let from = best > 0 ? grid[best - 1] : low + margin
    let to = best + 1 < points ? grid[best + 1] : high - margin
    return root(from: from, to: to) { function($0).slope } ?? grid[best]
  }

  /// Where a falling slope is zero, by Brent's method (1973, Algorithms for Minimization without
  /// Derivatives, chapter 4); nil unless the slope falls through zero between the ends.
  static func root(from: Double, to: Double, _ slope: (Double) -> Double) -> Double? {
    var (a, b) = (from, to)
    var (fa, fb) = (slope(a), slope(b))
    guard fa >= 0, fb <= 0, fa.isFinite, fb.isFinite else { return nil }
    var (c, fc) = (a, fa)
    var step = b - a
    var before = step
    for _ in 0..<200 {
      if (fb > 0) == (fc > 0) { (c, fc, step, before) = (a, fa, b - a, b - a) }
      if fc.magnitude < fb.magnitude { (a, b, c, fa, fb, fc) = (b, c, b, fb, fc, fb) }
      let tolerance = 4e-16 * b.magnitude + 1e-15
      let half = (c - b) / 2
      if half.magnitude <= tolerance || fb == 0 { return b }
      if before.magnitude >= tolerance, fa.magnitude > fb.magnitude,
        let shorter = interpolated((a, fa), (b, fb), (c, fc), half: half, tolerance, before)
      {
        (before, step) = (step, shorter)
      } else {
        (step, before) = (half, half)
      }
      (a, fa) = (b, fb)
      b += step.magnitude > tolerance ? step : (half > 0 ? tolerance : -tolerance)
      fb = slope(b)
    }
    return b
  }

  private typealias Point = (x: Double, f: Double)

  /// The step of inverse quadratic interpolation or the secant; nil when bisection is safer.
  private static func interpolated(
    _ a: Point, _ b: Point, _ c: Point, half: Double, _ tolerance: Double, _ before: Double
  ) -> Double? {
    let s = b.f / a.f
    var (p, q): (Double, Double)
    if a.x == c.x {
      (p, q) = (2 * half * s, 1 - s)
    } else {
      let (t, r) = (a.f / c.f, b.f / c.f)
      p = s * (2 * half * t * (t - r) - (b.x - a.x) * (r - 1))
      q = (t - 1) * (r - 1) * (s - 1)
    }
    if p > 0 { q = -q } else { p = -p }
    guard 2 * p < Swift.min(3 * half * q - (tolerance * q).magnitude, (before * q).magnitude) else {
      return nil
    }
    return p / q
  }
}
