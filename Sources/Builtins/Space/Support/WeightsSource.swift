import DataIO
import Interpreter
import Spatial
import Tables

/// A file of weights, on its way to weights by region.
enum WeightsSource {
  /// Reads the file that a call names.
  static func weights(_ call: Call) throws(Stop) -> RegionWeights {
    let written = try call.text("path")
    let location = FilePath.resolved(written, in: call.module.folder)
    let state = FileFingerprint.state(location)
    let name = written.lowercased()
    var made: RegionWeights
    if name.hasSuffix(".gal") || name.hasSuffix(".gwt") {
      let file: WeightsFile
      do throws(DataError) { file = try WeightsFile.read(path: location) } catch {
        throw .failure(Failure(error, argument: "path"))
      }
      made = try links(of: file, call, "\"\(written)\"")
    } else {
      let table: Table
      do throws(DataError) {
        table =
          try name.hasSuffix(".xlsx")
          ? LoadedFile.read(
            path: location, options: CSVOptions(), grid: GridOptions(),
            registry: call.module.units
          ).table
          : CSVReader.read(
            path: location, options: CSVOptions(), registry: call.module.units
          ).table
      } catch {
        throw .failure(Failure(error, argument: "path"))
      }
      if let square = try SquareTable(call, table) {
        made = try square.weights(call, "\"\(written)\"")
      } else {
        made = try EdgeTable(call, table).weights(
          call, method: "weights", construction: "links of \"\(written)\"")
      }
    }
    made.origin.sources = [TableSource(path: written, rows: made.regions.count, file: state)]
    return made
  }

  /// The links of a file in GeoDa's formats.
  private static func links(
    of file: WeightsFile, _ call: Call, _ source: String
  ) throws(Stop) -> RegionWeights {
    var regions = KnownRegions.standard.differentRegions(file.names)
    var places = Array(regions.indices)
    if let wanted = try call.allRegions() {
      let index = RegionIndex(wanted)
      places = []
      for region in regions { places.append(try index.place(of: region)) }
      regions = wanted
    }
    let isMutual = try call.flag("symmetric")
    var list = EdgeList(regions)
    for link in file.links {
      let (a, b) = (places[link.from], places[link.to])
      if let fault = list.add(a, b, link.weight) {
        throw fault.failure(
          regions[a].name, regions[b].name, link.weight, at: "line \(link.line)")
      }
    }
    if isMutual {
      for link in file.links {
        let (a, b) = (places[link.from], places[link.to])
        if let fault = list.addBack(a, b, link.weight) {
          throw fault.failure(
            regions[a].name, regions[b].name, link.weight, at: "line \(link.line)")
        }
      }
    }
    let links = list
    let raw = try methods { () throws(MethodError) in try links.weights() }
    let missing = file.declared - regions.count
    var findings = EdgeTable.remarks(raw)
    if missing > 0 {
      findings.append(
        missing == 1
          ? "the file tells of 1 region more that no link names; name all in `regions`"
          : "the file tells of \(missing) regions more that no link names; name all in `regions`")
    }
    return try call.made(raw, regions, "links of \(source)", findings: findings)
  }
}

/// A table with a row and a column for each region, in any order.
struct SquareTable {
  private let regions: [Region]
  private let columns: [[Double]]
  private let leftOut: [String]

  /// Reads a square table; nil when its columns are those of a list of links.
  init?(_ call: Call, _ table: Table) throws(Stop) {
    let from = call.optionalName("from") ?? "from"
    let to = call.optionalName("to") ?? "to"
    guard table.column(named: from) == nil || table.column(named: to) == nil else { return nil }
    guard !call.isGiven("from"), !call.isGiven("to"), let labels = table.columns.first else {
      return nil
    }
    let names = (0..<labels.count).map { labels.cellText($0) }
    let index = RegionIndex(KnownRegions.standard.differentRegions(names))
    let headings = KnownRegions.standard.differentRegions(
      table.columns.dropFirst().map(\.name))
    regions = index.regions
    var columns = [[Double]?](repeating: nil, count: names.count)
    var others: [String] = []
    for (column, region) in zip(table.columns.dropFirst(), headings) {
      guard let place = index.places(of: region).first else {
        guard case .numbers = column.values else {
          others.append(column.name)
          continue
        }
        throw call.wrong(
          "path", "D068", "column `\(column.name)` has no row of that name",
          mend:
            "a square table has a row and a column for each region; a list of links has columns from and to"
        )
      }
      guard case .numbers(let cells) = column.values else {
        throw call.wrong(
          "path", "D068", "column `\(column.name)` holds no numbers")
      }
      columns[place] = cells
    }
    if let place = columns.firstIndex(where: { $0 == nil }) {
      throw call.wrong(
        "path", "D068", "row \(place + 1), \(names[place]), has no column of that name",
        mend:
          "a square table has a row and a column for each region; a list of links has columns from and to"
      )
    }
    self.columns = columns.compactMap { $0 }
    leftOut = others
  }

  /// The weights: the row is the region, the column its neighbour.
  func weights(_ call: Call, _ source: String) throws(Stop) -> RegionWeights {
    var list = EdgeList(regions)
    for (to, cells) in columns.enumerated() {
      for (from, weight) in cells.enumerated() where weight != 0 {
        if let fault = list.add(from, to, weight) {
          throw fault.failure(
            regions[from].name, regions[to].name, weight, at: "row \(from + 1)")
        }
      }
    }
    let links = list
    let raw = try methods { () throws(MethodError) in try links.weights() }
    var findings = EdgeTable.remarks(raw)
    if !leftOut.isEmpty {
      findings.append(
        leftOut.count == 1
          ? "the column \(leftOut[0]) names no region and is left out"
          : "the columns \(listed(leftOut)) name no regions and are left out")
    }
    return try call.made(raw, regions, "matrix of \(source)", findings: findings)
  }
}

extension RegionWeights {
  /// What writes the weights as they were before scaling.
  var writer: WeightsWriter {
    WeightsWriter(
      names: regions.map(\.name), starts: raw.starts, neighbours: raw.columns, weights: raw.values)
  }
}
