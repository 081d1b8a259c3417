package import Syntax
import Units

/// Files that are looked at passage by passage.
extension Session {
  /// The files that `use` statements brought in, and those that they use; not those of packages.
  package var usedFiles: [String] { loader.files }

  /// Reads the files that passages use; what was wrong with them.
  package func loadUsed(_ passages: [Passage]) -> [Diagnostic] {
    loadUsed(Program(statements: passages.map(\.statement), nodeCount: 0))
  }

  /// Puts the names of the file back to what they are before it runs, and resolves its passages, with
  /// all warnings. A passage whose names mean what they meant is left as it is.
  ///
  /// - Parameter failures: what was wrong with used files.
  /// - Returns: what is wrong with used files, names, arguments and units.
  package func resolve(_ passages: [Passage], failures: [Diagnostic]) -> [Diagnostic] {
    (module.globals, module.recipes, module.units) = ([:], [:], .standard)
    module.globals["args"] = arguments
    for passage in passages {
      passage.global?.value = nil
      passage.code?.forgetForms()
    }
    let resolver = Resolver(registry: machine.registry, module: module, allowsShadowing: false)
    resolver.givesAdvice = true
    for passage in passages { resolver.declare(passage) }
    var names = resolver.diagnostics
    for passage in passages {
      let isRecipe = passage.isRecipe
      if !passage.isResolved({ resolver.meaning(of: $0, inRecipe: isRecipe) }) {
        resolver.resolve(passage)
      }
      resolver.pass(passage)
      names += passage.diagnostics
    }
    if !failures.isEmpty { names = names.filter { !isOld($0, passages) } }
    return failures + names + unitFaults(passages)
  }

  /// Whether a name is unknown because its file could not be read, which is no news.
  private func isOld(_ diagnostic: Diagnostic, _ passages: [Passage]) -> Bool {
    guard diagnostic.code == "N001", let text = machine.sources[diagnostic.span] else {
      return false
    }
    return unreadNames(passages.map(\.statement)).contains(text.text(diagnostic.span))
  }

  private func unitFaults(_ passages: [Passage]) -> [Diagnostic] {
    var checker = UnitChecker(units: module.units)
    for passage in passages { checker.know(passage.statement) }
    for passage in passages { checker.check(passage.units) }
    return checker.diagnostics
  }
}
