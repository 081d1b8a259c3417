import Syntax
import Tables

/// Finds the meaning of every name, gives locals their slots and plans the arguments of calls,
/// before anything runs; reports all that is wrong at once.
final class Resolver {
  let registry: Registry
  let module: Module
  let resolution = Resolution()
  var diagnostics: [Diagnostic] = []
  /// Whether a `let` may take a name that is taken.
  let allowsShadowing: Bool
  var scope: FunctionScope
  /// Top-level `let`s of this program that have not been walked yet.
  var pending: [String: Span] = [:]
  /// The first value that this program will bind to each name, for recipes above it.
  var upcoming: [String: Module.Global] = [:]
  private var taken: [String: Span] = [:]
  var inRecipe = false
  /// Whether to warn of what runs but is seldom meant.
  var givesAdvice = false

  init(registry: Registry, module: Module, allowsShadowing: Bool) {
    self.registry = registry
    self.module = module
    self.allowsShadowing = allowsShadowing
    scope = FunctionScope(parent: nil, isRecipe: false)
  }

  /// Resolves a whole program against its module.
  func resolve(_ program: Program, runsTests: Bool) {
    for statement in program.statements { declare(statement) }
    for statement in program.statements { resolveTop(statement, runsTests: runsTests) }
    resolution.frameSize = scope.size
  }

  private func declare(_ statement: Statement) {
    switch statement.kind {
    case .binding(let name, let value):
      take(name)
      let global = Module.Global(span: name.span)
      resolution.globals[value.id] = global
      if !allowsShadowing { module.globals[name.text] = global }
      if upcoming[name.text] == nil { upcoming[name.text] = global }
      pending[name.text] = name.span
    case .recipe(let recipe):
      take(recipe.name)
      if allowsShadowing { module.globals[recipe.name.text] = nil }
      declareRecipe(recipe, documentation: statement.documentation)
    case .use(_, let alias):
      if let alias { take(alias) }
    default: break
    }
  }

  /// Notes a name that the file binds; twice is an error but at the prompt.
  private func take(_ name: Name) {
    if givesAdvice, registry[name.text] != nil {
      diagnostics.append(
        Diagnostic(
          "N014", "`\(name.text)` hides the built-in of the same name", at: name.span,
          severity: .warning, mend: "give it a name of its own"))
    }
    guard !allowsShadowing else { return }
    if let first = taken[name.text] {
      diagnostics.append(.boundTwice(name.text, at: name.span, first: first))
    } else {
      taken[name.text] = name.span
    }
  }

  private func declareRecipe(_ recipe: Recipe, documentation: String?) {
    let code = FunctionCode(
      name: recipe.name.text, signature: recipe.signature, body: recipe.body, module: module,
      resolution: resolution, documentation: documentation)
    module.recipes[recipe.name.text] = Function(
      name: recipe.name.text, kind: .written(code, captures: []))
  }

  private func resolveRecipe(_ recipe: Recipe) {
    guard case .written(let code, _) = module.recipes[recipe.name.text]?.kind else { return }
    let outer = scope
    scope = FunctionScope(parent: nil, isRecipe: true)
    inRecipe = true
    resolveFunction(recipe.signature, recipe.body)
    code.frameSize = scope.size
    inRecipe = false
    scope = outer
  }

  func resolveFunction(_ signature: Signature, _ body: Body) {
    for parameter in signature.parameters { declare(parameter) }
    let all = scope.blocks[scope.blocks.count - 1]
    // A default sees the parameters before its own.
    scope.blocks[scope.blocks.count - 1] = [:]
    for parameter in signature.parameters {
      if let value = parameter.defaultValue { resolve(value) }
      scope.blocks[scope.blocks.count - 1][parameter.name.text] = all[parameter.name.text]
    }
    if let type = signature.result { check(type) }
    switch body {
    case .expression(let expression): resolve(expression)
    case .block(let block): resolve(block)
    }
  }

  private func declare(_ parameter: Parameter) {
    if let slot = scope.blocks[scope.blocks.count - 1][parameter.name.text] {
      diagnostics.append(
        .boundTwice(
          parameter.name.text, at: parameter.name.span,
          first: scope.places[slot] ?? parameter.name.span))
    }
    _ = scope.declare(parameter.name)
    if let type = parameter.type { check(type) }
  }

  private func check(_ type: TypeExpr) {
    guard CompiledType.Kind(rawValue: type.name.text) == nil else { return }
    diagnostics.append(.unknownType(type.name))
  }

  private func resolveTop(_ statement: Statement, runsTests: Bool) {
    switch statement.kind {
    case .lang, .use: break
    case .recipe(let recipe): resolveRecipe(recipe)
    case .unit(_, let value):
      if let value { resolve(value) }
    case .binding(let name, let value):
      resolve(value)
      pending[name.text] = nil
      if let global = resolution.globals[value.id] { module.globals[name.text] = global }
    case .test(_, let block): resolve(block)
    case .expression(let expression): resolve(expression)
    }
  }

  /// Resolves a block in a scope of its own.
  func resolve(_ block: Block) {
    scope.blocks.append([:])
    defer { scope.blocks.removeLast() }
    for statement in block.statements { resolveInner(statement) }
  }

  private func resolveInner(_ statement: Statement) {
    switch statement.kind {
    case .binding(let name, let value):
      resolve(value)
      if let slot = scope.blocks[scope.blocks.count - 1][name.text] {
        diagnostics.append(
          .boundTwice(name.text, at: name.span, first: scope.places[slot] ?? name.span))
      }
      resolution.lets[value.id] = scope.declare(name)
    case .expression(let expression): resolve(expression)
    case .lang, .use, .unit, .recipe, .test:
      diagnostics.append(
        Diagnostic(
          "N013", "this statement stands only at the top of a file", at: statement.span,
          mend: "move it out of the braces"))
    }
  }
}
