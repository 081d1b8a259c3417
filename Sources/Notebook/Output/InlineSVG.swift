import Hashing

/// An SVG as a page takes it in: without what stands before its element, since some readers of notebooks
/// refuse a text that says how its bytes were written, and with names of its own.
///
/// Pages put several pictures into one document, where a name such as that of a clip path means the
/// first that has it. So names begin with part of the picture's hash: the same picture stays the same.
enum InlineSVG {
  /// The element.
  ///
  /// - Complexity: O(bytes).
  static func element(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let start = text.firstRange(of: "<svg") else { return text }
    let prefix = Array("t\(SHA256.hexadecimal(of: bytes).prefix(8))-".utf8)
    return String(
      decoding: renamed(Array(text[start.lowerBound...].utf8), prefix), as: UTF8.self)
  }

  /// The element as an image of HTML. Programs that turn notebooks into pages may take an SVG for
  /// dangerous and leave nothing of it; in an image it can do nothing, and so is let through.
  static func image(_ element: String, title: String) -> String {
    var source = Array("data:image/svg+xml;charset=utf-8,".utf8)
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in element.utf8 {
      if isPlain(byte) {
        source.append(byte)
      } else {
        source += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    let address = String(decoding: source, as: UTF8.self)
    return "<img alt=\"\(HTMLView.escaped(title))\" src=\"\(address)\"/>"
  }

  /// Whether a byte means itself in an address (RFC 3986).
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-._~/:=;,".utf8.contains(byte)
    }
  }

  /// What stands right before a name, inside of a tag.
  private static let marks = [" id=\"", " id='", "href=\"#", "href='#", "url(#", "url('#"]
    .map { Array($0.utf8) }

  private static func renamed(_ bytes: [UInt8], _ prefix: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + bytes.count / 16)
    var isInTag = false
    for (place, byte) in bytes.enumerated() {
      out.append(byte)
      switch byte {
      case UInt8(ascii: "<"): isInTag = true
      case UInt8(ascii: ">"): isInTag = false
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "#"):
        if isInTag, ends(bytes[...place]) { out += prefix }
      default: break
      }
    }
    return out
  }

  private static func ends(_ bytes: ArraySlice<UInt8>) -> Bool {
    marks.contains { bytes.count >= $0.count && bytes.suffix($0.count).elementsEqual($0) }
  }
}
