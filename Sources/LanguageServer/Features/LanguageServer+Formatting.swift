import JSON
import Syntax

/// The usual form, and the outline of a text.
extension LanguageServer {
  /// One edit that puts a text into the usual form; none where it is in it, or cannot be read.
  func formatting(_ parameters: JSONValue) throws(ResponseError) -> JSONValue {
    let document = try document(parameters)
    guard let formatted = Syntax.format(document.read.source) else {
      throw ResponseError(
        .requestFailed, own.text("the text has errors and is left as it is"))
    }
    let new = Array(formatted.utf8)
    let old = document.text.bytes
    guard new != old else { return [] }
    // Lines that stay keep their marks and cursors.
    let same = zip(old, new).prefix { $0 == $1 }.count
    let first = document.text.lineStart(at: same)
    var (end, newEnd) = (old.count, new.count)
    while end > first, newEnd > first, old[end - 1] == new[newEnd - 1] {
      end -= 1
      newEnd -= 1
    }
    // Up to a line end, which no character lies across.
    while end < old.count, end == 0 || old[end - 1] != 0x0A {
      end += 1
      newEnd += 1
    }
    let range = TextRange(
      start: document.text.position(of: first), end: document.text.position(of: end))
    let text = String(decoding: new[first..<max(first, newEnd)], as: UTF8.self)
    return [["range": range.json, "newText": .text(text)]]
  }

  /// Values, recipes with what they bind, units, used files and tests.
  func documentSymbols(_ parameters: JSONValue) throws(ResponseError) -> JSONValue {
    let document = try document(parameters)
    return .list(
      document.read.parsed.program.statements.compactMap { statement in
        switch statement.kind {
        case .binding(let name, _): entry(name, kind: 13, statement, document)
        case .recipe(let recipe): entry(recipe.name, kind: 12, statement, document)
        case .unit(let name, _): entry(name, kind: 14, statement, document)
        case .use(let path, let alias): entry(alias ?? path, kind: 2, statement, document)
        case .test(let name, _): entry(name, kind: 6, statement, document)
        case .lang, .expression: nil
        }
      })
  }

  private func entry(
    _ name: Name, kind: Int, _ statement: Statement, _ document: Document
  ) -> JSONValue {
    var entry: JSONValue = [
      "name": .text(name.text.isEmpty ? "?" : name.text), "kind": .integer(kind),
      "range": document.text.range(statement.span.union(name.span)).json,
      "selectionRange": document.text.range(name.span).json,
    ]
    if case .recipe(let recipe) = statement.kind {
      let signature = document.read.source.text(recipe.signature.span)
      entry.add(
        "detail", .text(signature.split(whereSeparator: \.isWhitespace).joined(separator: " ")))
    }
    return entry
  }
}

extension DocumentText {
  /// Where the line of a byte starts.
  func lineStart(at offset: Int) -> Int {
    lineStarts[position(of: offset).line]
  }
}
