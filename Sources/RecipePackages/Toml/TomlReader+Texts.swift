import Syntax

/// Texts: `"…"` with escapes, `'…'` without, and both over several lines in three quotes.
extension TomlReader {
  /// A text of any form.
  mutating func text() throws(Diagnostic) -> String {
    guard let quote = peek else { return "" }
    guard isAtThree(quote) else { return try quoted(quote) }
    let start = position
    position += 3
    if peek == 0x0D { position += 1 }
    if peek == 0x0A { position += 1 }
    var out: [UInt8] = []
    while !isAtThree(quote) {
      guard let byte = peek else {
        throw .toml("the text does not end", at: span(from: start, to: start + 3))
      }
      try take(byte, of: quote, into: &out, allowsLines: true)
    }
    position += 3
    // A quote or two may stand before the last three.
    while peek == quote {
      out.append(quote)
      position += 1
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// A text on one line.
  mutating func quoted(_ quote: UInt8) throws(Diagnostic) -> String {
    let start = position
    position += 1
    var out: [UInt8] = []
    while let byte = peek, byte != 0x0A, byte != 0x0D {
      if byte == quote {
        position += 1
        return String(decoding: out, as: UTF8.self)
      }
      try take(byte, of: quote, into: &out, allowsLines: false)
    }
    throw .toml("the text does not end on its line", at: span(from: start))
  }

  private func isAtThree(_ quote: UInt8) -> Bool {
    position + 2 < bytes.count && bytes[position] == quote && bytes[position + 1] == quote
      && bytes[position + 2] == quote
  }

  /// Takes one sign of a text.
  private mutating func take(
    _ byte: UInt8, of quote: UInt8, into out: inout [UInt8], allowsLines: Bool
  ) throws(Diagnostic) {
    if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
      return try escape(into: &out, allowsLines: allowsLines)
    }
    let isLineEnd = byte == 0x0A || byte == 0x0D
    guard byte >= 0x20 && byte != 0x7F || byte == 0x09 || isLineEnd && allowsLines else {
      throw .toml("a text may not hold this control sign; write it as `\\u00…`", at: place)
    }
    if byte != 0x0D { out.append(byte) }
    position += 1
  }

  private mutating func escape(
    into out: inout [UInt8], allowsLines: Bool
  ) throws(Diagnostic) {
    let start = position
    position += 1
    guard let letter = peek else { return }
    position += 1
    switch letter {
    case UInt8(ascii: "b"): out.append(0x08)
    case UInt8(ascii: "t"): out.append(0x09)
    case UInt8(ascii: "n"): out.append(0x0A)
    case UInt8(ascii: "f"): out.append(0x0C)
    case UInt8(ascii: "r"): out.append(0x0D)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): out.append(letter)
    case UInt8(ascii: "u"): try scalar(digits: 4, from: start, into: &out)
    case UInt8(ascii: "U"): try scalar(digits: 8, from: start, into: &out)
    case 0x0A, 0x0D, 0x20, 0x09:
      guard allowsLines else { throw .tomlEscape(at: span(from: start)) }
      while let byte = peek, byte == 0x0A || byte == 0x0D || byte == 0x20 || byte == 0x09 {
        position += 1
      }
    default: throw .tomlEscape(at: span(from: start))
    }
  }

  private mutating func scalar(
    digits: Int, from start: Int, into out: inout [UInt8]
  ) throws(Diagnostic) {
    let end = min(position + digits, bytes.count)
    let text = String(decoding: bytes[position..<end], as: UTF8.self)
    guard text.utf8.count == digits,
      text.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
      let number = UInt32(text, radix: 16), let scalar = Unicode.Scalar(number)
    else { throw .tomlEscape(at: span(from: start, to: end)) }
    position = end
    out += Array(String(Character(scalar)).utf8)
  }
}
