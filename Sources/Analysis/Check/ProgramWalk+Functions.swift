import Interpreter
import Syntax

/// Bodies of recipes and lambdas, which are walked also where nothing calls them.
extension ProgramWalk {
  /// Walks a recipe with parameters of which only the declared kind is known.
  func walk(_ recipe: Recipe) {
    guard case .written(let code, _) = passage.function?.kind else { return }
    let outer = scope
    scope = Scope(frameSize: pieces.frameSize(of: code))
    defer { scope = outer }
    for (position, parameter) in recipe.signature.parameters.enumerated() {
      if let value = parameter.defaultValue { checkDefault(value, position, code) }
      bind(parameter.name, .parameter, to: position, Self.fact(of: parameter))
    }
    let result = fact(of: recipe.body)
    if let type = recipe.signature.result { check(result, recipe, code, type) }
    for diagnostic in scope.unused { report(diagnostic) }
  }

  private static func fact(of parameter: Parameter) -> Fact {
    guard let type = parameter.type else { return .unknown }
    let kinds = Kinds(type: type.name.text)
    return .some(type.isOptional ? kinds.union(.missing) : kinds)
  }

  private func fact(of body: Body) -> Fact {
    switch body {
    case .expression(let expression): fact(of: expression)
    case .block(let block): fact(of: block)
    }
  }

  /// A default must be what its own parameter takes.
  private func checkDefault(_ value: Expr, _ position: Int, _ code: FunctionCode) {
    guard let known = fact(of: value).value else { return }
    if let fault = pieces.fault(of: known, at: value.span, parameter: position, of: code) {
      report(.failed(fault), in: value.span)
    }
  }

  private func check(_ result: Fact, _ recipe: Recipe, _ code: FunctionCode, _ type: TypeExpr) {
    let place = Self.place(of: recipe.body)
    if let value = result.value {
      if let fault = pieces.fault(of: value, from: code, at: place) {
        report(.failed(fault), in: place)
      }
      return
    }
    let given = result.kinds.subtracting(.missing)
    guard !given.isEmpty, Kinds(type: type.name.text).isDisjoint(with: given) else { return }
    report(
      Diagnostic(
        "R002",
        "the value of \(code.name) is declared as \(type.name.text), and this is \(given.description)",
        at: place, labels: [Diagnostic.Label(type.span, "declared here")]))
  }

  /// The last expression of a body, or all of it.
  private static func place(of body: Body) -> Span {
    switch body {
    case .expression(let expression): return expression.span
    case .block(let block):
      if case .expression(let last)? = block.statements.last?.kind { return last.span }
      return block.span
    }
  }

  /// Walks the body of a lambda; the lambda is known when all that it takes along is.
  func factOfLambda(_ lambda: Expr, _ signature: Signature, _ body: Body) -> Fact {
    guard let info = pieces.resolution.lambdas[lambda.id] else { return unknown(.function) }
    let outer = scope
    let inner = Scope(parent: outer, captures: info.captures, frameSize: info.frameSize)
    scope = inner
    for (position, parameter) in signature.parameters.enumerated() {
      if let value = parameter.defaultValue { _ = fact(of: value) }
      let fact = Self.fact(of: parameter)
      inner.facts[position] = fact
      note(parameter.name, fact)
    }
    let before = unknowns
    _ = fact(of: body)
    // What is unknown inside for want of arguments says nothing of the lambda.
    unknowns = before
    for diagnostic in inner.unused { report(diagnostic) }
    scope = outer
    let isKnown = info.captures.allSatisfy { outer.facts[$0.from]?.value != nil }
    guard isKnown, speculation == 0 || info.captures.isEmpty else { return unknown(.function) }
    return evaluated(lambda, slots: outer.values, or: .function)
  }
}
