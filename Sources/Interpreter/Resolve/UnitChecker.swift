import Syntax
import Units

/// Reads every unit literal of a program without running it; knows the names that its `unit`
/// statements will define.
struct UnitChecker {
  var units: UnitRegistry
  var diagnostics: [Diagnostic] = []

  init(units: UnitRegistry) { self.units = units }

  mutating func check(_ program: Program) {
    for statement in program.statements {
      if case .unit(let name, _) = statement.kind,
        let known = try? units.adding(name: name.text, definition: nil)
      {
        units = known
      }
    }
    var walker = ExprWalker()
    walker.walk(program)
    for literal in walker.units {
      do throws(UnitError) { _ = try Unit(parsing: literal.text, in: units) } catch {
        diagnostics.append(.badUnit(error, literal))
      }
    }
  }
}

/// Collects the unit literals of a program.
struct ExprWalker {
  var units: [UnitLiteral] = []

  mutating func walk(_ program: Program) {
    for statement in program.statements { walk(statement) }
  }

  private mutating func walk(_ statement: Statement) {
    switch statement.kind {
    case .lang, .use: break
    case .binding(_, let value): walk(value)
    case .unit(_, let value):
      if let value { walk(value) }
    case .recipe(let recipe): walk(recipe.signature, recipe.body)
    case .test(_, let block): walk(block)
    case .expression(let value): walk(value)
    }
  }

  private mutating func walk(_ block: Block) {
    for statement in block.statements { walk(statement) }
  }

  private mutating func walk(_ signature: Signature, _ body: Body) {
    for parameter in signature.parameters {
      if let unit = parameter.type?.unit { units.append(unit) }
      if let value = parameter.defaultValue { walk(value) }
    }
    if let unit = signature.result?.unit { units.append(unit) }
    switch body {
    case .expression(let value): walk(value)
    case .block(let block): walk(block)
    }
  }

  private mutating func walk(_ expression: Expr) {
    switch expression.kind {
    case .number(_, let unit):
      if let unit { units.append(unit) }
    case .convert(let operand, let unit):
      walk(operand)
      units.append(unit)
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
    case .call(let base, let arguments, _), .slice(let base, let arguments):
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

  private mutating func walk(_ name: ColumnName) {
    if case .computed(let value) = name.kind { walk(value) }
  }

  private mutating func walk(_ arguments: [Argument]) {
    for argument in arguments { walk(argument.value) }
  }
}
