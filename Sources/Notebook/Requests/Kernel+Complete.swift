import Analysis
import CSystem
import Interpreter
import JSON
import Shell
import Syntax

/// Completion, and whether a cell is whole.
extension Kernel {
  /// What may be put in at the cursor.
  func complete(_ content: JSONValue) -> JSONValue {
    let code = content["code"]?.asText ?? ""
    let place = CodePlace(code, scalars: content["cursor_pos"]?.asInteger)
    let context = CompletionContext(
      registry: machine.registry, module: session.module,
      entries: { folder in
        let path = folder.isEmpty ? "." : folder
        return ProgramFile.names(in: path).map { name in
          CompletionContext.Entry(name, isFolder: tonne_is_folder("\(path)/\(name)"))
        }
      })
    let found = Completer(context).complete(Self.withoutQuestion(code), cursor: place.bytes)
    let start = CodePlace.scalars(in: code, before: found.replaced.lowerBound)
    let end = CodePlace.scalars(in: code, before: found.replaced.upperBound)
    let types = found.candidates.map { candidate -> JSONValue in
      [
        "start": .integer(start), "end": .integer(end), "text": .text(candidate.text),
        "type": .text(candidate.kind.rawValue),
        "signature": .text(translator.text(candidate.detail)),
      ]
    }
    return [
      "status": "ok", "matches": .texts(found.candidates.map(\.text)),
      "cursor_start": .integer(start), "cursor_end": .integer(end),
      "metadata": ["_jupyter_types_experimental": .list(types)],
    ]
  }

  /// A text with blanks in place of the signs that make it a question: what is asked about is a name.
  private static func withoutQuestion(_ code: String) -> String {
    let rest = code.drop { $0 == "?" || $0.isWhitespace }
    return String(repeating: " ", count: code.utf8.count - rest.utf8.count) + rest
  }

  /// Whether a console should run what was typed, or read another line.
  static func isComplete(_ content: JSONValue) -> JSONValue {
    let code = content["code"]?.asText ?? ""
    let bytes = Array(code.utf8)
    let isQuestion = code.first { !$0.isWhitespace } == "?"
    if isQuestion { return ["status": "complete"] }
    if needsMoreInput(bytes) { return ["status": "incomplete", "indent": "  "] }
    let parsed = parse(Source(id: -1, name: "<input>", bytes: bytes))
    let isWrong =
      !startsWithPipe(bytes) && parsed.diagnostics.contains { $0.severity == .error }
    return ["status": isWrong ? "invalid" : "complete"]
  }
}
