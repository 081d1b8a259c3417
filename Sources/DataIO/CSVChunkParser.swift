/// What one part of a file gives for one column, while it is read and after it.
struct ColumnPart {
  /// What is done with the cells.
  enum Kind: UInt8 { case skip, number, text }

  /// What is done with the cells.
  var kind: Kind
  /// Where numbers go, one a row.
  var numbers: UnsafeMutablePointer<Double>?
  /// Where codes go, one a row.
  var codes: UnsafeMutablePointer<Int32>?
  /// The texts behind the codes.
  var labels: LabelTable
  /// Cells of a number column without a number.
  var missing = 0
  /// Those of them that are missing markers in quotes.
  var quotedMarkers = 0
  /// Cells of a number column that hold neither a number nor a missing marker.
  var unreadable = 0
  /// The first of them.
  var firstUnreadable: UnsafePointer<UInt8>?
  /// The first number whose thousands are grouped.
  var firstGrouped: UnsafePointer<UInt8>?
  /// Whether a number has a zero before other digits.
  var hasLeadingZero = false
}

/// Reads the rows of one part of a file.
///
/// The fast way knows plain numbers of at most 18 digits and texts without quotes and blanks around
/// them; whatever else it meets goes through `CSVDialect.field`, which knows everything. Both stop at
/// the same places, so a file's meaning does not depend on which way is taken.
struct CSVChunkParser {
  /// Why a part was not read to its end.
  enum Stop: Hashable {
    /// The record that begins here has another number of cells than the header.
    case ragged(UnsafePointer<UInt8>)
    /// A cell of the record that begins here is wrong.
    case problem(UnsafePointer<UInt8>)
    /// More rows than line ends: the part does not begin where a record begins.
    case misaligned
  }

  let dialect: CSVDialect
  /// First byte of the part.
  let start: UnsafePointer<UInt8>
  /// Records that begin before it belong to the part.
  let end: UnsafePointer<UInt8>
  /// The end of the file.
  let limit: UnsafePointer<UInt8>
  /// One for each column of the file.
  let columns: UnsafeMutableBufferPointer<ColumnPart>
  /// Most rows that there is room for.
  let capacity: Int
  /// Missing markers of number columns.
  let missing: [[UInt8]]

  /// Rows read.
  private(set) var rows = 0
  /// Lines without a cell that were passed over.
  private(set) var blankLines = 0
  /// Where reading stopped; `end` when all is well.
  private(set) var place: UnsafePointer<UInt8>
  /// Why it stopped early.
  private(set) var stop: Stop?

  init(
    dialect: CSVDialect, start: UnsafePointer<UInt8>, end: UnsafePointer<UInt8>,
    limit: UnsafePointer<UInt8>, columns: UnsafeMutableBufferPointer<ColumnPart>, capacity: Int,
    missing: [[UInt8]]
  ) {
    self.dialect = dialect
    self.start = start
    self.end = end
    self.limit = limit
    self.columns = columns
    self.capacity = capacity
    self.missing = missing
    place = start
  }

  /// Reads all rows.
  mutating func run() {
    let separator = dialect.separator
    let last = columns.count - 1
    guard last >= 0, let parts = columns.baseAddress else { return }
    var place = start
    var row = 0
    reading: while place < end {
      if place[0] <= Byte.space, skipBlankLine(&place) { continue }
      guard row < capacity else {
        stop = .misaligned
        break
      }
      let record = place
      var column = 0
      while true {
        guard readCell(&place, parts + column, row) else {
          stop = .problem(record)
          break reading
        }
        let isSeparator = place < limit && place[0] == separator
        if isSeparator != (column < last) {
          stop = .ragged(record)
          break reading
        }
        guard isSeparator else { break }
        place += 1
        column &+= 1
      }
      row &+= 1
      if place < limit { place += place[0] == dialect.newline ? 1 : 2 }
    }
    rows = row
    self.place = place
  }

  /// Passes over a line of nothing but blanks. In a table of one column a blank line inside it is a
  /// missing value; those at the end of the file were cut off before.
  private mutating func skipBlankLine(_ place: inout UnsafePointer<UInt8>) -> Bool {
    guard columns.count > 1 else { return false }
    var next = place
    while next < limit, dialect.isBlank(next[0]) { next += 1 }
    guard next >= limit || dialect.isLineEnd(next) else { return false }
    blankLines += 1
    if next < limit { next += next[0] == dialect.newline ? 1 : 2 }
    place = next
    return true
  }

  /// Reads a cell and moves to the sign behind it; false when it is wrong.
  @inline(__always)
  private func readCell(
    _ place: inout UnsafePointer<UInt8>, _ part: UnsafeMutablePointer<ColumnPart>, _ row: Int
  ) -> Bool {
    switch part.pointee.kind {
    case .number:
      if let value = plainNumber(&place) {
        part.pointee.numbers?[row] = value
        return true
      }
      return readNumber(&place, part, row)
    case .text:
      return plainText(&place, part, row) || readText(&place, part, row)
    case .skip:
      if place[0] != Byte.quote, place[0] != Byte.space, place[0] != Byte.tab {
        place = endOfPlainText(place)
        return true
      }
      let field = dialect.field(at: place, limit: limit)
      place = field.next
      return field.problem == nil
    }
  }

  // MARK: - Numbers

  /// A plain number that fills its cell.
  @inline(__always)
  private func plainNumber(_ place: inout UnsafePointer<UInt8>) -> Double? {
    guard let number = PlainNumber.read(at: place, decimal: dialect.decimal) else { return nil }
    let next = number.end
    guard
      (next[0] == dialect.separator && next < limit) || next[0] == dialect.newline
        || next >= limit || (next[0] == Byte.carriageReturn && next[1] == dialect.newline)
    else { return nil }
    place = next
    return number.value
  }

  /// Any other cell of a number column.
  @inline(never)
  private func readNumber(
    _ place: inout UnsafePointer<UInt8>, _ part: UnsafeMutablePointer<ColumnPart>, _ row: Int
  ) -> Bool {
    let field = dialect.field(at: place, limit: limit)
    guard field.problem == nil else { return false }
    if let number = NumberCell(field.start, field.end, dialect: dialect) {
      part.pointee.numbers?[row] = number.value
      if number.isGrouped, part.pointee.firstGrouped == nil { part.pointee.firstGrouped = place }
      if number.hasLeadingZero { part.pointee.hasLeadingZero = true }
    } else {
      part.pointee.numbers?[row] = .nan
      if isMissing(field) {
        part.pointee.missing += 1
        if field.isQuoted, field.count > 0 { part.pointee.quotedMarkers += 1 }
      } else {
        part.pointee.unreadable += 1
        if part.pointee.firstUnreadable == nil { part.pointee.firstUnreadable = place }
      }
    }
    place = field.next
    return true
  }

  /// Whether a cell of a number column says that there is no number.
  private func isMissing(_ field: CSVField) -> Bool {
    field.count == 0
      || missing.contains {
        $0.elementsEqual(UnsafeBufferPointer(start: field.start, count: field.count))
      }
  }

  // MARK: - Texts

  /// A text without quotes, and without blanks at its edges.
  @inline(__always)
  private func plainText(
    _ place: inout UnsafePointer<UInt8>, _ part: UnsafeMutablePointer<ColumnPart>, _ row: Int
  ) -> Bool {
    let start = place
    if start[0] == Byte.quote || start[0] == Byte.space || start[0] == Byte.tab {
      return false
    }
    let next = endOfPlainText(start)
    var end = next
    if end > start, end[-1] <= Byte.space {
      if end[-1] == Byte.carriageReturn, next < limit, next[0] == dialect.newline { end -= 1 }
      if end > start, end[-1] <= Byte.space { return false }
    }
    place = next
    part.pointee.codes?[row] = part.pointee.labels.code(start, end - start)
    return true
  }

  /// The next separator or line end, looked for in eight bytes at a time.
  @inline(__always)
  private func endOfPlainText(_ start: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
    let separators = 0x0101_0101_0101_0101 &* UInt64(dialect.separator)
    let newlines = 0x0101_0101_0101_0101 &* UInt64(dialect.newline)
    var place = start
    while place < limit {
      let word = UInt64(
        littleEndian: UnsafeRawPointer(place).loadUnaligned(as: UInt64.self))
      let found = zeroBytes(word ^ separators) | zeroBytes(word ^ newlines)
      if found != 0 {
        // A sign behind the end of the file is none: zero bytes follow it.
        return place + found.trailingZeroBitCount / 8
      }
      place += 8
    }
    return limit
  }

  /// Any other text.
  @inline(never)
  private func readText(
    _ place: inout UnsafePointer<UInt8>, _ part: UnsafeMutablePointer<ColumnPart>, _ row: Int
  ) -> Bool {
    let field = dialect.field(at: place, limit: limit)
    guard field.problem == nil else { return false }
    place = field.next
    let code: Int32
    if field.hasDoubledQuotes {
      code = part.pointee.labels.code(copying: field.bytes)
    } else if field.isQuoted {
      code = part.pointee.labels.quotedCode(field.start, field.count)
    } else {
      code = part.pointee.labels.code(field.start, field.count)
    }
    part.pointee.codes?[row] = code
    return true
  }
}

/// The high bit of every zero byte; correct up to the first one.
@inline(__always)
private func zeroBytes(_ word: UInt64) -> UInt64 {
  (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
}
