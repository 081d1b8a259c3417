import Syntax
import Tables

/// One argument of a call, ready to be evaluated.
struct ArgumentNode {
  var node: Node
  var label: Argument.Label?
  var labelSpan: Span
}

/// Where a call stands and what its code may do.
struct CallSite {
  var span: Span
  var calleeSpan: Span
  var module: Module
}

/// A call of a recipe that the text names: arguments go straight into the new frame.
final class WrittenCallNode: Node {
  let code: FunctionCode
  let plan: ArgumentPlan
  let arguments: [ArgumentNode]
  let site: CallSite

  init(_ code: FunctionCode, _ plan: ArgumentPlan, _ arguments: [ArgumentNode], _ site: CallSite) {
    self.code = code
    self.plan = plan
    self.arguments = arguments
    self.site = site
    super.init(site.span, children: arguments.map(\.node))
  }

  override func value(_ machine: Machine, _ frame: Frame) throws(Stop) -> Value {
    let function = try code.executable()
    let inner = try machine.enter(function, at: span)
    defer { machine.leave(function, inner) }
    var given: UInt64 = 0
    for (position, argument) in arguments.enumerated() {
      let parameter = plan.parameters[position]
      inner[parameter] = try argument.node.value(machine, frame)
      given |= 1 << UInt64(min(parameter, 63))
    }
    if let number = try machine.numberCall(code, inner, count: arguments.count, at: span) {
      return number
    }
    return try machine.run(
      function, code, inner, given: given, site: site,
      spans: { [arguments, plan] parameter in
        plan.parameters.firstIndex(of: parameter).map { arguments[$0].node.span }
      })
  }
}

/// A call of a built-in that the text names.
final class BuiltinCallNode: Node {
  let builtin: Builtin
  let plan: ArgumentPlan
  let arguments: [ArgumentNode]
  let site: CallSite

  init(_ builtin: Builtin, _ plan: ArgumentPlan, _ arguments: [ArgumentNode], _ site: CallSite) {
    self.builtin = builtin
    self.plan = plan
    self.arguments = arguments
    self.site = site
    super.init(site.span, children: arguments.map(\.node))
  }

  override func value(_ machine: Machine, _ frame: Frame) throws(Stop) -> Value {
    var given: [GivenArgument] = []
    given.reserveCapacity(arguments.count)
    for argument in arguments {
      given.append(
        GivenArgument(
          label: argument.label, labelSpan: argument.labelSpan,
          value: try argument.node.value(machine, frame), span: argument.node.span))
    }
    return try machine.invoke(builtin, plan, given, site)
  }
}

/// A call of a value: a lambda in a variable, a recipe handed over.
final class DynamicCallNode: Node {
  let callee: Node
  let arguments: [ArgumentNode]
  let site: CallSite

  init(_ callee: Node, _ arguments: [ArgumentNode], _ site: CallSite) {
    self.callee = callee
    self.arguments = arguments
    self.site = site
    super.init(site.span, children: [callee] + arguments.map(\.node))
  }

  override func value(_ machine: Machine, _ frame: Frame) throws(Stop) -> Value {
    let value = try callee.value(machine, frame)
    guard case .function(let function) = value else {
      throw .failed(machine.notCallable(value, site))
    }
    var given: [GivenArgument] = []
    for argument in arguments {
      given.append(
        GivenArgument(
          label: argument.label, labelSpan: argument.labelSpan,
          value: try argument.node.value(machine, frame), span: argument.node.span))
    }
    return try machine.call(function, given, site)
  }
}

/// An evaluated argument before it is bound to a parameter.
struct GivenArgument {
  var label: Argument.Label?
  var labelSpan: Span
  var value: Value
  var span: Span
}
