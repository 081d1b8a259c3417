@testable import Syntax

/// The tree of a program as a text without places, to compare trees.
func tree(_ program: Program) -> String {
  program.statements.map(tree).joined(separator: "; ")
}

/// The tree of the program in a text.
func tree(_ text: String) -> String { tree(parse(source(text)).program) }

private func tree(_ statement: Statement) -> String {
  let body =
    switch statement.kind {
    case .lang(let name): "lang \(name.text.debugDescription)"
    case .use(let path, let alias): "use \(path.text) as \(alias?.text ?? "-")"
    case .binding(let name, let value): "let \(name.text) = \(tree(value))"
    case .unit(let name, let value): "unit \(name.text) = \(value.map(tree) ?? "-")"
    case .recipe(let recipe):
      "recipe \(recipe.name.text)\(tree(recipe.signature)) \(tree(recipe.body))"
    case .test(let name, let block): "test \(name.text.debugDescription) \(tree(block))"
    case .expression(let value): tree(value)
    }
  return statement.documentation.map { "##\($0.debugDescription) \(body)" } ?? body
}

private func tree(_ block: Block) -> String {
  "{\(block.statements.map(tree).joined(separator: "; "))}"
}

private func tree(_ body: Body) -> String {
  switch body {
  case .expression(let value): "= \(tree(value))"
  case .block(let block): tree(block)
  }
}

private func tree(_ signature: Signature) -> String {
  let parameters = signature.parameters.map { parameter in
    parameter.name.text + (parameter.type.map { ": \(tree($0))" } ?? "")
      + (parameter.defaultValue.map { " = \(tree($0))" } ?? "")
  }
  return "(\(parameters.joined(separator: ", ")))"
    + (signature.result.map { " -> \(tree($0))" } ?? "")
}

private func tree(_ type: TypeExpr) -> String {
  let bounds = type.bounds.map { bound in
    switch bound.kind {
    case .column(let name, let type): ".\(name)" + (type.map { ": \(tree($0))" } ?? "")
    case .number(let value): "\(value)"
    case .range(let lower, let upper): "\(lower)..\(upper.map { "\($0)" } ?? "")"
    case .text(let text): text.debugDescription
    }
  }
  return type.name.text + (type.unit.map { "[\($0.text)]" } ?? "")
    + (bounds.isEmpty ? "" : "(\(bounds.joined(separator: ", ")))") + (type.isOptional ? "?" : "")
}

private func tree(_ column: ColumnName) -> String {
  switch column.kind {
  case .word(let word): ".\(word)"
  case .computed(let value): ".(\(tree(value)))"
  }
}

private func tree(_ arguments: [Argument]) -> String {
  arguments.map { argument in
    let label =
      switch argument.label {
      case .word(let word): "\(word) = "
      case .text(let text): "\(text.debugDescription) = "
      case .column(let column): ".\(column) = "
      case nil: ""
      }
    return label + tree(argument.value)
  }.joined(separator: ", ")
}

/// The tree of an expression, every operation in parentheses.
func tree(_ expr: Expr) -> String {
  switch expr.kind {
  case .number(let value, let unit): "\(value)" + (unit.map { "[\($0.text)]" } ?? "")
  case .text(let parts): "text(\(parts.map(tree).joined(separator: ", ")))"
  case .region(let name): "@\(name)"
  case .flag(let flag): "\(flag)"
  case .missing: "na"
  case .name(let name): name
  case .column(let column): "col\(tree(column))"
  case .list(let arguments): "[\(tree(arguments))]"
  case .call(let callee, let arguments, let piped):
    "\(tree(callee))\(piped ? "|>" : "")(\(tree(arguments)))"
  case .slice(let owner, let arguments): "\(tree(owner))[\(tree(arguments))]"
  case .member(let owner, let column): "\(tree(owner))\(tree(column))"
  case .unary(let operation, let operand): "(\(operation.rawValue) \(tree(operand)))"
  case .binary(let operation, let left, let right):
    "(\(tree(left)) \(operation.rawValue) \(tree(right)))"
  case .range(let lower, let upper):
    "(\(lower.map(tree) ?? "") .. \(upper.map(tree) ?? ""))"
  case .convert(let value, let unit): "(\(tree(value)) to [\(unit.text)])"
  case .formula(let left, let terms):
    "(\(tree(left)) ~ \(terms.map(tree).joined(separator: " & ")))"
  case .conditional, .loop, .lambda, .invalid: control(expr)
  }
}

private func control(_ expr: Expr) -> String {
  switch expr.kind {
  case .conditional(let condition, let then, let otherwise):
    "if \(tree(condition)) \(tree(then))" + (otherwise.map { " else \(tree($0))" } ?? "")
  case .loop(let first, let second, let list, let body):
    "for \(first.text)\(second.map { ",\($0.text)" } ?? "") in \(tree(list)) \(tree(body))"
  case .lambda(let signature, let body): "fn\(tree(signature)) \(tree(body))"
  default: "<invalid>"
  }
}

private func tree(_ part: TextPart) -> String {
  switch part {
  case .literal(let text): text.debugDescription
  case .value(let value): tree(value)
  }
}
