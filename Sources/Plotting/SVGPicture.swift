/// What gnuplot writes as SVG, made smaller and fit for other machines.
enum SVGPicture {
  /// The picture with its own title and, once for all texts, a list of fonts in place of the single name
  /// that gnuplot can give; without empty groups and without the name of the program.
  ///
  /// - Complexity: O(bytes).
  static func finished(_ bytes: [UInt8], title: String) -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    let single = " font-family=\"\(Look.fonts[0])\""
    var lines: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: true) {
      if line == "</g>", let last = lines.last, isOpening(last) {
        lines.removeLast()
      } else if !line.hasPrefix("<desc>") {
        lines.append(line)
      }
    }
    let list = Look.fonts.map { $0.contains(" ") ? "'\($0)'" : $0 }.joined(separator: ", ")
    var out = ""
    out.reserveCapacity(bytes.count)
    var hasFonts = false
    for line in lines {
      if line == "<title>Gnuplot</title>" {
        if !title.isEmpty { out += "<title>\(escaped(title))</title>\n" }
        continue
      }
      if !hasFonts, line.hasPrefix("<svg") {
        out += "<svg font-family=\"\(list)\"" + line.dropFirst(4) + "\n"
        hasFonts = true
        continue
      }
      out += removing(single, from: line) + "\n"
    }
    return Array(unmasked(out).utf8)
  }

  /// Signs that gnuplot does not write as XML wants them (`&#` it leaves alone, and `>` always), each with
  /// one for private use that takes its place on the way.
  private static let masks: [(sign: String, mask: String, entity: String)] = [
    ("&", "\u{E0F0}", "&amp;"), (">", "\u{E0F1}", "&gt;"),
  ]

  /// A script for SVG with those signs masked; they occur in texts only.
  static func masked(_ script: String, _ format: PictureFormat) -> String {
    guard format == .svg else { return script }
    return masks.reduce(script) { text, mask in
      text.contains(mask.sign) ? text.replacing(mask.sign, with: mask.mask) : text
    }
  }

  private static func unmasked(_ text: String) -> String {
    masks.reduce(text) { text, mask in
      text.contains(mask.mask) ? text.replacing(mask.mask, with: mask.entity) : text
    }
  }

  private static func isOpening(_ line: Substring) -> Bool {
    line.hasPrefix("<g ") && line.hasSuffix(">") && !line.dropLast().contains(">")
  }

  private static func removing(_ part: String, from line: Substring) -> Substring {
    guard let place = line.firstRange(of: part) else { return line }
    return line[..<place.lowerBound] + removing(part, from: line[place.upperBound...])
  }

  /// A text inside an element; control characters, which XML cannot hold, are left out.
  static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\u{FFFE}", "\u{FFFF}": continue
      default: if scalar.value >= 0x20 { out.unicodeScalars.append(scalar) }
      }
    }
    return out
  }
}
