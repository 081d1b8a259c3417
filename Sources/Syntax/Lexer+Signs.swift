extension Lexer {
  /// One or two signs that make a token, and how many.
  struct Sign {
    var kind: TokenKind
    var length: Int
  }

  /// A sign of ASCII characters.
  mutating func sign() {
    if let foreign = foreignSign() { return add(foreign.kind, to: position + foreign.length) }
    guard let sign = Self.sign(byte(position), byte(position + 1)) else { return stray() }
    if sign.kind == .dot, Characters.isDigit(byte(position + 1)) {
      let isBehind = output.tokens.last.map { $0.kind.endsOperand && Int($0.end) == position }
      return pointNumber(isBehindOperand: isBehind == true && pendingNewline == nil)
    }
    place(sign.kind, length: sign.length)
  }

  /// Adds a sign token, keeping the account of brackets and lines.
  mutating func place(_ kind: TokenKind, length: Int) {
    switch kind {
    case .leftBracket where unitMayOpen && length == 1: unit()
    case .leftParen, .leftBracket, .leftBrace: open(kind, to: position + length)
    case .rightParen, .rightBracket, .rightBrace: close(kind, length: length)
    case .semicolon: semicolon(length: length)
    default: add(kind, to: position + length)
    }
  }

  /// The token that two characters start.
  static func sign(_ first: UInt8, _ second: UInt8) -> Sign? {
    if let double = doubleSign(first, second) { return Sign(kind: double, length: 2) }
    return singleSign(first).map { Sign(kind: $0, length: 1) }
  }

  private static func doubleSign(_ first: UInt8, _ second: UInt8) -> TokenKind? {
    switch (first, second) {
    case (0x2E, 0x2E): .dotDot
    case (0x3D, 0x3D): .equal
    case (0x3D, 0x3E): .fatArrow
    case (0x2D, 0x3E): .arrow
    case (0x7C, 0x3E): .pipe
    case (0x21, 0x3D): .notEqual
    case (0x3C, 0x3D): .lessOrEqual
    case (0x3E, 0x3D): .greaterOrEqual
    default: nil
    }
  }

  private static func singleSign(_ byte: UInt8) -> TokenKind? {
    switch byte {
    case 0x28: .leftParen
    case 0x29: .rightParen
    case 0x5B: .leftBracket
    case 0x5D: .rightBracket
    case 0x7B: .leftBrace
    case 0x7D: .rightBrace
    case 0x2C: .comma
    case 0x2E: .dot
    case 0x3A: .colon
    case 0x3B: .semicolon
    case 0x3F: .question
    case 0x3D: .assign
    case 0x7E: .tilde
    case 0x2B: .plus
    case 0x2D: .minus
    case 0x2A: .star
    case 0x2F: .slash
    case 0x5E: .caret
    case 0x3C: .less
    case 0x3E: .greater
    default: nil
    }
  }

  /// Characters that have no place in a program, as one error for the run of them.
  mutating func stray() {
    let isValid = Characters.decode(bytes, at: position).isValid
    var end = position
    while end < bytes.count, isStray(end) { end += Characters.decode(bytes, at: end).length }
    end = max(end, position + Characters.decode(bytes, at: position).length)
    if isValid { report(.stray(span(position, end), source.text(span(position, end)))) }
    add(.invalid, to: end)
  }

  private func isStray(_ offset: Int) -> Bool {
    let byte = bytes[offset]
    if byte < 0x80 {
      return byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D
    }
    let decoded = Characters.decode(bytes, at: offset)
    guard decoded.isValid else { return true }
    return !Characters.startsWord(decoded.scalar) && !Characters.isSpace(decoded.scalar)
      && FullWidth.sign(decoded.scalar) == nil
  }
}
