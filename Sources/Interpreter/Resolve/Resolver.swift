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
  var inRecipe = false

  init(registry: Registry, module: Module, allowsShadowing: Bool) {
    self.registry = registry
    self.module = module
    self.allowsShadowing = allowsShadowing
    scope = FunctionScope(parent: nil, isRecipe: false)
  }

  /// Resolves a whole program against its module.
  func resolve(_ program: Program, runsTests: Bool) {
    for statement in program.statements { declare(statement) }
    let pendingAtStart = pending
    for statement in program.statements {
      if case .recipe(let recipe) = statement.kind { resolveRecipe(recipe) }
    }
    pending = pendingAtStart
    for statement in program.statements { resolveTop(statement, runsTests: runsTests) }
    resolution.frameSize = scope.size
  }

  private func declare(_ statement: Statement) {
    switch statement.kind {
    case .binding(let name, let value):
      if !allowsShadowing, let first = module.globals[name.text] {
        diagnostics.append(.boundTwice(name.text, at: name.span, first: first.span))
      }
      let global = Module.Global(span: name.span)
      resolution.globals[value.id] = global
      if !allowsShadowing { module.globals[name.text] = global }
      pending[name.text] = name.span
    case .recipe(let recipe):
      if module.recipes[recipe.name.text] != nil, !allowsShadowing {
        diagnostics.append(
          .boundTwice(recipe.name.text, at: recipe.name.span, first: recipe.name.span))
      }
      declareRecipe(recipe, documentation: statement.documentation)
    default: break
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
    for parameter in signature.parameters {
      _ = scope.declare(parameter.name.text)
    }
    for parameter in signature.parameters {
      if let value = parameter.defaultValue { resolve(value) }
    }
    switch body {
    case .expression(let expression): resolve(expression)
    case .block(let block): resolve(block)
    }
  }

  private func resolveTop(_ statement: Statement, runsTests: Bool) {
    switch statement.kind {
    case .lang, .recipe, .use: break
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
      if scope.blocks[scope.blocks.count - 1][name.text] != nil {
        diagnostics.append(.boundTwice(name.text, at: name.span, first: name.span))
      }
      resolution.lets[value.id] = scope.declare(name.text)
    case .expression(let expression): resolve(expression)
    case .lang, .use, .unit, .recipe, .test:
      diagnostics.append(
        Diagnostic(
          "N013", "this statement stands only at the top of a file", at: statement.span,
          mend: "move it out of the braces"))
    }
  }
}
