import CSystem
import Tables
import Threading
package import Units

/// Reads text tables: comma, semicolon or tab separated.
///
/// Reading goes in steps that each stand in a file of their own: `CSVText` (encoding, parts),
/// `CSVDialect` (separator, decimal sign), `ColumnHeadings` (names, units), `CSVBody` with
/// `CSVChunkParser` (cells), `CSVTyping` (numbers, texts, flags).
package enum CSVReader {
  /// The table in a file.
  ///
  /// - Complexity: O(bytes), on two threads about 1 ns a byte.
  package static func read(
    path: String, options: CSVOptions = CSVOptions(), registry: UnitRegistry = .standard
  ) throws(DataError) -> LoadedTable {
    try read(
      SourceBytes.file(path, limit: options.byteLimit), path: path, options: options,
      registry: registry)
  }

  /// The table in bytes that were read from a path.
  static func read(
    _ source: SourceBytes, path: String, options: CSVOptions, registry: UnitRegistry
  ) throws(DataError) -> LoadedTable {
    try CSVReading(source: source, path: path, options: options, registry: registry).table()
  }

  /// The table in bytes; `name` stands for the path in messages.
  package static func read(
    bytes: [UInt8], name: String = "text", options: CSVOptions = CSVOptions(),
    registry: UnitRegistry = .standard
  ) throws(DataError) -> LoadedTable {
    try read(
      SourceBytes.copy(bytes, name: name), path: name, options: options, registry: registry)
  }
}

extension CSVReader {
  /// Where the cells of some rows and columns of the table in a file stand.
  ///
  /// - Complexity: O(bytes).
  static func places(
    of cells: [(row: Int, column: String)], in source: SourceBytes, path: String,
    options: CSVOptions, registry: UnitRegistry
  ) throws(DataError) -> [CellPlace?] {
    try CSVReading(source: source, path: path, options: options, registry: registry).places(cells)
  }
}

/// One file on its way to a table.
private struct CSVReading {
  let path: String
  let options: CSVOptions
  let bytes: Int
  let text: CSVText
  let evidence: DecimalEvidence
  let body: CSVBody
  let headings: ColumnHeadings
  let sample: [CSVRecordReader.Record]
  /// The unit of columns whose cells have percent signs.
  let percent: Unit?

  /// Finds out everything but the cells.
  init(
    source: SourceBytes, path: String, options: CSVOptions, registry: UnitRegistry
  ) throws(DataError) {
    self.path = path
    self.options = options
    bytes = source.count
    percent = try? Unit(parsing: "%", in: registry)
    text = try CSVText(source, path: path, options: options)
    let limit = text.source.start + text.source.count
    let first = try text.headerStart(options.header, path: path)
    let dialect: CSVDialect
    (dialect, evidence) = try CSVDialect.detect(
      in: UnsafeBufferPointer(start: first, count: limit - first), newline: text.newline,
      options: options)
    var reader = CSVRecordReader(dialect: dialect, place: first, limit: limit)
    guard let header = reader.nextFilled() else { throw .empty(path: path) }
    let start = options.header == .none ? header.start : reader.place
    body = CSVBody(
      text: text, path: path, dialect: dialect, start: start - text.source.start,
      end: max(start - text.source.start, text.endOfLastFilledLine(dialect)),
      columns: header.fields.count, missing: MissingMarkers.bytes(adding: options.missing))
    if header.problem != nil { throw body.error(for: .problem(header.start)) }
    var headings =
      try options.header == .none
      ? ColumnHeadings(count: header.fields.count, place: body.place(of: header.start))
      : ColumnHeadings(
        cells: header.fields.map(\.text), place: body.place(of: header.start),
        registry: registry)
    try headings.override(units: options.units, path: path, registry: registry)
    self.headings = headings
    sample = CSVDialect.sample(dialect, start, limit)
  }

  /// Reads the cells and makes the table.
  func table() throws(DataError) -> LoadedTable {
    let wanted = try wantedColumns()
    let typing = CSVTyping(body: body, headings: headings, types: try types())
    let kinds = typing.firstKinds(sample) { wanted.contains($0) }
    var cells = try body.read(kinds: kinds)
    try checkDecimal(cells)
    var values: [Int: Column.Values] = [:]
    for column in kinds.indices where kinds[column] == .number {
      values[column] = try typing.numbers(cells.columns[column], column: column, rows: cells.rows)
    }
    let again = kinds.indices.map { column in
      kinds[column] == .number && values[column] == nil ? ColumnPart.Kind.text : .skip
    }
    if again.contains(.text) {
      let texts = try body.read(kinds: again)
      for column in again.indices where again[column] == .text {
        cells.columns[column] = texts.columns[column]
      }
    }
    var percentages = Set<Int>()
    for column in kinds.indices where kinds[column] == .text || again[column] == .text {
      let unit = headings.columns[column].unit
      if let signed = typing.signed(cells.columns[column], column: column),
        !signed.isPercent || unit == nil || unit == percent
      {
        values[column] = signed.values
        if signed.isPercent { percentages.insert(column) }
      } else {
        values[column] = try typing.texts(cells.columns[column], column: column)
      }
    }
    return try loaded(values, cells, typing) { percentages.contains($0) ? percent : nil }
  }

  /// Where some cells stand: goes through the records once.
  func places(_ cells: [(row: Int, column: String)]) -> [CellPlace?] {
    let missing = Set(options.missing)
    let wanted = Dictionary(grouping: cells.indices) { cells[$0].row }
    var places = [CellPlace?](repeating: nil, count: cells.count)
    let start = text.source.start
    var reader = CSVRecordReader(
      dialect: body.dialect, place: start + body.start, limit: start + body.end)
    var (row, line, counted) = (
      0, text.source.line(at: body.start, newline: text.newline), body.start
    )
    let last = wanted.keys.max() ?? -1
    while row <= last, let record = reader.next() {
      if Cancellation.isRequested { break }
      if record.isBlank { continue }
      if let asked = wanted[row] {
        let offset = record.start - start
        line += tonne_count_bytes(start + counted, offset - counted, text.newline).newlines
        counted = offset
        for index in asked {
          let name = cells[index].column
          guard let column = headings.columns.firstIndex(where: { $0.name == name }),
            record.fields.indices.contains(column)
          else { continue }
          let text = record.fields[column].text
          let cell = YearbookCell(text.isEmpty ? .blank : .text(text), missing: missing)
          places[index] = CellPlace(
            line: line, column: column + 1, text: text, gap: CellGap(cell), isMarked: cell.isMarked)
        }
      }
      row += 1
    }
    return places
  }

  // MARK: - Options

  private func wantedColumns() throws(DataError) -> Set<Int> {
    guard let names = options.columns else { return Set(headings.columns.indices) }
    var wanted = Set<Int>()
    for name in names {
      wanted.insert(try headings.index(of: name, option: "columns", path: path))
    }
    return wanted
  }

  private func types() throws(DataError) -> [Int: CSVCellType] {
    var types: [Int: CSVCellType] = [:]
    for (name, type) in options.types.sorted(by: { $0.key < $1.key }) {
      types[try headings.index(of: name, option: "types", path: path)] = type
    }
    return types
  }

  /// Refuses commas that may mean either, where nothing else in the file tells.
  private func checkDecimal(_ cells: CSVCellColumns) throws(DataError) {
    guard evidence == .none else { return }
    for (column, cells) in cells.columns.enumerated() {
      guard let cell = cells.firstGrouped else { continue }
      throw .unclearDecimal(
        body.place(of: cell), column: headings.columns[column].name, cell: body.cell(at: cell))
    }
  }

  // MARK: - The table

  private func loaded(
    _ values: [Int: Column.Values], _ cells: CSVCellColumns, _ typing: CSVTyping,
    unit: (Int) -> Unit?
  ) throws(DataError) -> LoadedTable {
    var columns: [Column] = []
    var notes = headings.notes
    let kept = keptColumns(values, &notes)
    for index in kept {
      guard let values = values[index] else { continue }
      let heading = headings.columns[index]
      var measure = Measure.plain
      if case .numbers = values {
        measure = (heading.unit ?? unit(index)).map { .unit($0) } ?? .unstated
      } else if let unit = heading.unit {
        notes.append(
          TableNote("column \"\(heading.name)\" holds no numbers; its unit [\(unit)] is not used"))
      }
      if let note = typing.noteOfNumbers(values, index) { notes.append(note) }
      columns.append(Column(heading.name, values, measure))
    }
    let facts = FileFacts(
      encoding: text.encoding, separator: Character(UnicodeScalar(body.dialect.separator)),
      decimal: Character(UnicodeScalar(body.dialect.decimal)), rows: cells.rows,
      blankLines: cells.blankLines + body.trailingLines, bytes: bytes)
    if text.encoding == "GB18030", options.encoding == nil {
      notes.append(TableNote("\"\(path)\" is no UTF-8 and was read as GB18030"))
    }
    do {
      let table = try Table(
        columns: columns, rowCount: cells.rows, notes: notes,
        sources: [TableSource(path: path, rows: cells.rows)])
      return LoadedTable(table: table, facts: facts)
    } catch {
      throw .tooLarge(path: path)
    }
  }

  /// The columns that go into the table: not those at the end without name and values.
  private func keptColumns(
    _ values: [Int: Column.Values], _ notes: inout [TableNote]
  ) -> [Int] {
    var kept = headings.columns.indices.filter { values[$0] != nil }
    guard options.header != .none else { return kept }
    while kept.count > 1, let last = kept.last, headings.columns[last].isInvented,
      values[last]?.hasNoValue == true
    {
      kept.removeLast()
      notes.append(TableNote("column \(last + 1) has neither a name nor a value and was left out"))
    }
    for index in kept where headings.columns[index].isInvented {
      let name = headings.columns[index].name
      notes.append(TableNote("column \(index + 1) has no name and is called \(name)"))
    }
    return kept
  }
}

extension Column.Values {
  /// Whether every cell is missing.
  fileprivate var hasNoValue: Bool {
    switch self {
    case .numbers(let numbers): numbers.allSatisfy(\.isNaN)
    case .texts(let codes, _), .regions(let codes, _): codes.allSatisfy { $0 < 0 }
    case .flags(let flags): flags.allSatisfy { $0 < 0 }
    }
  }
}
