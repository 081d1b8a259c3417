package import Syntax

/// A statement of the top of a file by itself, with what its names mean: it can be kept while other
/// statements of the file change.
///
/// Confined to one thread.
package final class Passage {
  /// What a name that is no local came to mean.
  package enum Meaning: Equatable {
    /// A value that is bound further below.
    case pending
    /// A value, a recipe or a used file.
    case one(ObjectIdentifier)
    /// A built-in.
    case builtin
    /// Nothing.
    case nothing
  }

  /// The statement.
  package let statement: Statement
  /// Its text, from which its places are counted.
  package let source: Source
  /// The value that it binds.
  package let global: Module.Global?
  /// The recipe that it is.
  package let function: Function?
  /// Its unit literals.
  let units: [UnitLiteral]
  /// What its names mean.
  package private(set) var resolution = Resolution()
  /// What is wrong with its names and arguments.
  package private(set) var diagnostics: [Diagnostic] = []
  /// How often it was resolved.
  package private(set) var version = 0
  /// The values of the file that it names.
  package private(set) var globals: [Module.Global] = []
  /// The recipes of the file that it names.
  package private(set) var recipes: [Function] = []
  /// The used files that it names.
  package private(set) var uses: [Module] = []
  private var asked: [(name: String, meaning: Meaning)] = []

  /// A passage that is not resolved yet.
  ///
  /// - Parameters:
  ///   - source: its text.
  ///   - module: the names of its file.
  ///   - global: an earlier value of the name that it binds, which nothing else binds now.
  package init(
    _ statement: Statement, source: Source, module: Module, global: Module.Global? = nil
  ) {
    self.statement = statement
    self.source = source
    units = statement.units
    var (bound, made): (Module.Global?, Function?)
    switch statement.kind {
    case .binding(let name, _):
      bound = global ?? Module.Global(span: name.span)
      bound?.span = name.span
    case .recipe(let recipe):
      made = Function(
        recipe, module: module, resolution: Resolution(), documentation: statement.documentation)
    default: break
    }
    (self.global, function) = (bound, made)
  }

  /// Whether it is a recipe, which is known in the whole file and sees all of it.
  package var isRecipe: Bool { function != nil }

  /// The code of its recipe.
  var code: FunctionCode? {
    if case .written(let code, _) = function?.kind { return code }
    return nil
  }

  /// The name that it binds in the file; that of a used file only where one is written.
  package var name: Name? {
    switch statement.kind {
    case .binding(let name, _): name
    case .recipe(let recipe): recipe.name
    case .use(_, let alias): alias
    case .lang, .unit, .test, .expression: nil
    }
  }

  /// Breaks the circle of a recipe that names itself; nothing is to call it any more.
  package func letGo() { code?.resolution = Resolution() }

  /// Whether it was resolved, and its names mean the same still.
  func isResolved(_ meaning: (String) -> Meaning) -> Bool {
    version > 0 && diagnostics.isEmpty && asked.allSatisfy { meaning($0.name) == $0.meaning }
  }

  /// Takes what resolving found.
  func resolved(
    _ resolution: Resolution, _ diagnostics: [Diagnostic],
    _ asked: [(name: String, meaning: Meaning)]
  ) {
    self.resolution = resolution
    self.diagnostics = diagnostics
    self.asked = asked
    version += 1
    (globals, recipes, uses) = ([], [], [])
    var seen: Set<ObjectIdentifier> = []
    for (_, binding) in resolution.names.sorted(by: { $0.key < $1.key }) {
      switch binding {
      case .global(let global):
        if seen.insert(ObjectIdentifier(global)).inserted { globals.append(global) }
      case .recipe(let recipe):
        if seen.insert(ObjectIdentifier(recipe)).inserted { recipes.append(recipe) }
      case .module(let used):
        if seen.insert(ObjectIdentifier(used)).inserted { uses.append(used) }
      case .slot, .builtin: break
      }
    }
  }
}
