import TextWidth

/// Somebody's text inside a script of gnuplot.
enum GnuplotText {
  /// The text in single quotes, where gnuplot reads no backslash, no back quote and no variable. A single
  /// quote itself stands in double ones, joined on by a dot: doubled inside single quotes, two in a row
  /// end the text, and what follows would be a command. Line ends and other signs that steer become their
  /// pictures, so that a text never leaves its line. The terminals are told `noenhanced`, so that `_`, `^`,
  /// `@` and braces are signs as others.
  static func quoted(_ text: String) -> String {
    var pieces: [String] = []
    var piece = ""
    for scalar in DisplayWidth.visible(text).unicodeScalars {
      switch scalar {
      case "'":
        if !piece.isEmpty { pieces.append("'\(piece)'") }
        piece = ""
        pieces.append("\"'\"")
      // Line and paragraph separators are line ends to some readers.
      case "\u{2028}", "\u{2029}": piece += " "
      default: piece.unicodeScalars.append(scalar)
      }
    }
    if !piece.isEmpty || pieces.isEmpty { pieces.append("'\(piece)'") }
    return pieces.joined(separator: ".")
  }

  /// The same where gnuplot takes the text for a format of numbers, as at ticks.
  static func tick(_ text: String) -> String {
    var doubled = ""
    for character in text { doubled += character == "%" ? "%%" : String(character) }
    return quoted(doubled)
  }

  /// A number of a script: finite, with at most so many decimals.
  static func number(_ value: Double, decimals: Int = 6) -> String {
    guard value.isFinite else { return "NaN" }
    guard value.magnitude < 1e15 else { return "\(value)" }
    let text = TickText.fixed(value.magnitude, min(max(decimals, 0), 15))
    var kept = text[...]
    if kept.contains(".") {
      while kept.hasSuffix("0") { kept = kept.dropLast() }
      if kept.hasSuffix(".") { kept = kept.dropLast() }
    }
    return value < 0 && kept != "0" ? "-\(kept)" : String(kept)
  }

  /// Appends a number as `number` writes it, without a text of its own.
  static func append(_ value: Double, decimals: Int, to bytes: inout [UInt8]) {
    let places = min(max(decimals, 0), 15)
    let scaled = value.magnitude * powers[places]
    guard scaled < 1e15 else {
      bytes += number(value, decimals: decimals).utf8
      return
    }
    var whole = UInt64(scaled.rounded())
    var left = places
    while left > 0, whole % 10 == 0 {
      whole /= 10
      left -= 1
    }
    if value < 0, whole > 0 { bytes.append(UInt8(ascii: "-")) }
    let start = bytes.count
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(whole % 10))
      whole /= 10
      left -= 1
      if left == 0 { bytes.append(UInt8(ascii: ".")) }
    } while whole > 0 || left >= 0
    bytes[start...].reverse()
  }

  private static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]
}
