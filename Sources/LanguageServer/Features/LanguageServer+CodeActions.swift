import Analysis
import JSON
import Syntax

/// Mends that can be put in by themselves.
extension LanguageServer {
  func codeActions(_ parameters: JSONValue) throws(ResponseError) -> JSONValue {
    let document = try document(parameters)
    guard let asked = TextRange(parameters["range"]) else {
      throw ResponseError(.invalidParameters, "`range` needs a `start` and an `end`")
    }
    guard let inspection = document.inspection else { return [] }
    let actions = inspection.report.diagnostics.flatMap { diagnostic -> [JSONValue] in
      guard diagnostic.span.source == inspection.source.id else { return [] }
      let range = document.text.range(diagnostic.span)
      guard range.start <= asked.end, asked.start <= range.end else { return [] }
      return mends(of: diagnostic, document).map { mend in
        [
          "title": .text(mend.title), "kind": "quickfix", "isPreferred": true,
          "edit": [
            "changes": .object([JSONMember(document.uri, .list(mend.edits))])
          ],
        ]
      }
    }
    return .list(actions)
  }

  private struct Mend {
    var title: String
    var edits: [JSONValue]
  }

  private func mends(of diagnostic: Diagnostic, _ document: Document) -> [Mend] {
    guard let phrase = diagnostic.mend else { return [] }
    let title = said(phrase)
    let written = document.read.source.text(diagnostic.span)
    if let name = Self.meant(phrase.english) {
      let edit = document.text.edit(diagnostic.span, Self.fitted(name, to: written))
      return [Mend(title: title, edits: [edit])]
    }
    guard phrase.english.hasSuffix("name it `_\(written)`"),
      let symbol = document.read.symbols.occurrence(at: Int(diagnostic.span.start))?.symbol
    else { return [] }
    let edits = document.read.symbols.occurrences(of: symbol).map {
      document.text.edit($0.span, "_\(written)")
    }
    return [Mend(title: said("name it `_\(written)`"), edits: edits)]
  }

  /// The name in `did you mean …?`.
  private static func meant(_ mend: String) -> String? {
    let start = "did you mean "
    guard mend.hasPrefix(start) else { return nil }
    let name = mend.dropFirst(start.count).prefix { $0 != "?" }
    guard name.count > 2, let first = name.first, first == name.last, "`\"".contains(first) else {
      return name.isEmpty ? nil : String(name)
    }
    return String(name.dropFirst().dropLast())
  }

  /// A name in the form of what it takes the place of: with its dot, or its quotes.
  private static func fitted(_ name: String, to written: String) -> String {
    if written.hasPrefix("\""), !name.hasPrefix("\"") { return "\"\(name)\"" }
    if written.hasPrefix("."), !name.hasPrefix(".") { return ".\(name)" }
    if !written.hasPrefix("."), name.hasPrefix(".") { return String(name.dropFirst()) }
    return name
  }
}

extension DocumentText {
  /// An edit that puts a text in place of a span.
  func edit(_ span: Span, _ text: String) -> JSONValue {
    ["range": range(span).json, "newText": .text(text)]
  }
}
