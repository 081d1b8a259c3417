// What stands inside the tokens NUMBER, UNIT, STRING and REGION.

extension Parser {
  /// The value of a number token; reports one that is too large.
  mutating func numberValue(_ token: Token) -> Double {
    let bytes = source.bytes[Int(token.start)..<Int(token.end)]
    var whole: UInt64 = 0
    if bytes.count <= 15, bytes.allSatisfy({ Characters.isDigit($0) }) {
      for byte in bytes { whole = whole * 10 + UInt64(byte & 0x0F) }
      return Double(whole)
    }
    let digits = String(decoding: bytes.filter { $0 != 0x5F }, as: UTF8.self)
    guard let value = Double(digits) else { return 0 }
    guard value.isFinite else {
      report(.numberTooLarge(span(token)))
      return 0
    }
    return value
  }

  /// Takes a unit token.
  mutating func unitLiteral() -> UnitLiteral {
    let token = advance()
    let start = min(Int(token.start) + 1, Int(token.end))
    let inner = source.bytes[start..<max(start, Int(token.end) - 1)]
    return UnitLiteral(Characters.normalised(inner), span(token))
  }

  /// The name behind `@`.
  func regionName(_ token: Token) -> String {
    var start = Int(token.start)
    start += source.bytes[start] < 0x80 ? 1 : 3
    if start < Int(token.end), source.bytes[start] == 0x22 {
      return decode(start + 1, Int(token.end) - 1)
    }
    return Characters.normalised(source.bytes[min(start, Int(token.end))..<Int(token.end)])
  }

  /// A `STRING` in a place where it is plain.
  mutating func plainText() throws(Bail) -> Name {
    let token = try expect(.text, "a text")
    let content = contentRange(token)
    return Name(decode(content.lowerBound, content.upperBound), span(token))
  }

  /// A `STRING` with the expressions in it.
  mutating func text() throws(Bail) -> Expr {
    let start = current.start
    var parts: [TextPart] = []
    var token = advance()
    appendLiteral(token, to: &parts)
    while token.kind == .textStart || token.kind == .textMiddle {
      if kind == .textMiddle || kind == .textEnd, !current.isInserted {
        let open = span(token.end - 1, current.start + 1)
        report(.emptyInterpolation(open))
      } else {
        parts.append(.value(try expr()))
      }
      guard kind == .textMiddle || kind == .textEnd else {
        throw unexpected("`}` behind the expression in the text")
      }
      token = advance()
      appendLiteral(token, to: &parts)
    }
    return try node(.text(parts), span(from: start))
  }

  private func appendLiteral(_ token: Token, to parts: inout [TextPart]) {
    let content = contentRange(token)
    if !content.isEmpty {
      parts.append(.literal(decode(content.lowerBound, content.upperBound)))
    }
  }

  /// The bytes between the quotes or braces of a text token; curly quotes take three bytes.
  private func contentRange(_ token: Token) -> Range<Int> {
    var start = Int(token.start)
    var end = Int(token.end)
    guard end - start >= 2 else { return start..<start }
    start += source.bytes[start] < 0x80 ? 1 : 3
    end -= source.bytes[end - 1] < 0x80 ? 1 : 3
    return start..<max(start, end)
  }

  /// Resolves the escapes; a line end in a text is `\n` however the file writes it.
  private func decode(_ start: Int, _ end: Int) -> String {
    guard start < end else { return "" }
    let raw = source.bytes[start..<end]
    guard raw.contains(0x5C) || raw.contains(0x0D) else { return Characters.normalised(raw) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(raw.count)
    var offset = start
    while offset < end {
      var byte = source.bytes[offset]
      let next = offset + 1 < end ? source.bytes[offset + 1] : 0
      if byte == 0x5C, next != 0 {
        byte = next == 0x6E ? 0x0A : next == 0x74 ? 0x09 : next
        offset += 1
      } else if byte == 0x0D, next == 0x0A {
        byte = next
        offset += 1
      }
      bytes.append(byte)
      offset += 1
    }
    return Characters.normalised(bytes)
  }
}
