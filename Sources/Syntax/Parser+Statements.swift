// program, statement, use, let, unit, recipe, test, block

extension Parser {
  /// `program = [ statement ] { NL [ statement ] } EOF`
  mutating func program() -> Program {
    let statements = statements(until: .end)
    return Program(statements: statements, nodeCount: heights.count)
  }

  /// `block = "{" [ statement ] { NL [ statement ] } "}"`
  mutating func block() throws(Bail) -> Block {
    let start = try expect(.leftBrace, "`{`").start
    let statements = statements(until: .rightBrace)
    try expect(.rightBrace, "`}`")
    return Block(statements: statements, span: span(from: start))
  }

  /// A block whose absence is reported in the words of its construct.
  mutating func block(of construct: String) throws(Bail) -> Block {
    guard kind != .leftBrace else { return try block() }
    switch kind {
    case .invalid, .arrow, .fatArrow: throw unexpected("`{`")
    case .assign where construct == "if" || construct == "for": throw unexpected("`{`")
    default:
      if current.isInserted { throw Bail() }
      report(.missingBlock(span(current), found: describe(current), after: construct))
      throw Bail()
    }
  }

  private mutating func statements(until end: TokenKind) -> [Statement] {
    var statements: [Statement] = []
    while kind != end, kind != .end {
      if accept(.newline) { continue }
      let start = index
      if end == .end { beginPart() }
      do {
        let statement = try documentedStatement()
        statements.append(statement)
        guard kind != .newline, kind != end, kind != .end else { continue }
        try self.trailing(behind: statement)
      } catch {
        skipStatement(from: start)
        let place = span(from: tokens[start].start)
        statements.append(Statement(.expression(invalidNode(place)), span: place))
      }
    }
    return statements
  }

  private mutating func documentedStatement() throws(Bail) -> Statement {
    let documentation = documentation()
    let start = current.start
    let statement = try statement()
    return Statement(statement, span: span(from: start), documentation: documentation)
  }

  /// What stands behind a statement that should have ended; `x = 3` is read on as if it were `let`.
  private mutating func trailing(behind statement: Statement) throws(Bail) {
    guard kind == .assign, case .expression(let target) = statement.kind else {
      if !reportForeignWord(statement) { reportTrailing() }
      throw Bail()
    }
    let sign = advance()
    let value = try expr()
    // A `<-` was reported by the lexer.
    guard text(sign) == "=" || text(sign) == "＝" else { throw Bail() }
    switch target.kind {
    case .name(let name):
      report(.assignmentWithoutLet(target.span, name: name, value: text(value.span)))
    case .column(let column), .member(_, let column):
      guard case .word(let name) = column.kind else { fallthrough }
      report(.columnAssignment(target.span, name: name, value: text(value.span)))
    default: report(.assignForEqual(span(sign)))
    }
    if kind != .newline, kind != .rightBrace, kind != .end { reportTrailing() }
    throw Bail()
  }

  /// Reports `def`, `return` and other words that start a statement elsewhere.
  private mutating func reportForeignWord(_ statement: Statement) -> Bool {
    guard kind != .invalid, case .expression(let target) = statement.kind,
      case .name(let word) = target.kind, let mend = Diagnostic.mend(forWord: word)
    else { return false }
    report(.foreignWord(target.span, word, mend: mend))
    return true
  }

  /// `statement = "lang" STRING | use | let | unit | recipe | test | expr`
  mutating func statement() throws(Bail) -> Statement.Kind {
    switch kind {
    case .lang:
      advance()
      return .lang(try plainText())
    case .use: return try use()
    case .let: return try self.let()
    case .unitWord: return try unit()
    case .recipe: return try recipe()
    case .test: return try test()
    case .pipe:
      report(.pipeWithoutValue(span(current)))
      throw Bail()
    default: return .expression(try expr())
    }
  }

  /// `use = "use" STRING [ "as" IDENT ]`
  mutating func use() throws(Bail) -> Statement.Kind {
    advance()
    let path = try plainText()
    guard accept(.as) else { return .use(path: path, alias: nil) }
    return .use(path: path, alias: try identifier("a name behind `as`"))
  }

  /// `let = "let" IDENT "=" expr`
  mutating func `let`() throws(Bail) -> Statement.Kind {
    advance()
    let name = try identifier("a name behind `let`")
    if kind == .equal {
      report(.equalForAssign(span(advance())))
    } else {
      try expect(.assign, "`=` behind the name")
    }
    return .binding(name, try expr())
  }

  /// `unit = "unit" IDENT [ "=" expr ]`
  mutating func unit() throws(Bail) -> Statement.Kind {
    advance()
    let name = try identifier("the name of the unit")
    guard accept(.assign) else { return .unit(name, nil) }
    return .unit(name, try expr())
  }

  /// `recipe = "recipe" IDENT signature ( "=" expr | block )`
  mutating func recipe() throws(Bail) -> Statement.Kind {
    advance()
    let name = try identifier("the name of the recipe")
    let signature = try signature()
    let body: Body
    if accept(.assign) {
      guard kind != .leftBrace else {
        report(.bracedBody(span(current)))
        throw Bail()
      }
      body = .expression(try expr())
    } else {
      body = .block(try block(of: "recipe"))
    }
    return .recipe(Recipe(name: name, signature: signature, body: body))
  }

  /// `test = "test" STRING block`
  mutating func test() throws(Bail) -> Statement.Kind {
    advance()
    let name = try plainText()
    return .test(name, try block(of: "test"))
  }
}
