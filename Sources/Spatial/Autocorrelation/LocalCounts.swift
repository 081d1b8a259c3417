/// How the lag of each region compares with lags of regions drawn at random.
struct LocalCounts: Sendable {
  /// Lags at or above the one observed, for each region.
  var atLeast: [UInt32]
  /// Lags at or below it.
  var atMost: [UInt32]
  /// Lags compared with.
  var count = 0
  /// Whether all orders of the other regions were gone through.
  var isExact = false

  init(regions: Int) {
    atLeast = [UInt32](repeating: 0, count: regions)
    atMost = atLeast
  }

  /// The test of own · lag, whose sides change when the own value is negative.
  func test(_ region: Int, own: Double) -> PermutationTest {
    let (high, low) = (Int(atLeast[region]), Int(atMost[region]))
    let sides = own > 0 ? (high, low) : own < 0 ? (low, high) : (count, count)
    return PermutationTest(count: count, atLeast: sides.0, atMost: sides.1, isExact: isExact)
  }
}

/// A variable whose lags are tested region by region.
struct LagVariable: Sendable {
  /// z.
  let z: [Double]
  /// The largest |z|.
  let largest: Double
  /// Σ z over the neighbours of each region, without weights.
  let plainLag: [Double]
  /// Wz.
  let lag: [Double]

  init(_ z: [Double], _ weights: SpatialWeights) {
    self.z = z
    largest = z.reduce(0) { max($0, $1.magnitude) }
    lag = weights.lag(z)
    plainLag = (0..<weights.count).map { region in
      weights.row(region).reduce(0) { $0 + z[Int(weights.columns[$1])] }
    }
  }
}
