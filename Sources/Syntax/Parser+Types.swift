// signature, params, param, type, bound, number

extension Parser {
  /// `signature = "(" [ params ] ")" [ "->" type ]`
  mutating func signature() throws(Bail) -> Signature {
    let start = try expect(.leftParen, "`(` and the parameters").start
    let parameters = kind == .rightParen ? [] : try params()
    try expect(.rightParen, "`,` or `)`")
    let result = accept(.arrow) ? try type() : nil
    return Signature(parameters: parameters, result: result, span: span(from: start))
  }

  /// `params = param [ "," [ params ] ]`
  mutating func params() throws(Bail) -> [Parameter] {
    var parameters: [Parameter] = []
    repeat {
      if kind == .rightParen { break }
      let parameter = try param()
      if let first = parameters.first(where: { $0.name.text == parameter.name.text }) {
        report(.duplicateParameter(parameter.name, first: first.name.span))
      }
      parameters.append(parameter)
    } while accept(.comma)
    return parameters
  }

  /// `param = IDENT [ ":" type ] [ "=" expr ]`
  mutating func param() throws(Bail) -> Parameter {
    let name = try identifier("the name of a parameter")
    let type = accept(.colon) ? try type() : nil
    let outer = mayNameByColumns
    defer { mayNameByColumns = outer }
    mayNameByColumns = Argument.Label.word(name.text).namesByColumns
    let value = accept(.assign) ? try expr() : nil
    return Parameter(
      name: name, type: type, defaultValue: value, span: span(from: name.span))
  }

  /// `type = ( ( "num" | "col" ) [ UNIT ] | IDENT ) [ "(" bound { "," bound } ")" ] [ "?" ]`
  mutating func type() throws(Bail) -> TypeExpr {
    try enter()
    defer { depth -= 1 }
    let start = current.start
    let name: Name
    var unit: UnitLiteral?
    if kind == .num || kind == .col {
      name = self.name(of: advance())
      if kind == .unit { unit = unitLiteral() }
    } else {
      name = try identifier("a type such as `num`, `col` or `table`")
    }
    var bounds: [Bound] = []
    if accept(.leftParen) {
      repeat { bounds.append(try bound()) } while accept(.comma)
      try expect(.rightParen, "`,` or `)`")
    }
    let isOptional = accept(.question)
    return TypeExpr(
      name: name, unit: unit, bounds: bounds, isOptional: isOptional, span: span(from: start))
  }

  /// `bound = "." name [ ":" type ] | number [ ".." [ number ] ] | STRING`
  mutating func bound() throws(Bail) -> Bound {
    let start = current.start
    switch kind {
    case .dot:
      advance()
      let column = try name()
      let type = accept(.colon) ? try type() : nil
      return Bound(.column(column, type), span: span(from: start))
    case .text:
      let text = try plainText()
      return Bound(.text(text.text), span: text.span)
    case .minus, .number:
      let lower = try number()
      guard accept(.dotDot) else { return Bound(.number(lower), span: span(from: start)) }
      let upper = kind == .minus || kind == .number ? try number() : nil
      return Bound(.range(lower, upper), span: span(from: start))
    default: throw unexpected("a bound: a column, a number, a range or a text")
    }
  }

  /// `number = [ "-" ] NUMBER`
  mutating func number() throws(Bail) -> Double {
    let isNegative = accept(.minus)
    let value = numberValue(try expect(.number, "a number"))
    return isNegative ? -value : value
  }
}
