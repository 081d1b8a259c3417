import CNumerics

/// Reads JSON byte by byte (RFC 8259), one value after the other, without a tree of them.
///
/// The bytes are followed by zero bytes, so that looking ahead needs no check of the end.
struct JSONCursor {
  /// What is wrong, and at which byte.
  struct Fault: Error {
    var offset: Int
    var problem: Phrase
  }

  /// The deepest nesting that is followed; deeper text is refused instead of ending the session.
  static let depthLimit = 200

  private let start: UnsafePointer<UInt8>
  private let limit: UnsafePointer<UInt8>
  private var place: UnsafePointer<UInt8>

  /// A cursor at the start of a text in UTF-8; a byte order mark is passed over.
  init(_ source: SourceBytes) {
    start = source.start
    limit = source.start + source.count
    place = start
    if source.count >= 3, start[0] == 0xEF, start[1] == 0xBB, start[2] == 0xBF { place += 3 }
  }

  /// The next byte that is no blank, which stays to be read; 0 at the end.
  mutating func peek() -> UInt8 {
    while place[0] == 0x20 || place[0] == 0x0A || place[0] == 0x0D || place[0] == 0x09 {
      place += 1
    }
    return place[0]
  }

  /// Where the cursor stands.
  var offset: Int { place - start }

  /// A fault at the cursor.
  func fault(_ problem: Phrase) -> Fault { Fault(offset: offset, problem: problem) }

  /// Whether nothing follows.
  mutating func isAtEnd() -> Bool { peek() == 0 && place >= limit }

  /// Reads a sign if it comes next.
  mutating func take(_ sign: UInt8) -> Bool {
    guard peek() == sign, place < limit else { return false }
    place += 1
    return true
  }

  /// Reads a sign that must come next.
  mutating func expect(_ sign: UInt8) throws(Fault) {
    guard take(sign) else { throw unexpected("\(String(UnicodeScalar(sign)))") }
  }

  /// The fault of what stands here in place of what should.
  mutating func unexpected(_ wanted: Phrase) -> Fault {
    let found = peek()
    if place >= limit { return fault("the text ends where \(wanted) is expected") }
    guard (0x21...0x7E).contains(found) else {
      return fault("another sign stands where \(wanted) is expected")
    }
    return fault("\(String(UnicodeScalar(found))) stands where \(wanted) is expected")
  }

  /// Reads an object and calls `body` at the value of each member, which must read it.
  mutating func object(
    _ body: (inout JSONCursor, String) throws(Fault) -> Void
  ) throws(Fault) {
    try expect(UInt8(ascii: "{"))
    if take(UInt8(ascii: "}")) { return }
    repeat {
      guard peek() == Byte.quote else { throw unexpected("a name in quotes") }
      let name = try text()
      try expect(UInt8(ascii: ":"))
      try body(&self, name)
    } while take(Byte.comma)
    guard take(UInt8(ascii: "}")) else { throw unexpected(", or }") }
  }

  /// Reads an array and calls `body` at each item, which must read it.
  mutating func array(_ body: (inout JSONCursor) throws(Fault) -> Void) throws(Fault) {
    try expect(UInt8(ascii: "["))
    if take(UInt8(ascii: "]")) { return }
    repeat { try body(&self) } while take(Byte.comma)
    guard take(UInt8(ascii: "]")) else { throw unexpected(", or ]") }
  }

  /// Reads a number; one too large for a double is a fault.
  mutating func number() throws(Fault) -> Double {
    let first = peek()
    guard first == Byte.minus || first &- Byte.zero <= 9 else { throw unexpected("a number") }
    if let plain = PlainNumber.read(at: place, decimal: Byte.point),
      plain.end[0] != UInt8(ascii: "e"), plain.end[0] != UInt8(ascii: "E"),
      plain.end[0] != Byte.point
    {
      place = plain.end
      return plain.value
    }
    let digits = first == Byte.minus ? place + 1 : place
    guard digits[0] != Byte.zero || digits[1] &- Byte.zero > 9 else {
      throw fault("a number has a zero before its digits")
    }
    var value = 0.0
    let length = limit - place
    let read = place.withMemoryRebound(to: CChar.self, capacity: length) { text in
      tonne_parse_double(text, min(length, 1 << 12), &value)
    }
    guard read > 0, value.isFinite else { throw fault("this is no number that can be held") }
    place += read
    return value
  }

  /// Reads a word: `true`, `false` or `null`.
  mutating func word(_ word: StaticString) throws(Fault) {
    _ = peek()
    for position in 0..<word.utf8CodeUnitCount
    where place[position] != word.utf8Start[position] {
      throw unexpected("\(word.description)")
    }
    place += word.utf8CodeUnitCount
  }

  /// Reads any value and forgets it.
  mutating func skip(depth: Int = 0) throws(Fault) {
    guard depth < Self.depthLimit else { throw fault("the text is nested too deeply") }
    switch peek() {
    case UInt8(ascii: "{"):
      try object { (cursor, _) throws(Fault) in try cursor.skip(depth: depth + 1) }
    case UInt8(ascii: "["):
      try array { (cursor) throws(Fault) in try cursor.skip(depth: depth + 1) }
    case Byte.quote: _ = try text()
    case UInt8(ascii: "t"): try word("true")
    case UInt8(ascii: "f"): try word("false")
    case UInt8(ascii: "n"): try word("null")
    default: _ = try number()
    }
  }

  // MARK: - Texts

  /// Reads a text in quotes, in composed form.
  mutating func text() throws(Fault) -> String {
    try expect(Byte.quote)
    let first = place
    while place < limit, place[0] != Byte.quote, place[0] != UInt8(ascii: "\\"), place[0] >= 0x20 {
      place += 1
    }
    if place[0] == Byte.quote {
      let bytes = UnsafeBufferPointer(start: first, count: place - first)
      place += 1
      return String(decoding: bytes, as: UTF8.self).composed
    }
    var bytes = Array(UnsafeBufferPointer(start: first, count: place - first))
    while place[0] != Byte.quote {
      guard place < limit else { throw fault("a text begins that nothing closes") }
      guard place[0] >= 0x20 else {
        throw fault("a line ends, or a control sign stands, in a text")
      }
      if place[0] == UInt8(ascii: "\\") {
        place += 1
        try escape(&bytes)
      } else {
        bytes.append(place[0])
        place += 1
      }
    }
    place += 1
    return String(decoding: bytes, as: UTF8.self).composed
  }

  private mutating func escape(_ bytes: inout [UInt8]) throws(Fault) {
    let sign = place[0]
    place += 1
    switch sign {
    case UInt8(ascii: "n"): bytes.append(0x0A)
    case UInt8(ascii: "t"): bytes.append(0x09)
    case UInt8(ascii: "r"): bytes.append(0x0D)
    case UInt8(ascii: "b"): bytes.append(0x08)
    case UInt8(ascii: "f"): bytes.append(0x0C)
    case Byte.quote, UInt8(ascii: "\\"), UInt8(ascii: "/"): bytes.append(sign)
    case UInt8(ascii: "u"):
      var code = try fourDigits()
      if (0xD800...0xDBFF).contains(code), place[0] == UInt8(ascii: "\\"),
        place[1] == UInt8(ascii: "u")
      {
        place += 2
        let low = try fourDigits()
        guard (0xDC00...0xDFFF).contains(low) else { throw fault("half a character stands here") }
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = UnicodeScalar(code) else { throw fault("half a character stands here") }
      bytes.append(contentsOf: Array(String(scalar).utf8))
    default: throw fault("no character is written like this")
    }
  }

  private mutating func fourDigits() throws(Fault) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      let digit: UInt8
      switch place[0] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = place[0] - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = place[0] - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = place[0] - UInt8(ascii: "A") + 10
      default: throw fault("four hexadecimal digits follow \\u")
      }
      code = code << 4 | UInt32(digit)
      place += 1
    }
    return code
  }
}
