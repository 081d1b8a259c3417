package import Interpreter

/// The page of one built-in in the reference, in Markdown, made from its record.
package enum ReferencePage {
  /// The page.
  package static func text(
    of builtin: Builtin, _ translator: Translator = .english
  ) -> String {
    var lines = [
      "# \(builtin.name)", "", translator.text(whole: builtin.summary), "", "```",
      builtin.signature, "```",
    ]
    if !builtin.parameters.isEmpty {
      let heads = ["argument", "takes", "when left out"].map { translator.text(Phrase(word: $0)) }
      lines += ["", "| \(heads.joined(separator: " | ")) | |", "|---|---|---|---|"]
      lines += builtin.parameters.map { row($0, translator) }
    }
    let result = translator.text(whole: builtin.result)
    lines += ["", translator.text("**Gives** \(result).")]
    if !builtin.discussion.isEmpty { lines += ["", translator.text(whole: builtin.discussion)] }
    for example in builtin.examples {
      lines += ["", "```tonne", example.code, "```", "", "```", example.output, "```"]
    }
    if !builtin.references.isEmpty {
      lines += ["", "## \(translator.text("References"))", ""]
      lines += builtin.references.map { "- \($0)" }
    }
    if !builtin.searchWords.isEmpty {
      let words = builtin.searchWords.joined(separator: ", ")
      lines += ["", translator.text("Also known as: \(words).")]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The page that lists all pages by chapter.
  package static func index(
    of registry: Registry, _ translator: Translator = .english
  ) -> String {
    var lines = [
      "# \(translator.text("Reference"))", "",
      translator.text("Made from the records of the built-ins by `make docs`."),
    ]
    for chapter in Builtin.Chapter.allCases {
      let builtins = registry.all.filter { $0.chapter == chapter }
      guard !builtins.isEmpty else { continue }
      lines += ["", "## \(translator.text(whole: chapter.rawValue))", ""]
      lines += builtins.map {
        "- [\($0.name)](\($0.name).md): \(translator.text(whole: $0.summary))"
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func row(_ parameter: BuiltinParameter, _ translator: Translator) -> String {
    let omitted =
      switch parameter.defaultValue {
      case .required: parameter.rest == nil ? translator.text("must be given") : ""
      case .none(let describes): translator.text(whole: describes)
      case .value(let value): "`\(BuiltinParameter.written(value))`"
      }
    let type = translator.text(parameter.type.description).replacingPipes
    let doc = translator.text(whole: parameter.doc).replacingPipes
    return "| `\(parameter.name)` | \(type) | \(omitted.replacingPipes) | \(doc) |"
  }
}

extension String {
  /// The text with `|` escaped for a table cell.
  fileprivate var replacingPipes: String {
    split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
