// or, and, not, compare, range, convert, sum, product, unary, power

extension Parser {
  /// `or = and { "or" and }`
  mutating func or() throws(Bail) -> Expr {
    var left = try and()
    while accept(.or) { left = try binary(.or, left, try and()) }
    return left
  }

  /// `and = not { "and" not }`
  mutating func and() throws(Bail) -> Expr {
    var left = try not()
    while accept(.and) { left = try binary(.and, left, try not()) }
    return left
  }

  /// `not = "not" not | compare`
  mutating func not() throws(Bail) -> Expr {
    guard kind == .not else { return try compare() }
    try enter()
    defer { depth -= 1 }
    let start = advance().start
    let operand = try not()
    return try node(.unary(.not, operand), span(from: start))
  }

  /// `compare = range [ ( "==" | "!=" | "<" | "<=" | ">" | ">=" | "in" ) range ]`
  mutating func compare() throws(Bail) -> Expr {
    let left = try range()
    if kind == .not, nextKind == .in { return try notIn(left) }
    guard let comparison = kind.comparison else { return left }
    advance()
    let right = try range()
    var result = try binary(comparison, left, right)
    if let second = kind.comparison {
      let place = span(advance())
      report(.chainedComparison(place, middle: text(right.span)))
      result = try binary(second, result, try range())
      // Further links of the chain would only repeat the news.
      while let next = kind.comparison {
        advance()
        result = try binary(next, result, try range())
      }
    }
    return result
  }

  private mutating func notIn(_ left: Expr) throws(Bail) -> Expr {
    let start = advance().start
    advance()
    report(.notIn(span(from: start), left: text(left.span)))
    let inner = try binary(.within, left, try range())
    return try node(.unary(.not, inner), inner.span)
  }

  /// `range = ".." convert | convert [ ".." [ convert ] ]`
  mutating func range() throws(Bail) -> Expr {
    if kind == .dotDot {
      let start = advance().start
      let upper = try convert()
      return try node(.range(nil, upper), span(from: start))
    }
    let lower = try convert()
    guard accept(.dotDot) else { return lower }
    let upper = kind.startsOperand ? try convert() : nil
    return try node(.range(lower, upper), span(from: lower.span))
  }

  /// `convert = sum { "to" UNIT }`
  mutating func convert() throws(Bail) -> Expr {
    var value = try sum()
    while accept(.to) {
      let unit = kind == .unit ? unitLiteral() : try missingUnit()
      value = try node(.convert(value, unit), span(from: value.span))
    }
    return value
  }

  /// `x to kt`: the word is taken for the unit, so that reading goes on.
  private mutating func missingUnit() throws(Bail) -> UnitLiteral {
    let token = current
    if token.kind == .invalid || token.isInserted { throw Bail() }
    let word = token.kind == .identifier ? text(token) : nil
    report(.unitExpected(span(token), found: describe(token), word: word))
    guard let word else { throw Bail() }
    advance()
    return UnitLiteral(word, span(token))
  }

  /// `sum = product { ( "+" | "-" ) product }`
  mutating func sum() throws(Bail) -> Expr {
    var left = try product()
    while kind == .plus || kind == .minus {
      let isPlus = advance().kind == .plus
      left = try binary(isPlus ? .add : .subtract, left, try product())
    }
    return left
  }

  /// `product = unary { ( "*" | "/" ) unary }`
  mutating func product() throws(Bail) -> Expr {
    var left = try unary()
    while kind == .star || kind == .slash {
      let isStar = advance().kind == .star
      left = try binary(isStar ? .multiply : .divide, left, try unary())
    }
    return left
  }

  /// `unary = "-" unary | power`
  mutating func unary() throws(Bail) -> Expr {
    guard kind == .minus else { return try power() }
    try enter()
    defer { depth -= 1 }
    let start = advance().start
    let operand = try unary()
    return try node(.unary(.minus, operand), span(from: start))
  }

  /// `power = postfix [ "^" unary ]`
  mutating func power() throws(Bail) -> Expr {
    let base = try postfix()
    guard accept(.caret) else { return base }
    try enter()
    defer { depth -= 1 }
    return try binary(.power, base, try unary())
  }

  private mutating func binary(
    _ operation: BinaryOperator, _ left: Expr, _ right: Expr
  ) throws(Bail) -> Expr {
    try node(.binary(operation, left, right), span(from: left.span))
  }
}
