import Analysis
package import Interpreter
import JSON

/// A server of the Language Server Protocol 3.17: it tells an editor what is wrong with the programs
/// it has open, and what may be put in.
///
/// Messages are read on a thread of their own and answered one after the other on the thread that
/// calls `run`. A text that changed is checked when nothing else waits; a check ends early when
/// something comes. Confined to that thread.
package final class LanguageServer {
  /// How far the conversation is.
  private enum Phase { case new, running, shutDown }

  let registry: Registry
  /// Says things in the language of the editor, or of the person where they chose one.
  private(set) var translator: Translator
  private let translators: (_ locale: String?) -> Translator
  /// Says what this module alone says.
  var own: Translator {
    let language = translator.language
    return Translator(language, parts: LanguageServerWording.parts(language))
  }
  let checker: Checker
  let queue = InputQueue()
  private let transport: any Transport
  private var phase = Phase.new
  private var isGone = false
  /// What is open, by URI.
  var documents: [String: Document] = [:]
  /// The URIs in the order they were opened.
  var order: [String] = []

  /// A server for programs with these built-ins.
  ///
  /// - Parameters:
  ///   - options: what programs would be run with.
  ///   - translator: what says things in the language of an editor, such as `zh-cn`; of none
  ///     where the editor does not tell.
  package init(
    registry: Registry, options: RunOptions,
    translator: @escaping (_ locale: String?) -> Translator, transport: any Transport
  ) {
    self.registry = registry
    translators = translator
    self.translator = translator(nil)
    self.transport = transport
    checker = Checker(registry: registry, options: options)
  }

  /// Serves until the client says `exit` or goes. Gives the exit status: 0 when `shutdown` came before,
  /// as the protocol has it, else 1.
  package func run() -> Int32 {
    queue.start(transport)
    while !isGone {
      if queue.isEmpty, checkNext() { continue }
      switch queue.next() {
      case .end: return 1
      case .reading(.answer): break
      case .reading(.fault(let error, let id)): respond(to: id, .failure(error))
      case .reading(.message(let message)):
        if message.method == "exit" { return phase == .shutDown ? 0 : 1 }
        handle(message)
      }
    }
    return 1
  }

  // MARK: Messages

  private func handle(_ message: Message) {
    guard let id = message.id else { return handleNotification(message) }
    respond(to: id, answer(message, id))
  }

  private func answer(_ message: Message, _ id: JSONValue) -> Swift.Result<JSONValue, ResponseError>
  {
    if queue.isCancelled(id) {
      return .failure(ResponseError(.requestCancelled, "the request was cancelled"))
    }
    switch (phase, message.method) {
    case (.new, "initialize"):
      phase = .running
      translator = translators(message.parameters["locale"]?.asText)
      return .success(Self.capabilities)
    case (.new, _):
      return .failure(ResponseError(.notInitialized, "`initialize` comes first"))
    case (_, "initialize"):
      return .failure(ResponseError(.invalidRequest, "`initialize` came before"))
    case (.shutDown, _):
      return .failure(ResponseError(.invalidRequest, "`shutdown` came before"))
    case (.running, "shutdown"):
      phase = .shutDown
      return .success(.null)
    case (.running, let method):
      guard let request = request(method) else {
        return .failure(ResponseError(.methodNotFound, "there is no method `\(method)`"))
      }
      do throws(ResponseError) {
        return .success(try request(message.parameters))
      } catch {
        return .failure(error)
      }
    }
  }

  private func handleNotification(_ message: Message) {
    guard phase == .running else { return }
    switch message.method {
    case "textDocument/didOpen": didOpen(message.parameters)
    case "textDocument/didChange": didChange(message.parameters)
    case "textDocument/didClose": didClose(message.parameters)
    case "textDocument/didSave", "workspace/didChangeWatchedFiles": checkAll()
    // Others, and all that begin with `$/`, may be passed over.
    default: break
    }
  }

  /// What answers a request; `nil` for one that is not known.
  private func request(
    _ method: String
  ) -> ((JSONValue) throws(ResponseError) -> JSONValue)? {
    switch method {
    case "textDocument/hover": hover
    case "textDocument/completion": completion
    case "completionItem/resolve": resolvedCompletion
    case "textDocument/signatureHelp": signatureHelp
    case "textDocument/definition": definition
    case "textDocument/references": references
    case "textDocument/documentHighlight": highlights
    case "textDocument/prepareRename": prepareRename
    case "textDocument/rename": rename
    case "textDocument/formatting": formatting
    case "textDocument/documentSymbol": documentSymbols
    case "textDocument/codeAction": codeActions
    default: nil
    }
  }

  /// What the server can do.
  private static let capabilities: JSONValue = [
    "capabilities": [
      "positionEncoding": "utf-16",
      "textDocumentSync": ["openClose": true, "change": 2, "save": true],
      "hoverProvider": true,
      "completionProvider": [
        "triggerCharacters": [".", "@", "\"", "["], "resolveProvider": true,
      ],
      "signatureHelpProvider": ["triggerCharacters": ["(", ","]],
      "definitionProvider": true,
      "referencesProvider": true,
      "documentHighlightProvider": true,
      "renameProvider": ["prepareProvider": true],
      "documentFormattingProvider": true,
      "documentSymbolProvider": true,
      "codeActionProvider": ["codeActionKinds": ["quickfix"]],
    ],
    "serverInfo": ["name": "tonne", "version": .text(Version.tonne)],
  ]

  // MARK: Sending

  private func respond(to id: JSONValue, _ result: Swift.Result<JSONValue, ResponseError>) {
    var message: JSONValue = ["jsonrpc": "2.0", "id": id]
    switch result {
    case .success(let value): message.add("result", value)
    case .failure(let error):
      message.add(
        "error", ["code": .integer(error.code.rawValue), "message": .text(error.message)])
    }
    send(message)
  }

  /// Sends a notification.
  func notify(_ method: String, _ parameters: JSONValue) {
    send(["jsonrpc": "2.0", "method": .text(method), "params": parameters])
  }

  private func send(_ message: JSONValue) {
    guard !isGone else { return }
    isGone = !transport.write(MessageFraming.framed(JSONWriter.compact(message)))
  }
}
