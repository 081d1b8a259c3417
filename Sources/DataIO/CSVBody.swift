import CSystem
import NumericCore

/// The rows of a file, still bytes, with all that is needed to read them.
struct CSVBody {
  /// The file.
  let text: CSVText
  /// The path, for messages.
  let path: String
  /// The signs.
  let dialect: CSVDialect
  /// The first byte behind the header.
  let start: Int
  /// Behind the last line that is not blank.
  let end: Int
  /// The number of columns.
  let columns: Int
  /// Missing markers.
  let missing: [[UInt8]]

  /// The parts of the file that hold rows, cut to the body.
  var parts: [CSVPart] {
    var parts = text.parts.filter { $0.end > start && $0.start < end }
    guard let first = parts.first, let last = parts.last else { return [] }
    if first.start < start {
      let above = tonne_count_bytes(
        text.source.start + first.start, start - first.start, text.newline)
      parts[0].newlines -= above.newlines
      parts[0].start = start
    }
    if last.end > end { parts[parts.count - 1].end = end }
    return parts
  }

  /// All of the body as one part.
  var whole: [CSVPart] {
    guard start < end else { return [] }
    let counts = tonne_count_bytes(text.source.start + start, end - start, text.newline)
    return [
      CSVPart(
        start: start, end: end, newlines: counts.newlines, quotes: counts.quotes,
        isASCII: counts.ascii)
    ]
  }

  /// Lines behind the last one that is not blank.
  var trailingLines: Int {
    tonne_count_bytes(text.source.start + end, text.source.count - end, text.newline).newlines
  }

  /// The line, counted from 1, of a byte.
  func place(of byte: UnsafePointer<UInt8>) -> DataError.Place {
    DataError.Place(
      path, line: text.source.line(at: byte - text.source.start, newline: text.newline))
  }

  /// The end of the file.
  var limit: UnsafePointer<UInt8> { text.source.start + text.source.count }

  /// The cell that begins at a byte.
  func cell(at byte: UnsafePointer<UInt8>) -> String {
    dialect.field(at: byte, limit: limit).text
  }

  /// The error that a part stopped with.
  func error(for stop: CSVChunkParser.Stop) -> DataError {
    let start: UnsafePointer<UInt8>
    switch stop {
    case .ragged(let record), .problem(let record): start = record
    // Who asked for the table looks first whether Ctrl-C came.
    case .misaligned, .interrupted: return .tooLarge(path: path)
    }
    var reader = CSVRecordReader(dialect: dialect, place: start, limit: limit)
    guard let record = reader.next() else { return .tooLarge(path: path) }
    if let field = record.problem {
      // The opening quote is right before the content.
      if field.problem == .openQuote { return .openQuote(place(of: field.start - 1)) }
      let rest = UnsafeBufferPointer(start: field.end + 1, count: field.next - field.end - 1)
      return .afterQuote(place(of: field.end), text: String(decoding: rest, as: UTF8.self))
    }
    return .ragged(place(of: start), found: record.fields.count, expected: columns)
  }

  /// The first byte of the first cell of a column that someone looks for; slow.
  func firstCell(
    inColumn column: Int, where isWanted: (CSVField) -> Bool
  ) -> UnsafePointer<UInt8>? {
    var reader = CSVRecordReader(
      dialect: dialect, place: text.source.start + start, limit: text.source.start + end)
    while let record = reader.next() {
      if column < record.fields.count, isWanted(record.fields[column]) {
        let field = record.fields[column]
        return field.isQuoted ? field.start - 1 : field.start
      }
    }
    return nil
  }
}
