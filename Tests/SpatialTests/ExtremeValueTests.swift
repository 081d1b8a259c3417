import NumericCore
import Spatial
import Testing

/// Values of any size, and variables in which one region alone differs.
@Suite struct ExtremeValueTests {
  /// Nine regions in a row.
  private static func line() throws -> SpatialWeights {
    var rows: [[(Int, Double)]] = []
    for region in 0..<9 {
      rows.append([region - 1, region + 1].filter { (0..<9).contains($0) }.map { ($0, 1) })
    }
    return try SpatialWeights(rows: rows)
  }

  @Test(arguments: [1e-200, 1, 1e200, 1e299])
  func theScaleDoesNotMatter(_ scale: Double) throws {
    let x = [3.0, 1, 4, 1, 5, 9, 2, 6, 5]
    let weights = try Self.line()
    let (plain, scaled) = (
      try Moran(x, weights: weights), try Moran(x.map { $0 * scale }, weights: weights)
    )
    #expect((plain.i - scaled.i).magnitude < 1e-12)
    #expect((plain.randomised.p - scaled.randomised.p).magnitude < 1e-12)
    let c = try Geary(x, weights: weights).c
    #expect((try Geary(x.map { $0 * scale }, weights: weights).c - c).magnitude < 1e-12)
    let local = try LocalMoran(x, weights: weights).i
    for (a, b) in zip(local, try LocalMoran(x.map { $0 * scale }, weights: weights).i) {
      #expect((a - b).magnitude < 1e-12)
    }
  }

  @Test func theOneRegionThatDiffersHasNoVariance() throws {
    let x = [0.0, 0, 0, 0, 0, 0, 0, 0, 1]
    let local = try LocalMoran(x, weights: try Self.line())
    #expect(local.variance.allSatisfy { $0 >= 0 })
    #expect(local.variance[8] == 0)
  }
}
