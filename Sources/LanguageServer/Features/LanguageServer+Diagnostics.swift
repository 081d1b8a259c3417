import Analysis
import JSON
import Syntax

/// What is wrong with a text, as `tonne check` says it.
extension LanguageServer {
  /// The findings of a check in the form of the protocol.
  func diagnostics(_ inspection: Inspection, of document: Document) -> [JSONValue] {
    inspection.report.diagnostics.map { diagnostic in
      let placed = range(of: diagnostic, inspection, document)
      var out: JSONValue = [
        "range": placed.json, "severity": .integer(diagnostic.severity.number),
        "code": .text(diagnostic.code), "source": "tonne", "message": .text(message(diagnostic)),
      ]
      if Self.unused.contains(diagnostic.code) { out.add("tags", [1]) }
      let related = related(to: diagnostic, inspection, document)
      if !related.isEmpty { out.add("relatedInformation", .list(related)) }
      return out
    }
  }

  /// Codes of what nothing uses, which editors show faded.
  private static let unused: Set<String> = ["N100", "N101", "N102", "N103"]

  /// The cause, and below it facts and the mend.
  private func message(_ diagnostic: Diagnostic) -> String {
    var lines = [said(diagnostic.message)]
    if let label = diagnostic.label { lines.append(said(label)) }
    lines += diagnostic.notes.map(said)
    if let mend = diagnostic.mend {
      lines.append("\(translator.text("help:")) \(said(mend))")
    }
    return lines.joined(separator: "\n")
  }

  /// A sentence in the reader's language, without passwords that it may repeat.
  func said(_ phrase: Phrase) -> String { Secrets.masked(translator.text(phrase)) }

  /// Where a finding is shown: at its place, or at the `use` of the file that it is in.
  private func range(
    of diagnostic: Diagnostic, _ inspection: Inspection, _ document: Document
  ) -> TextRange {
    if diagnostic.span.source == inspection.source.id {
      return document.text.range(diagnostic.span)
    }
    let start = TextPosition(line: 0, character: 0)
    let file = inspection.report.sources[diagnostic.span]?.name
    let found = inspection.uses.last { $0.text == file } ?? inspection.uses.first
    return (found?.span).map(document.text.range) ?? TextRange(start: start, end: start)
  }

  /// Further places that a finding speaks of.
  private func related(
    to diagnostic: Diagnostic, _ inspection: Inspection, _ document: Document
  ) -> [JSONValue] {
    var labels = diagnostic.labels
    if diagnostic.span.source != inspection.source.id {
      labels.insert(Diagnostic.Label(diagnostic.span, diagnostic.message), at: 0)
    }
    return labels.compactMap { label in
      location(of: label.span, inspection, document).map {
        ["location": $0, "message": .text(said(label.text))]
      }
    }
  }

  private func location(
    of span: Span, _ inspection: Inspection, _ document: Document
  ) -> JSONValue? {
    if span.source == inspection.source.id {
      return ["uri": .text(document.uri), "range": document.text.range(span).json]
    }
    guard let source = inspection.report.sources[span] else { return nil }
    let path = path(ofUsed: source.name, by: document)
    return [
      "uri": .text(DocumentPath.uri(ofPath: path)),
      "range": DocumentText(bytes: source.bytes).range(span).json,
    ]
  }
}

extension Diagnostic.Severity {
  /// The number of the protocol.
  fileprivate var number: Int {
    switch self {
    case .error: 1
    case .warning: 2
    case .note: 3
    }
  }
}
