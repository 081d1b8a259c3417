/// A string literal of a Swift source, read without a compiler.
struct SourceLiteral: Hashable {
  /// What it says, with `{}` for each interpolation.
  var template: String
  /// The line it starts on, from 1.
  var line: Int
  /// The code before it back to the start of its statement, as far as that is on the same or the
  /// line before, without blanks at its end.
  var before: String
  /// Whether it stands inside an interpolation of another one.
  var isNested: Bool
  /// What it stands in, the innermost last: the names of calls, `[`, `{`, and `{Phrase` for the
  /// braces of what gives phrases.
  var calls: [String]

  /// All literals of a source in order; those inside an interpolation come before the one around.
  static func all(in text: String) -> [SourceLiteral] {
    var scan = SourceScanner(text)
    scan.code(isNested: false)
    return scan.found
  }
}

/// Reads Swift as far as it must to tell literals from comments and code.
private struct SourceScanner {
  private let bytes: [UInt8]
  private var place = 0
  private var line = 1
  private var calls: [String] = []
  private var head: [UInt8] = []
  private(set) var found: [SourceLiteral] = []

  init(_ text: String) { bytes = Array(text.utf8) }

  private func at(_ text: StaticString) -> Bool {
    let end = place + text.utf8CodeUnitCount
    guard end <= bytes.count else { return false }
    return bytes[place..<end].elementsEqual(
      UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// The byte at the place, which is passed.
  private mutating func next() -> UInt8 {
    let byte = bytes[place]
    place += 1
    if byte == UInt8(ascii: "\n") { line += 1 }
    return byte
  }

  /// Code up to the end, or to the bracket that closes an interpolation.
  mutating func code(isNested: Bool) {
    var depth = 0
    while place < bytes.count {
      if at("//") {
        while place < bytes.count, bytes[place] != UInt8(ascii: "\n") { place += 1 }
        continue
      }
      if let signs = literalAhead {
        literal(signs: signs, isNested: isNested)
        continue
      }
      let byte = next()
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
        calls.append(opened(by: byte))
        depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
        if depth == 0, isNested { return }
        if !calls.isEmpty { calls.removeLast() }
        depth -= 1
      default: break
      }
      head.append(byte)
    }
  }

  /// The number of `#` before a quote that starts here; `nil` where none does.
  private var literalAhead: Int? {
    var end = place
    while end < bytes.count, bytes[end] == UInt8(ascii: "#") { end += 1 }
    return end < bytes.count && bytes[end] == UInt8(ascii: "\"") ? end - place : nil
  }

  /// The word right before the place.
  private var lastWord: String {
    let word = head.reversed().prefix {
      $0 >= 0x80 || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".")
        || (UInt8(ascii: "0")...UInt8(ascii: "z")).contains($0) && $0 != UInt8(ascii: "=")
          && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: "[")
    }
    return String(decoding: word.reversed(), as: UTF8.self)
  }

  /// What a bracket opens: a call by its name, or the sign, with `Phrase` behind it for the braces of
  /// what gives phrases.
  private func opened(by byte: UInt8) -> String {
    if byte == UInt8(ascii: "(") { return lastWord }
    let sign = String(decoding: [byte], as: UTF8.self)
    guard byte == UInt8(ascii: "{") else { return sign }
    let words =
      String(decoding: head.suffix(60), as: UTF8.self)
      .split { $0.isWhitespace }.last ?? ""
    return ["Phrase", "Phrase?", "[Phrase]"].contains(words) ? "{Phrase" : sign
  }

  private mutating func literal(signs: Int, isNested: Bool) {
    let start = line
    let before = String(decoding: head.suffix(160), as: UTF8.self)
    let around = calls
    place += signs
    // `#"""#` is a literal of one quote: the text of a long literal starts on the next line.
    let isLong = at("\"\"\"\n")
    place += isLong ? 3 : 1
    var text: [UInt8] = []
    while place < bytes.count {
      if isLong ? at("\"\"\"") : at("\"") {
        let end = place + (isLong ? 3 : 1)
        if bytes[end...].prefix(signs).filter({ $0 == UInt8(ascii: "#") }).count == signs {
          place = end + signs
          break
        }
      }
      if bytes[place] == UInt8(ascii: "\\"),
        bytes[(place + 1)...].prefix(signs).filter({ $0 == UInt8(ascii: "#") }).count == signs
      {
        place += 1 + signs
        escape(into: &text)
      } else {
        text.append(next())
      }
    }
    let trimmed = String(before.reversed().drop { $0.isWhitespace }.reversed())
    found.append(
      SourceLiteral(
        template: isLong ? Self.unindented(text) : Self.decoded(text),
        line: start, before: trimmed, isNested: isNested, calls: around))
    head.append(UInt8(ascii: "\""))
  }

  /// What stands behind a backslash.
  private mutating func escape(into text: inout [UInt8]) {
    let byte = next()
    switch byte {
    case UInt8(ascii: "("):
      code(isNested: true)
      text += Array("{}".utf8)
    case UInt8(ascii: "n"): text.append(Self.lineEnd)
    case UInt8(ascii: "t"): text.append(UInt8(ascii: "\t"))
    case UInt8(ascii: "u"):
      let digits = bytes[(place + 1)...].prefix { $0 != UInt8(ascii: "}") }
      place += digits.count + 2
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) ?? 0
      if let scalar = Unicode.Scalar(value) { text += Array(String(scalar).utf8) }
    case UInt8(ascii: " "), UInt8(ascii: "\n"):
      // The line goes on in the next.
      if byte != UInt8(ascii: "\n") {
        while place < bytes.count, next() != UInt8(ascii: "\n") {}
      }
      text.append(Self.joint)
    default: text.append(byte)
    }
  }

  /// Stands for a line end that was written as an escape, until indentation is taken away.
  private static let lineEnd: UInt8 = 1
  /// Stands for a line that goes on.
  private static let joint: UInt8 = 2

  private static func decoded(_ text: [UInt8]) -> String {
    String(decoding: text.map { $0 == lineEnd ? UInt8(ascii: "\n") : $0 }, as: UTF8.self)
  }

  /// The text of a literal of several lines without the indentation of its last.
  private static func unindented(_ text: [UInt8]) -> String {
    var lines = text.dropFirst().split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let indent = lines.popLast()?.count ?? 0
    var out: [UInt8] = []
    for (number, line) in lines.enumerated() {
      if number > 0 { out.append(UInt8(ascii: "\n")) }
      for (part, piece) in line.split(separator: joint, omittingEmptySubsequences: false)
        .enumerated()
      {
        out +=
          part == 0 || piece.starts(with: repeatElement(UInt8(ascii: " "), count: indent))
          ? piece.dropFirst(indent) : piece
      }
    }
    return decoded(out)
  }
}
