/// What gnuplot writes as SVG, made smaller and fit for other machines.
enum SVGPicture {
  /// The picture with its own title and, once for all texts, a list of fonts in place of the single name
  /// that gnuplot can give; without what nothing refers to and without the name of the program.
  ///
  /// - Complexity: O(bytes).
  static func finished(_ bytes: [UInt8], title: String) -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = SVGDefinitions.used(Self.lines(text))
    var out = ""
    out.reserveCapacity(bytes.count)
    var hasFonts = false
    for line in lines {
      // Most lines of a map are positions.
      if line.utf8.first != UInt8(ascii: "<") {
        out += line
        out += "\n"
      } else if line == "<title>Gnuplot</title>" {
        if !title.isEmpty { out += "<title>\(escaped(title))</title>\n" }
      } else if !hasFonts, line.hasPrefix("<svg") {
        out += "<svg font-family=\"\(fonts)\"\(line.dropFirst(4))\n"
        hasFonts = true
      } else if line == "<g id=\"gnuplot_canvas\">" {
        out += "<g\(inherited)>\n"
      } else {
        // Long lines are shapes.
        out += line.utf8.count < 500 ? shortened(line) : line
        out += "\n"
      }
    }
    return Array(unmasked(out).utf8)
  }

  private static let fonts = Look.fonts.map { $0.contains(" ") ? "'\($0)'" : $0 }
    .joined(separator: ", ")
  /// What all groups share and inherit.
  private static let inherited =
    " fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\""

  /// The lines without indents and without groups that hold nothing.
  private static func lines(_ text: String) -> [Substring] {
    var lines: [Substring] = []
    for bytes in text.utf8.split(separator: 0x0A) {
      let line = Substring(bytes.drop { $0 == 0x09 || $0 == 0x20 })
      if let first = line.utf8.first, first != UInt8(ascii: "<") {
        lines.append(line)
        continue
      }
      if line == "</g>", let last = lines.last, isOpening(last) {
        lines.removeLast()
      } else if !line.isEmpty, !line.hasPrefix("<desc>") {
        lines.append(line)
      }
    }
    return lines
  }

  private static func isOpening(_ line: Substring) -> Bool {
    line.hasPrefix("<g ") && line.hasSuffix(">") && !line.dropLast().contains(">")
  }

  private static func shortened(_ line: Substring) -> Substring {
    var line = removing(" font-family=\"\(Look.fonts[0])\"", from: line)
    guard line.hasPrefix("<g fill=\"none\"") else { return line }
    for part in [" fill=\"none\"", " stroke-linecap=\"round\" stroke-linejoin=\"round\""] {
      line = removing(part, from: line)
    }
    return line
  }

  private static func removing(_ part: String, from line: Substring) -> Substring {
    guard let place = line.place(ofASCII: part) else { return line }
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

// MARK: - Signs

extension SVGPicture {
  /// Signs that gnuplot does not write as XML wants them (`&#` it leaves alone, and `>` always), each with
  /// one for private use that takes its place on the way.
  private static let masks: [(sign: String, mask: String, entity: String)] = [
    ("&", "\u{E0F0}", "&amp;"), (">", "\u{E0F1}", "&gt;"),
  ]

  /// A script for SVG with those signs masked; they occur in texts only.
  static func masked(_ script: String, _ format: PictureFormat) -> String {
    guard format == .svg else { return script }
    return masks.reduce(script) { text, mask in
      // Most scripts are large and have none.
      text.utf8.contains(mask.sign.utf8.first ?? 0)
        ? text.replacing(mask.sign, with: mask.mask) : text
    }
  }

  private static func unmasked(_ text: String) -> String {
    guard text.utf8.contains(0xEE) else { return text }
    return masks.reduce(text) { text, mask in
      text.contains(mask.mask) ? text.replacing(mask.mask, with: mask.entity) : text
    }
  }
}
