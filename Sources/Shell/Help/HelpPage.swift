package import Interpreter

/// Help on one built-in as people read it at a terminal; the Markdown page is `ReferencePage`.
package enum HelpPage {
  /// What `?name` shows: the call, what it does, the arguments, one example.
  package static func brief(
    of builtin: Builtin, width: Int, _ translator: Translator = .english
  ) -> String {
    var lines = head(of: builtin, width: width, translator)
    if let example = builtin.examples.first { lines += shown(example) }
    if !builtin.discussion.isEmpty || builtin.examples.count > 1 {
      lines += ["", translator.text("??\(builtin.name) shows all.")]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What `??name` shows: everything the record says.
  package static func full(
    of builtin: Builtin, width: Int, _ translator: Translator = .english
  ) -> String {
    var lines = head(of: builtin, width: width, translator)
    if !builtin.discussion.isEmpty {
      lines += [""] + Folded.lines(translator.text(whole: builtin.discussion), to: width)
    }
    for example in builtin.examples { lines += shown(example) }
    if !builtin.references.isEmpty { lines += ["", translator.text("References")] }
    for reference in builtin.references {
      lines += Folded.lines("- " + reference, to: width, indent: 2)
    }
    if !builtin.searchWords.isEmpty {
      let words = builtin.searchWords.joined(separator: ", ")
      lines += ["", translator.text("Also known as: \(words).")]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func head(
    of builtin: Builtin, width: Int, _ translator: Translator
  ) -> [String] {
    let gives: Phrase = "Gives \(Phrase(word: builtin.result))."
    return Folded.lines(builtin.signature, to: width, indent: 4) + [""]
      + Folded.lines(translator.text(whole: builtin.summary), to: width)
      + arguments(of: builtin, width: width, translator) + [""]
      + Folded.lines(translator.text(gives), to: width)
  }

  private static func arguments(
    of builtin: Builtin, width: Int, _ translator: Translator
  ) -> [String] {
    guard !builtin.parameters.isEmpty else { return [] }
    let names = builtin.parameters.map { $0.rest == nil ? $0.name : "\($0.name) …" }
    let cells = names.map(DisplayWidth.of).max() ?? 0
    let margin = String(repeating: " ", count: cells + 4)
    var lines = [""]
    for (name, parameter) in zip(names, builtin.parameters) {
      let doc = Folded.lines(translator.text(whole: parameter.doc), to: width - cells - 4)
      lines.append("  \(DisplayWidth.filled(name, to: cells))  \(doc.first ?? "")")
      lines += doc.dropFirst().map { margin + $0 }
      let takes = Folded.lines(translator.text(taken(by: parameter)), to: width - cells - 4)
      lines += takes.map { margin + $0 }
    }
    return lines
  }

  /// What a parameter takes, and what is used when it is left out.
  private static func taken(by parameter: BuiltinParameter) -> Phrase {
    let type = parameter.type.description
    switch parameter.defaultValue {
    case .required: return type
    case .none(let describes): return "\(type); when left out: \(Phrase(word: describes))"
    case .value(let value): return "\(type); when left out: \(BuiltinParameter.written(value))"
    }
  }

  private static func shown(_ example: Builtin.Example) -> [String] {
    let code = example.code.split(separator: "\n", omittingEmptySubsequences: false)
    let output = example.output.split(separator: "\n", omittingEmptySubsequences: false)
    return [""] + code.map { "  > \($0)" } + output.map { "  \($0)" }
  }
}
