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
    var out = JSONObject()
    out.add("code", text: diagnostic.code)
    out.add("kind", text: diagnostic.kind)
    out.add("severity", text: "\(diagnostic.severity)")
    out.add("message", text: said(diagnostic.message))
    addPlace(diagnostic.span, to: &out)
    out.add("label", text: diagnostic.label.map(said))
    out.add("labels", list: diagnostic.labels.map(label))
    out.add("notes", list: diagnostic.notes.map { JSONText.quoted(said($0)) })
    out.add("mend", text: diagnostic.mend.map(said))
    return out.bytes + [0x0A]
  }

  /// A sentence in the reader's language, without passwords that it may repeat.
  private func said(_ phrase: Phrase) -> String { Secrets.masked(translator.text(phrase)) }

  private func label(_ label: Diagnostic.Label) -> [UInt8] {
    var out = JSONObject()
    out.add("text", text: said(label.text))
    addPlace(label.span, to: &out)
    return out.bytes
  }

  private func addPlace(_ span: Span, to out: inout JSONObject) {
    guard let source = sources[span] else {
      out.add("file", text: file)
      for name in ["line", "column", "end_line", "end_column", "start", "end"] {
        out.add(name, text: nil)
      }
      return
    }
    out.add("file", text: source.name)
    let first = place(span.start, in: source)
    let last = place(span.end, in: source)
    out.add("line", number: first.line)
    out.add("column", number: first.column)
    out.add("end_line", number: last.line)
    out.add("end_column", number: last.column)
    out.add("start", number: Int(span.start))
    out.add("end", number: Int(span.end))
  }

  private func place(_ offset: Int32, in source: Source) -> (line: Int, column: Int) {
    let line = source.line(at: offset)
    let before = Span(source: source.id, start: source.lineStarts[line], end: offset)
    return (line + 1, source.text(before).unicodeScalars.count + 1)
  }
}

/// A JSON object while it is written.
private struct JSONObject {
  private var content: [UInt8] = []

  /// The object.
  var bytes: [UInt8] { [UInt8(ascii: "{")] + content + [UInt8(ascii: "}")] }

  mutating func add(_ name: String, text: String?) {
    add(name, raw: text.map { JSONText.quoted($0) } ?? Array("null".utf8))
  }

  mutating func add(_ name: String, number: Int) { add(name, raw: Array("\(number)".utf8)) }

  mutating func add(_ name: String, list: [[UInt8]]) {
    let items = Array(list.joined(separator: [UInt8(ascii: ",")]))
    add(name, raw: [UInt8(ascii: "[")] + items + [UInt8(ascii: "]")])
  }

  private mutating func add(_ name: String, raw: [UInt8]) {
    if !content.isEmpty { content.append(UInt8(ascii: ",")) }
    content += JSONText.quoted(name)
    content.append(UInt8(ascii: ":"))
    content += raw
  }
}
