import Syntax
import Tables
import Units

extension Resolver {
  /// Resolves an expression and everything in it.
  func resolve(_ expression: Expr) {
    switch expression.kind {
    case .number, .region, .flag, .missing, .invalid: break
    case .text(let parts):
      for case .value(let value) in parts { resolve(value) }
    case .name(let name): resolveName(name, expression)
    case .column(let name): resolve(name)
    case .list(let arguments):
      checkNames(of: arguments)
      for argument in arguments { resolve(argument.value) }
    case .conditional(let condition, let then, let otherwise):
      resolve(condition)
      resolve(then)
      if let otherwise { resolve(otherwise) }
    case .loop(let first, let second, let sequence, let body):
      resolveLoop(expression.id, first, second, sequence, body)
    case .lambda(let signature, let body): resolveLambda(expression.id, signature, body)
    case .call(let callee, let arguments, let piped):
      resolveCall(expression, callee, arguments, piped)
    case .slice(let base, let arguments):
      resolve(base)
      for argument in arguments where !isUnit(argument, behind: base) { resolve(argument.value) }
    case .member(let base, let name):
      if resolveNamespace(base, name, expression) { return }
      resolve(base)
      resolve(name)
    case .unary(_, let operand): resolve(operand)
    case .convert(let operand, _): resolve(operand)
    case .binary(let binary, let left, let right):
      checkComparison(binary, left, right, expression.span)
      resolve(left)
      resolve(right)
    case .range(let lower, let upper):
      if givesAdvice { checkMoved(lower, upper, expression.span) }
      if let lower { resolve(lower) }
      if let upper { resolve(upper) }
    case .formula(let left, let terms):
      resolve(left)
      for term in terms { resolve(term) }
    }
  }

  private func resolve(_ name: ColumnName) {
    if case .computed(let expression) = name.kind { resolve(expression) }
  }

  /// Reports a unit in brackets behind something that is no number: `(a + b)[t]`.
  private func isUnit(_ argument: Argument, behind base: Expr) -> Bool {
    guard argument.label == nil, case .name(let name) = argument.value.kind,
      !isKnown(name), (try? Unit(parsing: name, in: module.units)) != nil
    else { return false }
    if case .name = base.kind { return false }
    diagnostics.append(
      Diagnostic(
        "N026", "a unit in brackets stands directly behind a number", at: argument.value.span,
        mend: "write `… to [\(name)]`"))
    return true
  }

  private func checkComparison(
    _ binary: BinaryOperator, _ left: Expr, _ right: Expr, _ span: Span
  ) {
    switch binary {
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
      for case .missing in [left.kind, right.kind] {
        diagnostics.append(.comparedWithMissing(span))
        return
      }
    default: break
    }
  }

  /// `2010..2015 + 5` moves the end alone, which few mean.
  private func checkMoved(_ lower: Expr?, _ upper: Expr?, _ span: Span) {
    guard case .number = lower?.kind, let upper,
      case .binary(let binary, let end, _) = upper.kind, binary == .add || binary == .subtract,
      // Parentheses, which only the span keeps, say that this is meant.
      case .number = end.kind, upper.span.start == end.span.start
    else { return }
    diagnostics.append(
      Diagnostic(
        "N015", "`\(binary.rawValue)` moves the end of the range alone", at: upper.span,
        severity: .warning, mend: "to move the whole range write `(a..b) \(binary.rawValue) …`"))
  }

  private func resolveLoop(
    _ id: Int32, _ first: Name, _ second: Name?, _ sequence: Expr, _ body: Block
  ) {
    resolve(sequence)
    scope.blocks.append([:])
    let firstSlot = scope.declare(first)
    let secondSlot = second.map { scope.declare($0) }
    resolution.loops[id] = (firstSlot, secondSlot)
    resolve(body)
    scope.blocks.removeLast()
  }

  private func resolveLambda(_ id: Int32, _ signature: Signature, _ body: Body) {
    let inner = FunctionScope(parent: scope, isRecipe: false)
    scope = inner
    resolveFunction(signature, body)
    scope = inner.parent ?? inner
    resolution.lambdas[id] = Resolution.LambdaInfo(
      frameSize: inner.size, captures: inner.captures.map { (from: $0.from, to: $0.to) })
  }

  private func resolveName(_ name: String, _ expression: Expr) {
    if let binding = binding(of: name, at: expression.span) {
      resolution.names[expression.id] = binding
    }
  }

  /// The meaning of a name, or `nil` after reporting that there is none.
  private func binding(of name: String, at span: Span) -> NameBinding? {
    if let slot = scope.slot(of: name) { return .slot(slot) }
    ask(name)
    if !inRecipe, let bound = pending[name], module.globals[name]?.value == nil {
      diagnostics.append(.usedBefore(name, at: span, bound: bound))
      return nil
    }
    if let global = module.globals[name] ?? (inRecipe ? upcoming[name] : nil) {
      return .global(global)
    }
    if let recipe = module.recipes[name] { return .recipe(recipe) }
    if let used = module.uses[name] { return .module(used) }
    if let builtin = builtin(name, at: span) { return .builtin(builtin) }
    reportUnknown(name, at: span)
    return nil
  }

  /// The built-in of a name; what a used file may not do is reported.
  private func builtin(_ name: String, at span: Span) -> Builtin? {
    guard let builtin = registry[name] else { return nil }
    if builtin.needsRights, builtin.reachesThrough == nil, module.isRestricted {
      diagnostics.append(.noRights(name, at: span))
    }
    return builtin
  }

  /// Resolves `audit.cv` where `audit` is the first part of the names of built-ins and nothing else;
  /// false when it is not.
  private func resolveNamespace(_ base: Expr, _ name: ColumnName, _ expression: Expr) -> Bool {
    guard case .name(let first) = base.kind, case .word(let word) = name.kind, !isKnown(first)
    else { return false }
    let members = registry.members(of: first)
    guard !members.isEmpty else { return false }
    let full = "\(first).\(word)"
    if let builtin = builtin(full, at: expression.span) {
      resolution.names[expression.id] = .builtin(builtin)
    } else {
      diagnostics.append(
        .unknownName(
          full, at: name.span, near: nearest(full, among: members, limit: 1),
          mend: "there are: \(members.joined(separator: ", "))"))
    }
    return true
  }

  /// Whether a name means something here.
  private func isKnown(_ name: String) -> Bool {
    if scope.slot(of: name) != nil { return true }
    ask(name)
    return module.globals[name] != nil || pending[name] != nil
      || module.recipes[name] != nil || module.uses[name] != nil || registry[name] != nil
  }

  /// Words that have no counterpart here, with what is done instead.
  private static let habits: [String: Phrase] = [
    "factor": "a text column needs no wrapping; a regression names it: `effects = \"region\"`",
    "c": "a list is written `[1, 2]`",
  ]

  private func reportUnknown(_ name: String, at span: Span) {
    if let habit = Self.habits[name] {
      diagnostics.append(.unknownName(name, at: span, near: [], mend: habit))
      return
    }
    if let member = registry.members(of: name).first {
      diagnostics.append(
        .unknownName(
          name, at: span, near: [], mend: "it begins names such as `\(member)`"))
      return
    }
    let known =
      scope.visibleNames + Array(module.globals.keys) + Array(module.recipes.keys)
      + Array(module.uses.keys) + registry.names
    let near = nearest(name, among: known.sorted(), limit: 1)
    let other = near.isEmpty ? registry.builtin(searchedAs: name) : nil
    diagnostics.append(
      .unknownName(
        name, at: span, near: near,
        mend: other.map { "Tonne's word for it is `\($0)`" }
          ?? (near.isEmpty ? "a column is written `.\(name)`" : nil)))
  }

  /// Reports a recipe that a used file does not have, by the name that the file has here.
  private func reportUnknown(_ word: String, behind base: Expr, of known: [String], at span: Span) {
    guard case .name(let file) = base.kind else { return }
    let near = nearest(word, among: known, limit: 1).map { "\(file).\($0)" }
    let all = known.map { "\(file).\($0)" }.joined(separator: ", ")
    diagnostics.append(
      .unknownName(
        "\(file).\(word)", at: span, near: near,
        mend: near.isEmpty && !known.isEmpty ? "there are: \(all)" : nil))
  }

  private func resolveCall(
    _ call: Expr, _ callee: Expr, _ arguments: [Argument], _ piped: Bool
  ) {
    resolve(callee)
    for argument in arguments { resolve(argument.value) }
    guard let (name, shapes) = staticShapes(of: callee) else { return }
    let sites = arguments.map {
      ArgumentPlan.Site(label: $0.label, labelSpan: $0.labelSpan, span: $0.value.span)
    }
    do throws(Diagnostic) {
      resolution.plans[call.id] = try ArgumentPlan.make(
        name, shapes, sites: sites, call: callee.span, piped: piped)
    } catch {
      var fault = error
      if piped, fault.mend == nil, case .builtin(let builtin) = resolution.names[callee.id],
        case .column = builtin.body
      {
        fault.mend = builtin.insideVerb
      }
      diagnostics.append(fault)
    }
  }

  /// The parameters of a callee that the text alone decides.
  private func staticShapes(of callee: Expr) -> (String, [ParameterShape])? {
    switch callee.kind {
    case .name:
      switch resolution.names[callee.id] {
      case .builtin(let builtin): return (builtin.name, builtin.shapes)
      case .recipe(let function): return function.shapes.map { (function.name, $0) }
      default: return nil
      }
    case .member(let base, let name):
      if case .builtin(let builtin) = resolution.names[callee.id] {
        return (builtin.name, builtin.shapes)
      }
      guard case .word(let word) = name.kind, case .module(let used) = resolution.names[base.id]
      else { return nil }
      guard let function = used.exportedRecipe(word) else {
        reportUnknown(word, behind: base, of: used.exportedNames, at: name.span)
        return nil
      }
      return function.shapes.map { (function.name, $0) }
    default: return nil
    }
  }
}
