import Geometry
import Interpreter
import Tables
import Threading
import Units

/// Regions with geometry: the value that `map` gives.
struct RegionMap: Result {
  /// The regions, in the order of their source.
  let regions: [Region]
  /// The shape of each region.
  let shapes: [Shape]
  /// What positions mean.
  let coordinates: Coordinates
  /// What else the source tells of each region.
  let properties: [Column]
  /// What it was read from, such as `"china.geojson"`.
  let source: String
  /// Findings of reading.
  let findings: [Phrase]
  /// How it came about.
  var origin: ResultOrigin

  /// A map.
  init(
    regions: [Region], shapes: [Shape], coordinates: Coordinates, properties: [Column],
    source: String, findings: [Phrase]
  ) {
    self.regions = regions
    self.shapes = shapes
    self.coordinates = coordinates
    self.properties = properties
    self.source = source
    self.findings = findings
    origin = ResultOrigin(method: "map", notes: findings, n: regions.count)
    origin.columns.given = Set(properties.map(\.name))
  }

  var method: String { "map" }
  var kind: ResultKind { .map }
  var dataField: String? { "table" }
  var options: [(name: String, value: Value)] { origin.options }
  var notes: [Phrase] { findings }
  var shownFields: [String] { ["table"] }
  var fieldNames: [String] { ["n", "coordinates", "regions", "table"] }

  var title: Phrase {
    coordinates == .geographic
      ? "Map of \(source), in degrees" : "Map of \(source), in a plane"
  }

  /// The centres of the regions.
  var centroids: [GeoPoint] { shapes.map { $0.centroid(coordinates) } }

  func field(_ name: String) -> Value? {
    switch name {
    case "n": return .number(Double(regions.count))
    case "coordinates": return .text(coordinates.rawValue)
    case "regions":
      return .vector(Vector(regionColumn, rows: RowIdentity(), keyColumns: [], key: nil))
    case "table":
      do throws(Stop) { return .table(try table()) } catch { return .missing }
    default: return nil
    }
  }

  private var regionColumn: Column {
    Column(
      "region", .regions(regions.indices.map { Int32($0) }, Categories(regions: regions)))
  }

  /// One row a region: its area, its centre and what the source tells of it. After Ctrl-C, when nobody
  /// wants it, areas and centres are missing.
  private func table() throws(Stop) -> Table {
    var centres = [GeoPoint](repeating: GeoPoint(x: .nan, y: .nan), count: shapes.count)
    var areas = [Double](repeating: .nan, count: shapes.count)
    for (place, shape) in shapes.enumerated() {
      if place & 0xFF == 0, Cancellation.isRequested { break }
      centres[place] = shape.centroid(coordinates)
      areas[place] = shape.area(coordinates)
    }
    var area = Column("area", .numbers(areas))
    if coordinates == .geographic, let unit = try? Unit(parsing: "km2") {
      area.measure = .unit(unit)
    }
    let own = [
      regionColumn, area, Column("x", .numbers(centres.map(\.x))),
      Column("y", .numbers(centres.map(\.y))),
    ]
    let taken = Set(own.map(\.name))
    let others = properties.filter { !taken.contains($0.name) }
    var table = try Table.result(own + others, key: ["region"])
    table.origin = origin
    return table
  }

  /// The map of some regions, in the order asked for.
  func restricted(to wanted: [Region]) throws(Stop) -> Value? {
    let index = RegionIndex(regions)
    var places: [Int] = []
    var seen: Set<Int> = []
    for region in wanted {
      let place = try index.place(of: region)
      if seen.insert(place).inserted { places.append(place) }
    }
    let rows = places.map { Int32($0) }
    var part = RegionMap(
      regions: places.map { regions[$0] }, shapes: places.map { shapes[$0] },
      coordinates: coordinates, properties: properties.map { $0.gathered(rows) }, source: source,
      findings: findings)
    part.origin = origin
    part.origin.n = places.count
    return .result(part)
  }
}

extension BuiltinParameter {
  /// `m` of what makes weights from a map.
  static let map = BuiltinParameter("m", .map, "A map: regions with shapes or positions.")
}

extension Call {
  /// The map of an argument.
  func map(_ name: String = "m") throws(Stop) -> RegionMap {
    if case .result(let result) = value(name), let map = result.content as? RegionMap {
      return map
    }
    throw wrong(name, "X001", "\(builtin.name) cannot use its argument `\(name)`")
  }
}
