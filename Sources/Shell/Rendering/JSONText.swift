import Interpreter

/// Pieces of JSON (RFC 8259) as bytes.
enum JSONText {
  /// A text in quotes; only what must be escaped is.
  static func quoted(_ text: String) -> [UInt8] {
    var out: [UInt8] = [UInt8(ascii: "\"")]
    out.reserveCapacity(text.utf8.count + 2)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): out += [UInt8(ascii: "\\"), byte]
      case 0x0A: out += Array("\\n".utf8)
      case 0x0D: out += Array("\\r".utf8)
      case 0x09: out += Array("\\t".utf8)
      case 0..<0x20, 0x7F:
        let digits = String(byte, radix: 16)
        out += Array("\\u00\(digits.utf8.count == 1 ? "0" : "")\(digits)".utf8)
      default: out.append(byte)
      }
    }
    out.append(UInt8(ascii: "\""))
    return out
  }

  /// The shortest number that reads back the same; `null` for missing.
  static func number(_ number: Double) -> String {
    number.isFinite ? NumberText.shortest(number) : "null"
  }
}
