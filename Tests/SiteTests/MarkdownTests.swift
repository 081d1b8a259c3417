import Testing

@testable import Site

/// The Markdown of the documentation.
@Suite("Markdown of pages") struct MarkdownTests {
  /// Blocks as short texts.
  private func shown(_ text: String) -> [String] { MarkdownReader.blocks(text).map(Self.shown) }

  private static func shown(_ block: MarkdownBlock) -> String {
    switch block {
    case .heading(let level, let runs): "h\(level) \(line(runs))"
    case .paragraph(let runs): "p \(line(runs))"
    case .list(let items, let start):
      (start.map { "ol\($0) " } ?? "ul ")
        + items.map { $0.map(shown).joined(separator: "; ") }.joined(separator: " | ")
    case .code(let text, let words): "code(\(words)) \(text)"
    case .table(let table):
      "table "
        + ([table.head] + table.rows).map { $0.map(line).joined(separator: ",") }
        .joined(separator: "; ") + "; " + table.alignments.map { "\($0)" }.joined(separator: " ")
    case .quote(let blocks): "quote " + blocks.map(shown).joined(separator: "; ")
    case .rule: "rule"
    }
  }

  /// Runs: bold between `<>`, italics between `()`, code between `[]`, links as `{words→target}`.
  private static func line(_ runs: [MarkdownRun]) -> String {
    runs.map { run in
      switch run {
      case .text(let text): text
      case .code(let text): "[\(text)]"
      case .strong(let runs): "<\(line(runs))>"
      case .emphasis(let runs): "(\(line(runs)))"
      case .link(let runs, let target): "{\(line(runs))→\(target)}"
      case .image(let words, let target): "{!\(words)→\(target)}"
      case .lineBreak: "/"
      }
    }.joined()
  }

  @Test(
    "blocks",
    arguments: [
      ("# A\ntext\nmore\n\nnext", ["h1 A", "p text more", "p next"]),
      ("- a\n- b\n  goes on\n1. c\n2. d", ["ul p a | p b goes on", "ol1 p c | p d"]),
      ("* a\nlazy", ["ul p a lazy"]),
      ("* a\n\n  more\n  - b\n* c", ["ul p a; p more; ul p b | p c"]),
      ("10. a\n   b\n11. c", ["ol10 p a b | p c"]),
      ("1. a\n   ```sh\n   make\n     x\n   ```\n2. b", ["ol1 p a; code(sh) make\n  x | p b"]),
      ("```tonne error\nx <- 1\n\n# y\n```\nz", ["code(tonne error) x <- 1\n\n# y", "p z"]),
      ("````\n```\n````", ["code() ```"]), ("```\nopen", ["code() open"]),
      ("in\n2010. was warm", ["p in 2010. was warm"]), ("text\n* item", ["p text", "ul p item"]),
      ("> a\n> b\n>\n> c", ["quote p a b; p c"]), ("---", ["rule"]), ("", []), ("\n\n", []),
      ("排放\n增长", ["p 排放增长"]), ("a\r\nb", ["p a b"]), ("#hash", ["p #hash"]),
    ])
  func blocks(_ text: String, _ expected: [String]) { #expect(shown(text) == expected) }

  /// Texts with the blocks that they are.
  static let tableCases: [(String, [String])] = [
    (
      "| a | b |\n|---|--:|\n| 1 | `x\\|y` |\n| 2 |\n\nend",
      ["table a,b; 1,[x|y]; 2,; left right", "p end"]
    ),
    ("a | b\n--- | :-:\n1 | 2", ["table a,b; 1,2; left centre"]),
    ("a | b\n---\n", ["p a | b", "rule"]),
    ("| a |\n|---|---|", ["p | a | |---|---|"]),
  ]

  @Test("tables", arguments: tableCases)
  func tables(_ text: String, _ expected: [String]) { #expect(shown(text) == expected) }

  @Test(
    "marks within a line",
    arguments: [
      ("a **b** c", "a <b> c"), ("*i* and `c*d`", "(i) and [c*d]"), ("2 * 3 * 4", "2 * 3 * 4"),
      ("W*x and W*y", "W*x and W*y"), ("(* p < 0.1, ** p < 0.05)", "(* p < 0.1, ** p < 0.05)"),
      ("**open", "**open"), ("a ` b", "a ` b"), (#"\*no\*"#, "*no*"), ("**`a`.** b", "<[a].> b"),
      ("排放**增加**了", "排放<增加>了"), ("``a`b``", "[a`b]"), ("**a *b* c**", "<a (b) c>"),
      ("[a `b`](c.md#d)", "{a [b]→c.md#d}"), ("![x](g/y.svg)", "{!x→g/y.svg}"),
      ("`[f](f.md)`", "[[f](f.md)]"), ("[a](javascript:alert(1))", "[a](javascript:alert(1))"),
      ("[a](//evil.org)", "[a](//evil.org)"), ("[a] (b)", "[a] (b)"), ("t[1](2", "t[1](2"),
      ("see https://a.org/b_c.", "see {https://a.org/b_c→https://a.org/b_c}."),
      ("a<br>b", "a/b"), ("<b>x</b>", "<b>x</b>"), (#"C:\data"#, #"C:\data"#), ("a_b_c", "a_b_c"),
    ])
  func runs(_ text: String, _ expected: String) {
    #expect(Self.line(InlineReader.runs(text)) == expected)
  }

  @Test("lists within lists end, however deep")
  func deep() {
    let text = (0..<400).map { String(repeating: "  ", count: $0) + "- x" }.joined(separator: "\n")
    #expect(MarkdownReader.blocks(text).count == 1)
    let quotes = String(repeating: ">", count: 20_000)
    #expect(MarkdownReader.blocks(quotes).count == 1)
    let marks = String(repeating: "*a ", count: 2000) + String(repeating: "[", count: 2000)
    #expect(!MarkdownReader.blocks(marks).isEmpty)
  }

  @Test("names of places")
  func anchors() {
    let text = "# A\n## Set up: `x` & y\n## 区域\n## A\n## a!"
    #expect(
      SitePage(path: "p.md", markdown: text).anchors == ["a", "set-up-x--y", "区域", "a-1", "a-2"])
  }
}
