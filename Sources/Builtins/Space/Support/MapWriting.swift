import DataIO
import Geometry
import Interpreter
import Tables

/// A map with results that are joined to it, to be written as GeoJSON.
struct MapWriting {
  private let call: Call
  private let map: RegionMap

  /// The map that a call of `save` writes.
  init(_ call: Call) throws(Stop) {
    self.call = call
    map = try call.map("t")
  }

  /// The text of the file.
  ///
  /// - Throws: D084 for a map in a plane, M214 for a region that the map does not have, M208 for one with
  ///   several rows.
  func bytes() throws(Stop) -> [UInt8] {
    guard map.coordinates == .geographic else {
      throw call.wrong("t", "D084", "GeoJSON holds degrees, and this map lies in a plane")
    }
    var columns = [Column.texts("name", map.regions.map(\.name))]
    columns += map.properties
    if case .table(let table) = call.value("with") { columns += try results(table) }
    // Of several columns of one name the last stands, in the place of the first.
    var places: [String: Int] = [:]
    var kept: [Column] = []
    for column in columns {
      if let place = places[column.name] {
        kept[place] = column
      } else {
        places[column.name] = kept.count
        kept.append(column)
      }
    }
    return GeoJSONWriter.bytes(of: map.shapes, kept)
  }

  /// The columns of a table in the order of the map; regions without a row have missing cells.
  private func results(_ table: Table) throws(Stop) -> [Column] {
    guard let name = table.key?.region, let column = table.column(named: name),
      case .regions(let codes, let categories) = column.values
    else {
      throw call.wrong(
        "with", "M206", "the table has no region in its key",
        mend: "set the key: `key(t, .region)`")
    }
    let index = RegionIndex(map.regions)
    var rows = [Int32](repeating: -1, count: map.regions.count)
    for (row, code) in codes.enumerated() where code >= 0 {
      let region = categories.regions?[Int(code)] ?? Region(name: categories.labels[Int(code)])
      let place: Int
      do { place = try index.place(of: region) } catch {
        guard case .failure(var failure) = error else { throw error }
        failure.argument = "with"
        throw .failure(failure)
      }
      guard rows[place] < 0 else {
        throw call.wrong(
          "with", "M208",
          "\(region.name) has several rows: \(table.rowLabel(Int(rows[place]))) and \(table.rowLabel(row))",
          mend: "take one year, such as `t[2020]`")
      }
      rows[place] = Int32(row)
    }
    let without = rows.indices.filter { rows[$0] < 0 }.map { map.regions[$0].name }
    if !without.isEmpty {
      call.warn(
        "D085",
        without.count == 1
          ? "1 region of the map has no row in the table: \(listed(without))"
          : "\(without.count) regions of the map have no row in the table: \(listed(without))")
    }
    return table.columns.filter { $0.name != name }.map { $0.gathered(orMissing: rows) }
  }
}

extension Column {
  /// The cells at some rows; −1 stands for a missing one.
  fileprivate func gathered(orMissing rows: [Int32]) -> Column {
    func cells<Cell>(_ own: [Cell], _ missing: Cell) -> [Cell] {
      rows.map { $0 < 0 ? missing : own[Int($0)] }
    }
    switch values {
    case .numbers(let own): return Column(name, .numbers(cells(own, .nan)), measure)
    case .texts(let own, let categories): return Column(name, .texts(cells(own, -1), categories))
    case .regions(let own, let categories):
      return Column(name, .regions(cells(own, -1), categories))
    case .flags(let own): return Column(name, .flags(cells(own, -1)))
    }
  }
}
