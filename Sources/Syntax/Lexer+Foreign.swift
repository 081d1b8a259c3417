extension Lexer {
  /// A sign of another language, reported and read as the one of Tonne.
  mutating func foreignSign() -> Sign? {
    let start = position
    switch byte(start) {
    case 0x26:  // &
      return foreign(byte(start + 1) == 0x26 ? 2 : 1, .and)
    case 0x7C where byte(start + 1) != 0x3E:  // |
      return foreign(byte(start + 1) == 0x7C ? 2 : 1, .or)
    case 0x21 where byte(start + 1) != 0x3D: return foreign(1, .not)
    case 0x2A where byte(start + 1) == 0x2A: return foreign(2, .caret)
    case 0x25: return percent()
    case 0x24 where previous.endsOperand: return dollar()
    case 0x3C: return lessSign()
    default: return nil
    }
  }

  private mutating func foreign(_ length: Int, _ kind: TokenKind) -> Sign {
    let place = span(position, position + length)
    report(.foreignSign(place, source.text(place), kind))
    return Sign(kind: kind, length: length)
  }

  private mutating func percent() -> Sign? {
    if byte(position + 1) == 0x3E, byte(position + 2) == 0x25 { return foreign(3, .pipe) }
    if byte(position + 1) == 0x69, byte(position + 2) == 0x6E, byte(position + 3) == 0x25 {
      return foreign(4, .in)
    }
    return nil
  }

  /// `panel$co2`.
  private mutating func dollar() -> Sign? {
    let name = source.text(span(position + 1, wordEnd(from: position + 1)))
    guard !name.isEmpty, let owner = output.tokens.last else { return nil }
    let shown = owner.kind == .identifier ? source.text(span(owner)) : ""
    report(.dollar(span(position, position + 1), owner: shown, name: name))
    return Sign(kind: .dot, length: 1)
  }

  /// `<-` behind a name that starts a statement, and `<>`; `a <-3` stays a comparison.
  private mutating func lessSign() -> Sign? {
    if byte(position + 1) == 0x3E { return foreign(2, .notEqual) }
    guard byte(position + 1) == 0x2D, pendingNewline == nil,
      byte(position + 2) == 0x20 || byte(position + 2) == 0x09,
      let name = output.tokens.last, name.kind == .identifier
    else { return nil }
    let before = output.tokens.dropLast().last?.kind ?? .newline
    guard before == .newline || before == .leftBrace || before == .let else { return nil }
    let place = span(position, position + 2)
    report(.leftArrow(place, name: source.text(span(name)), isLet: before == .let))
    return Sign(kind: .assign, length: 2)
  }

  /// A sign in full width, reported and read as the ASCII one.
  mutating func fullWidthSign() {
    let first = FullWidth.read(bytes, at: position)
    if first.ascii == 0x22 {
      report(.fullWidthQuotes(span(position, position + first.length)))
      return textRest(opener: .textStart, length: first.length, isCurly: true)
    }
    if first.ascii == 0x23 || first.ascii == 0x40 {
      let place = span(position, position + first.length)
      report(.fullWidth(place, source.text(place), first.ascii == 0x23 ? "#" : "@"))
      return first.ascii == 0x23 ? comment() : region(signLength: first.length)
    }
    let second = FullWidth.read(bytes, at: position + first.length)
    let length: Int
    let kind: TokenKind
    if let whole = first.kind {
      (kind, length) = (whole, first.length)
    } else if let sign = Self.sign(first.ascii, second.ascii) {
      kind = sign.kind
      length = first.length + (sign.length == 2 ? second.length : 0)
    } else {
      return stray()
    }
    let place = span(position, position + length)
    report(.fullWidth(place, source.text(place), kind.spelling))
    self.place(kind, length: length)
  }
}

/// Signs of Chinese input methods and of mathematics, and the ASCII signs they stand for.
enum FullWidth {
  /// A sign that was read.
  struct Read {
    /// The ASCII character, zero when there is none.
    var ascii: UInt8
    /// The token, where one character stands for a whole one.
    var kind: TokenKind?
    /// Bytes in the source.
    var length: Int
  }

  /// What a character beyond ASCII stands for.
  static func sign(_ scalar: Unicode.Scalar) -> Read? {
    let length = scalar.value < 0x800 ? 2 : 3
    switch scalar {
    case "\u{FF01}"..."\u{FF0F}", "\u{FF1A}"..."\u{FF20}", "\u{FF3B}"..."\u{FF40}",
      "\u{FF5B}"..."\u{FF5E}":
      return Read(ascii: UInt8(scalar.value - 0xFEE0), kind: nil, length: length)
    case "“", "”": return Read(ascii: 0x22, kind: nil, length: length)
    case "。": return Read(ascii: 0x2E, kind: nil, length: length)
    case "、": return Read(ascii: 0x2C, kind: nil, length: length)
    case "【": return Read(ascii: 0x5B, kind: nil, length: length)
    case "】": return Read(ascii: 0x5D, kind: nil, length: length)
    default: return mathematics(scalar).map { Read(ascii: 0, kind: $0, length: length) }
    }
  }

  private static func mathematics(_ scalar: Unicode.Scalar) -> TokenKind? {
    switch scalar {
    case "−", "–", "—": .minus
    case "×": .star
    case "÷": .slash
    case "≤": .lessOrEqual
    case "≥": .greaterOrEqual
    case "≠": .notEqual
    case "→": .arrow
    case "⇒": .fatArrow
    default: nil
    }
  }

  /// The sign at an offset, in ASCII or beyond.
  static func read(_ bytes: [UInt8], at offset: Int) -> Read {
    guard offset < bytes.count else { return Read(ascii: 0, kind: nil, length: 0) }
    if bytes[offset] < 0x80 { return Read(ascii: bytes[offset], kind: nil, length: 1) }
    let decoded = Characters.decode(bytes, at: offset)
    return sign(decoded.scalar) ?? Read(ascii: 0, kind: nil, length: decoded.length)
  }

  /// Whether a curly or full-width double quote stands at an offset.
  static func isQuote(_ bytes: [UInt8], at offset: Int) -> Bool {
    offset < bytes.count && bytes[offset] >= 0x80 && read(bytes, at: offset).ascii == 0x22
  }
}
