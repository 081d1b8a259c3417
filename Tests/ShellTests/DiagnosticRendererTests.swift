import Shell
import Syntax
import Testing

@Suite("Messages as text")
struct DiagnosticRendererTests {
  /// A span over the occurrence of a word in a text.
  static func span(_ word: String, in text: String, source: Int32 = 0) -> Span {
    let bytes = Array(text.utf8)
    let wanted = Array(word.utf8)
    for start in 0...max(0, bytes.count - wanted.count)
    where bytes[start..<min(bytes.count, start + wanted.count)].elementsEqual(wanted) {
      return Span(source: source, start: Int32(start), end: Int32(start + wanted.count))
    }
    return .none
  }

  static func rendered(_ text: String, _ diagnostic: Diagnostic, width: Int = 100) -> String {
    var sources = SourceSet()
    _ = sources.add(name: "script.tonne", bytes: Array(text.utf8))
    return DiagnosticRenderer(sources: sources, width: width).text(diagnostic)
  }

  @Test("the whole form: caret, labels on the line, notes, mend")
  func wholeForm() {
    let text = "# sums\n\nlet x = 12[Mt CO2] + 3[Mt C]\n"
    let diagnostic = Diagnostic(
      "U101", "`+` cannot put together [Mt CO2] and [Mt C]",
      at: Self.span("12[Mt CO2] + 3[Mt C]", in: text), label: "different substances",
      labels: [
        .init(Self.span("12[Mt CO2]", in: text), "Mt CO2"),
        .init(Self.span("3[Mt C]", in: text), "Mt C"),
      ],
      notes: ["a tonne of C is not a tonne of CO2"], mend: "multiply by `44/12 * 1[t CO2/t C]`")
    #expect(
      Self.rendered(text, diagnostic) == """
        error[U101]: `+` cannot put together [Mt CO2] and [Mt C]
          --> script.tonne:3:9
           |
         3 | let x = 12[Mt CO2] + 3[Mt C]
           |         ^^^^^^^^^^^^^^^^^^^^ different substances
           |         ---------- Mt CO2
           |                      ------- Mt C
           = a tonne of C is not a tonne of CO2
           help: multiply by `44/12 * 1[t CO2/t C]`

        """)
  }

  @Test("wide characters and tabs: the caret stands under its word")
  func wideAndTabs() {
    let text = "\tlet 碳强度 = 江苏 / b"
    let diagnostic = Diagnostic("N001", "there is no `b`", at: Self.span("b", in: text))
    #expect(
      Self.rendered(text, diagnostic) == """
        error[N001]: there is no `b`
          --> script.tonne:1:25
           |
         1 |     let 碳强度 = 江苏 / b
           |                         ^

        """)
  }

  @Test("labels on other lines, with a gap between")
  func otherLines() {
    let text = (1...12).map { "let a\($0) = \($0)" }.joined(separator: "\n")
    let diagnostic = Diagnostic(
      "N009", "bound twice", at: Self.span("a12", in: text), kind: "name", severity: .warning,
      labels: [.init(Self.span("a9", in: text), "first here")])
    #expect(
      Self.rendered(text, diagnostic) == """
        warning[N009 name]: bound twice
           --> script.tonne:12:5
            |
          9 | let a9 = 9
            |     -- first here
            ...
         12 | let a12 = 12
            |     ^^^

        """)
  }

  @Test("a label in another file has a place of its own")
  func otherFile() {
    var sources = SourceSet()
    _ = sources.add(name: "a.tonne", bytes: Array("f(30)".utf8))
    _ = sources.add(name: "b.tonne", bytes: Array("recipe f(n: num(1..9)) = n".utf8))
    let diagnostic = Diagnostic(
      "R004", "out of bounds", at: Span(source: 0, start: 2, end: 4),
      labels: [.init(Span(source: 1, start: 9, end: 21), "declared here")])
    #expect(
      DiagnosticRenderer(sources: sources).text(diagnostic) == """
        error[R004]: out of bounds
          --> a.tonne:1:3
           |
         1 | f(30)
           |   ^^
          ::: b.tonne:1:10
           |
         1 | recipe f(n: num(1..9)) = n
           |          ------------ declared here

        """)
  }

  @Test("a place that goes on over lines shows its first")
  func severalLines() {
    let text = "sum([\n  1,\n  2])"
    let diagnostic = Diagnostic("M001", "no", at: Span(source: 0, start: 0, end: 15))
    #expect(
      Self.rendered(text, diagnostic) == """
        error[M001]: no
          --> script.tonne:1:1
           |
         1 | sum([
           | ^^^^^…

        """)
  }

  @Test("without a place there are no source lines")
  func noPlace() {
    let diagnostic = Diagnostic(
      "X010", "cannot read \"a\"", at: .none, severity: .note, notes: ["really"], mend: "look")
    #expect(
      Self.rendered("", diagnostic)
        == "note[X010]: cannot read \"a\"\n  = really\n  help: look\n")
  }

  @Test("the end of the text gets one caret")
  func endOfText() {
    let diagnostic = Diagnostic("S001", "open", at: Span(source: 0, start: 2, end: 2))
    #expect(Self.rendered("f(", diagnostic).hasSuffix(" 1 | f(\n   |   ^\n"))
  }

  @Test("a long line is cut around the place", arguments: [0, 30, 500, 990])
  func longLine(position: Int) throws {
    let text =
      String(repeating: "甲", count: position) + "HERE" + String(repeating: "b", count: 1000)
    let diagnostic = Diagnostic("S001", "odd", at: Self.span("HERE", in: text))
    let lines = Self.rendered(text, diagnostic, width: 60).split(separator: "\n")
    try #require(lines.count == 5)
    #expect(lines.allSatisfy { DisplayWidth.of(String($0)) <= 60 })
    let shown = try #require(lines[3].unicodeScalars.firstIndex(of: "H"))
    let carets = try #require(lines[4].unicodeScalars.firstIndex(of: "^"))
    #expect(
      DisplayWidth.of(String(lines[3][..<shown])) == DisplayWidth.of(String(lines[4][..<carets])))
    #expect(lines[4].hasSuffix("^^^^"))
    #expect(!lines[4].hasSuffix("^^^^^"))
  }

  @Test("colours are written only when asked for, and nothing steers the terminal")
  func colours() {
    let diagnostic = Diagnostic("S001", "odd \u{1B}[2J", at: .none)
    let coloured = DiagnosticRenderer(sources: SourceSet(), isColoured: true).text(diagnostic)
    #expect(coloured == "\u{1B}[1;31merror[S001]\u{1B}[0m\u{1B}[1m: odd ␛[2J\u{1B}[0m\n")
    #expect(Self.rendered("", diagnostic) == "error[S001]: odd ␛[2J\n")
  }
}
