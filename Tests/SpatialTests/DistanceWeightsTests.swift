import Geometry
import NumericCore
import Spatial
import TestSupport
import Testing

/// Weights that libpysal 4.14.1 makes of the Columbus data (Anselin 1988).
@Suite struct DistanceWeightsTests {
  private let columbus: JSON
  private let distances: DistanceWeights

  init() throws {
    columbus = try fixture("columbus_weights.json")
    let x = try columbus.member("x").doubles()
    let y = try columbus.member("y").doubles()
    distances = DistanceWeights(zip(x, y).map { GeoPoint(x: $0, y: $1) }, .plane)
  }

  /// The rows of an expected list of links.
  private func expected(_ name: String) throws -> SpatialWeights {
    var rows = [[(neighbour: Int, weight: Double)]](repeating: [], count: distances.count)
    for edge in try columbus.member(name).rows() {
      rows[Int(edge[0])].append((Int(edge[1]), edge[2]))
    }
    return try SpatialWeights(rows: rows)
  }

  private func agree(_ found: SpatialWeights, _ name: String) throws -> Bool {
    let wanted = try expected(name)
    return found.starts == wanted.starts && found.columns == wanted.columns
      && Tolerance(relative: 1e-13, absolute: 0).agrees(found.values, wanted.values)
  }

  @Test func nearest() throws {
    #expect(try agree(try distances.nearest(4), "w_knn4"))
    #expect(try distances.nearest(4).asymmetricCount > 0)
  }

  @Test func bands() throws {
    let reach = distances.reachOfAll
    #expect(reach == (try columbus.member("threshold_min").double()))
    #expect(try agree(try distances.band(reach), "w_band_min"))
    let shorter = try distances.band(try columbus.member("threshold_islands").double())
    #expect(try agree(shorter, "w_band_islands"))
    #expect(shorter.islands.count == 7)
  }

  @Test func inverseDistances() throws {
    let found = try distances.inverse(power: 1, within: distances.reachOfAll)
    #expect(try agree(found, "w_invdist_min"))
    #expect(try distances.inverse(power: 2).columns.count == 49 * 48)
  }

  @Test(arguments: [DistanceKernel.triangular, .gaussian])
  func kernels(kernel: DistanceKernel) throws {
    let width = try columbus.member("kernel_bandwidth").double()
    let found = try distances.kernel(
      kernel, bandwidths: [Double](repeating: width, count: distances.count))
    #expect(try agree(found, "w_kernel_\(kernel.rawValue)"))
  }

  @Test(arguments: [
    (DistanceKernel.triangular, 0.5, 0.5), (.uniform, 0.3, 0.5), (.quadratic, 0.5, 0.5625),
    (.quartic, 0.5, 0.52734375), (.gaussian, 0, 0.3989422804014327), (.gaussian, 1.5, 0),
  ])
  func kernelsHaveTheirValues(kernel: DistanceKernel, z: Double, value: Double) {
    #expect((kernel(z) - value).magnitude < 1e-15)
  }

  @Test func ordersOfContiguity() throws {
    let queen = try expected("w_queen_from_shp")
    #expect(try agree(queen.ofOrder(2), "w_queen_order2"))
    #expect(try agree(queen.ofOrder(2, includingLower: true), "w_queen_order1and2"))
    #expect(queen.ofOrder(1) == queen)
    #expect(queen.ofOrder(100).columns.isEmpty)
  }

  @Test func positionsThatAreTheSameHaveNoInverseDistance() {
    let twice = DistanceWeights(
      [GeoPoint(x: 1, y: 1), GeoPoint(x: 1, y: 1), GeoPoint(x: 2, y: 1)], .plane)
    #expect(throws: MethodError.self) { try twice.inverse(power: 1) }
    #expect(throws: MethodError.self) { try twice.nearest(3) }
  }

  @Test func economicDistance() throws {
    let weights = try SpatialWeights.economic([10, 12, 20])
    #expect(weights.values == [0.5, 0.1, 0.5, 0.125, 0.1, 0.125])
    #expect(throws: MethodError.self) { try SpatialWeights.economic([1, 2, 1]) }
    #expect(throws: MethodError.self) { try SpatialWeights.economic([1, .nan]) }
  }

  @Test func linksAreSetAndTakenAway() throws {
    let raw = try SpatialWeights(rows: [[(1, 2)], [(0, 2)], []])
    let more = try raw.setting([(2, 0), (0, 1)], to: 3)
    #expect(more.values == [3, 2, 3])
    #expect(try raw.setting([(0, 1)], to: 0).islands == [0, 2])
    #expect(throws: MethodError.self) { try raw.setting([(0, 0)], to: 1) }
    #expect(throws: MethodError.self) { try raw.setting([(0, 3)], to: 1) }
  }
}
