package import Syntax

/// A program that was parsed and resolved, and not run.
package struct Examination {
  /// The text as a tree.
  package let parsed: Parsed
  /// What its names mean, and a way to evaluate parts of it; `nil` when the text could not be read.
  package let pieces: Pieces?
  /// What is wrong with the text, its used files, names, arguments and units.
  package let diagnostics: [Diagnostic]
  /// How far it came: a program with errors is not to be run.
  package let outcome: Session.Outcome
}

extension Session {
  /// Parses and resolves a program with all warnings, and runs nothing but the values of used files.
  package func examine(_ source: Source) -> Examination {
    let parsed = parse(source)
    if parsed.diagnostics.contains(where: { $0.severity == .error }) {
      return Examination(
        parsed: parsed, pieces: nil, diagnostics: parsed.diagnostics, outcome: .syntaxError)
    }
    let failures = loadUsed(parsed.program)
    let pieces = Pieces(
      parsed.program, machine: machine, module: module, allowsShadowing: allowsShadowing,
      advises: true)
    let lost = failures.isEmpty ? [] : unreadNames(parsed.program.statements)
    let names = pieces.diagnostics.filter {
      // A file that could not be read leaves its own name unknown, which is no news.
      $0.code != "N001" || !lost.contains(source.text($0.span))
    }
    let found = failures + names + checkUnits(parsed.program)
    return Examination(
      parsed: parsed, pieces: pieces, diagnostics: parsed.diagnostics + found,
      outcome: found.contains { $0.severity == .error } ? .failed : .done)
  }

  /// The names of used files that there is no module for.
  func unreadNames(_ statements: [Statement]) -> Set<String> {
    var names = Set<String>()
    for case .use(let path, let alias) in statements.map(\.kind) {
      let name = alias?.text ?? UseTarget(path.text).moduleName
      if module.uses[name] == nil { names.insert(name) }
    }
    return names
  }
}
