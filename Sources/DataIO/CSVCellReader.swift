/// Reads single cells into their columns.
///
/// The fast way knows plain numbers, and texts without quotes and blanks around them; whatever else
/// it meets goes through `CSVDialect.field`, which knows everything. Both stop at the same places, so
/// a file's meaning does not depend on which way is taken.
struct CSVCellReader {
  /// The signs.
  let dialect: CSVDialect
  /// The end of the file.
  let limit: UnsafePointer<UInt8>
  /// Missing markers of number columns.
  let missing: [[UInt8]]

  /// Reads a cell of a number column and moves to the sign behind it; false when it is wrong.
  @inline(__always)
  func number(
    _ place: inout UnsafePointer<UInt8>, _ part: UnsafeMutablePointer<ColumnPart>, _ row: Int
  ) -> Bool {
    guard let value = plainNumber(&place) else { return readNumber(&place, part, row) }
    part.pointee.numbers?[row] = value
    return true
  }

  /// The same for a text column.
  @inline(__always)
  func text(
    _ place: inout UnsafePointer<UInt8>, _ part: UnsafeMutablePointer<ColumnPart>, _ row: Int
  ) -> Bool {
    plainText(&place, part, row) || readText(&place, part, row)
  }

  /// Passes over a cell.
  func skip(_ place: inout UnsafePointer<UInt8>) -> Bool {
    if place[0] != Byte.quote, place[0] != Byte.space, place[0] != Byte.tab {
      place = endOfPlainText(place)
      return true
    }
    let field = dialect.field(at: place, limit: limit)
    place = field.next
    return field.problem == nil
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
