import Testing

@testable import Reports

/// The Markdown that reports are written in.
@Suite("Simple Markdown") struct MarkdownTests {
  /// Blocks as short texts: bold between `<>`, italics between `()`, code between `[]`.
  private func shown(_ text: String) -> [String] {
    SimpleMarkdown.blocks(text).map { block in
      switch block {
      case .heading(let level, let runs): "h\(level) \(line(runs))"
      case .paragraph(let runs): "p \(line(runs))"
      case .list(let items, let isNumbered):
        (isNumbered ? "ol " : "ul ") + items.map(line).joined(separator: " | ")
      case .code(let text): "code \(text)"
      case .table, .figure: "other"
      }
    }
  }

  private func line(_ runs: [PaperRun]) -> String {
    runs.map { run in
      if run.isCode { return "[\(run.text)]" }
      if run.isStrong { return "<\(run.text)>" }
      return run.isEmphasised ? "(\(run.text))" : run.text
    }.joined()
  }

  @Test(
    "blocks",
    arguments: [
      ("# A\ntext\nmore\n\nnext", ["h1 A", "p text more", "p next"]),
      ("- a\n- b\n  goes on\n1. c\n2. d", ["ul a | b goes on", "ol c | d"]),
      ("```r\nx <- 1\n\n# y\n```\nz", ["code x <- 1\n\n# y", "p z"]),
      ("```\nopen", ["code open"]), ("####### seven", ["p ####### seven"]), ("#hash", ["p #hash"]),
      ("排放\n增长", ["p 排放增长"]), ("", []), ("\n\n", []), ("2010. was warm", ["ol was warm"]),
      ("12345. x", ["p 12345. x"]), ("text\n- item", ["p text", "ul item"]),
      ("a\r\nb", ["p a b"]),
    ])
  func blocks(_ text: String, _ expected: [String]) { #expect(shown(text) == expected) }

  @Test(
    "marks within a line",
    arguments: [
      ("a **b** c", "a <b> c"), ("*i* and `c*d`", "(i) and [c*d]"), ("2 * 3 * 4", "2 * 3 * 4"),
      ("**open", "**open"), ("a ` b", "a ` b"), (#"\*no\*"#, "*no*"), ("***", "***"),
      ("p < 0.1*", "p < 0.1*"), ("**a *b* c**", "<a ><b>< c>"), ("``", "``"),
      ("<b>x</b>", "<b>x</b>"),
    ])
  func runs(_ text: String, _ expected: String) {
    #expect(line(SimpleMarkdown.runs(text)) == expected)
  }
}
