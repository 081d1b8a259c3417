import Builtins
import Interpreter
import Shell

/// The texts that records keep whole.
enum RecordTexts {
  /// Texts of built-ins: summaries, results, discussions, parameters, chapters.
  static let builtins: [(name: String, texts: [String])] =
    [("chapters", Builtin.Chapter.allCases.map(\.rawValue))]
    + StandardLibrary.registry.all.map { builtin in
      let parameters = builtin.parameters.flatMap { parameter in
        if case .none(let describes) = parameter.defaultValue { return [parameter.doc, describes] }
        return [parameter.doc]
      }
      let texts = [builtin.summary, builtin.result, builtin.discussion] + parameters
      return (builtin.name, texts.filter { !$0.isEmpty })
    }

  /// Texts of error codes: titles, explanations, reasons why no program shows one, areas.
  static let errors: [(name: String, texts: [String])] =
    [("areas", ErrorCatalog.areas.map(\.title))]
    + ErrorCatalog.all.map { record in
      guard case .none(let reason) = record.sample else {
        return (record.code, [record.title, record.explanation])
      }
      return (record.code, [record.title, record.explanation, reason])
    }

  /// Whether a literal is a part that records share: of a text, a reference or an example.
  static func hold(_ literal: String) -> Bool { parts.contains { $0.contains(literal) } }

  private static let parts: [String] = StandardLibrary.registry.all.flatMap { builtin in
    [builtin.result, builtin.discussion] + builtin.references + builtin.examples.map(\.code)
  }

  /// All of them.
  static let all = Set((builtins + errors).flatMap(\.texts))
}
