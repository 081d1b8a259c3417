import Geometry
import Testing

@Suite struct GreatCircleTests {
  @Test func aQuarterOfAMeridian() {
    let distance = GreatCircle.distance(GeoPoint(x: 0, y: 0), GeoPoint(x: 0, y: 90))
    #expect(abs(distance - GreatCircle.earthRadius * .pi / 2) < 1e-9)
  }

  @Test func oppositePointsAreHalfTheCircumferenceApart() {
    let distance = GreatCircle.distance(GeoPoint(x: -90, y: 0), GeoPoint(x: 90, y: 0))
    #expect(abs(distance - GreatCircle.earthRadius * .pi) < 1e-6)
  }

  @Test func acrossTheDateLineIsShort() {
    let distance = GreatCircle.distance(GeoPoint(x: 179.5, y: 0), GeoPoint(x: -179.5, y: 0))
    #expect(abs(distance - GreatCircle.earthRadius * .pi / 180) < 1e-9)
  }
}
