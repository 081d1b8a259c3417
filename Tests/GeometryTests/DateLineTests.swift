import Geometry
import Testing

/// Rings that cross the date line, and vertices that nearly meet.
@Suite struct DateLineTests {
  private func shape(_ corners: [(Double, Double)]) -> Shape {
    Shape(polygons: [
      Polygon(rings: [(corners + [corners[0]]).map { GeoPoint(x: $0.0, y: $0.1) }])
    ])
  }

  @Test func aRingAcrossTheLineHasTheAreaOfOneElsewhere() {
    let here = shape([(10, -1), (12, -1), (12, 1), (10, 1)])
    let there = shape([(179, -1), (-179, -1), (-179, 1), (179, 1)]).inOnePiece
    #expect((there.area(.geographic) / here.area(.geographic) - 1).magnitude < 1e-12)
    #expect((there.centroid(.geographic).x.magnitude - 180).magnitude < 1e-9)
    #expect(there.withinDateLine == shape([(179, -1), (-179, -1), (-179, 1), (179, 1)]))
  }

  @Test func otherRingsStay() {
    for corners in [
      [(-180.0, 0.0), (0, 0), (180, 0), (180, 90), (-180, 90)],
      [(-179.9, -60), (0, -65), (179.9, -60), (179.9, -90), (-179.9, -90)],
      [(-90, 10), (90, 10), (90, 20), (-90, 20)],
    ] {
      let shape = shape(corners)
      #expect(shape.inOnePiece == shape)
    }
  }

  /// 1,000 random maps of strips with gaps: with a distance above the gap they are neighbours in a row,
  /// with one below they are none.
  @Test(arguments: [Coordinates.plane, .geographic])
  func gapsAreBridgedUpToTheDistance(_ coordinates: Coordinates) {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      let gap = Double.random(in: 0.001...0.01, using: &random)
      let start = coordinates == .plane ? Double.random(in: -1e3...1e3, using: &random) : 178.5
      let strips = (0..<4).map { place -> Shape in
        let x = start + Double(place) * (1 + gap)
        let strip = shape([(x, 0), (x + 1, 0), (x + 1, 1), (x, 1)])
        // In a plane 180 is a position like others.
        return coordinates == .plane ? strip : strip.withinDateLine
      }
      let unit = coordinates == .plane ? 1 : 111.195
      for rule in SharedBorders.Rule.allCases {
        let near = SharedBorders.neighbours(strips, rule, within: gap * 1.01 * unit, coordinates)
        #expect(near == [[1], [0, 2], [1, 3], [2]])
        let far = SharedBorders.neighbours(strips, rule, within: gap * 0.99 * unit, coordinates)
        #expect(far == [[], [], [], []])
      }
    }
  }

  @Test func aDistanceOfNearlyNothingGivesWhatExactPositionsGive() {
    let board = (0..<25).map { cell in
      let (x, y) = (Double(cell % 5), Double(cell / 5))
      return shape([(x, y), (x + 1, y), (x + 1, y + 1), (x, y + 1)])
    }
    for rule in SharedBorders.Rule.allCases {
      #expect(
        SharedBorders.neighbours(board, rule, within: 1e-9, .plane)
          == SharedBorders.neighbours(board, rule))
    }
  }
}
