import Tables
import Units

/// Reads tables from workbooks (XLSX).
enum WorkbookReader {
  private static let archive: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
  private static let olderFormat: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]

  /// Whether a file begins like a workbook: the bytes of a zip archive, or those of the older format.
  static func isWorkbook(_ source: SourceBytes) -> Bool {
    source.begin(with: archive) || source.begin(with: olderFormat)
  }

  /// The table on a sheet of a workbook.
  ///
  /// - Throws: `oldWorkbook`, `encrypted`, `brokenArchive`, `brokenXML`, `noSheet`, `noTable`, `noLibrary`
  ///   and what `GridReader` throws.
  /// - Complexity: O(cells).
  static func read(
    _ source: SourceBytes, path: String, options: GridOptions, registry: UnitRegistry
  ) throws(DataError) -> LoadedTable {
    try refuseOldFormat(source, path)
    let book = try Workbook(path: path)
    let (sheet, whole, faults) = try chosen(book, path, options)
    let grid = options.range.map { whole.cut($0) } ?? whole
    guard grid.rows.contains(where: { $0.contains { !$0.isBlank } }) else {
      throw .noTable(path: path)
    }
    var loaded = try GridReader(
      grid: grid, path: path, options: options, registry: registry, isSheet: true
    ).table()
    loaded.places?.sheet = sheet.name
    var facts = [ReadingFact("sheet", "\(sheet.name)", option: "sheet")]
    let others = book.sheets.filter { !$0.isHidden && $0.name != sheet.name }
    if !others.isEmpty {
      facts.append(
        ReadingFact(
          "other sheets", "\(others.map(\.name).joined(separator: ", "))", option: "sheet"))
    }
    let hidden = book.sheets.filter { $0.isHidden && $0.name != sheet.name }
    if !hidden.isEmpty {
      facts.append(
        ReadingFact(
          "hidden sheets", "\(hidden.map(\.name).joined(separator: ", "))", option: "sheet"))
    }
    if faults > 0 { facts.append(ReadingFact("cells with an error, read as missing", "\(faults)")) }
    for index in loaded.table.sources.indices {
      loaded.table.sources[index].reading.insert(contentsOf: facts, at: 0)
    }
    return loaded
  }

  private static func refuseOldFormat(
    _ source: SourceBytes, _ path: String
  ) throws(DataError) {
    guard source.begin(with: olderFormat) else { return }
    let all = UnsafeBufferPointer(start: source.start, count: source.count)
    // An encrypted workbook is a file of the older format that holds a package.
    let sign: [UInt8] = "EncryptedPackage".utf8.reduce(into: []) { $0 += [$1, 0] }
    let last = all.count - sign.count
    for start in stride(from: 0, through: last, by: 64) {
      if all[start..<(start + sign.count)].elementsEqual(sign) { throw .encrypted(path: path) }
    }
    throw .oldWorkbook(path: path)
  }

  /// The sheet that is meant, with its cells.
  private static func chosen(
    _ book: Workbook, _ path: String, _ options: GridOptions
  ) throws(DataError) -> (SheetList.Sheet, CellGrid, Int) {
    let shown = book.sheets.filter { !$0.isHidden }
    switch options.sheet {
    case .name(let name):
      guard let sheet = book.sheets.first(where: { $0.name == name }) else {
        throw .noSheet(path: path, name: name, sheets: book.sheets.map(\.name))
      }
      let (grid, faults) = try book.grid(sheet)
      return (sheet, grid, faults)
    case .place(let place):
      guard shown.indices.contains(place - 1) else {
        throw .noSheet(path: path, name: "\(place)", sheets: shown.map(\.name))
      }
      let (grid, faults) = try book.grid(shown[place - 1])
      return (shown[place - 1], grid, faults)
    case nil:
      for sheet in shown {
        let (grid, faults) = try book.grid(sheet)
        if grid.rows.contains(where: { $0.contains { !$0.isBlank } }) {
          return (sheet, grid, faults)
        }
      }
      throw .noTable(path: path)
    }
  }
}
