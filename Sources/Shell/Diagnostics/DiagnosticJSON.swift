import JSON
import Syntax

/// Diagnostics as JSON documents, one a line, for editors and other programs.
///
/// Each has `code`, `kind` (a method's, else null), `severity`, `message`, `file`, `line`, `column`,
/// `end_line`, `end_column` (counted from 1, columns in characters as Unicode scalars), `start` and
/// `end` (offsets in bytes, the end behind the last one), `label`, `labels` (further places with their
/// text), `notes` and `mend` (or null). What belongs to no text has null for its place.
struct DiagnosticJSON {
  let sources: SourceSet
  /// The file that is named where a diagnostic belongs to no text.
  let file: String
  /// Says messages in the reader's language; codes, kinds and severities stay as they are.
  let translator: Translator

  /// The document with its line end.
  func line(_ diagnostic: Diagnostic) -> [UInt8] {
    var out: JSONValue = [
      "code": .text(diagnostic.code), "kind": diagnostic.kind.map(JSONValue.text) ?? .null,
      "severity": .text("\(diagnostic.severity)"), "message": said(diagnostic.message),
    ]
    addPlace(diagnostic.span, to: &out)
    out.add("label", diagnostic.label.map(said) ?? .null)
    out.add("labels", .list(diagnostic.labels.map(label)))
    out.add("notes", .list(diagnostic.notes.map(said)))
    out.add("mend", diagnostic.mend.map(said) ?? .null)
    return JSONWriter.compact(out) + [0x0A]
  }

  /// A sentence in the reader's language, without passwords that it may repeat.
  private func said(_ phrase: Phrase) -> JSONValue {
    .text(Secrets.masked(translator.text(phrase)))
  }

  private func label(_ label: Diagnostic.Label) -> JSONValue {
    var out: JSONValue = ["text": said(label.text)]
    addPlace(label.span, to: &out)
    return out
  }

  private func addPlace(_ span: Span, to out: inout JSONValue) {
    guard let source = sources[span] else {
      out.add("file", .text(file))
      for name in ["line", "column", "end_line", "end_column", "start", "end"] {
        out.add(name, .null)
      }
      return
    }
    out.add("file", .text(source.name))
    let first = place(span.start, in: source)
    let last = place(span.end, in: source)
    out.add("line", .integer(first.line))
    out.add("column", .integer(first.column))
    out.add("end_line", .integer(last.line))
    out.add("end_column", .integer(last.column))
    out.add("start", .integer(Int(span.start)))
    out.add("end", .integer(Int(span.end)))
  }

  private func place(_ offset: Int32, in source: Source) -> (line: Int, column: Int) {
    let line = source.line(at: offset)
    let before = Span(source: source.id, start: source.lineStarts[line], end: offset)
    return (line + 1, source.text(before).unicodeScalars.count + 1)
  }
}
