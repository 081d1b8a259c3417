import Interpreter
import Spatial
import Tables

/// A table with one row a link, read for weights.
struct EdgeTable {
  private let table: Table
  private let from: [Int]
  private let to: [Int]
  private let cells: [Double]
  private let regions: [Region]

  /// Reads the columns `from`, `to` and `weight` of a call, and its `regions`.
  init(_ call: Call, _ table: Table) throws(Stop) {
    self.table = table
    let (fromCodes, fromParts) = try Self.end("from", call, table)
    let (toCodes, toParts) = try Self.end("to", call, table)
    let merged = Categories.merged([fromParts, toParts], asRegions: true)
    var regions = merged.categories.regions ?? []
    var places = Array(regions.indices)
    if let wanted = try call.allRegions() {
      let index = RegionIndex(wanted)
      places = []
      for region in regions { places.append(try index.place(of: region)) }
      regions = wanted
    }
    self.regions = regions
    let (fromMap, toMap) = (merged.codes[0], merged.codes[1])
    from = fromCodes.map { places[Int(fromMap[Int($0)])] }
    to = toCodes.map { places[Int(toMap[Int($0)])] }
    cells = try Self.cells(call, table)
  }

  /// The regions of one end, none of them missing.
  private static func end(
    _ name: String, _ call: Call, _ table: Table
  ) throws(Stop) -> (codes: [Int32], categories: Categories) {
    let written = call.isGiven(name) ? try call.columnName(name) : name
    let argument = call.isGiven(name) ? name : "path"
    let column = try tables(argument) { () throws(TableError) in
      try table.required(written).asRegions()
    }
    if let row = (0..<column.count).first(where: { column.cellText($0) == "na" }) {
      throw call.wrong(
        argument, "M211", "the link in row \(row + 1) names no region in `\(written)`",
        mend: "name an island in `regions`, not in a row of its own")
    }
    guard case .regions(let codes, let categories) = column.values else {
      return ([], Categories(regions: []))
    }
    return (codes, categories)
  }

  private static func cells(_ call: Call, _ table: Table) throws(Stop) -> [Double] {
    if !call.isGiven("weight") || call.isMissing("weight") {
      guard !call.isGiven("weight"), table.column(named: "weight") != nil else {
        return [Double](repeating: 1, count: table.rowCount)
      }
      let column = ColumnExpression(.column("weight"), at: call.span)
      return try call.numbers(column, table, as: "weight").numberCells
    }
    return try call.numbers(try call.expression("weight"), table, as: "weight").numberCells
  }

  /// The weights of the links.
  ///
  /// - Throws: M211 for a weight that is none, M212 for a region linked to itself, M213 for a link given
  ///   twice.
  func weights(
    _ call: Call, method: String, construction: Phrase
  ) throws(Stop) -> RegionWeights {
    let isMutual = try call.flag("symmetric")
    var list = EdgeList(regions)
    for row in from.indices {
      if row & 0xFFF == 0xFFF { try call.machine.checkInterrupt() }
      let (a, b) = (from[row], to[row])
      if let fault = list.add(a, b, cells[row]) { throw failure(fault, row) }
    }
    if isMutual {
      for row in from.indices {
        if row & 0xFFF == 0xFFF { try call.machine.checkInterrupt() }
        let (a, b) = (from[row], to[row])
        if let fault = list.addBack(a, b, cells[row]) { throw failure(fault, row) }
      }
    }
    let style = try call.weightStyle()
    return try methods { () throws(MethodError) in
      let raw = try list.weights()
      return try RegionWeights(
        regions: regions, raw: raw, style: style, method: method, construction: construction,
        findings: Self.remarks(raw))
    }
  }

  private func failure(_ fault: EdgeList.Fault, _ row: Int) -> Stop {
    fault.failure(
      regions[from[row]].name, regions[to[row]].name, cells[row], at: "row \(row + 1)")
  }

  /// A remark on links that go one way only.
  static func remarks(_ raw: SpatialWeights) -> [Phrase] {
    let oneWay = raw.asymmetricCount
    guard oneWay > 0 else { return [] }
    return [
      oneWay == 1
        ? "1 of \(raw.columns.count) links has no equal link the other way"
        : "\(oneWay) of \(raw.columns.count) links have no equal link the other way"
    ]
  }
}

extension Call {
  /// The regions of the argument `regions`; `nil` where it is left out.
  func allRegions(_ name: String = "regions") throws(Stop) -> [Region]? {
    guard isGiven(name), let value = value(name) else { return nil }
    if case .missing = value { return nil }
    if case .table(let table) = value {
      guard let region = table.key?.region, let column = table.column(named: region) else {
        throw wrong(
          name, "M206", "the table given as `\(name)` has no region in its key",
          mend: "set the key, or give the column: `t.region`")
      }
      let vector = Vector(column, rows: table.rows, keyColumns: [], key: nil)
      return Value.vector(vector).regions
    }
    guard let regions = value.regions else {
      throw wrong(
        name, "N008", "`\(name)` takes regions, and this is \(value.kindWithArticle)",
        mend: "write `[@A, @B]`, or `t.region` for the regions of a table with a key")
    }
    return regions
  }
}
