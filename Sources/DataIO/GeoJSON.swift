package import Geometry
package import Tables
import Threading

/// A map as GeoJSON has it: shapes with properties.
package struct GeoJSON: Sendable {
  /// The shape of each feature.
  package var shapes: [Shape]
  /// The `id` of each feature; nil where it has none.
  package var ids: [String?]
  /// The properties, one column each, in the order they first appear.
  package var properties: [Column]
  /// Whether the file says in its old member `crs` that positions are not degrees.
  package var namesOtherCoordinates: Bool

  /// Reads a file.
  ///
  /// - Throws: what is wrong with the file, with its line where the text is no JSON.
  /// - Complexity: O(bytes).
  package static func read(path: String) throws(DataError) -> GeoJSON {
    let source = try SourceBytes.file(path)
    guard source.count > 0 else { throw .empty(path: path) }
    var reader = GeoJSONReader(path: path)
    var cursor = JSONCursor(source)
    do throws(JSONCursor.Fault) {
      try reader.read(&cursor)
    } catch {
      let place = min(error.offset, source.count)
      var line = place
      while line > 0, source.start[line - 1] != 0x0A { line -= 1 }
      throw .badJSON(
        DataError.Place(path, line: source.line(at: place, newline: 0x0A)),
        column: place - line + 1, problem: error.problem)
    }
    return try reader.finished()
  }
}

/// Reads the members of a GeoJSON text (RFC 7946) in whatever order they come.
struct GeoJSONReader {
  fileprivate struct Feature {
    var geometry = Geometry.absent
    var id: String?
    var properties: [(name: String, value: Property)] = []
  }

  private let path: String
  private var features: [Feature] = []
  private var isCollection = false
  private var lone = Feature()
  private var namesOtherCoordinates = false

  init(path: String) { self.path = path }

  /// Reads the whole text.
  mutating func read(_ cursor: inout JSONCursor) throws(JSONCursor.Fault) {
    var members = Members()
    try cursor.object { (cursor, name) throws(JSONCursor.Fault) in
      switch name {
      case "features":
        members.isCollection = true
        try cursor.array { (cursor) throws(JSONCursor.Fault) in
          if Cancellation.isRequested { throw cursor.fault("the reading was stopped") }
          var feature = Feature()
          try cursor.object { (cursor, name) throws(JSONCursor.Fault) in
            try Self.member(name, &cursor, &feature)
          }
          members.features.append(feature)
        }
      case "crs": members.namesOther = try Self.otherCoordinates(&cursor)
      case "coordinates", "geometries":
        try members.lone.geometry.read(name, &cursor)
      case "type":
        if cursor.peek() == Byte.quote {
          members.lone.geometry.type = try cursor.text()
        } else {
          try cursor.skip()
        }
      default: try Self.member(name, &cursor, &members.lone)
      }
    }
    guard cursor.isAtEnd() else {
      throw cursor.fault("something follows behind the end of the text")
    }
    (features, isCollection) = (members.features, members.isCollection)
    (lone, namesOtherCoordinates) = (members.lone, members.namesOther)
  }

  private struct Members {
    var features: [Feature] = []
    var isCollection = false
    var lone = Feature()
    var namesOther = false
  }

  /// Reads one member of a feature.
  private static func member(
    _ name: String, _ cursor: inout JSONCursor, _ feature: inout Feature
  ) throws(JSONCursor.Fault) {
    switch name {
    case "geometry":
      if cursor.peek() == UInt8(ascii: "n") { return try cursor.word("null") }
      var geometry = Geometry.absent
      try cursor.object { (cursor, name) throws(JSONCursor.Fault) in
        try geometry.read(name, &cursor)
      }
      feature.geometry = geometry
    case "id":
      switch try Property(&cursor) {
      case .text(let text): feature.id = text
      case .number(let number): feature.id = NumberText.text(number)
      default: break
      }
    case "properties":
      if cursor.peek() == UInt8(ascii: "n") { return try cursor.word("null") }
      var properties: [(name: String, value: Property)] = []
      try cursor.object { (cursor, name) throws(JSONCursor.Fault) in
        properties.append((name, try Property(&cursor)))
      }
      feature.properties = properties
    default: try cursor.skip()
    }
  }

  /// Whether the member `crs` names other coordinates than longitude and latitude.
  private static func otherCoordinates(
    _ cursor: inout JSONCursor
  ) throws(JSONCursor.Fault) -> Bool {
    guard cursor.peek() == UInt8(ascii: "{") else {
      try cursor.skip()
      return false
    }
    var name = ""
    try cursor.object { (cursor, member) throws(JSONCursor.Fault) in
      guard member == "properties", cursor.peek() == UInt8(ascii: "{") else {
        return try cursor.skip()
      }
      try cursor.object { (cursor, member) throws(JSONCursor.Fault) in
        if member == "name", cursor.peek() == Byte.quote {
          name = try cursor.text()
        } else {
          try cursor.skip()
        }
      }
    }
    let degrees = ["CRS84", "4326", "4490", "4269", "4258", "CRS83"]
    return !name.isEmpty && !degrees.contains { name.hasSuffix($0) }
  }

  // MARK: - The map

  /// The features as shapes and columns.
  func finished() throws(DataError) -> GeoJSON {
    guard isCollection || lone.geometry.type != nil else {
      throw .notGeoJSON(path: path, problem: "it has no member `features`")
    }
    let all = isCollection ? features : [lone]
    guard !all.isEmpty else { throw .notGeoJSON(path: path, problem: "it has no feature") }
    var shapes: [Shape] = []
    shapes.reserveCapacity(all.count)
    for (place, feature) in all.enumerated() {
      if Cancellation.isRequested { throw .stopped }
      do throws(Geometry.Fault) {
        shapes.append(try feature.geometry.shape())
      } catch {
        throw .badGeometry(
          path: path, feature: place + 1, name: feature.id ?? feature.firstName,
          problem: error.problem)
      }
    }
    return GeoJSON(
      shapes: shapes, ids: all.map(\.id), properties: Self.columns(all),
      namesOtherCoordinates: namesOtherCoordinates)
  }

  private static func columns(_ features: [Feature]) -> [Column] {
    var names: [String] = []
    var places: [String: Int] = [:]
    var cells: [[Property]] = []
    for (row, feature) in features.enumerated() {
      for (name, value) in feature.properties {
        let place = places[name] ?? names.count
        if place == names.count {
          places[name] = place
          names.append(name)
          cells.append([Property](repeating: .missing, count: features.count))
        }
        cells[place][row] = value
      }
    }
    return zip(names, cells).map { name, cells in Property.column(name, cells) }
  }
}

extension GeoJSONReader.Feature {
  /// The first text among the properties, for messages.
  fileprivate var firstName: String? {
    for property in properties {
      if case .text(let text) = property.value { return text }
    }
    return nil
  }
}
