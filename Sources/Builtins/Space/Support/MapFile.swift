import DataIO
import Geometry
import Interpreter
import Tables

/// A file as a map.
enum MapFile {
  /// Reads the file of a call.
  static func map(_ call: Call) throws(Stop) -> RegionMap {
    let written = try call.text("path")
    let location = FilePath.resolved(written, in: call.module.folder)
    let state = FileFingerprint.state(location)
    var options = MapLayer.Options()
    options.layer = call.optionalText("layer")
    options.encoding = call.optionalText("encoding")
    options.keepsPositions = call.optionalText("coordinates") == Coordinates.plane.rawValue
    let layer: MapLayer
    do throws(DataError) { layer = try MapLayer.read(path: location, options: options) } catch {
      try call.machine.checkInterrupt()
      throw .failure(Failure(error, argument: place(of: error, call)))
    }
    try call.machine.checkInterrupt()
    var findings: [Phrase] = []
    if let encoding = layer.encoding {
      findings.append(
        "the file does not say what its texts are in, and they were read as \(encoding)")
    }
    let coordinates = try coordinates(call, layer, &findings)
    let regions = try MapNames(call, layer.properties, ids: layer.ids).regions()
    let shapes = coordinates == .geographic ? layer.shapes.map(\.inOnePiece) : layer.shapes
    try call.machine.checkInterrupt()
    findings += try MapCrossings.check(call, shapes, regions, file: written)
    var map = RegionMap(
      regions: regions, shapes: shapes, coordinates: coordinates,
      properties: layer.properties, source: "\"\(written)\"", findings: findings)
    map.origin.sources = [TableSource(path: written, rows: regions.count, file: state)]
    return map
  }

  /// The argument that an error is about.
  private static func place(of error: DataError, _ call: Call) -> String {
    let option: String
    switch error {
    case .noLayer: option = "layer"
    case .unknownEncoding: option = "encoding"
    case .badOption(let name, _, _): option = name
    default: return "path"
    }
    return call.isGiven(option) ? option : "path"
  }

  /// What positions mean: what the call says, else what the file says; degrees where it says nothing
  /// and they can be, unless they cannot.
  private static func coordinates(
    _ call: Call, _ layer: MapLayer, _ findings: inout [Phrase]
  ) throws(Stop) -> Coordinates {
    let fits = layer.shapes.allSatisfy(\.fitsDegrees)
    if let given = call.optionalText("coordinates").flatMap(Coordinates.init(rawValue:)) {
      guard given == .plane || fits else {
        throw call.wrong(
          "coordinates", "M215", "some positions are no longitude and latitude in degrees",
          mend: "say `coordinates = \"plane\"`")
      }
      return given
    }
    switch layer.positions {
    case .turned(let name):
      findings.append("positions were turned into degrees from \(name)")
      return .geographic
    case .degrees where fits: return .geographic
    case .unsaid where fits:
      findings.append("the file does not say what its positions are; they are taken to be degrees")
      return .geographic
    default:
      findings.append(
        "positions are taken to lie in a plane, since the file has others than degrees")
      return .plane
    }
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
