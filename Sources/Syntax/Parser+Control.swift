// if, for

extension Parser {
  /// `if = "if" expr block [ "else" ( if | block ) ]`
  mutating func `if`() throws(Bail) -> Expr {
    try enter()
    defer { depth -= 1 }
    let start = advance().start
    let condition = try expr()
    let then = try block(of: "if")
    let otherwise = try alternative()
    return try node(.conditional(condition, then: then, otherwise: otherwise), span(from: start))
  }

  private mutating func alternative() throws(Bail) -> Block? {
    if let word = elifWord() {
      report(.elif(span(word), text(word)))
      return try chained()
    }
    guard accept(.else) else { return nil }
    return kind == .if ? try chained() : try block(of: "else")
  }

  /// `else if` as a block with the inner `if` as its only statement.
  private mutating func chained() throws(Bail) -> Block {
    let inner = try self.if()
    return Block(
      statements: [Statement(.expression(inner), span: inner.span)], span: inner.span)
  }

  /// `elif` and its kin on the same line or the next; left as the token that `if` takes.
  private mutating func elifWord() -> Token? {
    let isBelow = kind == .newline && nextKind == .identifier
    let token = isBelow ? tokens[index + 1] : current
    guard token.kind == .identifier else { return nil }
    switch text(token) {
    case "elif", "elsif", "elseif":
      if isBelow { advance() }
      return token
    default: return nil
    }
  }

  /// `for = "for" IDENT [ "," IDENT ] "in" expr block`
  mutating func `for`() throws(Bail) -> Expr {
    let start = advance().start
    let first = try identifier("a name behind `for`")
    let second = accept(.comma) ? try identifier("a second name") : nil
    try expect(.in, "`in`")
    let list = try expr()
    let body = try block(of: "for")
    return try node(.loop(first, second, in: list, body), span(from: start))
  }
}
