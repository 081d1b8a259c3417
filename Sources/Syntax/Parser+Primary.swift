// primary, column, name

extension Parser {
  /// `primary = NUMBER [ UNIT ] | STRING | REGION | "true" | "false" | "na" | IDENT | column
  ///   | "(" expr ")" | "[" [ args ] "]" | if | for`
  mutating func primary() throws(Bail) -> Expr {
    let token = current
    let start = token.start
    switch token.kind {
    case .number:
      let value = numberValue(advance())
      let unit = kind == .unit ? unitLiteral() : nil
      return try node(.number(value, unit), span(from: start))
    case .text, .textStart: return try text()
    case .region: return try node(.region(regionName(advance())), span(token))
    case .true, .false: return try node(.flag(advance().kind == .true), span(token))
    case .na:
      advance()
      return try node(.missing, span(token))
    case .identifier: return try node(.name(name(of: advance()).text), span(token))
    case .dot: return try node(.column(try column()), span(from: start))
    case .leftParen: return try parenthesised()
    case .leftBracket: return try list()
    case .if: return try self.if()
    case .for: return try self.for()
    case .fn:
      report(.bareLambda(span(token)))
      return try lambda()
    default: throw unexpected("an expression")
    }
  }

  /// `"(" expr ")"`, which leaves its parentheses in the span only.
  private mutating func parenthesised() throws(Bail) -> Expr {
    let start = advance().start
    var inner = try expr()
    try expect(.rightParen, "`)`")
    inner.span = span(from: start)
    return inner
  }

  private mutating func list() throws(Bail) -> Expr {
    let start = advance().start
    let arguments = kind == .rightBracket ? [] : try args(of: .list)
    try expect(.rightBracket, "`,` or `]`")
    return try node(.list(arguments), span(from: start))
  }

  /// `column = "." ( name | "(" expr ")" )`
  mutating func column() throws(Bail) -> ColumnName {
    let start = try expect(.dot, "`.`").start
    if accept(.leftParen) {
      let inner = try expr()
      try expect(.rightParen, "`)`")
      return ColumnName(.computed(inner), span: span(from: start))
    }
    let word = try name()
    return ColumnName(.word(word), span: span(from: start))
  }

  /// `name = IDENT | STRING`
  mutating func name() throws(Bail) -> String {
    if kind == .text { return try plainText().text }
    return try expectName("a name behind `.`").text
  }

  /// An `IDENT`; a reserved word is reported and taken, so that reading goes on.
  mutating func identifier(_ description: @autoclosure () -> Phrase) throws(Bail) -> Name {
    try expectName(description())
  }

  private mutating func expectName(_ description: @autoclosure () -> Phrase) throws(Bail) -> Name {
    guard kind == .identifier || kind.isReserved else {
      throw unexpected(description(), mayCompare: false)
    }
    let token = advance()
    if token.kind.isReserved { report(.reservedWord(span(token), text(token))) }
    return name(of: token)
  }
}
