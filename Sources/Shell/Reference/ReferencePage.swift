package import Interpreter

/// The page of one built-in in the reference, in Markdown, made from its record.
package enum ReferencePage {
  /// The page.
  package static func text(of builtin: Builtin) -> String {
    var lines = [
      "# \(builtin.name)", "", builtin.summary, "", "```", signature(of: builtin), "```",
    ]
    if !builtin.parameters.isEmpty {
      lines += ["", "| argument | takes | when left out | |", "|---|---|---|---|"]
      lines += builtin.parameters.map(row)
    }
    lines += ["", "**Gives** \(builtin.result)."]
    if !builtin.discussion.isEmpty { lines += ["", builtin.discussion] }
    for example in builtin.examples {
      lines += ["", "```tonne", example.code, "```", "", "```", example.output, "```"]
    }
    if !builtin.references.isEmpty {
      lines += ["", "## References", ""] + builtin.references.map { "- \($0)" }
    }
    if !builtin.searchWords.isEmpty {
      lines += ["", "Also known as: \(builtin.searchWords.joined(separator: ", "))."]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// How it is called: `lmdi(t, of, …, form = "additive")`.
  package static func signature(of builtin: Builtin) -> String {
    let parameters = builtin.parameters.map { parameter -> String in
      if parameter.rest != nil { return "\(parameter.name), …" }
      switch parameter.defaultValue {
      case .required: return parameter.name
      case .none: return "\(parameter.name) = na"
      case .value(let value): return "\(parameter.name) = \(written(value))"
      }
    }
    return "\(builtin.name)(\(parameters.joined(separator: ", ")))"
  }

  /// The page that lists all pages by chapter.
  package static func index(of registry: Registry) -> String {
    var lines = ["# Reference", "", "Made from the records of the built-ins by `make docs`."]
    for chapter in Builtin.Chapter.allCases {
      let builtins = registry.all.filter { $0.chapter == chapter }
      guard !builtins.isEmpty else { continue }
      lines += ["", "## \(chapter.rawValue)", ""]
      lines += builtins.map { "- [\($0.name)](\($0.name).md): \($0.summary)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func row(_ parameter: BuiltinParameter) -> String {
    let omitted =
      switch parameter.defaultValue {
      case .required: parameter.rest == nil ? "must be given" : ""
      case .none(let describes): describes
      case .value(let value): "`\(written(value))`"
      }
    let type = parameter.type.description.english.replacingPipes
    return
      "| `\(parameter.name)` | \(type) | \(omitted.replacingPipes) | \(parameter.doc.replacingPipes) |"
  }

  static func written(_ value: Value) -> String {
    if case .text(let text) = value { return "\"\(text)\"" }
    return value.inlineText
  }
}

extension String {
  /// The text with `|` escaped for a table cell.
  fileprivate var replacingPipes: String {
    split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
