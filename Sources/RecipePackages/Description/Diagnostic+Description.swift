import Syntax
import Tables

/// The wording of what is wrong with a description.
extension Diagnostic {
  static func unknownKey(_ key: Name, among keys: [String]) -> Diagnostic {
    Diagnostic(
      "R111", "a package has no `\(key.text)`", at: key.span,
      notes: ["keys: \(keys.joined(separator: ", "))"],
      mend: nearest(key.text, among: keys, limit: 1).first.map { "did you mean `\($0)`?" })
  }

  static func missingKey(_ key: String, _ source: Source) -> Diagnostic {
    Diagnostic(
      "R112", "\(source.name) does not say `\(key)`", at: .none,
      mend: "add a line `\(key) = …`")
  }

  static func wrongValue(_ message: Phrase, at span: Span) -> Diagnostic {
    Diagnostic("R113", message, at: span)
  }

  static func wrongVersions(_ text: String, at span: Span) -> Diagnostic {
    Diagnostic(
      "R113", "`\(text)` names no versions", at: span,
      mend: "write `\"1.2\"`, `\"=1.2.3\"` or `\">=1.2, <3\"`")
  }
}
