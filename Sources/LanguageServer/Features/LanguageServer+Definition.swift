import JSON
import Syntax

/// Where names are bound and used.
extension LanguageServer {
  /// Where what a name means is bound; of a recipe of a used file that is in that file.
  func definition(_ parameters: JSONValue) throws(ResponseError) -> JSONValue {
    let (document, offset) = try place(parameters)
    let symbols = document.read.symbols
    if let member = symbols.member(at: offset) {
      return recipe(member, of: document).map { location($0.uri, $0.text, $0.span) } ?? .null
    }
    if let path = usedPath(at: offset, in: document), let file = outline(ofPath: path) {
      return location(file.uri, file.text, Span(source: 0, start: 0, end: 0))
    }
    guard let found = symbols.occurrence(at: offset) else { return .null }
    return location(document.uri, document.text, symbols.symbols[found.symbol].span)
  }

  /// All places where a symbol is named, in all open texts for a recipe that others use.
  func references(_ parameters: JSONValue) throws(ResponseError) -> JSONValue {
    let (document, offset) = try place(parameters)
    let takesBinding = parameters["context"]?["includeDeclaration"]?.asFlag ?? true
    return .list(
      mentions(at: offset, in: document)
        .filter { takesBinding || !$0.isBinding }
        .map { location($0.uri, $0.text, $0.span) })
  }

  /// The places of a symbol in the text itself.
  func highlights(_ parameters: JSONValue) throws(ResponseError) -> JSONValue {
    let (document, offset) = try place(parameters)
    return .list(
      mentions(at: offset, in: document).filter { $0.uri == document.uri }.map {
        ["range": $0.text.range($0.span).json, "kind": .integer($0.isBinding ? 3 : 2)]
      })
  }

  /// A place where a symbol is bound or named, in one of several texts.
  struct Mention {
    var uri: String
    var text: DocumentText
    var span: Span
    var isBinding: Bool
  }

  /// All places of the symbol at a byte.
  func mentions(at offset: Int, in document: Document) -> [Mention] {
    let symbols = document.read.symbols
    if let member = symbols.member(at: offset) {
      guard let recipe = recipe(member, of: document) else { return [] }
      return mentions(ofRecipe: member.name, path: recipe.path)
    }
    guard let found = symbols.occurrence(at: offset) else { return [] }
    let symbol = symbols.symbols[found.symbol]
    if symbol.kind == .recipe, let path = document.path {
      return mentions(ofRecipe: symbol.name, path: path)
    }
    return symbols.occurrences(of: found.symbol).map {
      Mention(uri: document.uri, text: document.text, span: $0.span, isBinding: $0.isBinding)
    }
  }

  /// All places of a recipe of a file: in that file, and in the open texts that use it.
  private func mentions(ofRecipe name: String, path: String) -> [Mention] {
    guard let file = outline(ofPath: path), let recipe = file.read.symbols.recipe(named: name)
    else { return [] }
    var found = file.read.symbols.occurrences(of: recipe).map {
      Mention(uri: file.uri, text: file.text, span: $0.span, isBinding: $0.isBinding)
    }
    for uri in order {
      guard let document = documents[uri] else { continue }
      let symbols = document.read.symbols
      for member in symbols.members where member.name == name {
        guard case .file(let used) = symbols.symbols[member.file].kind,
          self.path(ofUsed: used, by: document) == path
        else { continue }
        found.append(
          Mention(uri: uri, text: document.text, span: member.span, isBinding: false))
      }
    }
    return found
  }

  /// A recipe of a used file, where it is written.
  struct UsedRecipe {
    var path: String
    var uri: String
    var text: DocumentText
    var span: Span
    var documentation: String?
  }

  /// The recipe that `kaya.chain` means.
  func recipe(_ member: MemberOccurrence, of document: Document) -> UsedRecipe? {
    guard case .file(let used) = document.read.symbols.symbols[member.file].kind else { return nil }
    let path = path(ofUsed: used, by: document)
    guard let file = outline(ofPath: path),
      let index = file.read.symbols.recipe(named: member.name)
    else { return nil }
    let symbol = file.read.symbols.symbols[index]
    return UsedRecipe(
      path: path, uri: file.uri, text: file.text, span: symbol.span,
      documentation: symbol.documentation)
  }

  /// The path of the `use` whose text a byte stands in.
  private func usedPath(at offset: Int, in document: Document) -> String? {
    for case .use(let path, _) in document.read.parsed.program.statements.map(\.kind)
    where Int(path.span.start) <= offset && offset <= Int(path.span.end) {
      return self.path(ofUsed: path.text, by: document)
    }
    return nil
  }

  private func location(_ uri: String, _ text: DocumentText, _ span: Span) -> JSONValue {
    ["uri": .text(uri), "range": text.range(span).json]
  }
}
