import Interpreter

/// Help on built-ins as Markdown, short enough for a window beside the text.
struct HelpText {
  let translator: Translator

  /// The call, what it does, the arguments, one example, and what there is to know.
  func markdown(_ builtin: Builtin) -> String {
    var parts = [
      Self.code(builtin.signature), translator.text(whole: builtin.summary),
      builtin.parameters.map { parameter in
        "- `\(parameter.name)`: \(translator.text(whole: parameter.doc)) \(taken(by: parameter))"
      }.joined(separator: "\n"),
    ]
    let gives: Phrase = "**Gives** \(Phrase(word: builtin.result))."
    parts.append(translator.text(gives))
    if let example = builtin.examples.first {
      parts += [Self.code(example.code), Self.code(example.output, language: "text")]
    }
    parts.append(translator.text(whole: builtin.discussion))
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  /// What a parameter takes, and what is used when it is left out, in italics.
  func taken(by parameter: BuiltinParameter) -> String {
    let type = parameter.type.description
    let phrase: Phrase =
      switch parameter.defaultValue {
      case .required: type
      case .none(let describes): "\(type); when left out: \(Phrase(word: describes))"
      case .value(let value): "\(type); when left out: \(BuiltinParameter.written(value))"
      }
    let text = translator.text(phrase)
    // Signs of columns and products must not read as marks of Markdown.
    return
      "(\(text.split(separator: "*", omittingEmptySubsequences: false).joined(separator: "\\*")))"
  }

  /// A fenced block.
  static func code(_ text: String, language: String = "tonne") -> String {
    text.isEmpty ? "" : "```\(language)\n\(text)\n```"
  }
}
