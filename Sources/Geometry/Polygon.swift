/// An outline and its holes. Rings are closed: the last position is the first one again.
public struct Polygon: Sendable, Equatable {
  /// The outline first, then the holes.
  public var rings: [[GeoPoint]]

  /// A polygon.
  public init(rings: [[GeoPoint]]) { self.rings = rings }

  /// The outline.
  public var outline: [GeoPoint] { rings.first ?? [] }

  /// The holes.
  public var holes: ArraySlice<[GeoPoint]> { rings.dropFirst() }
}

/// What a region looks like: any number of polygons, or a position.
public struct Shape: Sendable, Equatable {
  /// The polygons, none of them inside another.
  public var polygons: [Polygon]
  /// The position of a region that is given as one.
  public var position: GeoPoint?

  /// A shape of polygons.
  public init(polygons: [Polygon]) {
    self.polygons = polygons
    position = nil
  }

  /// A position.
  public init(position: GeoPoint) {
    polygons = []
    self.position = position
  }

  /// The number of positions in all rings.
  public var vertexCount: Int {
    polygons.reduce(0) { $0 + $1.rings.reduce(0) { $0 + $1.count } }
  }
}

/// What the numbers of positions mean.
public enum Coordinates: String, Sendable, CaseIterable {
  /// Longitude and latitude in degrees.
  case geographic
  /// Positions in a plane.
  case plane
}
