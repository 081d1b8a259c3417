import Geometry
import Interpreter
import Tables

/// A table with positions as a map.
enum MapTable {
  /// Reads the table of a call.
  static func map(_ call: Call, _ table: Table) throws(Stop) -> RegionMap {
    let name = try nameColumn(call, table)
    guard case .regions(let codes, let categories) = name.values else {
      throw call.wrong("path", "M206", "the table names no regions")
    }
    let (x, y) = (try position("x", call, table), try position("y", call, table))
    let points = zip(x, y).map { GeoPoint(x: $0, y: $1) }
    for (row, code) in codes.enumerated() {
      guard code >= 0, x[row].isFinite, y[row].isFinite else {
        throw call.wrong(
          "path", "M003", "the name or the position is missing at \(table.rowLabel(row))",
          kind: "missing", mend: "leave the row out: `filter`")
      }
    }
    let groups = try MethodGroups(table, by: [name.name])
    let rows = groups.rowsByGroup()
    let regions = rows.map { rows in
      categories.regions?[Int(codes[rows[0]])] ?? Region(name: "")
    }
    var shapes: [Shape] = []
    for (region, own) in zip(regions, rows) {
      shapes.append(try shape(own.map { points[$0] }, region, own, call, table))
    }
    let isPoints = rows.allSatisfy { $0.count == 1 }
    let findings = try MapCrossings.check(call, shapes, regions, file: nil)
    let taken = [name.name, call.optionalName("x") ?? "x", call.optionalName("y") ?? "y"]
    return RegionMap(
      regions: regions, shapes: shapes, coordinates: try coordinates(call, points),
      properties: isPoints ? table.columns.filter { !taken.contains($0.name) } : [],
      source: "a table", findings: findings)
  }

  /// A position, or of a table without a key the outline through all rows of the region.
  private static func shape(
    _ points: [GeoPoint], _ region: Region, _ rows: [Int], _ call: Call, _ table: Table
  ) throws(Stop) -> Shape {
    if points.count == 1 { return Shape(position: points[0]) }
    guard table.key == nil else {
      throw call.wrong(
        "path", "M217", "rows \(rows[0] + 1) and \(rows[1] + 1) are both \(region.name)",
        mend: "a map takes one row a region, such as `t[2020]` of a panel")
    }
    guard points.count > 2 else {
      throw call.wrong(
        "path", "M217", "\(region.name) has two rows, and an outline has three corners or more")
    }
    let closed = points.first == points.last ? points : points + [points[0]]
    return Shape(polygons: [Polygon(rings: [closed])])
  }

  private static func nameColumn(_ call: Call, _ table: Table) throws(Stop) -> Column {
    let written: String
    if call.isGiven("name") {
      written = try call.columnName("name")
    } else if call.isGiven("id") {
      written = try call.columnName("id")
    } else if let region = table.key?.region {
      written = region
    } else {
      throw call.wrong(
        "path", "M206", "the table has no region in its key",
        mend: "name the column of regions: `name = .city`")
    }
    return try tables(call.isGiven("name") ? "name" : "path") { () throws(TableError) in
      try table.required(written).asRegions()
    }
  }

  private static func position(
    _ name: String, _ call: Call, _ table: Table
  ) throws(Stop) -> [Double] {
    let written = call.optionalName(name) ?? name
    let column = try tables(call.isGiven(name) ? name : "path") { () throws(TableError) in
      try table.required(written)
    }
    guard case .numbers(let numbers) = column.values else {
      throw call.wrong(
        call.isGiven(name) ? name : "path", "T030",
        "map needs numbers, and `.\(written)` is a \(Phrase(word: column.kindName)) column")
    }
    return numbers
  }

  private static func coordinates(
    _ call: Call, _ points: [GeoPoint]
  ) throws(Stop) -> Coordinates {
    let fits = points.allSatisfy(\.fitsDegrees)
    if let given = call.optionalText("coordinates").flatMap(Coordinates.init(rawValue:)) {
      guard given == .plane || fits else {
        throw call.wrong(
          "coordinates", "M215", "some positions are no longitude and latitude in degrees",
          mend: "say `coordinates = \"plane\"`")
      }
      return given
    }
    guard fits else { return .plane }
    throw call.wrong(
      "path", "M215", "the positions may be degrees or lie in a plane",
      mend: "say which: `coordinates = \"geographic\"` or `\"plane\"`")
  }
}

extension Call {
  /// The name of a bare column that may be left out.
  func optionalName(_ name: String) -> String? {
    isGiven(name) ? columnNames(name)?.first : nil
  }
}
