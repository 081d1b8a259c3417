import DataIO
import Geometry
import Interpreter
import Tables

/// A GeoJSON file as a map.
enum MapFile {
  /// Reads the file of a call.
  static func map(_ call: Call) throws(Stop) -> RegionMap {
    let written = try call.text("path")
    try call.checkRights()
    let location = FilePath.resolved(written, in: call.module.folder)
    let state = FileFingerprint.state(location)
    let file: GeoJSON
    do throws(DataError) { file = try GeoJSON.read(path: location) } catch {
      throw .failure(Failure(error, argument: "path"))
    }
    var findings: [Phrase] = []
    let coordinates = try coordinates(call, file, &findings)
    let regions = try MapNames(call, file.properties, ids: file.ids).regions()
    var map = RegionMap(
      regions: regions, shapes: file.shapes, coordinates: coordinates,
      properties: file.properties, source: "\"\(written)\"", findings: findings)
    map.origin.sources = [TableSource(path: written, rows: regions.count, file: state)]
    return map
  }

  /// What positions mean: what the call says, else degrees as RFC 7946 has it, unless the file names
  /// other coordinates or has numbers that are no degrees.
  private static func coordinates(
    _ call: Call, _ file: GeoJSON, _ findings: inout [Phrase]
  ) throws(Stop) -> Coordinates {
    let fits = file.shapes.allSatisfy(\.fitsDegrees)
    if let given = call.optionalText("coordinates").flatMap(Coordinates.init(rawValue:)) {
      guard given == .plane || fits else {
        throw call.wrong(
          "coordinates", "M215", "some positions are no longitude and latitude in degrees",
          mend: "say `coordinates = \"plane\"`")
      }
      return given
    }
    if file.namesOtherCoordinates || !fits {
      findings.append(
        "positions are taken to lie in a plane, since the file has others than degrees")
      return .plane
    }
    return .geographic
  }
}

extension Shape {
  /// Whether all positions can be degrees.
  var fitsDegrees: Bool {
    if let position { return position.fitsDegrees }
    return polygons.allSatisfy { $0.rings.allSatisfy { $0.allSatisfy(\.fitsDegrees) } }
  }
}

extension GeoPoint {
  /// Whether it can be a longitude and latitude in degrees.
  var fitsDegrees: Bool { x.magnitude <= 360 && y.magnitude <= 90.000_001 }
}
