extension CSVText {
  /// The first byte of the line that an option says the header stands in.
  func headerStart(_ header: CSVHeader, path: String) throws(DataError) -> UnsafePointer<UInt8> {
    var place = start
    if case .line(let row) = header {
      guard row >= 1 else {
        throw .badOption(option: "header", value: String(row), expected: "1 or more")
      }
      for _ in 1..<row where place < source.count {
        place = source.lineStart(after: place, newline: newline)
      }
      guard place < source.count else { throw .noHeader(path: path, row: row) }
    }
    return source.start + place
  }

  /// Behind the last line that holds more than blanks.
  func endOfLastFilledLine(_ dialect: CSVDialect) -> Int {
    var end = source.count
    while end > start {
      let byte = source.start[end - 1]
      guard dialect.isBlank(byte) || byte == newline || byte == Byte.carriageReturn else { break }
      end -= 1
    }
    return source.lineStart(after: end, newline: newline)
  }
}
