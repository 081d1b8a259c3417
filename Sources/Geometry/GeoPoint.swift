/// A position: longitude and latitude in degrees, or x and y of a plane.
public struct GeoPoint: Sendable, Hashable {
  /// Longitude in degrees east, or x.
  public var x: Double
  /// Latitude in degrees north, or y.
  public var y: Double

  /// A position.
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}
