import RecipePackages
import Syntax
import Testing

/// The form of `recipe.toml` and `tonne.lock`.
@Suite struct TomlTests {
  private func read(_ text: String) throws -> TomlTable {
    try TomlReader.read(Source(id: 0, name: "recipe.toml", bytes: Array(text.utf8)))
  }

  private func text(_ table: TomlTable, _ keys: String...) -> String? {
    var table = table
    for key in keys.dropLast() {
      guard case .table(let inner)? = table[key]?.kind else { return nil }
      table = inner
    }
    guard let last = keys.last, let value = table[last] else { return nil }
    return switch value.kind {
    case .text(let text): text
    case .whole(let number): "\(number)"
    case .flag(let flag): "\(flag)"
    case .list(let items): "\(items.count) items"
    case .table(let table): "\(table.entries.map(\.key.text))"
    }
  }

  @Test(arguments: [
    ("a = \"x\"", "x"), ("a = 'c:\\x'", "c:\\x"), ("a = \"\\u00e9\\t\\\"\\U0001F600\"", "é\t\"😀"),
    ("a = \"\"\"\none\ntwo\"\"\"", "one\ntwo"), ("a = \"\"\"x \\\n   y\"\"\"", "x y"),
    ("a = '''\n'q' \\ '''", "'q' \\ "), ("a = \"\"\"x\"\"\"\"", "x\""), ("a = 1_000", "1000"),
    ("a = -3 # c", "-3"), ("a = true", "true"), ("a = [1, 2,\n # c\n 3,\n]", "3 items"),
    ("a = []", "0 items"), ("a = { b = 1, \"c d\" = 2 }", "[\"b\", \"c d\"]"),
    ("a.b = 1", "[\"b\"]"),
    ("[a]\nb = 1\n[a.c]\nd = 2", "[\"b\", \"c\"]"), ("\u{41} = 1\r\na = 2\r\n", "2"),
  ])
  func valuesAreRead(_ source: String, _ value: String) throws {
    #expect(text(try read(source), "a") == value)
  }

  @Test func tablesNest() throws {
    let table = try read("x = 1\n[a.b]\nc.d = \"deep\"\n[a]\ne = 2\n")
    #expect(text(table, "a", "b", "c", "d") == "deep")
    #expect(text(table, "a", "e") == "2")
    #expect(text(table, "x") == "1")
  }

  /// Each with the offset of its place.
  @Test(arguments: [
    ("a", 1), ("a = ", 4), ("= 1", 0), ("a = 1 b = 2", 6), ("a = 1\na = 2", 6), ("a = \"x", 4),
    ("a = \"\\q\"", 5), ("a = \"\\uD800\"", 5), ("a = 1.5", 4), ("a = 2026-11-26", 4),
    ("a = 01", 4),
    ("a = yes", 4), ("a = [1", 4), ("a = [1 2]", 7), ("a = { b = 1", 11), ("[a", 2), ("[[a]]", 0),
    ("a = 1\n[a]", 7), ("[a]\n[a]", 5), ("a = \"x\u{01}\"", 6), ("a = 99999999999999999999", 4),
    ("a = { b = 1 }\na.c = 2", 14), ("a = \"\"\"x", 4),
  ])
  func mistakesHaveTheirPlace(_ source: String, _ offset: Int32) throws {
    let error = #expect(throws: Diagnostic.self, "\(source)") { try read(source) }
    #expect(error?.code == "R110")
    #expect(error?.span.start == offset, "\(source): \(error?.message.english ?? "")")
  }

  @Test func whatIsNotUTF8IsRefused() {
    let bytes = Array("a = \"".utf8) + [0xFF] + Array("\"".utf8)
    let error = #expect(throws: Diagnostic.self) {
      try TomlReader.read(Source(id: 0, name: "recipe.toml", bytes: bytes))
    }
    #expect(error?.span.start == 5)
  }

  @Test func deepNestingEndsInAnError() {
    let deep = "a = " + String(repeating: "[", count: 100_000)
    #expect(throws: Diagnostic.self) { try read(deep) }
  }

  /// Whatever is thrown at it, a file is read or refused.
  @Test(arguments: 0..<4)
  func changedFilesNeverBreakTheReader(_ seed: UInt64) {
    var random = SplitMix(state: seed)
    let whole = Array(
      "a = \"x\\u00e9\" # c\n[t.u]\nb = [1, { c = 'd' }]\ne = \"\"\"f\n\\ g\"\"\"\n".utf8)
    let pieces = [
      "[", "]", "{", "}", "\"", "'", "\"\"\"", "=", ".", ",", "\n", "\\", "\\u", "1_", "#",
    ]
    for _ in 0..<2_000 {
      var bytes = whole
      for _ in 0...Int(random.next() % 5) {
        let place = Int(random.next() % UInt64(bytes.count))
        switch random.next() % 3 {
        case 0: bytes[place] = UInt8(truncatingIfNeeded: random.next())
        case 1: bytes.removeSubrange(place...)
        default:
          let piece = pieces[Int(random.next() % UInt64(pieces.count))]
          bytes.insert(contentsOf: Array(piece.utf8), at: place)
        }
        if bytes.isEmpty { break }
      }
      do throws(Diagnostic) {
        _ = try TomlReader.read(Source(id: 0, name: "x", bytes: bytes))
      } catch { #expect(error.code == "R110" && error.span.end <= bytes.count) }
    }
  }

  @Test func texts() throws {
    for text in ["", "a\"b\\c\n\t\u{1}\u{7F}é", "C:\\x"] {
      #expect(self.text(try read("a = \(TomlText.quoted(text))"), "a") == text)
    }
  }
}
