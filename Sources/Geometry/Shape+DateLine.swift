extension Shape {
  /// The same shape with each ring in one piece where an edge crosses the date line: longitudes then go
  /// beyond 180 degrees.
  ///
  /// An edge that spans more than half of the Earth crosses the line instead. Edges of 360 degrees and
  /// those beyond the parallels of 89 degrees stay: they close maps of the poles. So does a ring that
  /// would not close.
  /// - Complexity: O(vertices).
  public var inOnePiece: Shape {
    guard polygons.contains(where: { $0.rings.contains(where: Self.crosses) }) else { return self }
    return Shape(
      polygons: polygons.map { polygon in
        let rings = polygon.rings.map { Self.crosses($0) ? Self.unwound($0) : $0 }
        guard let first = rings.first?.first else { return polygon }
        // Holes go where their outline went.
        return Polygon(
          rings: rings.enumerated().map { place, ring in
            guard place > 0, let start = ring.first else { return ring }
            let middle = Self.middle(rings[0]) ?? first.x
            let turn = ((middle - start.x) / 360).rounded() * 360
            return turn == 0 ? ring : ring.map { GeoPoint(x: $0.x + turn, y: $0.y) }
          })
      })
  }

  /// The same shape with all longitudes from −180, which itself becomes 180, to 180 degrees.
  ///
  /// - Complexity: O(vertices).
  public var withinDateLine: Shape {
    func isOutside(_ point: GeoPoint) -> Bool { point.x > 180 || point.x <= -180 }
    guard
      polygons.contains(where: { $0.rings.contains { $0.contains(where: isOutside) } })
    else { return self }
    return Shape(
      polygons: polygons.map { polygon in
        Polygon(rings: polygon.rings.map { ring in ring.map(\.withinDateLine) })
      })
  }

  private static func crosses(_ ring: [GeoPoint]) -> Bool {
    ring.indices.dropFirst().contains { turn(ring[$0 - 1], ring[$0]) != 0 }
  }

  /// By how much the end of an edge goes round, so that the edge does not span half of the Earth.
  private static func turn(_ from: GeoPoint, _ to: GeoPoint) -> Double {
    let width = to.x - from.x
    guard width.magnitude > 180, width.magnitude < 360 else { return 0 }
    guard from.y.magnitude < 89 || to.y.magnitude < 89 else { return 0 }
    return width > 0 ? -360 : 360
  }

  private static func unwound(_ ring: [GeoPoint]) -> [GeoPoint] {
    var (turned, unwound) = (0.0, [GeoPoint]())
    unwound.reserveCapacity(ring.count)
    for (place, point) in ring.enumerated() {
      if place > 0 { turned += turn(ring[place - 1], point) }
      unwound.append(GeoPoint(x: point.x + turned, y: point.y))
    }
    return turned == 0 ? unwound : ring
  }

  private static func middle(_ ring: [GeoPoint]) -> Double? {
    guard let low = ring.map(\.x).min(), let high = ring.map(\.x).max() else { return nil }
    return (low + high) / 2
  }
}

extension GeoPoint {
  /// The position with its longitude above −180 and up to 180 degrees.
  public var withinDateLine: GeoPoint {
    guard x > 180 || x <= -180, x.magnitude <= 1e6 else { return self }
    let turned = x - ((x + 180) / 360).rounded(.down) * 360
    return GeoPoint(x: turned == -180 ? 180 : turned, y: y)
  }
}
