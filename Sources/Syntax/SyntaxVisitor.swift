/// Something that visits the parts of a syntax tree, outer before inner, in the order of the text.
///
/// Each visit does nothing unless it is written; `walk` goes through everything.
package protocol SyntaxVisitor {
  /// Visits an expression, before its parts.
  mutating func visit(_ expression: Expr)
  /// Visits a unit literal.
  mutating func visit(_ unit: UnitLiteral)
  /// Comes to names that hold up to the next `leave`, before what they hold in.
  mutating func enter(_ scope: SyntaxScope)
  /// Leaves the names that were entered last.
  mutating func leave()
  /// Comes behind a `let`, from where its name holds.
  mutating func pass(_ name: Name, boundBy statement: Statement)
}

/// Names that hold in a part of a tree.
package enum SyntaxScope {
  /// The parameters of a recipe.
  case recipe(Recipe)
  /// The parameters of a lambda.
  case lambda(Signature)
  /// The variables of a loop.
  case loop(Name, Name?)
  /// The `let`s in braces.
  case block
}

extension SyntaxVisitor {
  /// Passes over an expression.
  package mutating func visit(_ expression: Expr) {}
  /// Passes over a unit literal.
  package mutating func visit(_ unit: UnitLiteral) {}
  /// Passes over names.
  package mutating func enter(_ scope: SyntaxScope) {}
  /// Passes over the end of names.
  package mutating func leave() {}
  /// Passes over a `let`.
  package mutating func pass(_ name: Name, boundBy statement: Statement) {}

  /// Walks through a statement.
  package mutating func walk(_ statement: Statement) {
    switch statement.kind {
    case .lang, .use: break
    case .binding(let name, let value):
      walk(value)
      pass(name, boundBy: statement)
    case .unit(_, let value):
      if let value { walk(value) }
    case .recipe(let recipe):
      enter(.recipe(recipe))
      walk(recipe.signature, recipe.body)
      leave()
    case .test(_, let block): walk(block)
    case .expression(let value): walk(value)
    }
  }

  /// Walks through an expression.
  package mutating func walk(_ expression: Expr) {
    visit(expression)
    switch expression.kind {
    case .number(_, let unit):
      if let unit { visit(unit) }
    case .convert(let operand, let unit):
      walk(operand)
      visit(unit)
    case .region, .flag, .missing, .name, .invalid: break
    case .text(let parts):
      for case .value(let value) in parts { walk(value) }
    case .column(let name): walk(name)
    case .list(let arguments): walk(arguments[...])
    case .conditional(let condition, let then, let otherwise):
      walk(condition)
      walk(then)
      if let otherwise { walk(otherwise) }
    case .loop(let first, let second, let sequence, let body):
      walk(sequence)
      enter(.loop(first, second))
      walk(body)
      leave()
    case .lambda(let signature, let body):
      enter(.lambda(signature))
      walk(signature, body)
      leave()
    case .call(let base, let arguments, let piped): walkCall(base, arguments, piped: piped)
    case .slice(let base, let arguments):
      walk(base)
      walk(arguments[...])
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

  private mutating func walk(_ block: Block) {
    enter(.block)
    for statement in block.statements { walk(statement) }
    leave()
  }

  private mutating func walk(_ signature: Signature, _ body: Body) {
    for parameter in signature.parameters {
      if let type = parameter.type { walk(type) }
      if let value = parameter.defaultValue { walk(value) }
    }
    if let type = signature.result { walk(type) }
    switch body {
    case .expression(let value): walk(value)
    case .block(let block): walk(block)
    }
  }

  private mutating func walk(_ type: TypeExpr) {
    if let unit = type.unit { visit(unit) }
    for case .column(_, let inner?) in type.bounds.map(\.kind) { walk(inner) }
  }

  /// The first argument of a piped call stands before the callee.
  private mutating func walkCall(_ base: Expr, _ arguments: [Argument], piped: Bool) {
    let before = piped ? arguments.prefix(1) : []
    walk(before)
    walk(base)
    walk(arguments[before.endIndex...])
  }

  private mutating func walk(_ name: ColumnName) {
    if case .computed(let value) = name.kind { walk(value) }
  }

  private mutating func walk(_ arguments: ArraySlice<Argument>) {
    for argument in arguments { walk(argument.value) }
  }
}

extension Statement {
  /// All expressions of a statement, outer before inner, in the order of the text.
  package var expressions: [Expr] {
    var finder = ExpressionFinder()
    finder.walk(self)
    return finder.found
  }

  /// All unit literals of a statement, in the order of the text.
  package var units: [UnitLiteral] {
    var finder = UnitFinder()
    finder.walk(self)
    return finder.found
  }
}

private struct ExpressionFinder: SyntaxVisitor {
  var found: [Expr] = []

  mutating func visit(_ expression: Expr) { found.append(expression) }
}

private struct UnitFinder: SyntaxVisitor {
  var found: [UnitLiteral] = []

  mutating func visit(_ unit: UnitLiteral) { found.append(unit) }
}
