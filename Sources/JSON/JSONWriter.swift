/// Writes JSON (RFC 8259) in UTF-8.
package enum JSONWriter {
  /// A value on one line, without blanks.
  ///
  /// Numbers are the shortest that read back the same; what is not finite has no form in JSON and is
  /// `null`.
  ///
  /// - Complexity: O(bytes).
  package static func compact(_ value: JSONValue) -> [UInt8] {
    var out: [UInt8] = []
    append(value, to: &out)
    return out
  }

  /// A value over several lines, two spaces for each level, with a line end behind it.
  package static func laidOut(_ value: JSONValue) -> String {
    var out: [UInt8] = []
    append(value, to: &out, depth: 0)
    out.append(0x0A)
    return String(decoding: out, as: UTF8.self)
  }

  /// Appends a value without blanks.
  package static func append(_ value: JSONValue, to out: inout [UInt8]) {
    switch value {
    case .list(let items):
      out.append(UInt8(ascii: "["))
      for (position, item) in items.enumerated() {
        if position > 0 { out.append(UInt8(ascii: ",")) }
        append(item, to: &out)
      }
      out.append(UInt8(ascii: "]"))
    case .object(let members):
      out.append(UInt8(ascii: "{"))
      for (position, member) in members.enumerated() {
        if position > 0 { out.append(UInt8(ascii: ",")) }
        append(quoted: member.name, to: &out)
        out.append(UInt8(ascii: ":"))
        append(member.value, to: &out)
      }
      out.append(UInt8(ascii: "}"))
    default: append(plain: value, to: &out)
    }
  }

  private static func append(_ value: JSONValue, to out: inout [UInt8], depth: Int) {
    switch value {
    case .list(let items) where !items.isEmpty:
      out.append(UInt8(ascii: "["))
      for (position, item) in items.enumerated() {
        breakLine(&out, depth: depth + 1, isFirst: position == 0)
        append(item, to: &out, depth: depth + 1)
      }
      breakLine(&out, depth: depth, isFirst: true)
      out.append(UInt8(ascii: "]"))
    case .object(let members) where !members.isEmpty:
      out.append(UInt8(ascii: "{"))
      for (position, member) in members.enumerated() {
        breakLine(&out, depth: depth + 1, isFirst: position == 0)
        append(quoted: member.name, to: &out)
        out += [UInt8(ascii: ":"), UInt8(ascii: " ")]
        append(member.value, to: &out, depth: depth + 1)
      }
      breakLine(&out, depth: depth, isFirst: true)
      out.append(UInt8(ascii: "}"))
    default: append(value, to: &out)
    }
  }

  private static func breakLine(_ out: inout [UInt8], depth: Int, isFirst: Bool) {
    if !isFirst { out.append(UInt8(ascii: ",")) }
    out.append(0x0A)
    out += [UInt8](repeating: 0x20, count: 2 * depth)
  }

  private static func append(plain value: JSONValue, to out: inout [UInt8]) {
    switch value {
    case .flag(let flag): out += Array((flag ? "true" : "false").utf8)
    case .integer(let number): out += Array(number.description.utf8)
    case .number(let number) where number.isFinite: out += Array(number.description.utf8)
    case .text(let text): append(quoted: text, to: &out)
    default: out += Array("null".utf8)
    }
  }

  // MARK: Texts

  /// A text in quotes.
  package static func quoted(_ text: String) -> [UInt8] {
    var out: [UInt8] = []
    append(quoted: text, to: &out)
    return out
  }

  /// Appends a text in quotes; only what must be escaped is, and DEL, which terminals obey.
  package static func append(quoted text: String, to out: inout [UInt8]) {
    out.reserveCapacity(out.count + text.utf8.count + 2)
    out.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): out += [UInt8(ascii: "\\"), byte]
      case 0x0A: out += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
      case 0x0D: out += [UInt8(ascii: "\\"), UInt8(ascii: "r")]
      case 0x09: out += [UInt8(ascii: "\\"), UInt8(ascii: "t")]
      case 0..<0x20, 0x7F:
        let digits = String(byte, radix: 16)
        out += Array("\\u00\(digits.utf8.count == 1 ? "0" : "")\(digits)".utf8)
      default: out.append(byte)
      }
    }
    out.append(UInt8(ascii: "\""))
  }
}
