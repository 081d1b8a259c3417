/// A grey model fitted to one series: its parameters, and the series it models.
protocol GreyCurve: Sendable {
  /// What was estimated.
  var parameters: GreyParameters { get }
  /// The modelled series from its first time on; a value that does not exist is NaN.
  func values(count: Int) -> [Double]
}

/// What a grey model estimates; a parameter that the model does not have is NaN.
public struct GreyParameters: Sendable, Equatable {
  /// Development coefficient, per step.
  public var a = Double.nan
  /// Grey action, in the unit of the series.
  public var b = Double.nan
  /// Effects of the drivers of GM(1,N), one a driver.
  public var drivers: [Double] = []
  /// DGM, NDGM: factor of the running sum before.
  public var p1 = Double.nan
  /// DGM: constant; NDGM: factor of time.
  public var p2 = Double.nan
  /// NDGM: constant.
  public var p3 = Double.nan
  /// NDGM: correction of the first running sum.
  public var p4 = Double.nan
  /// Verhulst: the level that the curve tends to.
  public var limit = Double.nan
  /// FGM: order of the accumulation.
  public var order = Double.nan

  /// Parameters that do not exist.
  public init() {}
}

extension GreyCurve {
  /// A series that starts with `first`, goes on with `second` and then grows by a factor each step.
  func geometric(_ first: Double, then second: Double, factor: Double, count: Int) -> [Double] {
    var value = second
    return (0..<count).map { k in
      guard k > 0 else { return first }
      defer { value *= factor }
      return value.isFinite ? value : .nan
    }
  }
}

/// The least-squares line y = c + b x, or nil when x does not vary.
///
/// b = Sxy / Sxx about the means, which keeps the digits of a level far from 0.
func leastSquaresLine(_ x: [Double], _ y: [Double]) -> (constant: Double, slope: Double)? {
  let n = Double(x.count)
  let (mx, my) = (x.reduce(0, +) / n, y.reduce(0, +) / n)
  var (sxx, sxy) = (0.0, 0.0)
  for (u, v) in zip(x, y) {
    sxx += (u - mx) * (u - mx)
    sxy += (u - mx) * (v - my)
  }
  let slope = sxy / sxx
  return slope.isFinite ? (my - slope * mx, slope) : nil
}
