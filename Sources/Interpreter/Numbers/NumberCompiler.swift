import Syntax
import Tables

/// Compiles a function under the assumption that all its parameters are plain numbers; gives
/// `nil` where anything in it is not a number then.
///
/// A recipe that calls itself is assumed to give a number while its body is compiled; the
/// assumption holds because a body that compiles gives a number for every plain argument.
struct NumberCompiler {
  let code: FunctionCode
  let resolution: Resolution

  init(_ code: FunctionCode) {
    self.code = code
    resolution = code.resolution
  }

  func compile() -> NumberFunction? {
    guard code.signature.parameters.allSatisfy(Self.isNumber), resultIsNumber else { return nil }
    let form = NumberFunction(frameSize: max(1, code.frameSize))
    code.numberForm = .ready(form)
    let body: NumberNode? =
      switch code.body {
      case .expression(let expression): number(expression)
      case .block(let block): number(block)
      }
    guard let body else {
      code.numberForm = .none
      return nil
    }
    form.body = body
    form.cost = body.cost + 1
    form.isComplete = true
    return form
  }

  private static func isNumber(_ parameter: Parameter) -> Bool {
    guard parameter.defaultValue == nil else { return false }
    guard let type = parameter.type else { return true }
    return type.name.text == "num" && type.unit == nil && type.bounds.isEmpty
  }

  private var resultIsNumber: Bool {
    guard let type = code.signature.result else { return true }
    return type.name.text == "num" && type.unit == nil && type.bounds.isEmpty
  }

  private func number(_ block: Block) -> NumberNode? {
    guard let last = block.statements.last, case .expression(let expression) = last.kind,
      var node = number(expression)
    else { return nil }
    for statement in block.statements.dropLast().reversed() {
      guard case .binding(_, let value) = statement.kind, let slot = resolution.lets[value.id],
        let bound = number(value)
      else { return nil }
      node = NumberLetNode(slot, bound, node, statement.span)
    }
    return node
  }

  private func number(_ expression: Expr) -> NumberNode? {
    switch expression.kind {
    case .number(let number, nil): return NumberLiteralNode(number, expression.span)
    case .name: return number(name: expression)
    case .unary(.minus, let operand):
      return number(operand).map { NumberNegationNode($0, expression.span) }
    case .binary(let binary, let left, let right):
      return number(binary, left, right, expression.span)
    case .conditional(let condition, let then, let otherwise):
      guard let condition = flag(condition), let then = number(then),
        let otherwise = otherwise.flatMap({ number($0) })
      else { return nil }
      return NumberConditionalNode(condition, then, otherwise, expression.span)
    case .call(let callee, let arguments, _):
      return number(call: expression, callee, arguments)
    default: return nil
    }
  }

  private func number(name expression: Expr) -> NumberNode? {
    switch resolution.names[expression.id] {
    case .slot(let slot): return NumberSlotNode(slot, expression.span)
    case .global(let global):
      if case .number(let number) = global.value {
        return NumberLiteralNode(number, expression.span)
      }
      return nil
    default: return nil
    }
  }

  private func number(
    _ binary: BinaryOperator, _ left: Expr, _ right: Expr, _ span: Span
  ) -> NumberNode? {
    guard let first = number(left), let second = number(right) else { return nil }
    switch binary {
    case .add:
      if let x = first as? NumberSlotNode, let y = second as? NumberSlotNode {
        return NumberAddSlotsNode(x.slot, y.slot, span)
      }
      if let x = first as? NumberSlotNode, let y = second as? NumberLiteralNode {
        return NumberAddConstantNode(x.slot, y.literal, span)
      }
      return NumberAddNode(first, second, span)
    case .subtract:
      if let x = first as? NumberSlotNode, let y = second as? NumberLiteralNode {
        return NumberAddConstantNode(x.slot, -y.literal, span)
      }
      return NumberSubtractNode(first, second, span)
    case .multiply: return NumberMultiplyNode(first, second, span)
    case .divide: return NumberDivideNode(first, second, span)
    case .power: return NumberPowerNode(first, second, span)
    default: return nil
    }
  }

  private func flag(_ expression: Expr) -> FlagNode? {
    switch expression.kind {
    case .binary(.and, let left, let right), .binary(.or, let left, let right):
      guard case .binary(let binary, _, _) = expression.kind, let first = flag(left),
        let second = flag(right)
      else { return nil }
      return NumberLogicNode(isAnd: binary == .and, first, second, expression.span)
    case .unary(.not, let operand):
      return flag(operand).map { NumberNotNode($0, expression.span) }
    case .binary(let comparison, let left, let right):
      switch comparison {
      case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: break
      default: return nil
      }
      guard let first = number(left), let second = number(right) else { return nil }
      if comparison == .less, let x = first as? NumberSlotNode,
        let y = second as? NumberLiteralNode
      {
        return NumberLessConstantNode(x.slot, y.literal, expression.span)
      }
      return NumberCompareNode(comparison, first, second, expression.span)
    default: return nil
    }
  }

  private func number(call expression: Expr, _ callee: Expr, _ arguments: [Argument]) -> NumberNode?
  {
    guard case .name = callee.kind, let plan = resolution.plans[expression.id] else { return nil }
    switch resolution.names[callee.id] {
    case .recipe(let function):
      guard case .written(let target, _) = function.kind,
        arguments.count == target.signature.parameters.count,
        plan.parameters == Array(0..<arguments.count), let form = form(of: target)
      else { return nil }
      var nodes: [NumberNode] = []
      for (argument, parameter) in zip(arguments, target.signature.parameters) {
        guard let node = number(argument.value) else { return nil }
        nodes.append(present(node, parameter, callee: target.name))
      }
      if nodes.count == 1 { return NumberCallOneNode(form, nodes[0], expression.span) }
      return NumberCallNode(form, nodes, expression.span)
    case .builtin(let builtin):
      guard let math = NumberMathNode.Function(rawValue: builtin.name), arguments.count == 1,
        let operand = number(arguments[0].value)
      else { return nil }
      return NumberMathNode(math, operand, expression.span)
    default: return nil
    }
  }

  /// The argument, refused where it is `na` and the parameter is declared to be a number.
  private func present(
    _ argument: NumberNode, _ parameter: Parameter, callee: String
  ) -> NumberNode {
    guard let type = parameter.type, !type.isOptional, !isPresent(argument) else {
      return argument
    }
    return NumberPresentNode(
      argument,
      .mismatch(
        .missing, parameter.name.text, callee, .num, at: argument.span, declared: type.span))
  }

  /// Whether a number is known to be there: a constant, a parameter declared to be a number, or
  /// one a little away from it.
  private func isPresent(_ node: NumberNode) -> Bool {
    func isDeclared(_ slot: Int) -> Bool {
      guard slot < code.signature.parameters.count else { return false }
      return code.signature.parameters[slot].type.map { !$0.isOptional } ?? false
    }
    switch node {
    case let literal as NumberLiteralNode: return literal.literal.isFinite
    case let slot as NumberSlotNode: return isDeclared(slot.slot)
    case let sum as NumberAddConstantNode:
      return isDeclared(sum.slot) && abs(sum.constant) < 1e200
    default: return false
    }
  }

  private func form(of target: FunctionCode) -> NumberFunction? {
    switch target.numberForm {
    // Of functions that are still being compiled only this one may be called: another could turn
    // out to have no such form after this one was built on it.
    case .ready(let form): return form.isComplete || target === code ? form : nil
    case .none: return nil
    case .untried: return NumberCompiler(target).compile()
    }
  }
}
