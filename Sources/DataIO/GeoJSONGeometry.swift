import Geometry

/// The geometry of a feature while its members come in.
struct Geometry {
  /// Why it is no shape of a region.
  struct Fault: Error {
    var problem: Phrase
  }

  /// The member `type`.
  var type: String?
  /// The rings of `coordinates`, polygon by polygon; lists of positions of other types likewise.
  private var polygons: [[[GeoPoint]]] = []
  /// How deep the lists of `coordinates` were; 1 for a single position.
  private var depth = 0
  /// The members of a collection.
  private var parts: [Geometry] = []

  /// No geometry.
  static let absent = Geometry()

  /// Reads one member.
  mutating func read(
    _ name: String, _ cursor: inout JSONCursor, nested: Int = 0
  ) throws(JSONCursor.Fault) {
    switch name {
    case "type" where cursor.peek() == Byte.quote: type = try cursor.text()
    case "coordinates": try readCoordinates(&cursor)
    case "geometries":
      guard nested < 20 else { throw cursor.fault("the text is nested too deeply") }
      var parts: [Geometry] = []
      try cursor.array { (cursor) throws(JSONCursor.Fault) in
        var part = Geometry()
        try cursor.object { (cursor, name) throws(JSONCursor.Fault) in
          try part.read(name, &cursor, nested: nested + 1)
        }
        parts.append(part)
      }
      self.parts = parts
    default: try cursor.skip()
    }
  }

  /// Reads positions in lists of whatever depth; the type may come later.
  private mutating func readCoordinates(_ cursor: inout JSONCursor) throws(JSONCursor.Fault) {
    var opened = 0
    while cursor.take(UInt8(ascii: "[")) { opened += 1 }
    guard opened > 0 else { throw cursor.unexpected("[") }
    depth = opened
    // An empty list somewhere: nothing to hold.
    if cursor.peek() == UInt8(ascii: "]") {
      for _ in 0..<opened { try cursor.expect(UInt8(ascii: "]")) }
      return
    }
    guard opened <= 4 else { throw cursor.fault("coordinates are nested too deeply") }
    var open = opened
    var (polygon, ring): ([[GeoPoint]], [GeoPoint]) = ([], [])
    while true {
      // Here the innermost list, a position, is open.
      ring.append(try position(&cursor))
      open -= 1
      while open > 0, !cursor.take(Byte.comma) {
        guard cursor.take(UInt8(ascii: "]")) else { throw cursor.unexpected(", or ]") }
        open -= 1
        if opened - open == 2 {
          polygon.append(ring)
          ring = []
        }
        if opened - open == 3 {
          polygons.append(polygon)
          polygon = []
        }
      }
      guard open > 0 else { break }
      while open < opened {
        try cursor.expect(UInt8(ascii: "["))
        open += 1
      }
    }
    if !ring.isEmpty { polygon.append(ring) }
    if !polygon.isEmpty { polygons.append(polygon) }
  }

  /// Reads the numbers of a position and the bracket that closes it; heights are left out.
  private func position(_ cursor: inout JSONCursor) throws(JSONCursor.Fault) -> GeoPoint {
    let x = try cursor.number()
    guard cursor.take(Byte.comma) else { throw cursor.unexpected("a second number") }
    let y = try cursor.number()
    while cursor.take(Byte.comma) { _ = try cursor.number() }
    guard cursor.take(UInt8(ascii: "]")) else { throw cursor.unexpected(", or ]") }
    return GeoPoint(x: x, y: y)
  }

  // MARK: - The shape

  /// The shape of a region.
  func shape() throws(Fault) -> Shape {
    guard let type else { throw Fault(problem: "it has no geometry") }
    switch type {
    case "Point":
      guard depth == 1, let point = polygons.first?.first?.first else {
        throw Fault(problem: "its coordinates are no position")
      }
      return Shape(position: point)
    case "Polygon", "MultiPolygon":
      guard depth == (type == "Polygon" ? 3 : 4) || polygons.isEmpty else {
        throw Fault(problem: "its coordinates are not nested as those of a \(type)")
      }
      guard !polygons.isEmpty else { throw Fault(problem: "it has no ring") }
      return Shape(polygons: try polygons.map { (rings) throws(Fault) in try Self.polygon(rings) })
    case "GeometryCollection":
      var all: [Polygon] = []
      for part in parts { all += try part.shape().polygons }
      guard !all.isEmpty else { throw Fault(problem: "its collection holds no polygon") }
      return Shape(polygons: all)
    default: throw Fault(problem: "a \(type) is no region")
    }
  }

  /// A polygon of closed rings.
  static func polygon(_ rings: [[GeoPoint]]) throws(Fault) -> Polygon {
    for (place, ring) in rings.enumerated() {
      guard ring.count >= 4 else {
        throw Fault(
          problem: "ring \(place + 1) has fewer than 4 positions")
      }
      guard ring.first == ring.last else {
        throw Fault(problem: "ring \(place + 1) is not closed: its last position is not its first")
      }
    }
    return Polygon(rings: rings)
  }
}
