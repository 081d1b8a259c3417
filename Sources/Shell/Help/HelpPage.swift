package import Interpreter

/// Help on one built-in as people read it at a terminal; the Markdown page is `ReferencePage`.
package enum HelpPage {
  /// What `?name` shows: the call, what it does, the arguments, one example.
  package static func brief(of builtin: Builtin, width: Int) -> String {
    var lines = head(of: builtin, width: width)
    if let example = builtin.examples.first { lines += shown(example) }
    if !builtin.discussion.isEmpty || builtin.examples.count > 1 {
      lines += ["", "??\(builtin.name) shows all."]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What `??name` shows: everything the record says.
  package static func full(of builtin: Builtin, width: Int) -> String {
    var lines = head(of: builtin, width: width)
    if !builtin.discussion.isEmpty { lines += [""] + Folded.lines(builtin.discussion, to: width) }
    for example in builtin.examples { lines += shown(example) }
    if !builtin.references.isEmpty { lines += ["", "References"] }
    for reference in builtin.references {
      lines += Folded.lines("- " + reference, to: width, indent: 2)
    }
    if !builtin.searchWords.isEmpty {
      lines += ["", "Also known as: \(builtin.searchWords.joined(separator: ", "))."]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func head(of builtin: Builtin, width: Int) -> [String] {
    Folded.lines(ReferencePage.signature(of: builtin), to: width, indent: 4) + [""]
      + Folded.lines(builtin.summary, to: width)
      + arguments(of: builtin, width: width) + [""]
      + Folded.lines("Gives \(builtin.result).", to: width)
  }

  private static func arguments(of builtin: Builtin, width: Int) -> [String] {
    guard !builtin.parameters.isEmpty else { return [] }
    let names = builtin.parameters.map { $0.rest == nil ? $0.name : "\($0.name) …" }
    let cells = names.map(DisplayWidth.of).max() ?? 0
    var lines = [""]
    for (name, parameter) in zip(names, builtin.parameters) {
      let margin = String(repeating: " ", count: cells + 4)
      let doc = Folded.lines(parameter.doc, to: width - cells - 4)
      lines.append("  \(DisplayWidth.filled(name, to: cells))  \(doc.first ?? "")")
      lines += doc.dropFirst().map { margin + $0 }
      let takes = parameter.type.description.english
      let omitted =
        switch parameter.defaultValue {
        case .required: ""
        case .none(let describes): "; when left out: \(describes)"
        case .value(let value): "; when left out: \(ReferencePage.written(value))"
        }
      lines += Folded.lines(takes + omitted, to: width - cells - 4).map { margin + $0 }
    }
    return lines
  }

  private static func shown(_ example: Builtin.Example) -> [String] {
    let code = example.code.split(separator: "\n", omittingEmptySubsequences: false)
    let output = example.output.split(separator: "\n", omittingEmptySubsequences: false)
    return [""] + code.map { "  > \($0)" } + output.map { "  \($0)" }
  }
}
