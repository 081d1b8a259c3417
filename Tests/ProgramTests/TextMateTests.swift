import Builtins
import DataIO
import Interpreter
import Shell
import Syntax
import TestSupport
import Testing

/// The TextMate grammar sees in programs what the lexer sees.
@Suite struct TextMateTests {
  static let path = "Grammar/editors/vscode/syntaxes/tonne.tmLanguage.json"

  /// What the scopes of each class begin with.
  static let scopes: [HighlightClass: [String]] = [
    .control: ["keyword.control"], .operatorWord: ["keyword.operator.word"],
    .constant: ["constant.language"], .head: ["keyword.other"], .alias: ["keyword.other"],
    .type: ["support.type"], .number: ["constant.numeric"], .unit: ["constant.other.unit"],
    .region: ["constant.other.region"], .text: ["string.quoted.double"],
    .member: ["variable.other.member", "support.function"],
    .name: ["variable", "support", "entity"],
    .sign: ["punctuation", "keyword.operator", "support.function"],
    .comment: ["comment.line.number-sign"], .documentation: ["comment.line.documentation"],
  ]

  @Test func everyWordAndLiteralHasItsScope() throws {
    let grammar = try TextMate(Repository.text(Self.path))
    var seen: Set<HighlightClass> = []
    for source in try HighlightSamples.all() {
      let scopes = grammar.read(String(decoding: source.bytes, as: UTF8.self))
      for piece in HighlightClass.pieces(of: source) {
        let wanted = try #require(Self.scopes[piece.kind])
        seen.insert(piece.kind)
        let wrong = piece.bytes.first { byte in
          if source.bytes[byte] == 0x0A { return false }
          let names = scopes[byte].split(separator: " ")
          return names.contains { $0.hasPrefix("invalid") }
            || !names.contains { name in wanted.contains { name.hasPrefix($0) } }
        }
        if let wrong {
          let text = String(decoding: source.bytes[piece.bytes], as: UTF8.self)
          Issue.record("\(source.name): `\(text)` is \(piece.kind), not \(scopes[wrong])")
        }
      }
    }
    #expect(seen.count == Self.scopes.count)
  }

  @Test func theSampleHasEveryWord() {
    let source = HighlightSamples.source("all", HighlightSamples.everything)
    #expect(parse(source).diagnostics.map(\.code) == [])
    let kinds = Set(lex(source).tokens.map(\.kind))
    let words = TokenKind.allCases.filter { $0.isReserved || $0.spelling.first?.isLetter == true }
    #expect(words.filter { !kinds.contains($0) }.map(\.spelling) == [])
    #expect(words.count == 21)
  }

  @Test(arguments: [
    "'text'", "a && b", "a || b", "!a", "\"\\q\"", "3x", "let a = .5", "panel$co2", "“text”",
    "x %>% f()", "f（1）", "a }",
  ])
  func mistakesGetAnErrorScope(program: String) throws {
    let scopes = try TextMate(Repository.text(Self.path)).read(program)
    #expect(scopes.contains { $0.contains("invalid.illegal") })
  }
}

/// The files below `Grammar/editors` are what the lexer and the built-ins say.
@Suite struct EditorFilesTests {
  static let files = EditorFiles.all(of: StandardLibrary.registry)

  @Test(arguments: files.map(\.path))
  func fileIsFresh(_ path: String) throws {
    let text = Self.files.first { $0.path == path }?.text
    #expect(try Repository.text("Grammar/editors/\(path)") == text, "run `make docs`")
  }

  @Test func thereIsNoOtherFile() throws {
    let found = try Repository.files(below: "Grammar/editors", endings: [""]).filter {
      // Made of the others by `make docs`, and not kept.
      !$0.hasSuffix(".vsix")
    }
    #expect(found.sorted() == Self.files.map { "Grammar/editors/\($0.path)" })
  }

  @Test func theExtensionIsAnArchiveToo() throws {
    try withFolder { folder in
      let status = Command.run(
        arguments: ["doc", "--editors", folder], streams: Captured(),
        registry: { StandardLibrary.registry })
      #expect(status == ExitStatus.done)
      let archive = try ZipArchive(path: "\(folder)/tonne.vsix")
      for (name, text) in Self.files {
        #expect(try readText("\(folder)/\(name)") == text)
        guard name.hasPrefix("vscode/") else { continue }
        let bytes = try #require(try archive.bytes(of: "extension/\(name.dropFirst(7))"))
        #expect(Array(bytes.buffer) == Array(text.utf8), "\(name)")
      }
    }
  }

  @Test func jsonFilesAreJSON() throws {
    for (path, text) in Self.files where path.hasSuffix(".json") {
      #expect(try !JSONReader.read(text).members.isEmpty, "\(path)")
    }
  }

  @Test func theExtensionNamesItsFiles() throws {
    let manifest = try #require(Self.files.first { $0.path.hasSuffix("package.json") }).text
    let brings = try JSONReader.read(manifest).member("contributes")
    let grammar = try #require(brings.member("grammars").list().first).member("path").text()
    let language = try #require(brings.member("languages").list().first)
    for path in [grammar, try language.member("configuration").text()] {
      #expect(Self.files.contains { $0.path == "vscode/" + path.dropFirst(2) })
    }
  }
}
