import Interpreter
import Syntax
import Tables

/// `?name`, `??name` and `?"text"`.
extension Prompt {
  /// Answers a question.
  func help(_ question: String) {
    let isFull = question.hasPrefix("??")
    let text = ConfigFile.trimmed(String(question.drop { $0 == "?" }))
    if text.isEmpty { return showHelp() }
    if text.hasPrefix("\"") || text.hasPrefix("“") {
      return search(text.filter { !"\"“”".contains($0) })
    }
    if let builtin = machine.registry[text] {
      let width = output.columns
      return output.showText(
        isFull
          ? HelpPage.full(of: builtin, width: width, output.translator)
          : HelpPage.brief(of: builtin, width: width, output.translator))
    }
    if describeName(text) { return }
    if let record = ErrorCatalog.record(text) {
      return output.showText(ErrorPage.text(of: record, output.translator))
    }
    if let builtin = machine.registry.builtin(searchedAs: text) {
      say("Tonne's word for `\(text)` is `\(builtin)`:")
      return help((isFull ? "??" : "?") + builtin)
    }
    if !helpSearch.find(text).isEmpty { return search(text) }
    let near = nearest(text, among: machine.registry.names, limit: 1)
    output.report(.noHelp(text, near: near))
  }

  /// Lists the built-ins that fit a text.
  private func search(_ text: String) {
    let hits = helpSearch.find(text).prefix(12)
    guard !hits.isEmpty else { return output.report(.nothingFound(text)) }
    showRows(hits.map { ($0.builtin.name, Phrase(word: $0.builtin.summary)) })
  }

  /// Finds built-ins by their summaries in the reader's language too.
  private var helpSearch: HelpSearch {
    let translator = output.translator
    guard translator.language != .english else { return HelpSearch(machine.registry) }
    return HelpSearch(machine.registry) { translator.text(whole: $0) }
  }

  /// Says what a name of the session is; false when there is none.
  private func describeName(_ name: String) -> Bool {
    if let recipe = session.module.recipes[name], case .written(let code, _) = recipe.kind {
      output.showText(RecipePage.text(of: recipe, code, sources: machine.sources))
      return true
    }
    guard let value = session.module.globals[name]?.value else { return false }
    say("\(name): \(Self.summary(of: value))")
    return true
  }
}

/// Help on a recipe, from its signature and the comment before it.
enum RecipePage {
  static func text(of recipe: Function, _ code: FunctionCode, sources: SourceSet) -> String {
    let signature = sources[code.signature.span].map { $0.text(code.signature.span) } ?? "(…)"
    var lines = ["recipe \(recipe.name)\(signature)"]
    if let documentation = code.documentation, !documentation.isEmpty {
      lines += ["", documentation]
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
