import Interpreter
package import Syntax

/// Looks at the files of a package without running them: what it exports is documented, every recipe of
/// it has an example, and it uses nothing that it does not have or name.
package struct PackageCheck {
  private let files: PackageFiles
  private let description: Description
  private let place: String
  private var found: [Diagnostic] = []

  /// What is wrong with a package; its files become sources, so that places can be shown.
  package static func faults(
    _ files: PackageFiles, _ description: Description, in place: String, sources: inout SourceSet
  ) -> [Diagnostic] {
    var check = PackageCheck(files: files, description: description, place: place)
    check.run(&sources)
    return check.found
  }

  private init(files: PackageFiles, description: Description, place: String) {
    self.files = files
    self.description = description
    self.place = place
  }

  private mutating func run(_ sources: inout SourceSet) {
    guard files[description.main] != nil else {
      found.append(.noMain(description.main, in: place))
      return
    }
    for file in files.files where file.path.hasSuffix(".tonne") {
      let source = sources.add(name: "\(place)/\(file.path)", bytes: file.bytes)
      let parsed = parse(source)
      let errors = parsed.diagnostics.filter { $0.severity == .error }
      guard errors.isEmpty else {
        found += errors
        continue
      }
      checkUses(of: parsed.program, in: file.path)
      if file.path == description.main { checkRecipes(of: parsed.program, source) }
    }
  }

  private mutating func checkUses(of program: Program, in path: String) {
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    for case .use(let used, _) in program.statements.map(\.kind) {
      switch UseTarget(used.text) {
      case .file(let written):
        let inner = PathWithin.joined(folder, written)
        if inner.flatMap({ files[$0] }) == nil {
          found.append(.leavesPackage(written, description.name, at: used.span))
        }
      case .package(let name, _):
        if !description.dependencies.contains(where: { $0.name == name }) {
          found.append(.undeclared(name, by: description.name, at: used.span))
        }
      }
    }
  }

  private mutating func checkRecipes(of program: Program, _ source: Source) {
    let examples = Set(RecipeExample.all(in: source, program).map(\.recipe))
    var exported = 0
    for statement in program.statements {
      guard case .recipe(let recipe) = statement.kind, !recipe.name.text.hasPrefix("_") else {
        continue
      }
      exported += 1
      if RecipeText(statement.documentation).prose.isEmpty {
        found.append(.undocumented(recipe.name))
      } else if !examples.contains(recipe.name.text) {
        found.append(.noExample(recipe.name))
      }
    }
    if exported == 0 { found.append(.noRecipes(description.main, in: place)) }
  }
}

/// The comment before a recipe, taken apart.
package struct RecipeText: Sendable {
  /// The lines that are read.
  package private(set) var prose: [String] = []
  /// The programs, each of several lines.
  package private(set) var examples: [[String]] = []

  /// The parts of a comment.
  package init(_ documentation: String?) {
    var isExample = false
    for line in (documentation ?? "").split(separator: "\n", omittingEmptySubsequences: false) {
      let text = line.drop { $0 == " " }
      if text.hasPrefix(">") {
        let code = text.dropFirst().hasPrefix(" ") ? text.dropFirst(2) : text.dropFirst()
        if !isExample { examples.append([]) }
        examples[examples.count - 1].append(String(code))
        isExample = true
      } else {
        prose.append(String(line))
        isExample = false
      }
    }
    while let last = prose.last, last.allSatisfy({ $0 == " " }) { prose.removeLast() }
    while let first = prose.first, first.allSatisfy({ $0 == " " }) { prose.removeFirst() }
  }
}

/// The wording of what a package lacks.
extension Diagnostic {
  static func undocumented(_ name: Name) -> Diagnostic {
    Diagnostic(
      "R120", "the recipe `\(name.text)` of the package is not documented", at: name.span,
      mend:
        "say before it what it gives, in lines that start with `##`; a name that starts with `_` stays here"
    )
  }

  static func noExample(_ name: Name) -> Diagnostic {
    Diagnostic(
      "R121", "the recipe `\(name.text)` of the package has no example", at: name.span,
      mend: "add lines `## > …` to its comment, which are run")
  }

  static func noRecipes(_ main: String, in place: String) -> Diagnostic {
    Diagnostic(
      "R122", "\(main) has no recipe that others could use", at: .none, notes: ["in \(place)"],
      mend: "a recipe whose name starts with `_` stays in its file")
  }
}
