/// Where a blank stands between two tokens of a line.
enum Spacing {
  /// Whether a blank stands between `left` and `right`.
  static func isNeeded(_ left: TokenKind, _ right: TokenKind, previousIsUnary: Bool) -> Bool {
    if clingsToLeft(right) || clingsToRight(left) || previousIsUnary { return false }
    if left == .caret || right == .caret { return false }
    switch right {
    case .unit: return left == .to
    case .dot: return !left.endsOperand && left != .dotDot
    case .dotDot: return !left.endsOperand
    case .leftParen: return !opensCall(left)
    // Right behind a number `[` would open a unit.
    case .leftBracket: return left == .number || !(left.endsOperand || left == .dotDot)
    case .rightBrace: return left != .leftBrace
    default: return left != .dotDot || !right.startsOperand
    }
  }

  /// Signs that follow without a blank.
  private static func clingsToLeft(_ kind: TokenKind) -> Bool {
    switch kind {
    case .comma, .colon, .question, .newline, .rightParen, .rightBracket: true
    case .textMiddle, .textEnd: true
    default: false
    }
  }

  /// Signs that what follows joins without a blank.
  private static func clingsToRight(_ kind: TokenKind) -> Bool {
    switch kind {
    case .leftParen, .leftBracket, .dot, .textStart, .textMiddle: true
    default: false
    }
  }

  private static func opensCall(_ left: TokenKind) -> Bool {
    switch left {
    case .fn, .num, .col, .dotDot: true
    default: left.endsOperand
    }
  }
}
