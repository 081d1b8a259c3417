import Testing

@testable import Geometry

@Suite struct RingCrossingTests {
  private func ring(_ corners: [(Double, Double)]) -> [GeoPoint] {
    (corners + [corners[0]]).map { GeoPoint(x: $0.0, y: $0.1) }
  }

  private func crossing(_ rings: [[(Double, Double)]]) -> RingCrossing? {
    Shape(polygons: [Polygon(rings: rings.map(ring))]).crossing
  }

  private static let square: [(Double, Double)] = [(0, 0), (4, 0), (4, 4), (0, 4)]

  /// Rings, the ring that crosses, the one it crosses, and where.
  @Test(
    arguments: [
      // A bow tie, also through a vertex of one way and of both.
      ([[(0, 0), (2, 2), (2, 0), (0, 2)]], 0, 0, 1, 1),
      ([[(0, 0), (1, 1), (2, 2), (2, 0), (0, 2)]], 0, 0, 1, 1),
      ([[(0, 0), (1, 1), (2, 2), (2, 0), (1, 1), (0, 2)]], 0, 0, 1, 1),
      // A hole that leaves its outline, also through a corner of it.
      ([square, [(1, 1), (6, 1), (1, 2)]], 1, 0, 4, 1),
      ([square, [(2, 2), (6, 6), (3, 2)]], 1, 0, 4, 4),
      // Two holes.
      ([square, [(1, 1), (3, 1), (2, 2)], [(2, 1.5), (3.5, 1.5), (3, 3)]], 2, 1, 2.5, 1.5),
      // A vertex on an edge, whose way goes on beyond it.
      ([[(0, 0), (4, 0), (4, 4), (2, 0), (1, -1), (0, 4)]], 0, 0, 2, 0),
    ] as [([[(Double, Double)]], Int, Int, Double, Double)])
  func ringsThatCross(
    _ rings: [[(Double, Double)]], _ own: Int, _ other: Int, _ x: Double, _ y: Double
  ) {
    #expect(
      crossing(rings)
        == RingCrossing(polygon: 0, ring: own, other: other, position: GeoPoint(x: x, y: y)))
    let turned = rings.map { Array($0.reversed()) }
    #expect(crossing(turned) != nil)
  }

  @Test(
    arguments: [
      [square], [[(0, 0), (1, 0), (0, 1)]],
      // Touching at a vertex of both, of one, and along a stretch.
      [[(0, 0), (1, 1), (0, 2), (2, 2), (1, 1), (2, 0)]],
      [square, [(0, 2), (2, 1), (2, 3)]], [square, [(0, 1), (2, 1), (2, 3), (0, 3)]],
      [square, [(0, 0), (2, 1), (1, 2)]],
      // A spike, inwards and outwards; a ring without area; the same position several times.
      [[(0, 0), (4, 0), (4, 4), (6, 6), (4, 4), (0, 4)]],
      [[(0, 0), (4, 0), (4, 4), (2, 2), (4, 4), (0, 4)]],
      [[(0, 0), (2, 0), (4, 0), (1, 0)]], [[(0, 0), (0, 0), (4, 0), (4, 0), (4, 4), (0, 4)]],
      [[(1, 1), (1, 1), (1, 1), (1, 1)]],
    ] as [[[(Double, Double)]]])
  func ringsThatTouch(_ rings: [[(Double, Double)]]) { #expect(crossing(rings) == nil) }

  /// A point beside a line by the last digit: plain floating point calls it on the line or on the wrong side.
  @Test func sidesAreExact() {
    let (a, b) = (GeoPoint(x: 12, y: 12), GeoPoint(x: 24, y: 24))
    let unit = 0.5.ulp
    for step in 0..<64 {
      for other in 0..<64 {
        let point = GeoPoint(x: 0.5 + Double(step) * unit, y: 0.5 + Double(other) * unit)
        let expected = other > step ? 1 : other < step ? -1 : 0
        #expect(Orientation.side(a, b, point) == expected)
        #expect(Orientation.side(b, a, point) == -expected)
      }
    }
  }

  /// What the grid finds against all pairs, on random stars with one corner moved.
  @Test func theGridMissesNothing() {
    var state: UInt64 = 7
    func random() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 11) / 9_007_199_254_740_992
    }
    var crossed = 0
    for trial in 0..<200 {
      let count = 5 + trial
      let points = (0..<count).map { _ in GeoPoint(x: random(), y: random()) }
      // Sorted by one coordinate there and back: crosses now and then for few corners.
      let sorted = points.sorted { $0.x < $1.x }
      let way =
        sorted.filter { $0.y < 0.5 } + sorted.filter { $0.y >= 0.5 }.reversed()
      var ring = trial % 3 == 0 ? way + [way[0]] : way
      if trial % 3 != 0 {
        ring[count / 2] = GeoPoint(x: random(), y: random())
        ring.append(ring[0])
      }
      let found = Shape(polygons: [Polygon(rings: [ring])]).crossing
      #expect((found != nil) == crosses(ring), "\(trial)")
      if found != nil { crossed += 1 }
    }
    #expect(crossed > 20 && crossed < 180, "\(crossed)")
  }

  private func crosses(_ ring: [GeoPoint]) -> Bool {
    for one in ring.indices.dropLast() {
      for two in ring.indices.dropLast() where two > one {
        let (a, b, c, d) = (ring[one], ring[one + 1], ring[two], ring[two + 1])
        if Orientation.side(a, b, c) * Orientation.side(a, b, d) < 0,
          Orientation.side(c, d, a) * Orientation.side(c, d, b) < 0
        {
          return true
        }
      }
    }
    return false
  }
}
