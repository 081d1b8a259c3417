import Analysis
import Interpreter
import JSON
import Syntax
import Tables

/// What stands at a place.
extension LanguageServer {
  /// The help of a built-in, the signature of a recipe, what is known of a value, or a few words about
  /// a column, a region or an argument.
  func hover(_ parameters: JSONValue) throws(ResponseError) -> JSONValue {
    let (document, offset) = try place(parameters)
    guard let (span, text) = description(at: offset, in: document) else { return .null }
    return [
      "contents": ["kind": "markdown", "value": .text(text)],
      "range": document.text.range(span).json,
    ]
  }

  private func description(at offset: Int, in document: Document) -> (Span, String)? {
    let read = document.read
    if let member = read.symbols.member(at: offset), let recipe = recipe(member, of: document) {
      let file = Document.Outline(name: recipe.path, bytes: recipe.text.bytes)
      return file.recipe(at: recipe.span).map { (member.span, $0) }
    }
    if let found = read.symbols.occurrence(at: offset) {
      return describe(read.symbols.symbols[found.symbol], document).map { (found.span, $0) }
    }
    guard let word = read.word(at: offset) else { return nil }
    if let builtin = registry[read.source.text(word.whole)]
      ?? registry[read.source.text(word.span)],
      !word.isMember || builtin.name.contains(".")
    {
      return (word.whole, HelpText(translator: translator).markdown(builtin))
    }
    return candidate(at: word.span, in: document).map { (word.span, $0) }
  }

  /// What is known of a symbol.
  private func describe(_ symbol: Symbol, _ document: Document) -> String? {
    let read = document.read
    var parts: [String] = []
    switch symbol.kind {
    case .recipe:
      return read.recipe(at: symbol.span)
    case .file(let path):
      parts = [HelpText.code("use \"\(path)\"")]
    case .unit:
      parts = [HelpText.code(read.source.text(symbol.whole))]
    case .parameter:
      parts = [HelpText.code(read.source.text(symbol.whole))]
    case .value, .local, .loopVariable:
      parts = [HelpText.code(read.firstLine(of: symbol.whole))]
      if let known = checked(document)?.knowledge(ofNameAt: symbol.span) {
        parts += ValueText(translator: translator).markdown(known)
      }
    }
    if let documentation = symbol.documentation { parts.append(documentation) }
    return parts.joined(separator: "\n\n")
  }

  /// The few words that completion says of what stands at a span.
  private func candidate(at span: Span, in document: Document) -> String? {
    let written = document.read.source.text(span)
    let found = completions(in: document, at: Int(span.end)).candidates.first {
      $0.text == written || $0.text == "\(written) = "
    }
    guard let found, !found.detail.isEmpty else { return nil }
    let prefix = found.kind == .column ? "." : ""
    return "`\(prefix)\(written)` \(translator.text(found.detail))"
  }
}

extension Document.Outline {
  /// A word with the namespace before it, as in `audit.cv`.
  struct Word {
    var span: Span
    var whole: Span
    /// Whether a dot stands before it.
    var isMember: Bool
  }

  /// The word or region that a byte touches.
  func word(at offset: Int) -> Word? {
    let tokens = lex(source).tokens
    guard
      let index = tokens.firstIndex(where: { token in
        (token.kind == .identifier || token.kind == .region || token.kind.isReserved)
          && Int(token.start) <= offset && offset <= Int(token.end)
      })
    else { return nil }
    func span(_ first: Int) -> Span {
      Span(source: source.id, start: tokens[first].start, end: tokens[index].end)
    }
    let isMember = index > 0 && tokens[index - 1].kind == .dot
    let isPart = isMember && index > 1 && tokens[index - 2].kind == .identifier
    return Word(span: span(index), whole: span(isPart ? index - 2 : index), isMember: isMember)
  }

  /// A recipe whose name stands at a span: its signature and its comment.
  func recipe(at span: Span) -> String? {
    for statement in parsed.program.statements {
      guard case .recipe(let recipe) = statement.kind, recipe.name.span == span else { continue }
      let signature = source.text(recipe.name.span.union(recipe.signature.span))
      let parts = [HelpText.code("recipe \(signature)"), statement.documentation ?? ""]
      return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
    }
    return nil
  }

  /// The first line of a span.
  func firstLine(of span: Span) -> String {
    let text = source.text(span)
    let line = text.prefix { !$0.isNewline }
    return line.utf8.count == text.utf8.count ? text : "\(line) …"
  }
}
