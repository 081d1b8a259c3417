/// The kinds of tokens; words and signs carry their own kind.
package enum TokenKind: UInt8, Sendable, CaseIterable {
  // Ends
  case end, newline
  // Operands
  case identifier, number, unit, text, region
  // `"a {`, `} b {` and `} c"` of an interpolated text
  case textStart, textMiddle, textEnd
  // Reserved words
  case `let`, `if`, `else`, `for`, to, `in`, and, or, not, fn, `true`, `false`, na
  // Words in their place only
  case lang, use, test, unitWord, recipe, `as`, num, col
  // Brackets
  case leftParen, rightParen, leftBracket, rightBracket, leftBrace, rightBrace
  // Signs
  case comma, dot, dotDot, colon, semicolon, question
  case assign, fatArrow, arrow, tilde, pipe
  case plus, minus, star, slash, caret
  case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
  /// Text that was reported already.
  case invalid

  /// Whether the word may never be a name.
  package var isReserved: Bool {
    rawValue >= TokenKind.let.rawValue && rawValue <= TokenKind.na.rawValue
  }

  /// Whether the token closes a bracket or an interpolated text.
  var isCloser: Bool {
    switch self {
    case .rightParen, .rightBracket, .rightBrace, .textEnd: true
    default: false
    }
  }

  /// Whether an operand may end here, so that `(`, `[` and `.` go on with it.
  package var endsOperand: Bool {
    switch self {
    case .identifier, .number, .unit, .text, .textEnd, .region, .true, .false, .na: true
    case .rightParen, .rightBracket, .rightBrace, .question: true
    default: false
    }
  }

  /// Whether an operand of `..` may start here: FIRST(convert) of the grammar.
  var startsOperand: Bool {
    switch self {
    case .identifier, .number, .text, .textStart, .region, .true, .false, .na: true
    case .minus, .dot, .leftParen, .leftBracket, .if, .for: true
    default: false
    }
  }

  /// Whether a line that ends in this token goes on in the next one.
  var continuesLine: Bool {
    switch self {
    case .comma, .assign, .fatArrow, .arrow, .tilde, .pipe: true
    case .plus, .minus, .star, .slash, .caret: true
    case .to, .in, .and, .or: true
    default: isComparison
    }
  }

  /// Whether it compares its operands.
  var isComparison: Bool { comparison != nil }

  /// The comparison it stands for.
  var comparison: BinaryOperator? {
    switch self {
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .less
    case .lessOrEqual: .lessOrEqual
    case .greater: .greater
    case .greaterOrEqual: .greaterOrEqual
    case .in: .within
    default: nil
    }
  }
}
