import Syntax
import Tables

extension Compiler {
  func compile(name: String, _ expression: Expr) throws(Stop) -> Node {
    switch resolution.names[expression.id] {
    case .slot(let slot): return SlotNode(slot, expression.span)
    case .global(let global):
      if let value = global.value { return LiteralNode(value, expression.span) }
      return GlobalNode(global, name, expression.span)
    case .recipe(let function): return LiteralNode(.function(function), expression.span)
    case .builtin(let builtin):
      return LiteralNode(.function(Function(builtin: builtin)), expression.span)
    case .module(let module): return LiteralNode(.module(module), expression.span)
    case nil:
      throw .failed(.unknownName(name, at: expression.span, near: [], mend: nil))
    }
  }

  func compile(_ name: ColumnName) throws(Stop) -> Node {
    switch name.kind {
    case .word(let word): return ColumnNode(word, name.span)
    case .computed(let expression): return ComputedColumnNode(try compile(expression), name.span)
    }
  }

  func compileMember(
    _ base: Expr, _ name: ColumnName, _ expression: Expr
  ) throws(Stop) -> Node {
    let span = expression.span
    if case .builtin(let builtin) = resolution.names[expression.id] {
      return LiteralNode(.function(Function(builtin: builtin)), span)
    }
    let node = try compile(base)
    let member: MemberNode.Name
    switch name.kind {
    case .word(let word): member = .word(word)
    case .computed(let expression): member = .computed(try compile(expression))
    }
    return MemberNode(node, member, nameSpan: name.span, span)
  }

  func compileLoop(
    _ id: Int32, _ sequence: Expr, _ body: Block, _ span: Span
  ) throws(Stop) -> Node {
    let slots = resolution.loops[id] ?? (0, nil)
    return LoopNode(slots.0, slots.1, try compile(sequence), try compile(body), span)
  }

  func compileLambda(_ expression: Expr, _ signature: Signature, _ body: Body) -> Node {
    let info = resolution.lambdas[expression.id]
    let code = FunctionCode(
      name: "fn", signature: signature, body: body, module: module, resolution: resolution,
      documentation: nil, isRecipe: false)
    code.frameSize = info?.frameSize ?? 0
    code.captureSlots = (info?.captures ?? []).map(\.to)
    return LambdaNode(code, captures: (info?.captures ?? []).map(\.from), expression.span)
  }

  func compileSlice(_ base: Expr, _ arguments: [Argument], _ span: Span) throws(Stop) -> Node {
    var selectors: [SliceNode.Selector] = []
    for argument in arguments {
      selectors.append(
        SliceNode.Selector(
          name: argument.label?.text, node: try compile(argument.value),
          text: argument.value))
    }
    return SliceNode(try compile(base), selectors, span)
  }

  func compileCall(
    _ expression: Expr, _ callee: Expr, _ arguments: [Argument]
  ) throws(Stop) -> Node {
    var nodes: [ArgumentNode] = []
    for argument in arguments {
      nodes.append(
        ArgumentNode(
          node: try compile(argument.value), label: argument.label,
          labelSpan: argument.labelSpan))
    }
    let site = CallSite(span: expression.span, calleeSpan: callee.span, module: module)
    if let plan = resolution.plans[expression.id] {
      switch staticCallee(callee) {
      case .written(let code, _): return WrittenCallNode(code, plan, nodes, site)
      case .builtin(let builtin): return BuiltinCallNode(builtin, plan, nodes, site)
      case nil: break
      }
    }
    return DynamicCallNode(try compile(callee), nodes, site)
  }

  private func staticCallee(_ callee: Expr) -> Function.Kind? {
    switch callee.kind {
    case .name:
      switch resolution.names[callee.id] {
      case .recipe(let function): return function.kind
      case .builtin(let builtin): return .builtin(builtin)
      default: return nil
      }
    case .member(let base, let name):
      if case .builtin(let builtin) = resolution.names[callee.id] { return .builtin(builtin) }
      guard case .word(let word) = name.kind, case .module(let used) = resolution.names[base.id]
      else { return nil }
      return used.exportedRecipe(word)?.kind
    default: return nil
    }
  }
}
