import CSystem
import Tables
import Units

/// Reads text files that look as yearbooks print them: title and unit above the names, years across,
/// notes below.
struct YearbookTextReader {
  /// The path, for messages.
  let path: String
  /// What the script says of text.
  let options: CSVOptions
  /// What the script says of the table.
  let grid: GridOptions

  /// Files above this size are taken for plain tables.
  private static let limit = 64 << 20

  /// Whether the first lines of a file show signs of a yearbook's table.
  ///
  /// Signs are a line `单位：…`, lines with fewer cells above the names, names such as `2005年`, and a key
  /// that is not among the names while years are.
  func hasSigns(_ source: SourceBytes) -> Bool {
    guard grid.range == nil else { return true }
    let beginning = source.count > 1 << 16 ? try? source.lines(upTo: 1 << 16, path) : source
    guard let beginning, let rows = try? cells(beginning, limit: 40).rows else { return false }
    // What stands above a line that the script names is nothing to find out.
    return signs(Array(rows.dropFirst((grid.header ?? 1) - 1)))
  }

  /// The table in a text file that is read cell by cell.
  func table(_ source: SourceBytes, _ registry: UnitRegistry) throws(DataError) -> LoadedTable {
    guard source.count <= Self.limit else { throw .tooLarge(path: path) }
    let (rows, lines, encoding) = try cells(source, limit: .max)
    var cells = CellGrid()
    cells.rows = rows
    cells.lines = lines
    if let range = grid.range { cells = cells.cut(range) }
    var loaded = try GridReader(
      grid: cells, path: path, options: grid, registry: registry, isSheet: false
    ).table()
    loaded.facts.encoding = encoding
    for index in loaded.table.sources.indices {
      loaded.table.sources[index].reading.insert(
        ReadingFact("encoding", "\(encoding)", option: "encoding"), at: 0)
    }
    return loaded
  }

  /// The cells of a file's records, the lines they begin at, and its encoding.
  private func cells(
    _ source: SourceBytes, limit: Int
  ) throws(DataError) -> (rows: [[CellGrid.Cell]], lines: [Int], encoding: String) {
    let text = try CSVText(source, path: path, options: options)
    let start = text.source.start + text.start
    let end = text.source.start + text.source.count
    var dialect = try CSVDialect.detect(
      in: UnsafeBufferPointer(start: start, count: end - start), newline: text.newline,
      options: options
    ).0
    if options.separator == nil { dialect = Self.mostCells(dialect, start, end) }
    var reader = CSVRecordReader(dialect: dialect, place: start, limit: end)
    var rows: [[CellGrid.Cell]] = []
    var (lines, line, counted) = ([Int](), 1, start)
    func passed(_ place: UnsafePointer<UInt8>) -> Int {
      tonne_count_bytes(counted, place - counted, text.newline).newlines
    }
    while rows.count < limit, let record = reader.next() {
      line += passed(record.start)
      counted = record.start
      lines.append(line)
      if let field = record.problem {
        // The opening quote is right before the content.
        if field.problem == .openQuote {
          throw .openQuote(DataError.Place(path, line: line + passed(field.start - 1)))
        }
        let rest = UnsafeBufferPointer(start: field.end + 1, count: field.next - field.end - 1)
        throw .afterQuote(
          DataError.Place(path, line: line + passed(field.end)),
          text: String(decoding: rest, as: UTF8.self))
      }
      rows.append(
        record.fields.map { field in
          let text = field.text
          return text.isEmpty ? .blank : .text(text)
        })
    }
    return (rows, lines, text.encoding)
  }

  /// A first line without separators misleads: the sign that cuts most lines into the most cells is it.
  private static func mostCells(
    _ dialect: CSVDialect, _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>
  ) -> CSVDialect {
    var best = dialect
    var most = 0
    for separator in [dialect.separator, Byte.comma, Byte.semicolon, Byte.tab] {
      var candidate = dialect
      candidate.separator = separator
      var reader = CSVRecordReader(dialect: candidate, place: start, limit: end)
      var cells = 0
      for _ in 0..<40 { cells += (reader.next()?.fields.count ?? 1) - 1 }
      if cells > most { (best, most) = (candidate, cells) }
    }
    return best
  }

  /// Whether names stand over each other: blanks in the first line, behind its first cell, have names
  /// below them and no numbers but years.
  private func hasSecondLevel(_ rows: [[CellGrid.Cell]], _ first: Int) -> Bool {
    guard rows.indices.contains(first + 1) else { return false }
    let (above, below) = (rows[first], rows[first + 1])
    let blanks = above.indices.dropFirst().filter { above[$0].isBlank }
    guard !blanks.isEmpty,
      blanks.contains(where: { below.indices.contains($0) && !below[$0].isBlank })
    else { return false }
    return below.allSatisfy { cell in
      let text = GridShape.text(cell)
      return YearbookCell(cell, missing: []).number == nil || YearbookText.year(text) != nil
    }
  }

  private func signs(_ rows: [[CellGrid.Cell]]) -> Bool {
    let filled = rows.map { $0.count { !$0.isBlank } }
    guard let first = filled.firstIndex(where: { $0 > 0 }) else { return false }
    let widest = filled.max() ?? 0
    if widest > 2, filled[first] * 2 < widest { return true }
    let heading = rows[first].map(GridShape.text)
    for row in rows.prefix(6)
    where row.contains(where: { GridUnit.statement(in: GridShape.text($0)) != nil }) {
      return true
    }
    let years = heading.filter { YearbookText.year($0) != nil }
    if heading.contains(where: { YearbookText.year($0) != nil && $0.contains("年") }) { return true }
    if hasSecondLevel(rows, first) { return true }
    guard years.count > 1 || (years.count == 1 && heading.count == 2) else { return false }
    return grid.value != nil || grid.key.contains { !heading.contains($0) }
  }
}
