/// A cell found in the bytes of a file: where its content is and where the next sign is.
struct CSVField {
  /// What is wrong with it.
  enum Problem: Hashable {
    case openQuote
    case afterQuote
  }

  /// First byte of the content, without quotes and blanks around it.
  var start: UnsafePointer<UInt8>
  /// Behind its last byte.
  var end: UnsafePointer<UInt8>
  /// The separator or line end behind it, or the end of the file.
  var next: UnsafePointer<UInt8>
  /// Whether it stands in quotes.
  var isQuoted = false
  /// Whether it holds doubled quotes, each of which means one.
  var hasDoubledQuotes = false
  /// What is wrong with it, if anything.
  var problem: Problem?

  /// The number of bytes, doubled quotes counted twice.
  var count: Int { end - start }

  /// The content, each doubled quote as one.
  var bytes: [UInt8] {
    let all = Array(UnsafeBufferPointer(start: start, count: count))
    guard hasDoubledQuotes else { return all }
    var single: [UInt8] = []
    single.reserveCapacity(all.count)
    var position = 0
    while position < all.count {
      single.append(all[position])
      position += all[position] == Byte.quote ? 2 : 1
    }
    return single
  }

  /// The content as text in composed form.
  var text: String { String(decoding: bytes, as: UTF8.self).composed }
}

extension CSVDialect {
  /// Whether a line ends at a place that is before `limit`; CR LF counts as one end.
  @inline(__always)
  func isLineEnd(_ place: UnsafePointer<UInt8>) -> Bool {
    place[0] == newline || (place[0] == Byte.carriageReturn && place[1] == newline)
  }

  /// A blank that does not belong to a cell at its edge.
  @inline(__always)
  func isBlank(_ byte: UInt8) -> Bool {
    byte == Byte.space || (byte == Byte.tab && separator != Byte.tab)
  }

  /// The cell that begins at a place, whatever it looks like.
  func field(
    at place: UnsafePointer<UInt8>, limit: UnsafePointer<UInt8>
  ) -> CSVField {
    var start = place
    while start < limit, isBlank(start[0]) { start += 1 }
    if start < limit, start[0] == Byte.quote { return quotedField(at: start + 1, limit: limit) }
    var next = start
    while next < limit, next[0] != separator, !isLineEnd(next) { next += 1 }
    var end = next
    while end > start, isBlank(end[-1]) { end -= 1 }
    return CSVField(start: start, end: end, next: next)
  }

  /// The cell whose opening quote is right before a place.
  private func quotedField(
    at start: UnsafePointer<UInt8>, limit: UnsafePointer<UInt8>
  ) -> CSVField {
    var field = CSVField(start: start, end: start, next: limit, isQuoted: true)
    var place = start
    while true {
      while place < limit, place[0] != Byte.quote { place += 1 }
      if place >= limit {
        field.end = limit
        field.problem = .openQuote
        return field
      }
      guard place + 1 < limit, place[1] == Byte.quote else { break }
      field.hasDoubledQuotes = true
      place += 2
    }
    field.end = place
    place += 1
    while place < limit, isBlank(place[0]) { place += 1 }
    if place < limit, place[0] != separator, !isLineEnd(place) { field.problem = .afterQuote }
    while place < limit, place[0] != separator, !isLineEnd(place) { place += 1 }
    field.next = place
    return field
  }
}
