import TextWidth

/// How much room text takes, by the mean widths of letters; a figure is laid out before it is drawn.
enum TextMeasure {
  /// The width in pixels at a size; a little more than most fonts need.
  ///
  /// - Complexity: O(length).
  static func width(_ text: String, size: Double) -> Double {
    text.unicodeScalars.reduce(0) { $0 + share($1) } * size
  }

  private static func share(_ scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case "i", "j", "l", "I", "t", "f", "r", ".", ",", ":", ";", "'", "|", "(", ")", "[", "]", " ":
      return 0.34
    case "m", "w", "M", "W", "@", "%": return 0.92
    case "A"..."Z": return 0.66
    case "0"..."9", "a"..."z": return 0.57
    default: return WideRanges.contain(scalar) ? 1 : scalar.value < 0x80 ? 0.55 : 0.6
    }
  }

  /// The text if it fits a width, else its beginning with `…`.
  static func cut(_ text: String, to limit: Double, size: Double) -> String {
    guard width(text, size: size) > limit else { return text }
    var kept = String.UnicodeScalarView()
    var used = width("…", size: size)
    for scalar in text.unicodeScalars {
      used += share(scalar) * size
      if used > limit { break }
      kept.append(scalar)
    }
    return String(kept) + "…"
  }

  /// The lines of a text no wider than a limit, broken at blanks and between wide characters.
  static func lines(_ text: String, to limit: Double, size: Double) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in words(text) {
      let longer = line + word
      if !line.isEmpty, width(longer, size: size) > limit {
        lines.append(trimmed(line))
        line = word == " " ? "" : word
      } else {
        line = longer
      }
    }
    if !trimmed(line).isEmpty { lines.append(trimmed(line)) }
    return lines.map { cut($0, to: limit, size: size) }
  }

  private static func trimmed(_ line: String) -> String {
    var kept = line[...]
    while kept.hasSuffix(" ") { kept = kept.dropLast() }
    return String(kept)
  }

  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for character in text {
      let isWide = character.unicodeScalars.first.map { WideRanges.contain($0) } ?? false
      guard character == " " || isWide else {
        word.append(character)
        continue
      }
      if !word.isEmpty { words.append(word) }
      word = ""
      words.append(String(character))
    }
    return word.isEmpty ? words : words + [word]
  }
}
