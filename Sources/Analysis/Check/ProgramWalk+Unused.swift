import Interpreter
import Syntax

/// Names that nothing uses; a name that begins with `_` says that this is meant.
extension ProgramWalk {
  /// Reports the locals of a function body that nothing read.
  func reportUnused(in scope: Scope) {
    for (_, local) in scope.locals.sorted(by: { $0.key < $1.key })
    where !local.isUsed && !local.name.text.hasPrefix("_") {
      report(.unused(local.name, local.role))
    }
  }

  /// Reports top-level values and used files that nothing names. In a file that only defines
  /// recipes values are for those who use it.
  func reportUnusedGlobals() {
    let bindings = pieces.resolution.names.values
    let used = Set(
      bindings.compactMap { binding in
        if case .global(let global) = binding { ObjectIdentifier(global) } else { nil }
      })
    for statement in program.statements {
      switch statement.kind {
      case .binding(let name, let value) where !definesOnly && !name.text.hasPrefix("_"):
        guard let global = pieces.resolution.globals[value.id],
          !used.contains(ObjectIdentifier(global))
        else { continue }
        report(.unused(name, .value))
      case .use(let path, let alias):
        guard let alias, let used = module.uses[alias.text], !isNamed(used) else { continue }
        report(.unusedFile(alias, path))
      default: break
      }
    }
  }

  private func isNamed(_ used: Module) -> Bool {
    pieces.resolution.names.values.contains { binding in
      if case .module(let module) = binding { module === used } else { false }
    }
  }

  /// Whether the file has recipes, and no statement that shows a value.
  private var definesOnly: Bool {
    var hasRecipe = false
    for statement in program.statements {
      if case .expression = statement.kind { return false }
      if case .recipe = statement.kind { hasRecipe = true }
    }
    return hasRecipe
  }
}

extension Diagnostic {
  /// A name that is bound and never read.
  static func unused(_ name: Name, _ role: Scope.Role) -> Diagnostic {
    switch role {
    case .value:
      Diagnostic(
        "N100", "`\(name.text)` is never used", at: name.span, severity: .warning,
        mend: "leave it out, or name it `_\(name.text)`")
    case .parameter:
      Diagnostic(
        "N101", "the parameter `\(name.text)` is never used", at: name.span, severity: .warning,
        mend: "leave it out, or name it `_\(name.text)`")
    case .loopVariable:
      Diagnostic(
        "N102", "the loop variable `\(name.text)` is never used", at: name.span,
        severity: .warning, mend: "name it `_\(name.text)`")
    }
  }

  /// A file that is brought in and never named.
  static func unusedFile(_ alias: Name, _ path: Name) -> Diagnostic {
    Diagnostic(
      "N103", "nothing of \"\(path.text)\" is used", at: alias.span, severity: .warning,
      mend: "leave the `use` out")
  }
}
