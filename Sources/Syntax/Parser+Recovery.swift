extension Parser {
  /// Notes an error and goes on.
  mutating func report(_ diagnostic: Diagnostic) {
    guard diagnostics.count < 200 else { return }
    diagnostics.append(diagnostic.moved { placed($0) })
  }

  /// Reports that something else was expected, in the words for the habit behind it if there is one.
  ///
  /// Where an operator could have stood, `=` is taken for an attempt to compare.
  mutating func unexpected(_ expected: Phrase, mayCompare: Bool = true) -> Bail {
    let token = current
    let place = span(token)
    if token.kind == .invalid || token.isInserted { return Bail() }
    switch token.kind {
    case .assign where mayCompare: report(.assignForEqual(place))
    case .arrow: report(.arrow(place))
    case .fatArrow: report(.fatArrow(place))
    case .else: report(.strayElse(place))
    case .semicolon: report(.semicolonInside(place))
    case .let: report(.statementInside(place, word: text(token)))
    default:
      let mend: Phrase? = token.kind == .colon ? "write `=` to name an argument" : nil
      report(.unexpected(place, found: describe(token), expected: expected, mend: mend))
    }
    return Bail()
  }

  /// A token in the words of a message.
  func describe(_ token: Token) -> Phrase {
    switch token.kind {
    case .end: return "the end of the program"
    case .newline: return token.start == token.end ? "the end of the line" : "`;`"
    case .textStart, .textMiddle, .textEnd: return "a text"
    default:
      let written = text(token)
      return written.utf8.count <= 40 && !written.utf8.contains(0x0A) ? "`\(written)`" : "a text"
    }
  }

  /// Reports what stands behind a complete statement.
  mutating func reportTrailing() {
    let token = current
    if token.kind == .invalid || token.isInserted { return }
    switch token.kind {
    case .assign, .arrow, .fatArrow, .else, .semicolon: _ = unexpected("")
    default: report(.trailing(span(token), found: describe(token)))
    }
  }

  /// Goes to the end of the statement that starts at a token.
  mutating func skipStatement(from start: Int) {
    var level = 0
    index = start
    while kind != .end {
      switch kind {
      case .newline where level == 0 && index > start: return
      case .rightBrace where level == 0: return
      case .leftParen, .leftBracket, .leftBrace, .textStart: level += 1
      case .rightParen, .rightBracket, .rightBrace, .textEnd: level = max(0, level - 1)
      default: break
      }
      index += 1
    }
  }
}
