/// Text as it stands in XML.
package enum XMLText {
  /// Appends a text with the signs escaped that mean something, in elements and attributes alike.
  ///
  /// Control signs, which XML cannot hold, are written `_x0001_` as workbooks do.
  package static func append(_ text: String, to bytes: inout [UInt8]) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes.append(contentsOf: "&amp;".utf8)
      case "<": bytes.append(contentsOf: "&lt;".utf8)
      case ">": bytes.append(contentsOf: "&gt;".utf8)
      case "\"": bytes.append(contentsOf: "&quot;".utf8)
      case "\t", "\n": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      case "\u{FFFE}", "\u{FFFF}": continue
      default:
        guard scalar.value >= 0x20 else {
          let digits = String(scalar.value, radix: 16, uppercase: true)
          let zeros = String(repeating: "0", count: 4 - digits.count)
          bytes.append(contentsOf: "_x\(zeros)\(digits)_".utf8)
          continue
        }
        bytes.append(contentsOf: String(scalar).utf8)
      }
    }
  }
}
