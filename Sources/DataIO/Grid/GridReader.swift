import Tables
import Threading
import Units

/// Makes a table of a grid of cells as yearbooks have them.
struct GridReader {
  let grid: CellGrid
  let path: String
  let options: GridOptions
  let registry: UnitRegistry
  /// Whether it comes from a sheet, so that cells have addresses, and not lines.
  let isSheet: Bool

  /// Reads the table.
  /// - Throws: `noTable`, `unreadableNumber`, `duplicateHeaders`, `badOption`, `noHeader`.
  func table() throws(DataError) -> LoadedTable {
    let read = YearbookGrid(grid, missing: Set(options.missing))
    try Self.requireWanted()
    let shape = try shape(read)
    try Self.requireWanted()
    let used = (0..<read.width).map { column in shape.body.contains { !grid[$0, column].isBlank } }
    let header = GridHeader(grid, rows: shape.header, isUsed: used, registry: registry)
    let columns = try GridColumns(
      read, header.columns.filter { !isEmpty($0, used) }, rows: shape.body, path: path,
      isSheet: isSheet)
    var assembly = GridAssembly(
      grid: grid, shape: shape, columns: columns, options: options, path: path, registry: registry,
      above: textsAbove(shape))
    let (parts, notes) = try assembly.assemble()
    try Self.requireWanted()
    let facts = GridFacts(grid: grid, shape: shape, columns: columns, isSheet: isSheet)
      .facts(assembly)
    do {
      let rows = parts.first?.count ?? 0
      let table = try Table(
        columns: parts, rowCount: rows,
        notes: [TableNote(GridFacts.summary(facts, path))] + notes + columns.notes,
        sources: [TableSource(path: path, rows: rows, reading: facts)])
      var places = assembly.places
      places.isSheet = isSheet
      return LoadedTable(
        table: table,
        facts: FileFacts(
          encoding: "", separator: ",", decimal: ".", rows: rows, blankLines: 0, bytes: 0),
        places: places)
    } catch {
      throw .tooLarge(path: path)
    }
  }

  private static func requireWanted() throws(DataError) {
    if Cancellation.isRequested { throw .stopped }
  }

  private func shape(_ read: YearbookGrid) throws(DataError) -> GridShape {
    let header = options.header.map(grid.row(inLine:))
    if let header, !grid.rows.indices.contains(header) {
      throw .noHeader(path: path, row: options.header ?? 0)
    }
    let shape = GridShape(read, header: header)
    guard !shape.body.isEmpty, let names = shape.header.last else { throw .noTable(path: path) }
    if !isSheet { try checkEven(shape, grid.rows[names].count) }
    return shape
  }

  /// In a text file a row with other than the heading's number of cells has lost or won a separator.
  private func checkEven(_ shape: GridShape, _ expected: Int) throws(DataError) {
    for row in shape.body where grid.rows[row].count != expected {
      throw .ragged(
        DataError.Place(path, line: grid.line(row)), found: grid.rows[row].count,
        expected: expected)
    }
  }

  /// A column that has neither a heading nor content.
  private func isEmpty(_ column: GridColumn, _ used: [Bool]) -> Bool {
    !used[column.index] && column.name.isEmpty && column.year == nil
  }

  private func textsAbove(_ shape: GridShape) -> [String] {
    shape.preamble.flatMap { row in
      grid.rows[row].compactMap { cell -> String? in
        let text = GridShape.text(cell)
        return YearbookText.plain(text).isEmpty ? nil : text
      }
    }
  }
}
