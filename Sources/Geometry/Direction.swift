import Glibc

/// A direction in space, from the centre of the Earth.
struct Direction: Sendable {
  var (x, y, z): (Double, Double, Double)

  static let zero = Direction(x: 0, y: 0, z: 0)

  init(x: Double, y: Double, z: Double) { (self.x, self.y, self.z) = (x, y, z) }

  /// The unit vector to a longitude and latitude in degrees.
  init(_ position: GeoPoint) {
    let (lambda, phi) = (position.x * Double.pi / 180, position.y * Double.pi / 180)
    (x, y, z) = (cos(phi) * cos(lambda), cos(phi) * sin(lambda), sin(phi))
  }

  mutating func add(_ other: Direction, times factor: Double) {
    x += other.x * factor
    y += other.y * factor
    z += other.z * factor
  }

  /// The longitude and latitude in degrees.
  var position: GeoPoint {
    GeoPoint(
      x: atan2(y, x) * 180 / Double.pi,
      y: atan2(z, (x * x + y * y).squareRoot()) * 180 / Double.pi)
  }
}
