import Interpreter
import Syntax

/// The page of a package, in Markdown: what it is, its recipes with their parameters and examples, and how
/// to cite it.
package enum PackagePage {
  /// The page.
  package static func text(
    of files: PackageFiles, _ description: Description, _ translator: Translator = .english
  ) -> String {
    let say: (Phrase) -> String = { translator.text($0) }
    var lines = ["# \(description.name) \(description.version)", "", description.summary, ""]
    let authors = description.authors.joined(separator: ", ")
    lines.append(say("By \(authors). Licence \(description.licence)."))
    if !description.dependencies.isEmpty {
      let used = description.dependencies.map { "\($0.name) \($0.versions.text)" }
      lines.append(say("Uses \(used.joined(separator: "; "))."))
    }
    lines += ["", "```tonne", "use \"\(description.name)\"", "```"]
    if let main = files[description.main] {
      let source = Source(id: -1, name: description.main, bytes: main)
      let program = parse(source).program
      let exported = program.statements.compactMap { statement -> (Recipe, RecipeText)? in
        guard case .recipe(let recipe) = statement.kind, !recipe.name.text.hasPrefix("_") else {
          return nil
        }
        return (recipe, RecipeText(statement.documentation))
      }
      let names = Set(exported.map(\.0.name.text))
      for (recipe, text) in exported {
        lines += section(recipe, text, description, source, translator)
        for example in text.examples {
          let shown = outside(example.joined(separator: "\n"), names, description.name)
          lines += ["", "```tonne", shown, "```"]
        }
      }
    }
    if let citation = description.citation {
      lines += ["", "## \(say("How to cite"))", "", citation]
    }
    if !description.keywords.isEmpty {
      lines += ["", say("Also found by: \(description.keywords.joined(separator: ", ")).")]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func section(
    _ recipe: Recipe, _ text: RecipeText, _ description: Description, _ source: Source,
    _ translator: Translator
  ) -> [String] {
    let call = "\(description.name).\(recipe.name.text)"
    let parameters = recipe.signature.parameters
    var lines = [
      "", "## \(call)", "", "```", "\(call)\(source.text(recipe.signature.span))", "```", "",
    ]
    lines += text.prose
    if !parameters.isEmpty {
      let heads = ["argument", "takes", "when left out"].map { translator.text(Phrase(word: $0)) }
      lines += ["", "| \(heads.joined(separator: " | ")) |", "|---|---|---|"]
      lines += parameters.map { row($0, source, translator) }
    }
    return lines
  }

  /// An example as those write it who use the package: its recipes with its name before them.
  private static func outside(_ example: String, _ names: Set<String>, _ package: String) -> String
  {
    let bytes = Array(example.utf8)
    let source = Source(id: -1, name: package, bytes: bytes)
    let expressions = parse(source).program.statements.flatMap(\.expressions)
    let places = expressions.compactMap { expression -> Int? in
      guard case .name(let name) = expression.kind, names.contains(name) else { return nil }
      return Int(expression.span.start)
    }
    var out: [UInt8] = []
    var from = 0
    for place in Set(places).sorted() where place >= from && place <= bytes.count {
      out += bytes[from..<place] + Array("\(package).".utf8)
      from = place
    }
    return String(decoding: out + bytes[from...], as: UTF8.self)
  }

  private static func row(
    _ parameter: Parameter, _ source: Source, _ translator: Translator
  ) -> String {
    let type = parameter.type.map { source.text($0.span) } ?? "any"
    let omitted =
      parameter.defaultValue.map { "`\(source.text($0.span))`" }
      ?? translator.text("must be given")
    let cells = ["`\(parameter.name.text)`", "`\(type)`", omitted].map { cell in
      cell.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
    }
    return "| \(cells.joined(separator: " | ")) |"
  }
}
