import Testing
import Wording

/// Every message of the sources has its Chinese, and every entry of a catalogue its message.
@Suite("Catalogues of messages") struct CatalogueTests {
  @Test("no message lacks its Chinese")
  func nothingIsMissing() throws {
    for (path, literals) in try Catalogues.literals() {
      for literal in literals where Message.isOne(literal, in: path) {
        let module = path.prefix { $0 != "/" }
        #expect(
          Catalogues.entries[literal.template] != nil || RecordTexts.hold(literal.template),
          """
          \(path):\(literal.line) says "\(literal.template)", which has no Chinese: add it to \
          Sources/\(module)/Wording/…+Chinese.swift with the holes as {1}, {2}; if nobody reads it as a \
          sentence, to the table in NoMessage.swift
          """)
      }
    }
  }

  @Test("no text of a record lacks its Chinese", arguments: RecordTexts.builtins.map(\.name))
  func builtinIsWorded(_ name: String) {
    for record in RecordTexts.builtins where record.name == name {
      for text in record.texts where Message.hasWords(text) {
        #expect(
          Catalogues.entries[text] != nil,
          """
          `\(name)` says "\(text)", which has no Chinese: add it to \
          Sources/Builtins/Wording/Records/…+Chinese.swift
          """)
      }
    }
  }

  @Test("no explanation of a code lacks its Chinese", arguments: RecordTexts.errors.map(\.name))
  func codeIsWorded(_ code: String) {
    for record in RecordTexts.errors where record.name == code {
      for text in record.texts where Message.hasWords(text) {
        #expect(
          Catalogues.entries[text] != nil,
          """
          \(code) says "\(text)", which has no Chinese: add it to \
          Sources/Shell/Wording/Errors/…+Chinese.swift
          """)
      }
    }
  }

  @Test("no entry is left over from a message that was reworded")
  func nothingIsLeftOver() throws {
    var said = RecordTexts.all
    for (_, literals) in try Catalogues.literals() { said.formUnion(literals.map(\.template)) }
    for (module, parts) in Catalogues.chinese {
      for (template, _) in parts.joined() where !said.contains(template) {
        Issue.record("Sources/\(module)/Wording: nothing in the sources says `\(template)`")
      }
    }
  }

  @Test("an entry has the holes of its template, each once, and is worded once in its module")
  func entriesAreSound() {
    for (module, parts) in Catalogues.chinese {
      var seen: Set<String> = []
      for (template, wording) in parts.joined() {
        let holes = template.split(separator: "{}", omittingEmptySubsequences: false).count - 1
        let isRecord = RecordTexts.all.contains(template)
        #expect(
          isRecord || Self.numbers(in: wording) == Array(1..<(holes + 1)),
          "\(module): `\(wording)` must have each of {1} to {\(holes)} once")
        #expect(seen.insert(template).inserted, "\(module): `\(template)` stands twice")
        #expect(!wording.isEmpty && wording.last != "。" || template.last == ".", "\(wording)")
      }
    }
  }

  @Test("modules agree on what they both word")
  func modulesAgree() {
    for (template, wordings) in Catalogues.entries {
      #expect(Set(wordings).count == 1, "\(template): \(wordings)")
    }
  }

  @Test("each reason why something is no message is used")
  func reasonsAreUsed() throws {
    let all = try Catalogues.literals()
    for row in NoMessage.table {
      #expect(
        all.contains { path, literals in literals.contains { row.holds($0, path) } },
        "nothing is left that is none because it is \(row.reason), \(row.path) \(row.texts)")
    }
  }

  /// The numbers of the holes in a wording, in order of size.
  private static func numbers(in wording: String) -> [Int] {
    wording.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap {
      piece in
      piece.firstIndex(of: "}").flatMap { Int(piece[..<$0]) }
    }.sorted()
  }
}
