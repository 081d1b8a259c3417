package import Geometry
package import Tables
import Threading

/// Writes regions with what is known of them as GeoJSON.
package enum GeoJSONWriter {
  /// The text: a FeatureCollection with a feature for each row, outlines anticlockwise and holes
  /// clockwise as RFC 7946 has them, missing cells `null`.
  ///
  /// - Parameters:
  ///   - shapes: In degrees; one for each row of the columns, rings in one piece.
  ///   - columns: The properties.
  /// - Complexity: O(vertices + cells).
  package static func bytes(of shapes: [Shape], _ columns: [Column]) -> [UInt8] {
    var bytes = Array("{\"type\":\"FeatureCollection\",\"features\":[".utf8)
    for (row, shape) in shapes.enumerated() where !Cancellation.isRequested {
      bytes += (row == 0 ? "\n" : ",\n").utf8
      bytes += "{\"type\":\"Feature\",\"properties\":{".utf8
      for (place, column) in columns.enumerated() {
        if place > 0 { bytes.append(Byte.comma) }
        JSONWriter.append(column.name, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        JSONWriter.append(column, row, to: &bytes)
      }
      bytes += "},\"geometry\":".utf8
      append(shape, to: &bytes)
      bytes.append(UInt8(ascii: "}"))
    }
    bytes += "\n]}\n".utf8
    return bytes
  }

  private static func append(_ shape: Shape, to bytes: inout [UInt8]) {
    if let position = shape.position {
      bytes += "{\"type\":\"Point\",\"coordinates\":".utf8
      append(position, to: &bytes)
    } else {
      let isSingle = shape.polygons.count == 1
      bytes += "{\"type\":\"\(isSingle ? "Polygon" : "MultiPolygon")\",\"coordinates\":".utf8
      if !isSingle { bytes.append(UInt8(ascii: "[")) }
      for (place, polygon) in shape.polygons.enumerated() {
        if place > 0 { bytes.append(Byte.comma) }
        append(polygon, to: &bytes)
      }
      if !isSingle { bytes.append(UInt8(ascii: "]")) }
    }
    bytes.append(UInt8(ascii: "}"))
  }

  private static func append(_ polygon: Polygon, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "["))
    for (place, ring) in polygon.rings.enumerated() {
      if place > 0 { bytes.append(Byte.comma) }
      bytes.append(UInt8(ascii: "["))
      let isRight = ring.runsAnticlockwise == (place == 0)
      for (index, point) in (isRight ? ring : ring.reversed()).enumerated() {
        if index > 0 { bytes.append(Byte.comma) }
        append(point, to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    }
    bytes.append(UInt8(ascii: "]"))
  }

  private static func append(_ point: GeoPoint, to bytes: inout [UInt8]) {
    // Rings in one piece go beyond the date line, and positions in files do not.
    let x = point.x > 180 ? point.x - 360 : point.x < -180 ? point.x + 360 : point.x
    bytes.append(UInt8(ascii: "["))
    NumberText.append(x, to: &bytes)
    bytes.append(Byte.comma)
    NumberText.append(point.y, to: &bytes)
    bytes.append(UInt8(ascii: "]"))
  }
}

extension [GeoPoint] {
  /// Whether a closed ring runs anticlockwise.
  fileprivate var runsAnticlockwise: Bool {
    guard let start = first else { return true }
    var area = 0.0
    for place in indices.dropFirst() {
      let (a, b) = (self[place - 1], self[place])
      area += (a.x - start.x) * (b.y - start.y) - (b.x - start.x) * (a.y - start.y)
    }
    return area >= 0
  }
}
