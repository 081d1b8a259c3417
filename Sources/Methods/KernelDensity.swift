import Glibc
import Threading

/// The density of values by a Gaussian kernel.
///
/// f(t) = sum exp(-((t - x_i) / h)^2 / 2) / (n h sqrt(2 pi)), in one over the unit of the values.
/// The bandwidth is Silverman's h = 0.9 min(s, IQR / 1.34) n^(-1/5), with s the sample standard
/// deviation and quartiles of type 7; where the quartiles coincide, s alone. Source: Silverman 1986,
/// Density Estimation for Statistics and Data Analysis.
public struct KernelDensity: Sendable, Equatable {
  /// The bandwidth, in the unit of the values.
  public let bandwidth: Double
  /// Where the density is given.
  public let at: [Double]
  /// The density at each of those places.
  public let density: [Double]
  /// Number of values.
  public let count: Int

  /// Places of a grid that is not given.
  private static let places = 101
  /// Bandwidths that a grid reaches beyond the values.
  private static let reach = 3.0

  /// The density of `x`.
  /// - Parameters:
  ///   - x: the values.
  ///   - grid: where the density is wanted; nil for 101 places from 3 bandwidths below the smallest
  ///     value to 3 above the largest.
  ///   - bandwidth: above 0; nil for Silverman's.
  /// - Throws: `missing`; `domain` for a bandwidth that is not above 0; `too_short` without values,
  ///   or with one and no bandwidth; `degenerate` for equal values without a bandwidth.
  /// - Complexity: O(n x places).
  public init(
    of x: [Double], at grid: [Double]? = nil, bandwidth: Double? = nil
  ) throws(MethodError) {
    try requireFinite(x, "of")
    guard let least = x.min(), let largest = x.max() else {
      throw MethodError(.tooShort, "there are no values", argument: "of")
    }
    if let grid { try requireFinite(grid, "at") }
    let h: Double
    if let bandwidth { h = bandwidth } else { h = try Self.silverman(x) }
    guard h > 0, h.isFinite else {
      throw MethodError(.domain, "the bandwidth must be above 0", argument: "bandwidth")
    }
    count = x.count
    self.bandwidth = h
    let (low, high) = (least - Self.reach * h, largest + Self.reach * h)
    at =
      grid
      ?? (0..<Self.places).map { low + (high - low) * Double($0) / Double(Self.places - 1) }
    let scale = Double(x.count) * h * (2 * Double.pi).squareRoot()
    density = at.map { place in
      var sum = CompensatedSum()
      _ = Cancellation.forBlocks(x.count) { block in
        for value in x[block] {
          let distance = (place - value) / h
          sum.add(exp(-distance * distance / 2))
        }
      }
      return sum.value / scale
    }
  }

  /// Silverman's bandwidth.
  private static func silverman(_ x: [Double]) throws(MethodError) -> Double {
    guard x.count > 1 else {
      throw MethodError(
        .tooShort, "one value gives no bandwidth", argument: "of", mend: "give `bandwidth = …`")
    }
    let squares = Summation.squaredDeviations(x, from: Summation.mean(x))
    let deviation = (squares / Double(x.count - 1)).squareRoot()
    let sorted = DistinctValues.sorted(x)
    let range = (quartile(sorted, 3) - quartile(sorted, 1)) / 1.34
    let spread = range > 0 ? Swift.min(deviation, range) : deviation
    guard sorted[0] < sorted[sorted.count - 1], spread > 0 else {
      throw MethodError(
        .degenerate, "all values are equal and give no bandwidth", argument: "of",
        mend: "give `bandwidth = …`")
    }
    return 0.9 * spread * pow(Double(x.count), -0.2)
  }

  private static func quartile(_ sorted: [Double], _ quarter: Int) -> Double {
    let place = Double(sorted.count - 1) * Double(quarter) / 4
    let low = Int(place.rounded(.down))
    let high = Swift.min(low + 1, sorted.count - 1)
    return sorted[low] + (sorted[high] - sorted[low]) * (place - Double(low))
  }
}
