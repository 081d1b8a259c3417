import Syntax
import Tables

/// Finds the meaning of every name, gives locals their slots and plans the arguments of calls,
/// before anything runs; reports all that is wrong at once.
final class Resolver {
  let registry: Registry
  let module: Module
  private(set) var resolution = Resolution()
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
  /// The names of a passage that were looked up and are no locals; kept where it is resolved by itself.
  private(set) var asked: Set<String>?

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

  /// Makes the names of a passage known to all passages.
  func declare(_ passage: Passage) {
    let name = passage.name
    if let name { take(name) }
    if let name, let global = passage.global {
      module.globals[name.text] = global
      pending[name.text] = name.span
    }
    if let name, let function = passage.function { module.recipes[name.text] = function }
  }

  /// Resolves a passage by itself.
  func resolve(_ passage: Passage) {
    let before = (resolution, diagnostics)
    resolution = Resolution()
    if case .binding(_, let value) = passage.statement.kind {
      resolution.globals[value.id] = passage.global
    }
    diagnostics = []
    asked = []
    defer { asked = nil }
    scope = FunctionScope(parent: nil, isRecipe: false)
    if let code = passage.code {
      code.resolution = resolution
      if case .recipe(let recipe) = passage.statement.kind { resolve(recipe, as: code) }
    } else {
      resolveTop(passage.statement, runsTests: true)
    }
    resolution.frameSize = scope.size
    passage.resolved(
      resolution, diagnostics,
      (asked ?? []).map { (name: $0, meaning: meaning(of: $0, inRecipe: passage.isRecipe)) })
    (resolution, diagnostics) = before
  }

  /// Knows from here on what a passage binds.
  func pass(_ passage: Passage) {
    guard let name = passage.name?.text, let global = passage.global else { return }
    pending[name] = nil
    module.globals[name] = global
  }

  /// Notes that a name was looked up.
  func ask(_ name: String) { asked?.insert(name) }

  /// What a name that is no local means where the resolver is.
  func meaning(of name: String, inRecipe: Bool) -> Passage.Meaning {
    if !inRecipe, pending[name] != nil { return .pending }
    if let global = module.globals[name] { return .one(ObjectIdentifier(global)) }
    if let recipe = module.recipes[name] { return .one(ObjectIdentifier(recipe)) }
    if let used = module.uses[name] { return .one(ObjectIdentifier(used)) }
    return registry[name] == nil ? .nothing : .builtin
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
    module.recipes[recipe.name.text] = Function(
      recipe, module: module, resolution: resolution, documentation: documentation)
  }

  private func resolveRecipe(_ recipe: Recipe) {
    guard case .written(let code, _) = module.recipes[recipe.name.text]?.kind else { return }
    resolve(recipe, as: code)
  }

  private func resolve(_ recipe: Recipe, as code: FunctionCode) {
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
    // Tests of what came by `use` do not run, and may call what it may not.
    case .test(_, let block): if !module.isRestricted { resolve(block) }
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
