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
    if WorkbookReader.isWorkbook(path) {
      return try WorkbookReader.read(path: path, options: grid, registry: registry)
    }
    if let sheet = grid.sheet {
      throw .badOption(
        option: "sheet", value: sheet.words, expected: "left out, for this is a text file")
    }
    if YearbookTextReader.hasSigns(path: path, options: options, grid: grid) {
      return try YearbookTextReader.read(
        path: path, options: options, grid: grid, registry: registry)
    }
    do {
      return try CSVReader.read(path: path, options: options, registry: registry)
    } catch {
      guard error.mayBeYearbook,
        let loaded = try? YearbookTextReader.read(
          path: path, options: options, grid: grid, registry: registry)
      else { throw error }
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
