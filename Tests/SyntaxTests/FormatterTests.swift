import TestSupport
import Testing

@testable import Syntax

@Suite struct FormatterTests {
  static let programs = [
    "kaya", "bengbu", "units", "recipes", "pipeline", "formula", "loops", "text", "layout",
    "nested",
    "empty", "comments", "spatial",
  ]

  @Test(arguments: programs)
  func programsStayTheSame(name: String) throws {
    let path = repository() + "/Tests/SyntaxTests/Programs/\(name).tonne"
    let text = try readText(path)
    #expect(parse(source(text)).diagnostics == [])
    try check(text)
    try check(
      text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n"))
  }

  @Test(arguments: 101...104)
  func sentencesStayTheSame(seed: UInt64) throws {
    var generator = SentenceGenerator(try Grammar.tonne(), seed: seed)
    for _ in 0..<200 { try check(generator.sentence().text) }
  }

  /// Formats a text twice and compares tokens, comments and trees.
  private func check(_ text: String) throws {
    let before = source(text)
    let once = try #require(format(before), "syntax errors in\n\(text)")
    let after = source(once)
    #expect(format(after) == once, "changes again:\n\(once)")
    #expect(pieces(after) == pieces(before), "loses something:\n\(once)")
    #expect(tree(once) == tree(text), "means something else:\n\(text)\n---\n\(once)")
    #expect(!once.utf8.contains(0x0D) || text.contains("\r"))
    #expect(once.isEmpty || once.hasSuffix("\n") && !once.hasSuffix("\n\n"))
    if !once.contains("\"first line") { #expect(!once.contains("\n\n\n")) }
  }

  /// All tokens and comments; line ends written `;` count, others do not.
  private func pieces(_ source: Source) -> [String] {
    let lexed = lex(source)
    let tokens = lexed.tokens.map { ($0.start, $0.end) }
    let comments = lexed.trivia.filter { $0.kind == .comment || $0.kind == .documentation }
    return (tokens + comments.map { ($0.start, $0.end) })
      .filter { $0.0 < $0.1 }
      .sorted { $0.0 < $1.0 }
      .map { source.text(Span(source: 0, start: $0.0, end: $0.1)) }
      .map { piece in
        var bytes = piece.utf8.filter { $0 != 0x0D }
        while piece.hasPrefix("#"), bytes.last == 0x20 { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
      }
  }

  @Test func laysOut() throws {
    let path = repository() + "/Tests/SyntaxTests/Programs/layout.tonne"
    let formatted = format(source(try readText(path)))
    #expect(
      formatted == """
        let a = 1 + 2 * -3; let b = a  # behind

        ## of c
        let c = [1, 2,
          3,
          4]
        f(a, b = c)(1)[2].x
        let d =
          1 +
          2
        let e = (a
            |> f()
            |> g(1,
              2))
        x < y
        x < -3
        a..b
        ..b
        1..
        f(1..)
        x in ..5

        # the end

        """)
  }

  @Test(arguments: [
    ("a   |>f( )\n|> g()", "a |> f()\n  |> g()\n"),
    ("if a{1}else{2}", "if a { 1 } else { 2 }\n"),
    ("if a {\n1\n}\nelse {\n2\n}", "if a {\n  1\n}\nelse {\n  2\n}\n"),
    ("f([\n1,\n{2}", nil),
    ("f([\n1,\n2\n])", "f([\n  1,\n  2\n])\n"),
    (
      "recipe f( a :num [t] ( 1 .. ) ?=3 )->col[ kt ]=-a ^ - 2",
      "recipe f(a: num[t](1..)? = 3) -> col[ kt ] = -a^-2\n"
    ),
    ("x to[kt]", "x to [kt]\n"), ("1 [2]", "1 [2]\n"), ("1[t]", "1[t]\n"),
    ("for a,b in xs{ }", "for a, b in xs {}\n"), ("fn (x)=>x", "fn(x) => x\n"),
    ("\"a { x+1 } b\"", "\"a {x + 1} b\"\n"), ("\u{FEFF}a\r\n\r\n\r\n\r\nb", "a\n\nb\n"),
    ("", ""), ("\n\n", ""), ("a;", "a;\n"), ("{", nil), ("not(a)", "not (a)\n"),
    ("a -b", "a - b\n"), ("a - - b", "a - -b\n"), ("f(-b, - c)", "f(-b, -c)\n"),
  ])
  func formats(text: String, expected: String?) {
    #expect(format(source(text)) == expected)
  }
}
