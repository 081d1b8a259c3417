import Geometry
import Testing

@Suite struct ShapeTests {
  private func ring(_ corners: [(Double, Double)]) -> [GeoPoint] {
    (corners + [corners[0]]).map { GeoPoint(x: $0.0, y: $0.1) }
  }

  private func square(_ x: Double, _ y: Double, _ side: Double) -> [GeoPoint] {
    ring([(x, y), (x + side, y), (x + side, y + side), (x, y + side)])
  }

  @Test func holesCountAgainstTheirOutlineWhicheverWayTheyRun() {
    let hole = square(1, 1, 1)
    for inner in [hole, Array(hole.reversed())] {
      let shape = Shape(polygons: [Polygon(rings: [square(0, 0, 4), inner])])
      #expect(shape.area(.plane) == 15)
      let centre = shape.centroid(.plane)
      #expect((centre.x - (16 * 2 - 1.5) / 15).magnitude < 1e-14)
      #expect((centre.y - (16 * 2 - 1.5) / 15).magnitude < 1e-14)
    }
  }

  @Test func polygonsAreWeightedByArea() {
    let shape = Shape(polygons: [
      Polygon(rings: [square(0, 0, 1)]), Polygon(rings: [square(10, 0, 3)]),
    ])
    #expect(shape.area(.plane) == 10)
    #expect((shape.centroid(.plane).x - (0.5 + 9 * 11.5) / 10).magnitude < 1e-13)
    #expect(shape.vertexCount == 10)
  }

  @Test func areasKeepTheirDigitsFarFromTheOrigin() {
    let shape = Shape(polygons: [Polygon(rings: [square(500_000, 4_000_000, 0.125)])])
    #expect(shape.area(.plane) == 0.015625)
    #expect(shape.centroid(.plane) == GeoPoint(x: 500_000.0625, y: 4_000_000.0625))
  }

  /// The ellipsoid has 510,065,621.7 km² (GRS 80).
  @Test func theWholeEarthHasItsArea() {
    let north = ring([(-180, 0), (0, 0), (180, 0), (180, 90), (-180, 90)])
    let shape = Shape(polygons: [Polygon(rings: [north])])
    #expect((2 * shape.area(.geographic) / 510_065_621.7 - 1).magnitude < 1e-5)
    // A zone between two parallels: 2πR² sin φ on a sphere of the same area, to the flattening.
    let zone = ring([(0, 0), (90, 0), (90, 10), (0, 10)])
    let area = Shape(polygons: [Polygon(rings: [zone])]).area(.geographic)
    #expect((area / 11_069_000 - 1).magnitude < 0.01)
  }

  @Test func aRegionOnBothSidesOfTheDateLineHasItsCentreThere() {
    let shape = Shape(polygons: [
      Polygon(rings: [square(178, -1, 2)]), Polygon(rings: [square(-180, -1, 2)]),
    ])
    let centre = shape.centroid(.geographic)
    #expect((centre.x.magnitude - 180).magnitude < 1e-9)
    #expect(centre.y.magnitude < 1e-9)
  }

  @Test func cornersMakeQueensAndEdgesRooks() {
    let board = (0..<9).map { cell in
      Shape(polygons: [Polygon(rings: [square(Double(cell % 3), Double(cell / 3), 1)])])
    }
    let queen = SharedBorders.neighbours(board, .queen)
    let rook = SharedBorders.neighbours(board, .rook)
    #expect(queen[4] == [0, 1, 2, 3, 5, 6, 7, 8])
    #expect(rook[4] == [1, 3, 5, 7])
    #expect(queen[0] == [1, 3, 4])
    #expect(rook[0] == [1, 3])
    #expect(BorderMeetings.pairs(board, neighbours: queen).isEmpty)
  }

  @Test func aRegionInAHoleTouchesTheOneAround() {
    let inner = square(1, 1, 1)
    let shapes = [
      Shape(polygons: [Polygon(rings: [square(0, 0, 3), Array(inner.reversed())])]),
      Shape(polygons: [Polygon(rings: [inner])]),
    ]
    #expect(SharedBorders.neighbours(shapes, .rook) == [[1], [0]])
  }

  @Test func bordersThatMeetWithoutAVertexAreFound() {
    let shapes = [
      Shape(polygons: [Polygon(rings: [square(0, 0, 2)])]),
      // Crosses the first.
      Shape(polygons: [Polygon(rings: [square(1, 1, 2)])]),
      // Touches the first along part of an edge.
      Shape(polygons: [Polygon(rings: [square(2, -0.5, 1)])]),
      // Far away.
      Shape(polygons: [Polygon(rings: [square(20, 20, 1)])]),
    ]
    let neighbours = SharedBorders.neighbours(shapes, .queen)
    #expect(neighbours == [[], [], [], []])
    let pairs = BorderMeetings.pairs(shapes, neighbours: neighbours)
    #expect(pairs.map { [$0.0, $0.1] } == [[0, 1], [0, 2]])
  }

  @Test func positionsNearTheLargestNumbersAreLookedAt() {
    let most = 1e308
    func triangle(_ x: Double, _ y: Double) -> [GeoPoint] {
      [
        GeoPoint(x: -x, y: -y), GeoPoint(x: x, y: -y), GeoPoint(x: x, y: y),
        GeoPoint(x: -x, y: -y),
      ]
    }
    let shapes = [triangle(most, 1), triangle(1, most)].map {
      Shape(polygons: [Polygon(rings: [$0])])
    }
    #expect(BorderMeetings.pairs(shapes, neighbours: [[], []]).count <= 1)
  }
}

@Suite struct PointTreeTests {
  private func points(_ count: Int, _ seed: UInt64) -> [GeoPoint] {
    var state = seed
    func next() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 40) / Double(1 << 24)
    }
    return (0..<count).map { _ in GeoPoint(x: next() * 360 - 180, y: next() * 180 - 90) }
  }

  @Test(arguments: [Coordinates.plane, .geographic])
  func whatIsFoundIsWhatASearchOfAllFinds(coordinates: Coordinates) {
    let all = points(300, 7) + points(20, 7)
    let tree = PointTree(all, coordinates)
    for number in stride(from: 0, to: all.count, by: 17) {
      let others = all.indices.filter { $0 != number }
        .map { (distance: tree.distance(number, $0), number: $0) }
        .sorted { $0.distance != $1.distance ? $0.distance < $1.distance : $0.number < $1.number }
      #expect(tree.nearest(to: number, count: 9) == others.prefix(9).map(\.number))
      let reach = others[25].distance
      #expect(
        tree.within(reach, of: number)
          == others.filter { $0.distance <= reach }.map(\.number).sorted())
    }
  }

  @Test func tiesGoByOrder() {
    let cross = [(0, 0), (1, 0), (0, 1), (-1, 0), (0, -1)].map {
      GeoPoint(x: Double($0.0), y: Double($0.1))
    }
    let tree = PointTree(cross, .plane)
    #expect(tree.nearest(to: 0, count: 3) == [1, 2, 3])
    #expect(tree.within(1, of: 0) == [1, 2, 3, 4])
    #expect(tree.nearest(to: 0, count: 0) == [])
    #expect(PointTree([], .plane).nearest(to: 0, count: 0) == [])
  }
}
