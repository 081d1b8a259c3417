/// A reader of JSON text by bytes.
package struct JSONReader {
  /// A text that is not JSON.
  package struct Failure: Error, Equatable {
    /// Byte at which reading stopped.
    package let offset: Int
  }

  private static let deepest = 512
  private let bytes: [UInt8]
  private var offset = 0

  private init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// Reads a whole text.
  package static func read(_ text: String) throws -> JSON {
    var reader = JSONReader(text)
    let value = try reader.value(depth: 0)
    reader.skipSpace()
    guard reader.offset == reader.bytes.count else { throw reader.failure }
    return value
  }

  private var failure: Failure { Failure(offset: offset) }

  private var current: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func skipSpace() {
    while let byte = current, byte == 32 || (9...13).contains(byte) { offset += 1 }
  }

  private mutating func take(_ character: Character) -> Bool {
    skipSpace()
    guard current == character.asciiValue else { return false }
    offset += 1
    return true
  }

  private mutating func word(_ text: String, _ value: JSON) throws -> JSON {
    for byte in text.utf8 {
      guard current == byte else { throw failure }
      offset += 1
    }
    return value
  }

  private mutating func value(depth: Int) throws -> JSON {
    guard depth < Self.deepest else { throw failure }
    skipSpace()
    switch current.map({ Character(UnicodeScalar($0)) }) {
    case "{": return try object(depth)
    case "[": return try array(depth)
    case "\"": return .string(try string())
    case "t": return try word("true", .bool(true))
    case "f": return try word("false", .bool(false))
    case "n": return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func object(_ depth: Int) throws -> JSON {
    var members: [String: JSON] = [:]
    guard take("{") else { throw failure }
    if take("}") { return .object(members) }
    repeat {
      skipSpace()
      let name = try string()
      guard take(":") else { throw failure }
      members[name] = try value(depth: depth + 1)
    } while take(",")
    guard take("}") else { throw failure }
    return .object(members)
  }

  private mutating func array(_ depth: Int) throws -> JSON {
    var values: [JSON] = []
    guard take("[") else { throw failure }
    if take("]") { return .array(values) }
    repeat { values.append(try value(depth: depth + 1)) } while take(",")
    guard take("]") else { throw failure }
    return .array(values)
  }

  private mutating func number() throws -> JSON {
    let start = offset
    while let byte = current, "+-.0123456789eE".utf8.contains(byte) { offset += 1 }
    guard let value = Double(String(decoding: bytes[start..<offset], as: UTF8.self)) else {
      throw failure
    }
    return .number(value)
  }

  private mutating func string() throws -> String {
    guard take("\"") else { throw failure }
    var text: [UInt8] = []
    while let byte = current, byte != 34 {
      offset += 1
      guard byte == 92 else {
        text.append(byte)
        continue
      }
      text.append(contentsOf: try escape())
    }
    guard take("\"") else { throw failure }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func escape() throws -> [UInt8] {
    guard let byte = current else { throw failure }
    offset += 1
    switch Character(UnicodeScalar(byte)) {
    case "n": return [10]
    case "t": return [9]
    case "r": return [13]
    case "b": return [8]
    case "f": return [12]
    case "u": return try unicode()
    default: return [byte]
    }
  }

  /// Four hexadecimal digits; pairs of surrogates are not needed in numeric tables.
  private mutating func unicode() throws -> [UInt8] {
    let digits = bytes[offset..<Swift.min(bytes.count, offset + 4)]
    guard let code = UInt32(String(decoding: digits, as: UTF8.self), radix: 16),
      let scalar = Unicode.Scalar(code)
    else { throw failure }
    offset += 4
    return Array(String(Character(scalar)).utf8)
  }
}
