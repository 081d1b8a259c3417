package import Units

/// Reads a file of whatever kind its first bytes show it to be.
package enum LoadedFile {
  /// The table in a file: a workbook, a text file as yearbooks print tables, or a plain text table.
  ///
  /// A plain table whose cells cannot be read as they stand is looked at once more cell by cell; the
  /// error of the first reading is the one that is told where that fails as well.
  package static func read(
    path: String, options: CSVOptions, grid: GridOptions, registry: UnitRegistry = .standard
  ) throws(DataError) -> LoadedTable {
    // Once: a pipe gives its bytes only once.
    let source = try SourceBytes.file(path, limit: options.byteLimit)
    if WorkbookReader.isWorkbook(source) {
      return try WorkbookReader.read(source, path: path, options: grid, registry: registry)
    }
    if let sheet = grid.sheet {
      throw .badOption(
        option: "sheet", value: sheet.words, expected: "left out, for this is a text file")
    }
    let yearbook = YearbookTextReader(path: path, options: options, grid: grid)
    if yearbook.hasSigns(source) { return try yearbook.table(source, registry) }
    do {
      return try CSVReader.read(source, path: path, options: options, registry: registry)
    } catch {
      guard error.mayBeYearbook, let loaded = try? yearbook.table(source, registry) else {
        throw error
      }
      return loaded
    }
  }
}

extension DataError {
  /// Whether reading cell by cell, without footnote marks and the like, may help.
  fileprivate var mayBeYearbook: Bool {
    switch self {
    case .ragged, .duplicateHeaders, .unreadableNumber: true
    default: false
    }
  }
}
