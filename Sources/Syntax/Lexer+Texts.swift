extension Lexer {
  /// `"…"`, with `{expr}` inside unless the text stands where it must be plain.
  mutating func text() {
    textRest(opener: .textStart, length: 1, isCurly: false)
  }

  /// Reads a text from its quote, or from the `}` behind an interpolated expression.
  mutating func textRest(opener: TokenKind, length: Int, isCurly: Bool) {
    let begins = opener == .textStart
    let isPlain = begins && standsPlain
    let isNested = frameCounts[Int(Frame.interpolation.rawValue)] > 0
    let mark = output.diagnostics.count
    var firstLine = bytes.count
    var offset = position + length
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x22:
        if firstLine < offset, isSuspicious(offset + 1) { return cut(mark, firstLine, begins) }
        return add(begins ? .text : .textEnd, to: offset + 1)
      case 0x80... where isCurly && FullWidth.isQuote(bytes, at: offset):
        return add(begins ? .text : .textEnd, to: offset + 3)
      case 0x5C: offset = escape(offset)
      case 0x7B where !isPlain:
        if firstLine < offset, !closesOnLine(offset) { return cut(mark, firstLine, begins) }
        return open(begins ? .textStart : .textMiddle, to: offset + 1, isCurly: isCurly)
      case 0x0A:
        if isNested || cutsTexts { return cut(mark, offset, begins) }
        if firstLine == bytes.count { firstLine = offset }
        offset += 1
      default: offset += 1
      }
    }
    if !isNested { cutsTexts = true }
    cut(mark, firstLine, begins)
  }

  /// Whether texts are taken as they are at this place.
  private var standsPlain: Bool {
    switch previous {
    case .lang, .use, .test, .dot: true
    default: frames.last?.frame == .bounds
    }
  }

  /// A letter or quote right behind a text of several lines: its first line lacks the quote.
  private func isSuspicious(_ offset: Int) -> Bool {
    let next = byte(offset)
    return Characters.isLetter(next) || Characters.isDigit(next) || next >= 0x80 || next == 0x22
  }

  private func closesOnLine(_ start: Int) -> Bool {
    var offset = start
    while offset < bytes.count, bytes[offset] != 0x0A, bytes[offset] != 0x7D { offset += 1 }
    return byte(offset) == 0x7D
  }

  /// Goes past an escape, reporting one that there is not.
  private mutating func escape(_ offset: Int) -> Int {
    switch byte(offset + 1) {
    case 0x22, 0x5C, 0x6E, 0x74, 0x7B, 0x7D: return offset + 2
    case 0x00, 0x0A, 0x0D:
      report(.badEscape(span(offset, offset + 1), "\\"))
      return offset + 1
    default:
      let end = offset + 1 + Characters.decode(bytes, at: offset + 1).length
      report(.badEscape(span(offset, end), source.text(span(offset, end))))
      return end
    }
  }

  /// Ends an unclosed text with its first line, so that what follows is still read.
  private mutating func cut(_ mark: Int, _ firstLine: Int, _ begins: Bool) {
    let end = max(position + 1, lineEnd(min(firstLine, lineEnd(position))))
    if output.diagnostics.count > mark {
      output.diagnostics.removeSubrange(mark...)
    }
    if frameCounts[Int(Frame.interpolation.rawValue)] == 0 {
      report(.unclosedText(span(position, begins ? position + 1 : end)))
    }
    add(.invalid, to: end)
    if !begins { output.tokens.append(Token(.textEnd, end, end)) }
  }

  /// `'…'`, which is no text in Tonne.
  mutating func singleQuotes() {
    var end = position + 1
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x27 { end += 1 }
    guard byte(end) == 0x27 else { return stray() }
    let inner = source.text(span(position + 1, end))
    report(.singleQuotes(span(position, end + 1), inner))
    add(.text, to: end + 1)
  }
}
