import Syntax

/// The wording of what is wrong with the form of a TOML file.
extension Diagnostic {
  /// A place that breaks the form.
  static func toml(_ message: Phrase, at span: Span) -> Diagnostic {
    Diagnostic("R110", message, at: span)
  }

  static func tomlTwice(_ key: Name, first: Span) -> Diagnostic {
    Diagnostic(
      "R110", "`\(key.text)` stands twice", at: key.span, labels: [Label(first, "first here")])
  }

  static func tomlNoTable(_ key: Name, first: Span) -> Diagnostic {
    Diagnostic(
      "R110", "`\(key.text)` has a value already and is no table", at: key.span,
      labels: [Label(first, "first here")])
  }

  static func tomlNoValue(_ text: String, at span: Span) -> Diagnostic {
    Diagnostic(
      "R110", "`\(text)` is no value", at: span,
      notes: ["values: texts in quotes, whole numbers, true, false, […] and {…}"],
      mend: "write `\"\(text)\"` for a text")
  }

  static func tomlEscape(at span: Span) -> Diagnostic {
    Diagnostic(
      "R110", "there is no such escape in a text", at: span,
      mend: "write a backslash as `\\\\`, or the text in single quotes")
  }
}
