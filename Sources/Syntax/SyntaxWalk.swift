/// Visits of the parts of a syntax tree, outer before inner, in the order of the text.
package struct SyntaxWalk {
  private let visit: (Expr) -> Void
  private let visitUnit: (UnitLiteral) -> Void
  private let visitBinding: (Name) -> Void

  /// A walk that hands every expression to `visit`, every unit literal to `unit`, and the name of
  /// every `let` in a block to `binding`.
  package init(
    _ visit: @escaping (Expr) -> Void = { _ in },
    unit: @escaping (UnitLiteral) -> Void = { _ in },
    binding: @escaping (Name) -> Void = { _ in }
  ) {
    self.visit = visit
    visitUnit = unit
    visitBinding = binding
  }

  /// Walks through a whole program.
  package func walk(_ program: Program) {
    for statement in program.statements { walk(statement) }
  }

  /// Walks through a statement.
  package func walk(_ statement: Statement) {
    switch statement.kind {
    case .lang, .use: break
    case .binding(let name, let value):
      visitBinding(name)
      walk(value)
    case .unit(_, let value):
      if let value { walk(value) }
    case .recipe(let recipe): walk(recipe.signature, recipe.body)
    case .test(_, let block): walk(block)
    case .expression(let value): walk(value)
    }
  }

  /// Walks through an expression.
  package func walk(_ expression: Expr) {
    visit(expression)
    switch expression.kind {
    case .number(_, let unit):
      if let unit { visitUnit(unit) }
    case .convert(let operand, let unit):
      walk(operand)
      visitUnit(unit)
    case .region, .flag, .missing, .name, .invalid: break
    case .text(let parts):
      for case .value(let value) in parts { walk(value) }
    case .column(let name): walk(name)
    case .list(let arguments): walk(arguments)
    case .conditional(let condition, let then, let otherwise):
      walk(condition)
      walk(then)
      if let otherwise { walk(otherwise) }
    case .loop(_, _, let sequence, let body):
      walk(sequence)
      walk(body)
    case .lambda(let signature, let body): walk(signature, body)
    case .call(let base, let arguments, let piped): walkCall(base, arguments, piped: piped)
    case .slice(let base, let arguments):
      walk(base)
      walk(arguments)
    case .member(let base, let name):
      walk(base)
      walk(name)
    case .unary(_, let operand): walk(operand)
    case .binary(_, let left, let right):
      walk(left)
      walk(right)
    case .range(let lower, let upper):
      if let lower { walk(lower) }
      if let upper { walk(upper) }
    case .formula(let left, let terms):
      walk(left)
      for term in terms { walk(term) }
    }
  }

  private func walk(_ block: Block) {
    for statement in block.statements { walk(statement) }
  }

  private func walk(_ signature: Signature, _ body: Body) {
    for parameter in signature.parameters {
      if let unit = parameter.type?.unit { visitUnit(unit) }
      if let value = parameter.defaultValue { walk(value) }
    }
    if let unit = signature.result?.unit { visitUnit(unit) }
    switch body {
    case .expression(let value): walk(value)
    case .block(let block): walk(block)
    }
  }

  /// The first argument of a piped call stands before the callee.
  private func walkCall(_ base: Expr, _ arguments: [Argument], piped: Bool) {
    guard piped, let first = arguments.first else {
      walk(base)
      walk(arguments)
      return
    }
    walk(first.value)
    walk(base)
    walk(Array(arguments.dropFirst()))
  }

  private func walk(_ name: ColumnName) {
    if case .computed(let value) = name.kind { walk(value) }
  }

  private func walk(_ arguments: [Argument]) {
    for argument in arguments { walk(argument.value) }
  }
}

extension Statement {
  /// All expressions of a statement, outer before inner, in the order of the text.
  package var expressions: [Expr] {
    var found: [Expr] = []
    SyntaxWalk { found.append($0) }.walk(self)
    return found
  }
}
