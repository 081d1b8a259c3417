extension Parser {
  /// The height of the highest part of a node about to be built.
  func heightBelow(_ kind: Expr.Kind) -> Int {
    switch kind {
    case .number, .region, .flag, .missing, .name, .invalid: 0
    case .text(let parts): parts.reduce(0) { max($0, height($1)) }
    case .column(let name): height(name)
    case .list(let arguments): height(arguments)
    case .unary(_, let operand), .convert(let operand, _): height(operand)
    case .binary(_, let left, let right): max(height(left), height(right))
    case .range(let lower, let upper): max(height(lower), height(upper))
    case .member(let owner, let name): max(height(owner), height(name))
    case .call(let callee, let arguments, _), .slice(let callee, let arguments):
      max(height(callee), height(arguments))
    case .formula(let left, let terms): terms.reduce(height(left)) { max($0, height($1)) }
    case .conditional(let condition, let then, let otherwise):
      max(height(condition), height(then), height(otherwise))
    case .loop(_, _, let list, let body): max(height(list), height(body))
    case .lambda(let signature, let body): max(height(signature), height(body))
    }
  }

  private func height(_ expr: Expr?) -> Int {
    guard let expr, heights.indices.contains(Int(expr.id)) else { return 0 }
    return Int(heights[Int(expr.id)])
  }

  private func height(_ part: TextPart) -> Int {
    if case .value(let expr) = part { return height(expr) }
    return 0
  }

  private func height(_ name: ColumnName) -> Int {
    if case .computed(let expr) = name.kind { return height(expr) }
    return 0
  }

  private func height(_ arguments: [Argument]) -> Int {
    arguments.reduce(0) { max($0, height($1.value)) }
  }

  private func height(_ signature: Signature) -> Int {
    signature.parameters.reduce(0) { max($0, height($1.defaultValue)) }
  }

  private func height(_ body: Body) -> Int {
    switch body {
    case .expression(let expr): height(expr)
    case .block(let block): height(block)
    }
  }

  private func height(_ block: Block?) -> Int {
    guard let block else { return 0 }
    return block.statements.reduce(0) { max($0, height($1)) }
  }

  private func height(_ statement: Statement) -> Int {
    switch statement.kind {
    case .lang, .use: 0
    case .binding(_, let expr), .expression(let expr): height(expr)
    case .unit(_, let expr): height(expr)
    case .recipe(let recipe): max(height(recipe.signature), height(recipe.body))
    case .test(_, let block): height(block)
    }
  }
}
