import CForeign
import CSystem
import Geometry
import Glibc
import Tables
import Threading

/// Reads a map through GDAL.
struct ForeignMap {
  private let path: String
  private let options: MapLayer.Options

  init(path: String, options: MapLayer.Options) {
    self.path = path
    self.options = options
  }

  /// The layer.
  ///
  /// - Throws: `noLibrary`, `unreadableMap`, `noLayer`, `badGeometry`, `undecodableTexts`.
  func layer() throws(DataError) -> MapLayer {
    if let encoding = options.encoding {
      let known = try SourceBytes.copy([0x41], name: path).decoded(from: encoding, at: 0)
      if case .unknownEncoding = known { throw .unknownEncoding(encoding) }
    }
    var (map, fault) = (TonneMap(), TonneFault())
    defer { tonne_map_free(&map) }
    let raw = options.encoding == nil && Self.saysNoEncoding(path)
    let encoding = options.encoding?.uppercased() ?? (raw ? "" : nil)
    let fine = tonne_map_read(
      path, options.layer, encoding, options.keepsPositions, isCancelled, &map, &fault)
    guard fine else { throw error(fault, map) }
    let properties = ForeignTable(map.properties)
    map.properties = TonneTable()
    var texts = TextsOfMap(properties, raw: raw)
    let columns = try texts.columns(rows: Int(map.feature_count), path: path)
    let names = columns.first { $0.kindName == "text" }
    return MapLayer(
      shapes: try shapes(map, names), ids: [String?](repeating: nil, count: Int(map.feature_count)),
      properties: columns, positions: positions(map), encoding: texts.found)
  }

  private func positions(_ map: TonneMap) -> MapLayer.Positions {
    guard !options.keepsPositions else { return .unsaid }
    switch Int(map.coordinates) {
    case TONNE_MAP_DEGREES: return .degrees
    case TONNE_MAP_PROJECTED:
      return .turned(from: map.reference.map { String(cString: $0) } ?? "")
    default: return .unsaid
    }
  }

  // MARK: - Shapes

  private func shapes(_ map: TonneMap, _ names: Column?) throws(DataError) -> [Shape] {
    guard map.feature_count > 0 else {
      throw .unreadableMap(path: path, reason: "it has no feature")
    }
    var shapes: [Shape] = []
    shapes.reserveCapacity(Int(map.feature_count))
    var (polygon, ring, position) = (0, 0, 0)
    for feature in 0..<Int(map.feature_count) {
      if Cancellation.isRequested { throw .stopped }
      var polygons: [[[GeoPoint]]] = []
      while polygon < Int(map.features[feature]) {
        var rings: [[GeoPoint]] = []
        while ring < Int(map.polygons[polygon]) {
          let end = Int(map.rings[ring])
          rings.append(
            (position..<end).map {
              GeoPoint(x: map.positions[2 * $0], y: map.positions[2 * $0 + 1])
            })
          (position, ring) = (end, ring + 1)
        }
        polygons.append(rings)
        polygon += 1
      }
      do throws(Geometry.Fault) {
        shapes.append(try Self.shape(Int(map.kinds[feature]), polygons))
      } catch {
        throw .badGeometry(
          path: path, feature: feature + 1, name: names.map { $0.cellText(feature) },
          problem: error.problem)
      }
    }
    return shapes
  }

  private static func shape(_ kind: Int, _ polygons: [[[GeoPoint]]]) throws(Geometry.Fault) -> Shape
  {
    switch kind {
    case TONNE_MAP_POINT:
      guard let point = polygons.first?.first?.first else {
        throw Geometry.Fault(problem: "it has no geometry")
      }
      return Shape(position: point)
    case TONNE_MAP_POLYGONS where !polygons.isEmpty:
      return Shape(
        polygons: try polygons.map { (rings) throws(Geometry.Fault) in try Geometry.polygon(rings) }
      )
    case TONNE_MAP_POLYGONS, TONNE_MAP_NOTHING: throw Geometry.Fault(problem: "it has no geometry")
    default: throw Geometry.Fault(problem: "lines and several points are no region")
    }
  }

  // MARK: - Texts and errors

  /// Whether a shapefile does not say what its texts are in: it has no .cpg beside it, and its table
  /// names no code page or the one that programs write without thinking.
  private static func saysNoEncoding(_ path: String) -> Bool {
    guard path.lowercased().hasSuffix(".shp") else { return false }
    let stem = path.dropLast(4)
    for ending in ["cpg", "CPG"] where FileFingerprint.state("\(stem).\(ending)") != nil {
      return false
    }
    for ending in ["dbf", "DBF"] {
      guard let page = FileHead.bytes("\(stem).\(ending)", from: 29, count: 1)?.first else {
        continue
      }
      return page == 0 || page == 0x57
    }
    return false
  }

  private func error(_ fault: TonneFault, _ map: TonneMap) -> DataError {
    let words = withUnsafeBytes(of: fault.message) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    switch Int(fault.status) {
    case TONNE_FOREIGN_NO_LIBRARY:
      return .noLibrary(name: "GDAL", package: "libgdal32", use: "maps other than GeoJSON")
    case TONNE_FOREIGN_NO_MEMORY: return .tooLarge(path: path)
    case TONNE_FOREIGN_CANCELLED: return .stopped
    case TONNE_FOREIGN_NO_ROWS:
      let names = (0..<Int(map.properties.count)).map { index in
        map.properties.columns[index].name.map { String(cString: $0) } ?? ""
      }
      return .noLayer(path: path, name: options.layer, layers: names)
    case TONNE_FOREIGN_UNHELD: return .unknownProjection(path: path, name: words)
    default:
      let reason: Phrase = words.isEmpty ? "GDAL knows no format like this" : "\(words)"
      return .unreadableMap(path: path, reason: reason)
    }
  }
}

/// Whether somebody wants what runs on this thread to stop.
private let isCancelled: @convention(c) () -> Bool = { Cancellation.isRequested }
