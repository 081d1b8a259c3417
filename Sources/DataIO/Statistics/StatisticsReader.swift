import CForeign
import Tables
import Threading
import Units

/// Reads files of Stata (.dta) and SPSS (.sav, .zsav, .por) through ReadStat.
struct StatisticsReader {
  /// The kind of file that bytes are of; nil for others.
  static func kind(_ source: SourceBytes, path: String) -> Int? {
    if source.begin(with: Array("<stata_dta>".utf8)) { return TONNE_FILE_STATA }
    if source.begin(with: Array("$FL2@(#)".utf8)) || source.begin(with: Array("$FL3@(#)".utf8)) {
      return TONNE_FILE_SPSS
    }
    let name = path.lowercased()
    if name.hasSuffix(".dta") { return TONNE_FILE_STATA }
    if name.hasSuffix(".sav") || name.hasSuffix(".zsav") { return TONNE_FILE_SPSS }
    return name.hasSuffix(".por") ? TONNE_FILE_SPSS_PORTABLE : nil
  }

  private let path: String
  private let kind: Int
  private let options: CSVOptions
  private let registry: UnitRegistry

  init(path: String, kind: Int, options: CSVOptions, registry: UnitRegistry) {
    self.path = path
    self.kind = kind
    self.options = options
    self.registry = registry
  }

  /// The table; labels and kinds of missing values go into what `how` tells.
  ///
  /// - Throws: `noLibrary`, `brokenStatistics`, `badOption` for an option of text files.
  /// - Complexity: O(cells).
  func table(_ bytes: Int) throws(DataError) -> LoadedTable {
    var read = TonneStatistics()
    defer { tonne_statistics_free(&read) }
    let (foreign, headings) = try opened(&read)
    let rows = (0..<foreign.count).map { foreign.rows($0) }.max() ?? 0
    let labels = ValueLabels(read)
    var (columns, facts, notes) = ([Column](), [ReadingFact](), headings.notes)
    for (index, heading) in headings.columns.enumerated() {
      let variable = StatisticsVariable(
        read.variables[index], name: heading.name, label: foreign.label(index))
      var column = foreign.column(index, named: heading.name, rows: rows)
      column = variable.dated(column, isStata: kind == TONNE_FILE_STATA)
      if options.labels { column = labels.applied(to: column, variable, &notes) }
      if case .numbers = column.values, let unit = heading.unit ?? variable.unit(registry) {
        column.measure = .unit(unit)
      }
      facts += variable.facts
      columns.append(column)
    }
    var table: Table
    do { table = try Table(columns: columns, rowCount: rows, notes: notes) } catch {
      throw .tooLarge(path: path)
    }
    table.sources = [TableSource(path: path, rows: rows, reading: facts)]
    return LoadedTable(
      table: table,
      facts: FileFacts(
        encoding: options.encoding ?? "UTF-8", separator: ",", decimal: ".", rows: rows,
        blankLines: 0, bytes: bytes))
  }

  /// Where cells stand in the file, with what stands there before labels and dates take its place.
  func places(of cells: [(row: Int, column: String)]) throws(DataError) -> [CellPlace?] {
    var read = TonneStatistics()
    defer { tonne_statistics_free(&read) }
    let (foreign, headings) = try opened(&read)
    var columns: [String: (place: Int, cells: Column)] = [:]
    return cells.map { row, name in
      if columns[name] == nil,
        let place = headings.columns.firstIndex(where: { $0.name == name })
      {
        let rows = foreign.rows(place)
        columns[name] = (place, foreign.column(place, named: name, rows: rows))
      }
      guard let found = columns[name], (0..<found.cells.count).contains(row) else { return nil }
      let text = found.cells.cellText(row)
      return CellPlace(
        column: found.place + 1, address: "row \(row + 1), variable \(found.place + 1)",
        text: text == "na" ? "" : text)
    }
  }

  /// Reads the file: its columns and their headings.
  private func opened(
    _ read: inout TonneStatistics
  ) throws(DataError) -> (ForeignTable, ColumnHeadings) {
    var fault = TonneFault()
    let fine = tonne_statistics_read(
      path, Int32(kind), options.encoding?.uppercased(), isCancelled, &read, &fault)
    guard fine else { throw error(fault) }
    let foreign = ForeignTable(read.table)
    read.table = TonneTable()
    var names: [String] = []
    for index in 0..<foreign.count { names.append(foreign.name(index)) }
    var headings = try ColumnHeadings(
      cells: names, place: DataError.Place(path), registry: registry)
    try headings.override(units: options.units, path: path, registry: registry)
    return (foreign, headings)
  }

  private func error(_ fault: TonneFault) -> DataError {
    let words = withUnsafeBytes(of: fault.message) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    switch Int(fault.status) {
    case TONNE_FOREIGN_NO_LIBRARY:
      return .noLibrary(name: "ReadStat", package: "libreadstat1", use: "files of Stata and SPSS")
    case TONNE_FOREIGN_NO_MEMORY: return .tooLarge(path: path)
    case TONNE_FOREIGN_CANCELLED: return .stopped
    default: return .brokenStatistics(path: path, reason: words)
    }
  }
}

/// Whether somebody wants what runs on this thread to stop.
private let isCancelled: @convention(c) () -> Bool = { Cancellation.isRequested }
