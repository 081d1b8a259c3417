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
    if let kind = StatisticsReader.kind(source, path: path) {
      guard source.count > 0 else { throw .empty(path: path) }
      try refuseOptionsOfTexts(options, grid)
      return try StatisticsReader(path: path, kind: kind, options: options, registry: registry)
        .table(source.count)
    }
    guard options.labels else {
      throw .badOption(
        option: "labels", value: "false",
        expected: "left out, for only files of Stata and SPSS have labels")
    }
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

extension LoadedFile {
  /// Stops at an option that only text files and workbooks have.
  private static func refuseOptionsOfTexts(
    _ options: CSVOptions, _ grid: GridOptions
  ) throws(DataError) {
    let given: [(name: String, value: String?)] = [
      ("sheet", grid.sheet?.words), ("range", grid.range.map { _ in "…" }),
      ("separator", options.separator.map { String($0) }),
      ("decimal", options.decimal.map { String($0) }), ("missing", options.missing.first),
      ("header", options.header == .first ? nil : "…"), ("value", grid.value),
    ]
    for case (let name, let value?) in given {
      throw .badOption(
        option: name, value: value, expected: "left out, for this is a file of Stata or SPSS")
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
