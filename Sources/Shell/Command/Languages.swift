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

  /// The languages of the command, and of the built-ins of a registry.
  package init(registry: @escaping () -> Registry) { self.registry = registry }

  /// What says things in a language.
  package func translator(_ language: Language) -> Translator {
    if let translator = known[language] { return translator }
    let wording = registry().wording
    let translator = Translator(
      language,
      parts:
        SyntaxWording.parts(language) + UnitsWording.parts(language) + TablesWording.parts(language)
        + InterpreterWording.parts(language) + AnalysisWording.parts(language)
        + RecipePackagesWording.parts(language)
        + ShellWording.parts(language) + wording(language))
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
