import Interpreter
import Shell
import Tables
import Units

/// Values that the tests of rendering share.
enum Samples {
  /// A value as the bytes a format gives.
  static func rendered(
    _ value: Value, _ format: OutputFormat = .text, units: Bool = false, width: Int = 1000,
    rows: Int = 20
  ) -> String {
    var bytes: [UInt8] = []
    let sink = ByteSink { piece in
      bytes += piece
      return true
    }
    var renderer = ValueRenderer(format)
    renderer.showsUnits = units
    renderer.width = width
    renderer.maxRows = rows
    renderer.write(value, to: sink)
    sink.flush()
    return String(decoding: bytes, as: UTF8.self)
  }

  static func measure(_ unit: String) throws -> Measure {
    .unit(try Unit(parsing: unit))
  }

  static func regions(_ name: String, _ labels: [String], _ codes: [Int32]) -> Column {
    Column(name, .regions(codes, Categories(regions: labels.map { Region(name: $0) })))
  }

  static func texts(_ name: String, _ labels: [String], _ codes: [Int32]) -> Column {
    Column(name, .texts(codes, Categories(labels: labels)))
  }

  /// Three cities with Chinese names, a missing number and a flag.
  static func cities() throws -> Table {
    var table = try Table(
      columns: [
        regions("地区", ["苏州", "呼和浩特", "Bengbu"], [0, 1, 2]),
        Column("year", .numbers([2010, 2010, 2011])),
        Column("co2", .numbers([317.07, .nan, 28.5]), try measure("1e4 t CO2")),
        Column("ok", .flags([1, 0, -1])),
      ])
    table = try table.keyed(by: [KeyPart("地区"), KeyPart("year")])
    table.notes = [TableNote("2 rows dropped: no gdp")]
    return table
  }
}
