import Interpreter
import Syntax

/// Names that nothing uses; a name that begins with `_` says that this is meant.
extension Scope {
  /// The locals of a function body that nothing read.
  var unused: [Diagnostic] {
    locals.sorted { $0.key < $1.key }.map(\.value)
      .filter { !$0.isUsed && !$0.name.text.hasPrefix("_") }
      .map { .unused($0.name, $0.role) }
  }
}

/// Top-level values and used files that nothing names.
struct UnusedNames {
  private let passages: [Passage]
  private let module: Module

  init(_ passages: [Passage], _ module: Module) {
    self.passages = passages
    self.module = module
  }

  /// All of them. In a file that only defines recipes values are for those who use it.
  var diagnostics: [Diagnostic] {
    let definesOnly = self.definesOnly
    let used = Set(passages.flatMap(\.globals).map { ObjectIdentifier($0) })
    return passages.compactMap { passage -> Diagnostic? in
      switch passage.statement.kind {
      case .binding(let name, _) where !definesOnly && !name.text.hasPrefix("_"):
        guard let global = passage.global, !used.contains(ObjectIdentifier(global)) else {
          return nil
        }
        return .unused(name, .value)
      case .use(let path, let alias):
        guard let alias, let used = module.uses[alias.text], !isNamed(used) else { return nil }
        return .unusedFile(alias, path)
      default: return nil
      }
    }
  }

  private func isNamed(_ used: Module) -> Bool {
    passages.contains { passage in passage.uses.contains { $0 === used } }
  }

  /// Whether the file has recipes, and no statement that shows a value.
  private var definesOnly: Bool {
    var hasRecipe = false
    for passage in passages {
      if case .expression = passage.statement.kind { return false }
      if passage.isRecipe { hasRecipe = true }
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
