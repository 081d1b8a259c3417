import Glibc
import JSON
import TestSupport
import Testing

@testable import LanguageServer

/// Messages that are none, clients that do things in the wrong order or go.
@Suite("What a client may do wrong", .serialized)
struct BadInputTests {
  @Test("malformed messages are answered and the next one is served")
  func malformed() throws {
    let client = try Client()
    for (text, code) in [
      ("Content-Length: x\r\n\r\n", -32700), ("Content-Length: 5\r\n\r\n{\"a\":", -32700),
      ("Content-Length: 2\r\n\r\n[]", -32600), ("Content-Length: 2\r\n\r\n{}", -32600),
      ("Content-Length: 3\r\n\r\n\"\u{1}\"", -32700),
      ("Content-Length: 13\r\n\r\n{\"method\": 1}", -32600),
      ("Content-Length: 24\r\n\r\n{\"method\":\"a\",\"id\":true}", -32600),
    ] {
      client.send(raw: Array(text.utf8))
      let answer = try client.answer()
      #expect(answer["error"]?["code"] == .integer(code), "\(text): \(answer)")
      #expect(answer["id"] == .null)
    }
    let deep = String(repeating: "[", count: 100_000)
    client.send(raw: MessageFraming.framed(Array(deep.utf8)))
    #expect(try client.answer()["error"]?["code"] == -32700)
    #expect(try client.refusal("no/such", .null)["code"] == -32601)
    #expect(try client.refusal("$/such", .null)["code"] == -32601)
    client.notify("$/such", [:])
    client.notify("no/such", .null)
    client.send(["jsonrpc": "2.0", "id": 99, "result": .null])
    #expect(try client.request("shutdown", .null) == .null)
  }

  @Test("a message beyond the limit is passed over")
  func tooLarge() throws {
    let client = try Client()
    client.send(raw: Array("Content-Length: \(70 << 20)\r\n\r\n".utf8))
    let block = [UInt8](repeating: 0x20, count: 1 << 20)
    for _ in 0..<70 { client.send(raw: block) }
    #expect(try client.answer()["error"]?["code"] == -32600)
    #expect(try client.request("shutdown", .null) == .null)
  }

  @Test("requests before `initialize`, after `shutdown`, and twice")
  func order() throws {
    let client = try Client(initializes: false)
    #expect(try client.refusal("textDocument/hover", .null)["code"] == -32002)
    client.notify("textDocument/didOpen", ["textDocument": ["uri": "file:///a", "text": "1"]])
    let capabilities = try client.request("initialize", ["capabilities": [:]])
    #expect(capabilities["capabilities"]?["renameProvider"] != nil)
    #expect(try client.refusal("initialize", .null)["code"] == -32600)
    try client.request("shutdown", .null)
    #expect(try client.refusal("textDocument/hover", .null)["code"] == -32600)
    client.notify("exit", .null)
    #expect(client.status() == 0)
  }

  @Test("a client that goes")
  func gone() throws {
    let silent = try Client(initializes: false)
    silent.hangUp()
    #expect(silent.status() == 1)
    let cutOff = try Client()
    cutOff.send(raw: Array("Content-Length: 100\r\n\r\n{\"json".utf8))
    cutOff.hangUp()
    #expect(cutOff.status() == 1)
    let abrupt = try Client()
    abrupt.notify("exit", .null)
    #expect(abrupt.status() == 1)
  }

  @Test("changes out of order, of texts that are not open, with ranges that are none")
  func changes() throws {
    let client = try Client()
    let uri = "file:///nowhere/a.tonne"
    try client.open(uri, "1 + 1", version: 5)
    func change(_ uri: String, _ version: Int, _ change: JSONValue) {
      client.notify(
        "textDocument/didChange",
        [
          "textDocument": ["uri": .text(uri), "version": .integer(version)],
          "contentChanges": [change],
        ])
    }
    change(uri, 4, ["text": ")"])
    change("file:///b", 6, ["text": ")"])
    change(uri, 6, ["range": ["start": 1], "text": ")"])
    change(uri, 6, ["range": SessionTests.range(0, 5, 0, 1), "text": ")"])
    change(uri, 6, ["range": SessionTests.range(0, 0, 0, 1)])
    for _ in 0..<5 {
      #expect(try client.notification("window/logMessage")["type"] == 2)
    }
    // The text is as it was; places beyond it mean its end.
    let found = try client.change(
      uri, [["range": SessionTests.range(70, 0, 99, 9), "text": " + nothing"]], version: 7)
    #expect(found.map { $0["code"]?.asText } == ["N001"])
    #expect(found[0]["range"] == SessionTests.range(0, 8, 0, 15))
    #expect(
      try client.refusal("textDocument/hover", Client.at("file:///b", 0, 0))["code"] == -32602)
    #expect(
      try client.refusal("textDocument/hover", Client.at(uri, -1, 0))["code"] == -32602)
    #expect(try client.ask("hover", uri, 99, 99) == .null)
  }

  @Test("a cancelled request is answered so, or was answered before")
  func cancelling() throws {
    let client = try Client()
    let uri = "file:///nowhere/a.tonne"
    try client.open(uri, "1")
    let id = client.ask("textDocument/hover", Client.at(uri, 0, 0))
    client.notify("$/cancelRequest", ["id": .integer(id)])
    let answer = try client.response(to: id)
    #expect(answer["error"]?["code"] == -32800 || answer["result"] == .null)
  }

  @Test("hostile texts")
  func texts() throws {
    let client = try Client()
    for (number, text) in [
      String(repeating: "(", count: 50_000), String(repeating: "[{", count: 20_000),
      String(repeating: "a.", count: 50_000), "\u{0}\u{1}\u{FFFF}", "use \"a.tonne\"",
      "let a = \"{\"{\"{", "recipe f(x) = f(x)\nf(1)", "for i in 1..1e9 { i }",
    ].enumerated() {
      let uri = "untitled:\(number)"
      try client.open(uri, text)
      for method in ["hover", "completion", "signatureHelp", "definition", "documentHighlight"] {
        try client.ask(method, uri, 0, 3)
      }
      try client.request("textDocument/documentSymbol", ["textDocument": ["uri": .text(uri)]])
    }
    #expect(try client.request("shutdown", .null) == .null)
  }
}
