/// Texts of yearbooks without what only serves the print: wide digits, blanks inside names, footnote marks.
enum YearbookText {
  /// A text with ASCII digits and signs for their wide forms, and without blanks at its ends.
  static func plain(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xFF01...0xFF5E:
        result.unicodeScalars.append(UnicodeScalar(UInt8(scalar.value - 0xFEE0)))
      case 0x3000, 0xA0, 0x2002...0x200A, 0x202F: result.append(" ")
      case 0xFEFF, 0x200B...0x200D: continue
      case 0x0A, 0x0D, 0x09: result.append(" ")
      default: result.unicodeScalars.append(scalar)
      }
    }
    return trimmed(result)
  }

  /// A name as it is meant: `重　庆①` is `重庆`, `  North  Carolina*` is `North Carolina`.
  ///
  /// Blanks between Chinese signs go, other runs of blanks become one; wide brackets stay wide.
  static func name(_ text: String) -> String {
    let unmarked = withoutMarks(trimmed(text.composed))
    var result: [Unicode.Scalar] = []
    var blank = false
    for scalar in unmarked.unicodeScalars {
      if isBlank(scalar) {
        blank = true
        continue
      }
      if blank, let last = result.last, !(isIdeograph(last) && isIdeograph(scalar)) {
        result.append(" ")
      }
      blank = false
      result.append(scalar)
    }
    var name = String.UnicodeScalarView()
    name.append(contentsOf: result)
    return String(name)
  }

  /// A text without the marks of footnotes at its end.
  static func withoutMarks(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    while let last = scalars.last, isMark(last) || isBlank(last) { scalars.removeLast() }
    guard !scalars.isEmpty else { return text }
    var kept = String.UnicodeScalarView()
    kept.append(contentsOf: scalars)
    return String(kept)
  }

  /// `①`, `*`, `†`, `¹`: a sign that stands for a footnote.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2460...0x24FF, 0x2776...0x2793, 0x2070...0x2079, 0xB9, 0xB2, 0xB3: true
    case 0x2A, 0x2020, 0x2021, 0xFF0A, 0x203B, 0x23: true
    default: false
    }
  }

  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20, 0xA0, 0x2002...0x200B, 0x202F, 0x3000, 0xFEFF: true
    default: false
    }
  }

  static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3134F: true
    default: false
    }
  }

  private static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isBlank($0) }),
      let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(scalars[first...last])
  }

  /// What may be a year.
  static let years = 1800.0...2200.0

  /// The year of a cell that says it is one: `2019年`, not `2019`.
  static func signedYear(_ text: String) -> Double? {
    text.contains("年") ? year(text).map(Double.init) : nil
  }

  /// The year that a heading means: `2005`, `2005年`, `2005 年末`; 1800 to 2200.
  static func year(_ text: String) -> Int? {
    let plain = plain(withoutMarks(text))
    let digits = plain.prefix { $0.isASCII && $0.isNumber }
    guard digits.count == 4, let year = Int(digits), years.contains(Double(year)) else {
      return nil
    }
    let rest = plain.dropFirst(4).filter { $0 != " " }
    return ["", "年", "年末", "年底", "年度", "a"].contains(rest) ? year : nil
  }
}
