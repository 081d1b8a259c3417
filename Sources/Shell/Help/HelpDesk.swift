package import Interpreter
package import Syntax
import Tables

/// Answers what is asked for help about: a built-in, a name of the session, a code, or some words.
package struct HelpDesk {
  /// What there is to say.
  package enum Answer {
    /// A built-in; `askedAs` when it was asked for by another name.
    case builtin(Builtin, askedAs: String?)
    /// A recipe of the session, as it reads for people.
    case recipe(String)
    /// A value of the session.
    case value(name: String, what: Phrase)
    /// A code of messages.
    case code(ErrorRecord)
    /// Built-ins that fit some words, best first.
    case builtins([Builtin])
    /// Nothing, and why.
    case nothing(Diagnostic)
  }

  private let registry: Registry
  private let module: Module
  private let sources: SourceSet
  private let translator: Translator

  /// A desk that knows the built-ins, and the names of a session with their texts.
  package init(
    registry: Registry, module: Module, sources: SourceSet, translator: Translator
  ) {
    self.registry = registry
    self.module = module
    self.sources = sources
    self.translator = translator
  }

  /// What there is to say about a name, a code or some words; words in quotes are only searched for.
  package func answer(to question: String) -> Answer {
    if question.hasPrefix("\"") || question.hasPrefix("“") {
      let words = question.filter { !"\"“”".contains($0) }
      let hits = search(words)
      return hits.isEmpty ? .nothing(.nothingFound(words)) : .builtins(hits)
    }
    if let answer = named(question) { return answer }
    if let record = ErrorCatalog.record(question) { return .code(record) }
    if let name = registry.builtin(searchedAs: question), let builtin = registry[name] {
      return .builtin(builtin, askedAs: question)
    }
    let hits = search(question)
    if !hits.isEmpty { return .builtins(hits) }
    return .nothing(.noHelp(question, near: nearest(question, among: registry.names, limit: 1)))
  }

  /// What a built-in or a name of the session is; `nil` for other words.
  package func named(_ name: String) -> Answer? {
    if let builtin = registry[name] { return .builtin(builtin, askedAs: nil) }
    if let recipe = module.recipes[name], case .written(let code, _) = recipe.kind {
      return .recipe(RecipePage.text(of: recipe, code, sources: sources))
    }
    guard let value = module.globals[name]?.value else { return nil }
    return .value(name: name, what: Prompt.summary(of: value))
  }

  /// Built-ins by their summaries in the reader's language too.
  private func search(_ words: String) -> [Builtin] {
    let search =
      translator.language == .english
      ? HelpSearch(registry) : HelpSearch(registry) { translator.text(whole: $0) }
    return search.find(words).prefix(12).map(\.builtin)
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
