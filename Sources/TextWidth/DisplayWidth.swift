/// Measures, cuts and fills text in terminal cells.
package enum DisplayWidth {
  /// The cells that a text takes: two for East Asian wide characters and emoji, none for combining
  /// marks.
  ///
  /// - Complexity: O(length).
  package static func of(_ text: String) -> Int {
    var counter = CellCounter()
    for scalar in text.unicodeScalars { _ = counter.add(scalar) }
    return counter.cells
  }

  /// The text if it fits, else its beginning with `…`.
  package static func cut(_ text: String, to cells: Int) -> String {
    guard cells > 0 else { return "" }
    if text.utf8.count <= cells || of(text) <= cells { return text }
    var counter = CellCounter()
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      _ = counter.add(scalar)
      if counter.cells > cells - 1 { break }
      kept.append(scalar)
    }
    return String(kept) + "…"
  }

  /// The text with spaces behind it, or before it, up to a number of cells.
  package static func filled(_ text: String, to cells: Int, atRight: Bool = false) -> String {
    let missing = cells - of(text)
    guard missing > 0 else { return text }
    let spaces = String(repeating: " ", count: missing)
    return atRight ? spaces + text : text + spaces
  }

  /// The part of a text in a window of cells; a wide character on an edge becomes a space.
  package static func window(_ text: String, from first: Int, cells: Int) -> String {
    var counter = CellCounter()
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let start = counter.cells
      let grown = counter.add(scalar)
      let end = counter.cells
      if start >= first, end <= first + cells {
        if grown > 0 || end > first { kept.append(scalar) }
      } else if end > first, start < first + cells {
        kept.append(" ")
      } else if start >= first + cells {
        break
      }
    }
    return String(kept)
  }

  /// The text on one line without characters that would steer a terminal: they show as their
  /// pictures (`␊`, `␛`).
  package static func visible(_ text: String) -> String {
    let needsChange = text.utf8.contains { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 }
    guard needsChange else { return text }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { shown.append(picture(of: scalar)) }
    return String(shown)
  }

  /// The text with its lines and tabs as they are, and pictures for other characters that would steer a
  /// terminal.
  package static func safe(_ text: String) -> String {
    let needsChange = text.utf8.contains {
      ($0 < 0x20 && $0 != 0x0A && $0 != 0x09) || $0 == 0x7F || $0 == 0xC2
    }
    guard needsChange else { return text }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      shown.append(scalar == "\n" || scalar == "\t" ? scalar : picture(of: scalar))
    }
    return String(shown)
  }

  /// A control character's picture; any other character itself.
  package static func picture(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    case 0x80..<0xA0: "\u{FFFD}"
    default: scalar
    }
  }
}
