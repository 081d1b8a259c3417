extension Shape {
  /// The area: that of the outlines without their holes; 0 for a position.
  ///
  /// In a plane by the shoelace formula, in the square of its unit. On the Earth in km², on the
  /// ellipsoid GRS 80, with edges that are straight in longitude and latitude as RFC 7946 has them.
  /// - Complexity: O(vertices).
  public func area(_ coordinates: Coordinates) -> Double {
    polygons.reduce(0) { $0 + $1.area(coordinates) }
  }

  /// The centre of mass.
  ///
  /// Of each polygon that of its picture in x and y, less the holes. Several polygons are weighted by
  /// area; on the Earth their centres are averaged as directions in space, so that a region on both
  /// sides of the date line has its centre there and not on the other side of the Earth.
  /// - Complexity: O(vertices).
  public func centroid(_ coordinates: Coordinates) -> GeoPoint {
    if let position { return position }
    let parts = polygons.map { (centre: $0.centre, area: $0.area(coordinates)) }
    let total = parts.reduce(0) { $0 + $1.area }
    guard parts.count > 1, total > 0 else {
      let centre = parts.first?.centre ?? GeoPoint(x: 0, y: 0)
      return coordinates == .geographic ? centre.withinDateLine : centre
    }
    guard coordinates == .geographic else {
      var sum = GeoPoint(x: 0, y: 0)
      for part in parts {
        sum.x += part.centre.x * part.area / total
        sum.y += part.centre.y * part.area / total
      }
      return sum
    }
    var mean = Direction.zero
    for part in parts { mean.add(Direction(part.centre), times: part.area / total) }
    return mean.position
  }
}

extension Polygon {
  /// The area of the outline without the holes.
  func area(_ coordinates: Coordinates) -> Double {
    let sizes = rings.map { ring in
      coordinates == .geographic
        ? Ellipsoid.area(ring).magnitude
        : Self.moments(ring, from: ring.first ?? GeoPoint(x: 0, y: 0)).area.magnitude
    }
    return (sizes.first ?? 0) - sizes.dropFirst().reduce(0, +)
  }

  /// The centre of mass of the picture in x and y.
  var centre: GeoPoint {
    var (area, x, y) = (0.0, 0.0, 0.0)
    let start = outline.first ?? GeoPoint(x: 0, y: 0)
    for (position, ring) in rings.enumerated() {
      let own = Self.moments(ring, from: start)
      // Rings may run either way round; a hole counts against its outline.
      let sign = (own.area < 0 ? -1.0 : 1.0) * (position == 0 ? 1 : -1)
      area += sign * own.area
      x += sign * own.x
      y += sign * own.y
    }
    return area == 0 ? middle : GeoPoint(x: start.x + x / area, y: start.y + y / area)
  }

  /// The mean of the outline's vertices, for outlines without area.
  private var middle: GeoPoint {
    let points = outline.count > 1 ? outline.dropLast() : outline[...]
    guard !points.isEmpty else { return GeoPoint(x: 0, y: 0) }
    let count = Double(points.count)
    return GeoPoint(
      x: points.reduce(0) { $0 + $1.x } / count, y: points.reduce(0) { $0 + $1.y } / count)
  }

  /// ∫ dA, ∫ x dA and ∫ y dA inside a ring, positive when it runs anticlockwise.
  ///
  /// Positions are taken from the outline's first one, which keeps the digits of small regions far
  /// from the origin.
  private static func moments(
    _ ring: [GeoPoint], from origin: GeoPoint
  ) -> (area: Double, x: Double, y: Double) {
    var (area, x, y) = (0.0, 0.0, 0.0)
    for place in ring.indices.dropFirst() {
      let (ax, ay) = (ring[place - 1].x - origin.x, ring[place - 1].y - origin.y)
      let (bx, by) = (ring[place].x - origin.x, ring[place].y - origin.y)
      let cross = ax * by - bx * ay
      area += cross
      x += (ax + bx) * cross
      y += (ay + by) * cross
    }
    return (area / 2, x / 6, y / 6)
  }
}
