/// Reads JSON (RFC 8259) strictly: one value, in UTF-8 without a byte order mark, and nothing else.
///
/// Not taken are comments, commas behind the last item, `NaN`, texts in single quotes, half surrogate
/// pairs, and numbers beyond the range of a double. Size and depth are bounded, so that no text
/// exhausts memory or the stack. Of members with one name all are kept.
package struct JSONReader {
  /// How large and deep a text may be.
  package struct Limits: Sendable {
    /// Bytes.
    package var bytes: Int
    /// Lists and objects within each other.
    package var depth: Int

    /// Limits; by default 64 MiB and 256.
    package init(bytes: Int = 1 << 26, depth: Int = 256) {
      self.bytes = bytes
      self.depth = depth
    }
  }

  let bytes: [UInt8]
  let limits: Limits
  var place = 0

  private init(_ bytes: [UInt8], _ limits: Limits) {
    self.bytes = bytes
    self.limits = limits
  }

  /// Reads a text.
  ///
  /// - Throws: what is wrong first, with its place.
  /// - Complexity: O(bytes).
  package static func read(
    _ bytes: [UInt8], limits: Limits = Limits()
  ) throws(JSONFault) -> JSONValue {
    guard bytes.count <= limits.bytes else {
      throw JSONFault(.tooLarge(limit: limits.bytes), at: 0, in: bytes)
    }
    var reader = JSONReader(bytes, limits)
    let value = try reader.value(depth: 0)
    reader.skipBlanks()
    guard reader.place == bytes.count else { throw reader.fault(.trailing) }
    return value
  }

  /// Reads a text.
  package static func read(
    _ text: String, limits: Limits = Limits()
  ) throws(JSONFault) -> JSONValue {
    try read(Array(text.utf8), limits: limits)
  }

  // MARK: Values

  private mutating func value(depth: Int) throws(JSONFault) -> JSONValue {
    skipBlanks()
    switch byte(at: place) {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try list(depth: depth)
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "t"): return try word("true", .flag(true))
    case UInt8(ascii: "f"): return try word("false", .flag(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default: throw unexpected(.value)
    }
  }

  private mutating func list(depth: Int) throws(JSONFault) -> JSONValue {
    try enter(depth)
    var items: [JSONValue] = []
    if take(UInt8(ascii: "]")) { return .list(items) }
    repeat { items.append(try value(depth: depth + 1)) } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw unexpected(.comma(closing: .list)) }
    return .list(items)
  }

  private mutating func object(depth: Int) throws(JSONFault) -> JSONValue {
    try enter(depth)
    var members: [JSONMember] = []
    if take(UInt8(ascii: "}")) { return .object(members) }
    repeat {
      skipBlanks()
      guard byte(at: place) == UInt8(ascii: "\"") else { throw unexpected(.name) }
      let name = try text()
      guard take(UInt8(ascii: ":")) else { throw unexpected(.colon) }
      members.append(JSONMember(name, try value(depth: depth + 1)))
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw unexpected(.comma(closing: .object)) }
    return .object(members)
  }

  /// Passes an opening bracket.
  private mutating func enter(_ depth: Int) throws(JSONFault) {
    guard depth < limits.depth else { throw fault(.tooDeep(limit: limits.depth)) }
    place += 1
  }

  private mutating func word(
    _ word: StaticString, _ value: JSONValue
  ) throws(JSONFault) -> JSONValue {
    let length = word.utf8CodeUnitCount
    for position in 0..<length where byte(at: place + position) != word.utf8Start[position] {
      guard place + position < bytes.count else { throw fault(.ends, at: bytes.count) }
      throw fault(.unexpected(.value))
    }
    place += length
    return value
  }

  // MARK: Bytes

  /// A byte; 0, which stands nowhere in JSON, behind the end.
  func byte(at place: Int) -> UInt8 { place < bytes.count ? bytes[place] : 0 }

  private mutating func skipBlanks() {
    while place < bytes.count {
      switch bytes[place] {
      case 0x20, 0x0A, 0x0D, 0x09: place += 1
      default: return
      }
    }
  }

  private mutating func take(_ sign: UInt8) -> Bool {
    skipBlanks()
    guard byte(at: place) == sign else { return false }
    place += 1
    return true
  }

  /// A fault where the reader stands, or elsewhere.
  func fault(_ problem: JSONFault.Problem, at offset: Int? = nil) -> JSONFault {
    JSONFault(problem, at: offset ?? place, in: bytes)
  }

  /// The fault of what stands here in place of what should.
  func unexpected(_ wanted: JSONFault.Wanted) -> JSONFault {
    fault(place < bytes.count ? .unexpected(wanted) : .ends)
  }
}
