import Glibc
import JSON
import TestSupport
import Testing

@testable import LanguageServer

/// A scripted editor and the server as a process.
@Suite("An editor's session", .serialized)
struct SessionTests {
  @Test("opens, breaks, mends and formats a file")
  func edits() throws {
    try withFolder { folder in
      try write("region,year,co2 [kt CO2]\nA,2010,1.5\nA,2011,2\n", to: "\(folder)/panel.csv")
      let uri = DocumentPath.uri(ofPath: "\(folder)/研究 a.tonne")
      let client = try Client()
      #expect(
        try client.open(
          uri, "let panel = load(\"panel.csv\", key = [.region, .year])\npanel |> head(1)\n"
        ).isEmpty)

      // 中😀 stand before the place, so that UTF-16 units, characters and bytes all differ.
      let broken = try client.change(
        uri,
        [
          [
            "range": Self.range(1, 0, 1, 16),
            "text": "let 中 = \"😀\"\nlet x = [中, panel.cot]",
          ]
        ], version: 2)
      #expect(broken.map { $0["code"]?.asText } == ["N100", "T003"])
      #expect(broken.last?["range"] == Self.range(2, 17, 2, 21))
      #expect(broken.last?["message"]?.asText?.contains("help: did you mean .co2?") == true)
      #expect(broken.last?["severity"] == 1)
      #expect(broken.first?["tags"] == [1])

      let actions = try client.request(
        "textDocument/codeAction",
        [
          "textDocument": ["uri": .text(uri)], "range": Self.range(2, 19, 2, 19),
          "context": ["diagnostics": []],
        ])
      let edit = actions[0]?["edit"]?["changes"]?[uri]?[0]
      #expect(edit == ["range": Self.range(2, 17, 2, 21), "newText": ".co2"])
      let mended = try client.change(
        uri, [["range": edit?["range"] ?? .null, "text": ".co2"]], version: 3)
      #expect(mended.map { $0["code"]?.asText } == ["N100"])

      let syntax = try client.change(
        uri, [["range": Self.range(2, 0, 2, 99), "text": "1  +2 )"]], version: 4)
      #expect(syntax.contains { $0["severity"] == 1 })
      #expect(
        try client.refusal(
          "textDocument/formatting", ["textDocument": ["uri": .text(uri)], "options": [:]]
        )["code"] == -32803)
      try client.change(uri, [["range": Self.range(2, 0, 2, 99), "text": "1  +2"]], version: 5)
      let formatted = try client.request(
        "textDocument/formatting", ["textDocument": ["uri": .text(uri)], "options": [:]])
      #expect(formatted == [["range": Self.range(2, 0, 3, 0), "newText": "1 + 2\n"]])

      client.notify("textDocument/didClose", ["textDocument": ["uri": .text(uri)]])
      #expect(try client.diagnostics(of: uri, version: nil).isEmpty)
      try client.request("shutdown", .null)
      client.notify("exit", .null)
      #expect(client.status() == 0)
    }
  }

  static func range(_ line: Int, _ from: Int, _ end: Int, _ to: Int) -> JSONValue {
    [
      "start": ["line": .integer(line), "character": .integer(from)],
      "end": ["line": .integer(end), "character": .integer(to)],
    ]
  }

  private static let study = """
    use "lib.tonne" as kaya
    let panel = table(region = ["Jiangsu", "Anhui"], year = [2010, 2010], "co2 [kt CO2]" = [1, 2])
    ## Twice a number.
    recipe twice(x: num, by: num = 2) = x * by
    let four = twice(2, by = 2)
    let share = kaya.share(four, 8)
    let best = panel |> filter(.co2 > 1[kt CO2])

    """

  private func study(_ body: (Client, String, String) throws -> Void) throws {
    try withFolder { folder in
      let library = "## A part of a whole.\nrecipe share(part: num, whole: num) = part / whole\n"
      try write(library, to: "\(folder)/lib.tonne")
      let uri = DocumentPath.uri(ofPath: "\(folder)/study.tonne")
      let client = try Client()
      let found = try client.open(uri, Self.study)
      #expect(found.allSatisfy { $0["severity"] == 2 }, "\(found)")
      try body(client, uri, folder)
    }
  }

  @Test("hover tells of built-ins, recipes, values, columns")
  func hovers() throws {
    try study { (client, uri, _) throws in
      func hover(_ line: Int, _ character: Int) throws -> String {
        try client.ask("hover", uri, line, character)["contents"]?["value"]?.asText ?? ""
      }
      #expect(try hover(6, 21).contains("filter(t, conditions, …)"))
      #expect(try hover(4, 12).contains("recipe twice(x: num, by: num = 2)"))
      #expect(try hover(4, 12).contains("Twice a number."))
      #expect(try hover(5, 19).contains("A part of a whole."))
      #expect(try hover(4, 5).contains("4"))
      #expect(try hover(6, 11).contains("| `.co2` | [kt CO2] |"))
      #expect(try hover(6, 29).contains("[kt CO2]"))
      #expect(try client.ask("hover", uri, 6, 35) == .null)
    }
  }

  @Test(
    "a file that was opened with an error offers columns from what can be read",
    arguments: ["let q = 1 +* 2\n", "let q = (1\n", "let q = fn(x) {\n", ""])
  func completionBesideErrors(_ wrong: String) throws {
    try withFolder { folder in
      try write("city,year,gdp\nA,2010,1.5\n", to: "\(folder)/city.csv")
      let uri = DocumentPath.uri(ofPath: "\(folder)/a.tonne")
      let client = try Client()
      let text = """
        let c = load("city.csv", key = [.city, .year])
        c |> derive(w = .gd)
        \(wrong)
        """
      _ = try client.open(uri, text)
      for column in [19, 18] {
        let found = try client.ask("completion", uri, 1, column)
        let labels = (found["items"]?.items ?? []).compactMap { $0["label"]?.asText }
        #expect(labels.contains("gdp"), "\(wrong): \(labels)")
      }
      // The statement that is being typed may be the wrong one.
      try client.change(uri, [["text": .text(text + "let d = 2\nc |> derive(v = .gd")]], version: 2)
      let line = text.split(separator: "\n", omittingEmptySubsequences: false).count
      let found = try client.ask("completion", uri, line, 19)
      let labels = (found["items"]?.items ?? []).compactMap { $0["label"]?.asText }
      #expect(labels.contains("gdp") || wrong.contains("("), "\(wrong): \(labels)")
    }
  }

  @Test("completion offers columns, arguments, choices, regions, units")
  func completes() throws {
    try study { client, uri, _ in
      var version = 1
      func labels(_ typed: String) throws -> [String] {
        version += 1
        try client.change(
          uri, [["range": Self.range(7, 0, 9, 0), "text": .text(typed)]], version: version)
        let found = try client.ask(
          "completion", uri, 7, typed.utf16.count)
        return (found["items"]?.items ?? []).compactMap { $0["label"]?.asText }
      }
      #expect(try labels("panel |> filter(.") == ["region", "year", "co2"])
      #expect(try labels("panel |> derive(\"中😀\" = 1, x = .c") == ["co2"])
      #expect(try labels("panel |> lmdi(of = .co2, fo").contains("form = "))
      #expect(try labels("panel |> lmdi(form = \"") == ["additive", "multiplicative"])
      #expect(try labels("1[kt C").contains("kt CO2"))
      #expect(try labels("kaya.") == ["share"])
      #expect(try labels("fou") == ["four"])
      #expect(try labels("use \"li") == ["lib.tonne"])
      let item = try client.request(
        "completionItem/resolve", ["label": "lmdi", "data": ["builtin": "lmdi"]])
      #expect(item["documentation"]?["value"]?.asText?.contains("lmdi(t, of") == true)
    }
  }

  @Test("signature help follows the argument")
  func signatures() throws {
    try study { client, uri, _ in
      let recipe = try client.ask("signatureHelp", uri, 4, 17)
      #expect(recipe["signatures"]?[0]?["label"] == "twice(x: num, by: num = 2)")
      #expect(recipe["activeParameter"] == 0)
      #expect(try client.ask("signatureHelp", uri, 4, 26)["activeParameter"] == 1)
      let builtin = try client.ask("signatureHelp", uri, 6, 28)
      #expect(builtin["signatures"]?[0]?["label"]?.asText?.hasPrefix("filter(t,") == true)
      #expect(builtin["activeParameter"] == 1)
      #expect(
        try client.ask("signatureHelp", uri, 5, 30)["signatures"]?[0]?["label"]
          == "share(part: num, whole: num)")
      #expect(try client.ask("signatureHelp", uri, 1, 3) == .null)
    }
  }

  @Test("definitions, references and renaming, also across files")
  func names() throws {
    try study { client, uri, folder in
      let library = DocumentPath.uri(ofPath: "\(folder)/lib.tonne")
      #expect(
        try client.ask("definition", uri, 5, 25)
          == ["uri": .text(uri), "range": Self.range(4, 4, 4, 8)])
      #expect(
        try client.ask("definition", uri, 5, 18)
          == ["uri": .text(library), "range": Self.range(1, 7, 1, 12)])
      #expect(try client.ask("definition", uri, 0, 7)["uri"] == .text(library))
      let twice = try client.ask(
        "references", uri, 3, 8, ["context": ["includeDeclaration": true]])
      #expect(
        twice.items.map { $0["range"] } == [Self.range(3, 7, 3, 12), Self.range(4, 11, 4, 16)])

      let renamed = try client.ask("rename", uri, 3, 21, ["newName": "factor"])
      #expect(
        renamed["changes"]?[uri]?.items.map { $0["range"] } == [
          Self.range(3, 21, 3, 23), Self.range(3, 40, 3, 42), Self.range(4, 20, 4, 22),
        ])
      let across = try client.ask("rename", uri, 5, 18, ["newName": "portion"])
      #expect(across["changes"]?[library]?.items.count == 1)
      #expect(across["changes"]?[uri]?.items.count == 1)
      #expect(
        try client.ask("prepareRename", uri, 4, 6)["placeholder"] == "four")
      for name in ["share", "panel", "let", "a b", "", "1a", "filter", "audit"] {
        let error = try client.refusal(
          "textDocument/rename", Client.at(uri, 4, 6, ["newName": .text(name)]))
        #expect(error["code"] == -32803, "\(name)")
      }
      let error = try client.refusal(
        "textDocument/rename", Client.at(uri, 5, 18, ["newName": "_share"]))
      #expect(error["code"] == -32803)
    }
  }

  @Test("document symbols in the order of the text")
  func symbols() throws {
    try study { client, uri, _ in
      let found = try client.request(
        "textDocument/documentSymbol", ["textDocument": ["uri": .text(uri)]])
      #expect(
        found.items.map { $0["name"]?.asText } == [
          "kaya", "panel", "twice", "four", "share", "best",
        ])
      #expect(found[2]?["detail"] == "(x: num, by: num = 2)")
    }
  }
}
