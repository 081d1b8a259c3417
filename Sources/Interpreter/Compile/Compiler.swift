package import Syntax
import Tables
package import Units

/// Turns a resolved tree into executable nodes.
struct Compiler {
  let resolution: Resolution
  let module: Module
  /// Values that stand for expressions, by node; empty where a program is run.
  var given: [Int32: Value] = [:]

  /// The executable form of a recipe or lambda.
  func compile(_ code: FunctionCode) throws(Stop) -> CompiledFunction {
    var parameters: [CompiledParameter] = []
    for parameter in code.signature.parameters {
      parameters.append(
        CompiledParameter(
          name: parameter.name.text,
          type: try parameter.type.map { (type) throws(Stop) in try compile(type) },
          defaultValue: try parameter.defaultValue.map { (value) throws(Stop) in
            try compile(value)
          },
          span: parameter.span))
    }
    let body =
      switch code.body {
      case .expression(let expression): try compile(expression)
      case .block(let block): try compile(block)
      }
    return CompiledFunction(
      frameSize: code.frameSize, parameters: parameters, body: body,
      resultType: try code.signature.result.map { (type) throws(Stop) in try compile(type) },
      cost: body.cost + 2)
  }

  /// A unit as written, known by now.
  func unit(_ literal: UnitLiteral) throws(Stop) -> Unit {
    do throws(UnitError) {
      return try Unit(parsing: literal.text, in: module.units)
    } catch {
      throw .failed(.badUnit(error, literal))
    }
  }

  /// A block.
  func compile(_ block: Block) throws(Stop) -> Node {
    var nodes: [Node] = []
    for statement in block.statements {
      switch statement.kind {
      case .binding(_, let value):
        guard let slot = resolution.lets[value.id] else { continue }
        nodes.append(LetNode(slot, try compile(value), statement.span))
      case .expression(let expression): nodes.append(try compile(expression))
      case .lang, .use, .unit, .recipe, .test: continue
      }
    }
    if nodes.count == 1, block.statements.count == 1 { return nodes[0] }
    return BlockNode(nodes, block.span)
  }

  /// An expression.
  func compile(_ expression: Expr) throws(Stop) -> Node {
    let span = expression.span
    if !given.isEmpty, let value = given[expression.id] { return LiteralNode(value, span) }
    switch expression.kind {
    case .number(let number, let literal):
      guard let literal else { return LiteralNode(.checked(number), span) }
      return LiteralNode(
        Value(Quantity(number, Measure(try unit(literal)))), span)
    case .text(let parts): return try compile(parts, span)
    case .region(let name): return LiteralNode(.region(Region(name: name)), span)
    case .flag(let flag): return LiteralNode(.flag(flag), span)
    case .missing: return LiteralNode(.missing, span)
    case .name(let name): return try compile(name: name, expression)
    case .column(let name): return try compile(name)
    case .list(let arguments): return try compile(list: arguments, span)
    case .conditional(let condition, let then, let otherwise):
      return ConditionalNode(
        try compile(condition), try compile(then),
        try otherwise.map { (block) throws(Stop) in try compile(block) }, span)
    case .loop(_, _, let sequence, let body):
      return try compileLoop(expression.id, sequence, body, span)
    case .lambda(let signature, let body): return compileLambda(expression, signature, body)
    case .call(let callee, let arguments, _): return try compileCall(expression, callee, arguments)
    case .slice(let base, let arguments): return try compileSlice(base, arguments, span)
    case .member(let base, let name): return try compileMember(base, name, expression)
    case .unary(let unary, let operand): return UnaryNode(unary, try compile(operand), span)
    case .binary(let binary, let left, let right):
      return try compile(binary, left, right, span)
    case .range(let lower, let upper):
      return RangeNode(
        try lower.map { (node) throws(Stop) in try compile(node) },
        try upper.map { (node) throws(Stop) in try compile(node) }, span)
    case .convert(let operand, let literal):
      return ConvertNode(try compile(operand), try unit(literal), span)
    case .formula(let left, let terms):
      var nodes: [Node] = []
      for term in terms { nodes.append(try compile(term)) }
      return FormulaNode(try compile(left), nodes, span)
    case .invalid:
      throw .failed(Diagnostic("S000", "this could not be read", at: span))
    }
  }

  private func compile(_ parts: [TextPart], _ span: Span) throws(Stop) -> Node {
    if parts.isEmpty { return LiteralNode(.text(""), span) }
    if parts.count == 1, case .literal(let text) = parts[0] {
      return LiteralNode(.text(text), span)
    }
    var nodes: [TextNode.Part] = []
    for part in parts {
      switch part {
      case .literal(let text): nodes.append(.literal(text))
      case .value(let expression): nodes.append(.value(try compile(expression)))
      }
    }
    return TextNode(nodes, span)
  }

  private func compile(
    _ binary: BinaryOperator, _ left: Expr, _ right: Expr, _ span: Span
  ) throws(Stop) -> Node {
    let first = try compile(left)
    let second = try compile(right)
    switch binary {
    case .and, .or: return LogicNode(isAnd: binary == .and, first, second, span)
    default: return BinaryNode(binary, first, second, span)
    }
  }

  private func compile(list arguments: [Argument], _ span: Span) throws(Stop) -> Node {
    var items: [Node] = []
    for argument in arguments { items.append(try compile(argument.value)) }
    let named = arguments.filter { $0.label != nil }.count
    let names = named > 0 ? arguments.map { $0.label?.text ?? "" } : nil
    return ListNode(items, names: names, span)
  }
}

extension Diagnostic {
  /// A unit literal that cannot be read.
  package static func badUnit(_ error: UnitError, _ literal: UnitLiteral) -> Diagnostic {
    Diagnostic(
      "U001", "cannot read the unit `[\(literal.text)]`: \(error.message)", at: literal.span,
      mend: error.mend)
  }
}
