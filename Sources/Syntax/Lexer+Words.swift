extension Lexer {
  /// A name or a word of the language.
  mutating func word() {
    var end = position
    var letters: UInt64 = 0
    while end < bytes.count {
      let byte = bytes[end]
      guard Characters.isLetter(byte) || Characters.isDigit(byte) else { break }
      letters = letters << 8 | UInt64(byte)
      end += 1
    }
    if end < bytes.count, bytes[end] >= 0x80 {
      let longer = wordEnd(from: end)
      if longer > end { return add(.identifier, to: longer) }
    }
    guard end - position <= 6, let kind = TokenKind(letters: letters) else {
      return add(.identifier, to: end)
    }
    let decided = decide(kind, end: end)
    if decided == .let || decided.startsStatement { closeBeforeStatement() }
    add(decided, to: end)
  }

  /// The end of the word characters from an offset on, which may be none.
  func wordEnd(from start: Int) -> Int {
    var end = start
    while end < bytes.count {
      let byte = bytes[end]
      if byte < 0x80 {
        guard Characters.isLetter(byte) || Characters.isDigit(byte) else { return end }
        end += 1
      } else {
        let decoded = Characters.decode(bytes, at: end)
        let continues =
          end == position
          ? Characters.startsWord(decoded.scalar) : Characters.continuesWord(decoded.scalar)
        guard decoded.isValid, continues else { return end }
        end += decoded.length
      }
    }
    return end
  }

  /// Whether a spelling is a word of the language at this place, or a plain name.
  private func decide(_ kind: TokenKind, end: Int) -> TokenKind {
    let previous = previous
    if previous == .dot { return .identifier }
    if kind == .num || kind == .col {
      return previous == .colon || previous == .arrow ? kind : .identifier
    }
    if let frame = frames.last?.frame, frame != .brace, frame != .interpolation,
      assignFollows(end)
    {
      return .identifier
    }
    if kind.isReserved { return kind }
    switch kind {
    case .lang, .use, .test: return atStatement && textFollows(end) ? kind : .identifier
    case .unitWord, .recipe: return atStatement && nameFollows(end) ? kind : .identifier
    default: return previous == .text && isUsePath ? kind : .identifier
    }
  }

  /// Whether a statement starts here; a first word on a line may also start one inside a bracket
  /// that somebody forgot to close.
  private var atStatement: Bool {
    if previous == .newline || previous == .leftBrace { return true }
    return !lineHasToken && frames.last?.frame != .brace && !output.tokens.isEmpty
      && !previous.continuesLine
  }

  private var isUsePath: Bool {
    output.tokens.count >= 2 && output.tokens[output.tokens.count - 2].kind == .use
  }

  private func blankEnd(_ start: Int) -> Int {
    var end = start
    while byte(end) == 0x20 || byte(end) == 0x09 { end += 1 }
    return end
  }

  private func textFollows(_ end: Int) -> Bool {
    let next = blankEnd(end)
    return byte(next) == 0x22 || byte(next) == 0x27 || FullWidth.isQuote(bytes, at: next)
  }

  /// Whether a name follows; a reserved word that starts something counts, so that it can be
  /// reported as a name, while `unit to [t]` stays an expression.
  private func nameFollows(_ end: Int) -> Bool {
    let next = blankEnd(end)
    guard next > end, next < bytes.count else { return false }
    if bytes[next] >= 0x80 {
      return Characters.startsWord(Characters.decode(bytes, at: next).scalar)
    }
    guard Characters.isLetter(bytes[next]) else { return false }
    var letters: UInt64 = 0
    let stop = wordEnd(from: next)
    guard stop - next <= 6 else { return true }
    for offset in next..<stop { letters = letters << 8 | UInt64(bytes[offset]) }
    switch TokenKind(letters: letters) {
    case .to, .in, .and, .or: return false
    default: return true
    }
  }

  /// Whether a single `=` comes next, past blanks, line ends and comments.
  private func assignFollows(_ end: Int) -> Bool {
    var next = end
    while next < bytes.count {
      switch bytes[next] {
      case 0x20, 0x09, 0x0A, 0x0D: next += 1
      case 0x23: next = lineEnd(next)
      case 0x3D: return byte(next + 1) != 0x3D && byte(next + 1) != 0x3E
      case 0x80...: return FullWidth.read(bytes, at: next).ascii == 0x3D
      default: return false
      }
    }
    return false
  }

  /// `@Name` or `@"Name with blanks"`.
  mutating func region(signLength: Int) {
    let start = position + signLength
    if byte(start) == 0x22 {
      if let end = regionTextEnd(start) { return add(.region, to: end) }
      report(.unclosedText(span(start, start + 1)))
      return add(.invalid, to: lineEnd(start))
    }
    var end = start
    if Characters.isLetter(byte(start)) || startsWideWord(start) { end = wordEnd(from: start) }
    if end > start { return add(.region, to: end) }
    let digits = wordEnd(from: start)
    report(.regionWithoutName(span(position, digits), digits: source.text(span(start, digits))))
    add(.invalid, to: digits)
  }

  private func startsWideWord(_ start: Int) -> Bool {
    byte(start) >= 0x80 && Characters.startsWord(Characters.decode(bytes, at: start).scalar)
  }

  private func regionTextEnd(_ quote: Int) -> Int? {
    var end = quote + 1
    while end < bytes.count, bytes[end] != 0x0A {
      if bytes[end] == 0x22 { return end + 1 }
      end += bytes[end] == 0x5C ? 2 : 1
    }
    return nil
  }

  /// The end of the line that holds an offset, without its line end.
  func lineEnd(_ start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return end
  }
}

extension TokenKind {
  /// Whether the word in this kind can only open a statement.
  var startsStatement: Bool {
    switch self {
    case .lang, .use, .test, .unitWord, .recipe: true
    default: false
    }
  }
}
