import Analysis
import Interpreter
import JSON
import Syntax

/// The parameters of the call at a place.
extension LanguageServer {
  func signatureHelp(_ parameters: JSONValue) throws(ResponseError) -> JSONValue {
    let (document, offset) = try place(parameters)
    let start = document.text.statementStart(before: offset)
    guard
      let call = CallAtCursor(document.text.text(start..<offset), cursor: offset - start),
      let signature = signature(of: call.callee, in: document)
    else { return .null }
    return [
      "signatures": [signature.json], "activeSignature": 0,
      "activeParameter": .integer(signature.active(call)),
    ]
  }

  private func signature(of callee: String, in document: Document) -> CallSignature? {
    let read = document.read
    if let index = read.symbols.recipe(named: callee) {
      return read.signature(at: read.symbols.symbols[index].span)
    }
    let parts = callee.split(separator: ".").map(String.init)
    if parts.count == 2,
      let file = read.symbols.symbols.firstIndex(where: { symbol in
        if case .file = symbol.kind { symbol.name == parts[0] } else { false }
      })
    {
      let member = MemberOccurrence(
        span: Span(source: 0, start: 0, end: 0), name: parts[1], file: file)
      return recipe(member, of: document).flatMap {
        Document.Outline(name: $0.path, bytes: $0.text.bytes).signature(at: $0.span)
      }
    }
    return registry[callee].map { CallSignature($0, HelpText(translator: translator)) }
  }
}

/// A call with its parameters, as editors show it.
struct CallSignature {
  /// A parameter: as it is written, its name, and a few words.
  struct Part {
    var written: String
    var name: String
    var words: String
    /// Whether it takes all further arguments.
    var takesRest = false
  }

  var name: String
  var parts: [Part]
  var words: String

  /// The parameter of the argument at the cursor.
  func active(_ call: CallAtCursor) -> Int {
    if let label = call.label {
      let named = parts.firstIndex { $0.name == label } ?? parts.firstIndex { $0.takesRest }
      return named ?? parts.count
    }
    let rest = parts.firstIndex { $0.takesRest } ?? parts.count
    return min(call.position, rest)
  }

  var json: JSONValue {
    var label = "\(name)("
    var parameters: [JSONValue] = []
    for (position, part) in parts.enumerated() {
      if position > 0 { label += ", " }
      let start = label.utf16.count
      label += part.written
      parameters.append([
        "label": [.integer(start), .integer(label.utf16.count)],
        "documentation": ["kind": "markdown", "value": .text(part.words)],
      ])
    }
    return [
      "label": .text(label + ")"), "parameters": .list(parameters),
      "documentation": ["kind": "markdown", "value": .text(words)],
    ]
  }
}

extension CallSignature {
  /// That of a built-in.
  init(_ builtin: Builtin, _ help: HelpText) {
    name = builtin.name
    parts = builtin.parameters.map { parameter in
      Part(
        written: parameter.written, name: parameter.name,
        words: "\(help.translator.text(whole: parameter.doc)) \(help.taken(by: parameter))",
        takesRest: parameter.rest != nil)
    }
    words = help.translator.text(whole: builtin.summary)
  }
}

extension Document.Outline {
  /// The signature of a recipe whose name stands at a span.
  fileprivate func signature(at span: Span) -> CallSignature? {
    for statement in parsed.program.statements {
      guard case .recipe(let recipe) = statement.kind, recipe.name.span == span else { continue }
      return CallSignature(
        name: recipe.name.text,
        parts: recipe.signature.parameters.map {
          CallSignature.Part(written: source.text($0.span), name: $0.name.text, words: "")
        }, words: statement.documentation ?? "")
    }
    return nil
  }
}
