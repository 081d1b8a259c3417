package import Geometry
package import Tables

/// Regions with shapes and properties, from whatever kind of file.
package struct MapLayer: Sendable {
  /// What a file says of its positions.
  package enum Positions: Sendable {
    /// They are degrees.
    case degrees
    /// They were turned into degrees from the coordinates of this name.
    case turned(from: String)
    /// They are something else.
    case other
    /// It says nothing.
    case unsaid
  }

  /// The shape of each feature.
  package var shapes: [Shape]
  /// The `id` of each feature; nil where it has none.
  package var ids: [String?]
  /// The properties, one column each.
  package var properties: [Column]
  /// What positions mean.
  package var positions: Positions
  /// The encoding of its texts that was found out; nil where the file says it.
  package var encoding: String?

  /// How a file is to be read.
  package struct Options: Sendable {
    /// The layer; nil for the only one.
    package var layer: String?
    /// The encoding of its texts; nil to find out.
    package var encoding: String?
    /// Whether positions stay as they are.
    package var keepsPositions = false

    /// Options that say nothing.
    package init() {}
  }

  /// Reads a file: GeoJSON by its text, any other through GDAL.
  ///
  /// - Throws: what is wrong with the file; `noLibrary` without GDAL.
  /// - Complexity: O(vertices + cells).
  package static func read(path: String, options: Options) throws(DataError) -> MapLayer {
    let head = FileHead.bytes(path, count: 256)
    guard let head else {
      _ = try SourceBytes.file(path)
      throw .cannotRead(path: path, reason: "it is no file")
    }
    guard FileHead.isJSON(head) || head.isEmpty else {
      return try ForeignMap(path: path, options: options).layer()
    }
    for (name, value) in [("layer", options.layer), ("encoding", options.encoding)] {
      if let value {
        throw .badOption(
          option: name, value: value, expected: "left out, for GeoJSON has one layer in UTF-8")
      }
    }
    let file = try GeoJSON.read(path: path)
    return MapLayer(
      shapes: file.shapes, ids: file.ids, properties: file.properties,
      positions: file.namesOtherCoordinates ? .other : .degrees)
  }
}
