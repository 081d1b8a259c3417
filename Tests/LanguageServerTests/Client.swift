import Glibc
import JSON
import TestSupport
import Testing

@testable import LanguageServer

/// An editor as a script: it starts `tonne lsp` beside the running tests and speaks with it over
/// pipes, as real ones do.
final class Client {
  /// What did not come in time.
  struct Missing: Error, CustomStringConvertible {
    var description: String
  }

  private var process: pid_t = 0
  private let input: Int32
  private let output: Int32
  private var framing = MessageFraming()
  private var notifications: [(method: String, parameters: JSONValue)] = []
  private var next = 1

  /// Starts the server; `initialize` is sent unless told.
  init(arguments: [String] = ["lsp"], initializes: Bool = true) throws {
    var (toServer, fromServer): ([Int32], [Int32]) = ([0, 0], [0, 0])
    let isPiped = pipe(&toServer) == 0 && pipe(&fromServer) == 0
    try #require(isPiped)
    (input, output) = (toServer[1], fromServer[0])
    for descriptor in [input, output] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_adddup2(&actions, toServer[0], 0)
    posix_spawn_file_actions_adddup2(&actions, fromServer[1], 1)
    let path = try Self.command()
    let words = Self.texts([path] + arguments)
    let settings = Self.texts(["LANG=C.UTF-8", "PATH=/usr/bin:/bin"] + Sanitizer.variables)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      for word in words + settings { free(word) }
      close(toServer[0])
      close(fromServer[1])
    }
    let status = posix_spawn(&process, path, &actions, nil, words, settings)
    try #require(status == 0)
    if initializes {
      try request("initialize", ["processId": .null, "rootUri": .null, "capabilities": [:]])
      notify("initialized", [:])
    }
  }

  deinit {
    if process > 0 { kill(process, SIGKILL) }
    close(input)
    close(output)
    if process > 0 { waitpid(process, nil, 0) }
  }

  /// Texts for C, with a null at their end.
  private static func texts(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
    texts.map { strdup($0) } + [nil]
  }

  /// The command that was built with the tests.
  static func command() throws -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    try #require(count > 0)
    let path = String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return path.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" } + "/tonne"
  }

  // MARK: Speaking

  /// Writes bytes as they are.
  func send(raw bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  func send(_ message: JSONValue) {
    send(raw: MessageFraming.framed(JSONWriter.compact(message)))
  }

  func notify(_ method: String, _ parameters: JSONValue) {
    send(["jsonrpc": "2.0", "method": .text(method), "params": parameters])
  }

  /// Sends a request and gives its id.
  func ask(_ method: String, _ parameters: JSONValue) -> Int {
    defer { next += 1 }
    send([
      "jsonrpc": "2.0", "id": .integer(next), "method": .text(method), "params": parameters,
    ])
    return next
  }

  /// Sends a request and waits for its result.
  @discardableResult
  func request(_ method: String, _ parameters: JSONValue) throws -> JSONValue {
    let response = try response(to: ask(method, parameters))
    guard let result = response["result"] else {
      throw Missing(description: "\(method): \(response)")
    }
    return result
  }

  /// Sends a request that is refused and gives the error.
  func refusal(_ method: String, _ parameters: JSONValue) throws -> JSONValue {
    try #require(try response(to: ask(method, parameters))["error"])
  }

  /// Waits for the answer to a request; notifications that come before are kept.
  func response(to id: Int) throws -> JSONValue {
    try message { $0["id"]?.asInteger == id }
  }

  /// Waits for a message that has no method.
  func answer() throws -> JSONValue { try message { $0["method"] == nil } }

  private func message(_ isWanted: (JSONValue) -> Bool) throws -> JSONValue {
    while true {
      let message = try read()
      if isWanted(message) { return message }
      if let method = message["method"]?.asText {
        notifications.append((method, message["params"] ?? .null))
      }
    }
  }

  /// Waits for a notification.
  func notification(_ method: String) throws -> JSONValue {
    while true {
      if let index = notifications.firstIndex(where: { $0.method == method }) {
        return notifications.remove(at: index).parameters
      }
      let message = try read()
      if let method = message["method"]?.asText {
        notifications.append((method, message["params"] ?? .null))
      }
    }
  }

  private func read() throws -> JSONValue {
    while true {
      switch framing.next() {
      case .content(let content): return try JSONReader.read(content)
      case .malformed(let fault): throw Missing(description: "malformed: \(fault)")
      case nil: break
      }
      var entry = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      guard poll(&entry, 1, 60_000 * Int32(Sanitizer.patience)) > 0 else {
        throw Missing(description: "nothing came")
      }
      var piece = [UInt8](repeating: 0, count: 1 << 16)
      let count = Glibc.read(output, &piece, piece.count)
      guard count > 0 else { throw Missing(description: "the server went") }
      framing.append(Array(piece.prefix(count)))
    }
  }

  /// Closes the pipe to the server.
  func hangUp() { close(input) }

  /// Waits for the end of the server and gives its exit status, or the signal below 0.
  func status() -> Int32 {
    var status: Int32 = 0
    waitpid(process, &status, 0)
    process = 0
    return status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F)
  }

  // MARK: Texts

  /// Opens a text and waits for what is wrong with it.
  @discardableResult
  func open(_ uri: String, _ text: String, version: Int = 1) throws -> [JSONValue] {
    notify(
      "textDocument/didOpen",
      [
        "textDocument": [
          "uri": .text(uri), "languageId": "tonne", "version": .integer(version),
          "text": .text(text),
        ]
      ])
    return try diagnostics(of: uri, version: version)
  }

  /// Changes a text and waits for what is wrong with it then.
  @discardableResult
  func change(_ uri: String, _ changes: JSONValue, version: Int) throws -> [JSONValue] {
    notify(
      "textDocument/didChange",
      [
        "textDocument": ["uri": .text(uri), "version": .integer(version)],
        "contentChanges": changes,
      ])
    return try diagnostics(of: uri, version: version)
  }

  /// Waits for the findings of a version.
  func diagnostics(of uri: String, version: Int?) throws -> [JSONValue] {
    while true {
      let found = try notification("textDocument/publishDiagnostics")
      if found["uri"]?.asText == uri, found["version"]?.asInteger == version {
        return found["diagnostics"]?.items ?? []
      }
    }
  }

  /// Asks about a place.
  @discardableResult
  func ask(
    _ method: String, _ uri: String, _ line: Int, _ character: Int, _ more: JSONValue = [:]
  ) throws -> JSONValue {
    try request("textDocument/\(method)", Self.at(uri, line, character, more))
  }

  static func at(
    _ uri: String, _ line: Int, _ character: Int, _ more: JSONValue = [:]
  ) -> JSONValue {
    .object(
      [
        JSONMember("textDocument", ["uri": .text(uri)]),
        JSONMember("position", ["line": .integer(line), "character": .integer(character)]),
      ] + more.members)
  }
}
