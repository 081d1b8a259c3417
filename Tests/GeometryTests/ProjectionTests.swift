import Testing

@testable import Geometry

/// Projections against Snyder's worked example and against areas on the sphere.
@Suite struct ProjectionTests {
  /// Snyder (1987), page 291: parallels 29.5° and 45.5°, origin 23° N 96° W, the point 35° N 75° W on the
  /// unit sphere.
  @Test func albersAgreesWithSnyder() {
    let projection = Projection(form: .albers(29.5, 45.5), centre: -96)
    let radius = 6371.0072
    let origin = projection.position(GeoPoint(x: -96, y: 23))
    let point = projection.position(GeoPoint(x: -75, y: 35))
    #expect(abs((point.x - origin.x) / radius - 0.295_272_0) < 1e-6)
    #expect(abs((point.y - origin.y) / radius - 0.241_677_4) < 1e-6)
  }

  @Test(arguments: [
    Projection.Form.albers(25, 47), .cylinder(10), .equalEarth, .albers(-20, -40),
  ])
  func areasStayInProportion(_ form: Projection.Form) {
    let projection = Projection(form: form, centre: 100)
    func area(_ west: Double, _ south: Double) -> Double {
      var ring: [GeoPoint] = []
      for step in 0...50 { ring.append(GeoPoint(x: west + Double(step) / 50, y: south)) }
      for step in 0...50 { ring.append(GeoPoint(x: west + 1, y: south + Double(step) / 50)) }
      for step in 0...50 { ring.append(GeoPoint(x: west + 1 - Double(step) / 50, y: south + 1)) }
      for step in 0...50 { ring.append(GeoPoint(x: west, y: south + 1 - Double(step) / 50)) }
      let placed = projection.positions(ring)
      let sum = zip(placed, placed.dropFirst()).reduce(0) {
        $0 + ($1.0.x * $1.1.y - $1.1.x * $1.0.y)
      }
      return abs(sum / 2)
    }
    // A degree by a degree on the sphere: R² · 1° · (sin φ₂ − sin φ₁).
    for (west, south, sphere) in [(100.0, 0.0, 12363.7), (120, 30, 10647.1), (80, 50, 7862.5)] {
      #expect(abs(area(west, south) / sphere - 1) < 0.001, "\(form) \(area(west, south))")
    }
  }

  @Test func chinaHasItsOwnParallels() {
    let china = [
      GeoPoint(x: 73.5, y: 39), GeoPoint(x: 135, y: 48), GeoPoint(x: 123, y: 53.5),
      GeoPoint(x: 109.5, y: 18.2),
    ]
    let shape = Shape(polygons: [Polygon(rings: [china + [china[0]]])])
    #expect(Projection(covering: [shape]).form == .albers(25, 47))
    #expect(Projection(covering: [shape]).centre == 105)
  }

  @Test func extentsChooseTheForm() {
    func form(_ west: Double, _ south: Double, _ east: Double, _ north: Double) -> Projection.Form {
      let ring = [
        GeoPoint(x: west, y: south), GeoPoint(x: east, y: south), GeoPoint(x: east, y: north),
        GeoPoint(x: west, y: north), GeoPoint(x: west, y: south),
      ]
      return Projection(covering: [Shape(polygons: [Polygon(rings: [ring])])]).form
    }
    #expect(form(100, -10, 140, 10) == .cylinder(0))
    if case .albers = form(-10, 36, 30, 60) {} else { Issue.record("Europe") }
    #expect(Projection(covering: []).form == .cylinder(0))
  }

  @Test func ringsAreNotTornAtTheFarMeridian() {
    let projection = Projection(form: .equalEarth, centre: 0)
    let ring = [
      GeoPoint(x: 180, y: 65), GeoPoint(x: 170, y: 65), GeoPoint(x: 170, y: 70),
      GeoPoint(x: -180, y: 70), GeoPoint(x: 180, y: 65),
    ]
    let xs = projection.positions(ring).map(\.x)
    #expect((xs.max() ?? 0) - (xs.min() ?? 0) < 2_000)
  }
}
