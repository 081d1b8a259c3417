/// Text as it stands in XML and HTML.
package enum MarkupText {
  /// A text with the signs escaped that mean something, in elements and attributes alike; control
  /// signs, which XML cannot hold, are left out.
  ///
  /// - Complexity: O(bytes).
  package static func escaped(_ text: some StringProtocol) -> String {
    guard text.utf8.contains(where: means) else { return String(text) }
    var out = ""
    out.reserveCapacity(text.utf8.count + 32)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "'": out += "&#39;"
      case "\t", "\n": out.unicodeScalars.append(scalar)
      case "\u{FFFE}", "\u{FFFF}", "\u{7F}": continue
      default: if scalar.value >= 0x20 { out.unicodeScalars.append(scalar) }
      }
    }
    return out
  }

  /// Whether a byte is, or begins, a sign that cannot stand as it is.
  private static func means(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x26, 0x3C, 0x3E, 0x22, 0x27, 0x7F, 0xEF: true
    case 0x09, 0x0A: false
    default: byte < 0x20
    }
  }
}
