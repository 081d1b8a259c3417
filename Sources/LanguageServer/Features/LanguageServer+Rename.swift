import Interpreter
import JSON
import Syntax

/// Giving a name another one.
extension LanguageServer {
  /// The name that would be changed.
  func prepareRename(_ parameters: JSONValue) throws(ResponseError) -> JSONValue {
    let (document, offset) = try place(parameters)
    guard
      let mention = try renamed(at: offset, in: document).first(where: { mention in
        mention.uri == document.uri && Int(mention.span.start) <= offset
          && offset <= Int(mention.span.end)
      })
    else { return .null }
    return [
      "range": document.text.range(mention.span).json,
      "placeholder": .text(document.read.source.text(mention.span)),
    ]
  }

  /// The edits that change a name everywhere; refused when the new one is no name, or means
  /// something else at one of its places.
  func rename(_ parameters: JSONValue) throws(ResponseError) -> JSONValue {
    let (document, offset) = try place(parameters)
    guard let name = parameters["newName"]?.asText else {
      throw ResponseError(.invalidParameters, "`newName` is missing")
    }
    try checkName(name)
    let mentions = try renamed(at: offset, in: document)
    var edits: [(uri: String, text: DocumentText, spans: [Span])] = []
    for mention in mentions {
      if let index = edits.firstIndex(where: { $0.uri == mention.uri }) {
        edits[index].spans.append(mention.span)
      } else {
        edits.append((mention.uri, mention.text, [mention.span]))
      }
    }
    for edit in edits { try checkMeaning(name, edit.text, edit.spans) }
    if name.hasPrefix("_"), edits.count > 1 {
      throw refused("`\(name)` stays in its file, and others use the recipe")
    }
    return [
      "changes": .object(
        edits.map { edit in
          JSONMember(edit.uri, .list(edit.spans.map { edit.text.edit($0, name) }))
        })
    ]
  }

  /// The places whose name would be changed.
  private func renamed(
    at offset: Int, in document: Document
  ) throws(ResponseError) -> [Mention] {
    let mentions = mentions(at: offset, in: document)
    let symbols = document.read.symbols
    guard symbols.member(at: offset) == nil, let found = symbols.occurrence(at: offset) else {
      if mentions.isEmpty { throw refused("there is no name here that the program binds") }
      return mentions
    }
    let symbol = symbols.symbols[found.symbol]
    if case .file(let path) = symbol.kind, SymbolIndex.stem(of: path) == symbol.name,
      document.read.source.text(symbol.span) != symbol.name
    {
      throw refused("the name is that of the file; write `as` and a name of your own")
    }
    return mentions
  }

  private func refused(_ reason: Phrase) -> ResponseError {
    ResponseError(.requestFailed, own.text(reason))
  }

  /// Whether a text is a name, and free.
  private func checkName(_ name: String) throws(ResponseError) {
    let tokens = lex(Source(id: 0, name: "", bytes: Array(name.utf8))).tokens
    guard let first = tokens.first, !name.isEmpty, Int(first.end) == name.utf8.count,
      first.start == 0
    else { throw refused("`\(name)` is no name: a letter, then letters, digits and `_`") }
    if first.kind.isReserved { throw refused("`\(name)` is a reserved word") }
    guard first.kind == .identifier else {
      throw refused("`\(name)` is no name: a letter, then letters, digits and `_`")
    }
    if registry[name] != nil || !registry.members(of: name).isEmpty {
      throw refused("`\(name)` is the name of a built-in")
    }
  }

  /// Whether every name of a text means the same once some are changed: which then stand in the same
  /// order, and fall into the same groups.
  private func checkMeaning(
    _ name: String, _ text: DocumentText, _ spans: [Span]
  ) throws(ResponseError) {
    var bytes = text.bytes
    for span in spans.sorted(by: { $0.start > $1.start }) {
      bytes.replaceSubrange(Int(span.start)..<Int(span.end), with: Array(name.utf8))
    }
    let before = Document.Outline(name: "", bytes: text.bytes).symbols
    let after = Document.Outline(name: "", bytes: bytes).symbols
    guard before.shape == after.shape, after.repetitions <= before.repetitions else {
      throw refused("`\(name)` means something else here")
    }
  }
}

extension SymbolIndex {
  /// Which places mean the same, in the order of the text.
  fileprivate var shape: [[Int]] {
    var groups: [Int: Int] = [:]
    return occurrences.sorted { $0.span.start < $1.span.start }.map { occurrence in
      let group = groups[occurrence.symbol] ?? groups.count
      groups[occurrence.symbol] = group
      return [group, occurrence.isBinding ? 1 : 0]
    } + [members.map(\.file)]
  }
}
