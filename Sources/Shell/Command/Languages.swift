import Analysis
package import Interpreter
import RecipePackages
import Syntax
import Tables
import Units

/// The languages of messages and help. A catalogue is put together when its first sentence is
/// said, so that English pays for none.
///
/// Confined to the evaluating thread.
package final class Languages {
  private let registry: () -> Registry
  private var known: [Language: Translator] = [.english: .english]

  /// What a service of its own module says.
  private let own: @Sendable (Language) -> [WordingPart]

  /// The languages of the command, of the built-ins of a registry, and of a service.
  package init(
    registry: @escaping () -> Registry,
    own: @escaping @Sendable (Language) -> [WordingPart] = { _ in [] }
  ) {
    self.registry = registry
    self.own = own
  }

  /// What says things in a language.
  package func translator(_ language: Language) -> Translator {
    if let translator = known[language] { return translator }
    let wording = registry().wording
    let own = own
    let translator = Translator(
      language,
      parts:
        SyntaxWording.parts(language) + UnitsWording.parts(language) + TablesWording.parts(language)
        + InterpreterWording.parts(language) + AnalysisWording.parts(language)
        + RecipePackagesWording.parts(language)
        + ShellWording.parts(language) + wording(language) + own(language))
    known[language] = translator
    return translator
  }
}

extension Language {
  /// The language of a tag such as `zh-cn`, as editors name theirs; `nil` for one that there are no
  /// messages in.
  init?(tag: String?) {
    guard let tag,
      let language = tag.lowercased().split(whereSeparator: { "-_".contains($0) }).first
    else { return nil }
    self.init(rawValue: String(language))
  }
}
