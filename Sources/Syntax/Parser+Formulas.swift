// expr, formula, pipe, stage, lambda

extension Parser {
  /// `expr = lambda | formula`
  mutating func expr() throws(Bail) -> Expr {
    try enter()
    defer { depth -= 1 }
    return kind == .fn ? try lambda() : try formula()
  }

  /// `lambda = "fn" "(" [ params ] ")" ( "=>" expr | block )`
  mutating func lambda() throws(Bail) -> Expr {
    let start = advance().start
    let open = try expect(.leftParen, "`(` and the parameters").start
    let parameters = kind == .rightParen ? [] : try params()
    try expect(.rightParen, "`,` or `)`")
    let signature = Signature(parameters: parameters, result: nil, span: span(from: open))
    let body: Body
    if accept(.fatArrow) {
      body = .expression(try expr())
    } else {
      body = .block(try block(of: "fn"))
    }
    return try node(.lambda(signature, body), span(from: start))
  }

  /// `formula = pipe [ "~" product { "+" product } ]`
  mutating func formula() throws(Bail) -> Expr {
    let left = try pipe()
    guard accept(.tilde) else { return left }
    var terms = [try product()]
    while accept(.plus) { terms.append(try product()) }
    return try node(.formula(left, terms), span(from: left.span))
  }

  /// `pipe = or { "|>" stage }`
  mutating func pipe() throws(Bail) -> Expr {
    var value = try or()
    while accept(.pipe) { value = try stage(value) }
    return value
  }

  /// `stage = column { column } | IDENT { "." IDENT } [ call { column | "[" args "]" } ]`
  ///
  /// The value before the pipe becomes the owner of the column or the first argument of the call.
  mutating func stage(_ value: Expr) throws(Bail) -> Expr {
    let start = value.span
    if kind == .dot {
      var result = value
      while kind == .dot {
        result = try node(.member(result, try column()), span(from: start))
      }
      return result
    }
    var callee = try stageName()
    while kind == .dot {
      let dot = advance().start
      let field = try identifier("a name behind `.`")
      let column = ColumnName(.word(field.text), span: span(from: dot))
      callee = try node(.member(callee, column), span(from: callee.span))
    }
    let piped = Argument(label: nil, labelSpan: value.span, value: value)
    let hasCall = kind == .leftParen
    let arguments = hasCall ? try call(callee) : []
    let call = try node(.call(callee, [piped] + arguments, piped: true), span(from: start))
    return hasCall ? try members(of: call, from: start) : call
  }

  private mutating func stageName() throws(Bail) -> Expr {
    let token = current
    guard token.kind == .identifier else {
      if token.kind == .invalid || token.isInserted { throw Bail() }
      if token.kind.isReserved, token.kind != .fn, token.kind != .if, token.kind != .for {
        report(.reservedWord(span(token), text(token)))
      } else {
        report(.badStage(span(token), found: describe(token)))
      }
      throw Bail()
    }
    return try node(.name(name(of: advance()).text), span(token))
  }

  private mutating func members(of call: Expr, from start: Span) throws(Bail) -> Expr {
    var result = call
    while true {
      switch kind {
      case .dot: result = try node(.member(result, try column()), span(from: start))
      case .leftBracket: result = try node(.slice(result, try sliceArguments()), span(from: start))
      default: return result
      }
    }
  }
}
