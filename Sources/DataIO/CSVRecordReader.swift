/// Reads records one after the other, cell by cell.
///
/// Slow and exact: for the header, for looking at the first lines, and to say what is wrong.
/// `CSVChunkParser` reads the rest.
struct CSVRecordReader {
  /// A line's cells, or several lines' where a quoted cell holds line ends.
  struct Record {
    /// The cells, at least one.
    var fields: [CSVField]
    /// The first byte.
    var start: UnsafePointer<UInt8>

    /// Nothing but blanks.
    var isBlank: Bool { fields.count == 1 && fields[0].count == 0 && !fields[0].isQuoted }

    /// The first cell that is wrong.
    var problem: CSVField? { fields.first { $0.problem != nil } }
  }

  /// The signs.
  let dialect: CSVDialect
  /// Where the next record begins.
  var place: UnsafePointer<UInt8>
  /// The end of the bytes.
  let limit: UnsafePointer<UInt8>

  /// The next record, blank or not; `nil` at the end.
  mutating func next() -> Record? {
    guard place < limit else { return nil }
    var record = Record(fields: [], start: place)
    while true {
      let field = dialect.field(at: place, limit: limit)
      record.fields.append(field)
      place = field.next
      guard place < limit else { return record }
      if place[0] == dialect.separator {
        place += 1
        continue
      }
      place += place[0] == dialect.newline ? 1 : 2
      return record
    }
  }

  /// The next record that is not blank.
  mutating func nextFilled() -> Record? {
    while let record = next() {
      if !record.isBlank { return record }
    }
    return nil
  }
}
