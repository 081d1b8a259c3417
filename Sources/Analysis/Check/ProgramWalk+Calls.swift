import Interpreter
import Syntax
import Tables

/// Calls: evaluated where all arguments are known, else checked argument by argument.
extension ProgramWalk {
  func factOfCall(_ call: Expr, _ callee: Expr, _ arguments: [Argument]) -> Fact {
    let function = fact(of: callee)
    let facts = arguments.map { fact(of: $0.value) }
    guard case .known(.function(let called)) = function else {
      guard let value = function.value else { return unknown() }
      return evaluated(call, given: [callee.id: value].merging(known(arguments, facts)) { $1 })
    }
    let isStatic = isStatic(callee)
    let plan = pieces.plan(of: call)
    // What does not fit the parameters was reported by the resolver.
    if isStatic, plan == nil { return unknown() }
    if facts.allSatisfy({ $0.value != nil }) {
      var given = known(arguments, facts)
      if !isStatic { given[callee.id] = .function(called) }
      return evaluated(call, given: given, or: Self.kinds(of: called))
    }
    if let plan { check(arguments, facts, plan, called) }
    return unknown(Self.kinds(of: called, facts))
  }

  private func known(_ arguments: [Argument], _ facts: [Fact]) -> [Int32: Value] {
    var given: [Int32: Value] = [:]
    for (argument, fact) in zip(arguments, facts) { given[argument.value.id] = fact.value }
    return given
  }

  /// Whether the text alone says what is called.
  private func isStatic(_ callee: Expr) -> Bool {
    switch callee.kind {
    case .name:
      switch pieces.resolution.names[callee.id] {
      case .recipe, .builtin: true
      default: false
      }
    case .member(let base, _):
      if case .module = pieces.resolution.names[base.id] { true } else { false }
    default: false
    }
  }

  /// The kinds that a function gives, as far as its record or declaration tells.
  private static func kinds(of function: Function, _ facts: [Fact] = []) -> Kinds {
    switch function.kind {
    case .builtin(let builtin):
      guard case .function = builtin.body else {
        return facts.contains { $0.kinds == .column } ? .column : .any
      }
      return .any
    case .written(let code, _):
      guard let type = code.signature.result else { return .any }
      return Kinds(type: type.name.text).union(.missing)
    }
  }

  private func check(
    _ arguments: [Argument], _ facts: [Fact], _ plan: ArgumentPlan, _ function: Function
  ) {
    for (position, argument) in arguments.enumerated() {
      let parameter = plan.parameters[position]
      let fault: Diagnostic?
      switch (function.kind, facts[position]) {
      case (.builtin(let builtin), .known(let value)):
        fault = pieces.fault(of: value, at: argument.value.span, parameter: parameter, of: builtin)
      case (.builtin(let builtin), .some(let kinds)):
        fault = Self.fault(kinds, builtin.parameters[parameter], builtin, at: argument.value.span)
      case (.written(let code, _), .known(let value)):
        fault = pieces.fault(of: value, at: argument.value.span, parameter: parameter, of: code)
      case (.written(let code, _), .some(let kinds)):
        fault = Self.fault(
          kinds, code.signature.parameters[parameter], code, at: argument.value.span)
      }
      if let fault { report(.failed(fault), in: argument.value.span) }
    }
    if case .builtin(let builtin) = function.kind {
      checkColumns(arguments, facts, plan, builtin)
    }
  }

  private static func fault(
    _ kinds: Kinds, _ parameter: BuiltinParameter, _ builtin: Builtin, at span: Span
  ) -> Diagnostic? {
    var taken = Kinds(parameter.type)
    if !parameter.isRequired { taken.insert(.missing) }
    guard taken.isDisjoint(with: kinds) else { return nil }
    return Diagnostic(
      "N008",
      "`\(parameter.name)` of \(builtin.name) takes \(parameter.type.description), and this is \(kinds.description)",
      at: span)
  }

  private static func fault(
    _ kinds: Kinds, _ parameter: Parameter, _ code: FunctionCode, at span: Span
  ) -> Diagnostic? {
    guard let type = parameter.type else { return nil }
    var taken = Kinds(type: type.name.text)
    if type.isOptional { taken.insert(.missing) }
    guard taken.isDisjoint(with: kinds) else { return nil }
    return Diagnostic(
      "R002",
      "`\(parameter.name.text)` of \(code.name) is declared as \(type.name.text), and this is \(kinds.description)",
      at: span, labels: [Diagnostic.Label(type.span, "declared here")])
  }

  /// Columns that an expression names and the table of the verb does not have, where the whole call
  /// cannot be evaluated because something else in it is not known.
  private func checkColumns(
    _ arguments: [Argument], _ facts: [Fact], _ plan: ArgumentPlan, _ builtin: Builtin
  ) {
    guard let first = plan.parameters.first, first == 0,
      case .known(.table(let table))? = facts.first, builtin.parameters.first?.rest == nil
    else { return }
    var names = Set(table.names)
    for (position, argument) in arguments.enumerated().dropFirst() {
      let parameter = builtin.parameters[plan.parameters[position]]
      guard parameter.rest != nil, builtin.parameters.count <= 3 else { continue }
      for column in NamedColumns.all(in: argument.value) where !names.contains(column.name) {
        report(.failed(.unknownColumn(column.name, in: table, at: column.span)), in: column.span)
      }
      if let label = argument.label { names.insert(label.text) }
    }
  }
}
