import Analysis
import CSystem
import Glibc
import Interpreter
import JSON
import Syntax

/// Texts that are opened, changed and closed.
extension LanguageServer {
  func didOpen(_ parameters: JSONValue) {
    guard let item = parameters["textDocument"], let uri = item["uri"]?.asText,
      let text = item["text"]?.asText
    else { return warn("`textDocument/didOpen` needs a `uri` and a `text`") }
    if documents[uri] == nil { order.append(uri) }
    documents[uri] = Document(uri: uri, text: text, version: item["version"]?.asInteger)
  }

  /// Changes of a version that is not newer than the one at hand were made to another text than this:
  /// they are passed over, unless they bring the whole text.
  func didChange(_ parameters: JSONValue) {
    guard let uri = parameters["textDocument"]?["uri"]?.asText, let document = documents[uri] else {
      return warn("`textDocument/didChange` names a text that is not open")
    }
    let version = parameters["textDocument"]?["version"]?.asInteger
    var changes: [Document.Change] = []
    for change in parameters["contentChanges"]?.items ?? [] {
      let range = TextRange(change["range"])
      guard let text = change["text"]?.asText, range != nil || change["range"] == nil else {
        return warn("a change needs a `text`, and a `range` that does not run backwards")
      }
      changes.append(Document.Change(range: range, text: text))
    }
    if let version, let known = document.version, version <= known {
      return warn(
        "version \(version) of \(DocumentPath.name(of: document.name)) comes behind version \(known)"
      )
    }
    document.apply(changes, version: version)
  }

  func didClose(_ parameters: JSONValue) {
    guard let uri = parameters["textDocument"]?["uri"]?.asText, documents[uri] != nil else {
      return warn("`textDocument/didClose` names a text that is not open")
    }
    documents[uri] = nil
    order.removeAll { $0 == uri }
    notify("textDocument/publishDiagnostics", ["uri": .text(uri), "diagnostics": []])
  }

  /// Has all texts checked again: a file that they use may have changed.
  func checkAll() {
    for document in documents.values {
      document.needsCheck = true
      document.memory.forget()
    }
  }

  /// Tells the person at the editor that the client did something that cannot be followed.
  private func warn(_ text: String) {
    notify("window/logMessage", ["type": 2, "message": .text(text)])
  }

  // MARK: Checking

  /// Checks one text that needs it and publishes what was found; false when none does.
  func checkNext() -> Bool {
    guard let uri = order.first(where: { documents[$0]?.needsCheck == true }),
      let document = documents[uri]
    else { return false }
    guard let inspection = inspect(document) else { return true }
    var message: JSONValue = ["uri": .text(uri)]
    message.add("version", document.version.map { .integer($0) })
    message.add("diagnostics", .list(diagnostics(inspection, of: document)))
    notify("textDocument/publishDiagnostics", message)
    return true
  }

  /// Checks a text; `nil` when something came that matters more.
  func inspect(_ document: Document) -> Inspection? {
    let inspection = checker.inspect(
      name: document.name, bytes: document.text.bytes,
      folder: document.path.map(DocumentPath.folder) ?? "", memory: document.memory,
      interrupt: UnsafePointer(queue.interrupt))
    guard inspection.report.outcome != .interrupted else { return nil }
    document.keep(inspection)
    return inspection
  }

  // MARK: Asking

  /// The open text that a request is about, and the byte it points at.
  func place(_ parameters: JSONValue) throws(ResponseError) -> (document: Document, offset: Int) {
    let document = try document(parameters)
    guard let position = TextPosition(parameters["position"]) else {
      throw ResponseError(.invalidParameters, "`position` needs a `line` and a `character`")
    }
    return (document, document.text.offset(of: position))
  }

  /// The open text that a request is about.
  func document(_ parameters: JSONValue) throws(ResponseError) -> Document {
    guard let uri = parameters["textDocument"]?["uri"]?.asText else {
      throw ResponseError(.invalidParameters, "`textDocument` needs a `uri`")
    }
    guard let document = documents[uri] else {
      throw ResponseError(.invalidParameters, "this text is not open: \(uri)")
    }
    return document
  }

  /// The text that is open under a path, or its file.
  func outline(ofPath path: String) -> (uri: String, text: DocumentText, read: Document.Outline)? {
    let uri = DocumentPath.uri(ofPath: path)
    if let document = documents.values.first(where: { $0.path == path }) {
      return (document.uri, document.text, document.read)
    }
    guard let bytes = SystemFile.read(path) else { return nil }
    return (uri, DocumentText(bytes: bytes), Document.Outline(name: path, bytes: bytes))
  }

  /// The path of a file that a text uses, without links and dots where it exists.
  func path(ofUsed path: String, by document: Document) -> String {
    let folder = document.path.map(DocumentPath.folder) ?? ""
    let full = path.hasPrefix("/") || folder.isEmpty ? path : "\(folder)/\(path)"
    guard let real = tonne_real_path(full) else { return full }
    defer { free(real) }
    return String(cString: real)
  }
}
