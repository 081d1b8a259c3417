import Testing

@testable import Syntax

@Suite struct LexerTests {
  /// The kinds of a text, without the end.
  private func kinds(_ text: String) -> [TokenKind] {
    lex(source(text)).tokens.map(\.kind).dropLast()
  }

  @Test(arguments: [
    "let if else for to in and or not fn true false na", "lang \"1\"", "use \"a\" as b",
    "test \"a\" {}", "unit x", "recipe f()", "x: num, y: col",
    "( ) [ ] { } , . .. : ? = => -> ~ |>",
    "+ - * / ^ == != < <= > >=",
  ])
  func wordsAndSignsAreSpelt(text: String) {
    let source = source(text)
    for token in lex(source).tokens where !token.kind.spelling.isEmpty {
      let written = source.text(Span(source: 0, start: token.start, end: token.end))
      #expect(written == token.kind.spelling)
    }
    #expect(!kinds(text).contains(.invalid))
  }

  @Test func reservedWordsAreAllKnown() {
    let words = "let if else for to in and or not fn true false na".split(separator: " ")
    for word in words {
      #expect(kinds(String(word)).first?.isReserved == true, "\(word)")
      #expect(kinds("." + word) == [.dot, .identifier], "\(word)")
      #expect(kinds("f(\(word) = 1)")[2] == .identifier, "\(word)")
      #expect(kinds("f(\(word) == 1)")[2] != .identifier, "\(word)")
      #expect(kinds("\(word)x") == [.identifier])
    }
    #expect(words.count == TokenKind.allCases.filter(\.isReserved).count)
  }

  @Test(arguments: [
    ("lang = 3", TokenKind.identifier), ("use (x)", .identifier), ("test \"a\"", .test),
    ("unit to [t]", .identifier), ("unit = 3", .identifier), ("unit t", .unitWord),
    ("recipe f()", .recipe), ("recipe(f)", .identifier), ("as", .identifier),
    ("num", .identifier), ("col(x)", .identifier), ("unit 斤", .unitWord),
  ])
  func wordsInTheirPlaceOnly(text: String, first: TokenKind) {
    #expect(kinds(text).first == first)
  }

  @Test(arguments: [
    ("1[t]", [TokenKind.number, .unit]),
    ("1 [t]", [.number, .leftBracket, .identifier, .rightBracket]),
    ("x[t]", [.identifier, .leftBracket, .identifier, .rightBracket]),
    ("x to [t]", [.identifier, .to, .unit]), ("x to[t]", [.identifier, .to, .unit]),
    ("x.to[t]", [.identifier, .dot, .identifier, .leftBracket, .identifier, .rightBracket]),
    ("-> col [t]", [.arrow, .col, .unit]), ("2010..", [.number, .dotDot]),
    ("1..2", [.number, .dotDot, .number]), ("1.5..2.5e3", [.number, .dotDot, .number]),
    ("..x", [.dotDot, .identifier]), ("@江苏.a", [.region, .dot, .identifier]),
    ("@\"a b\"[1]", [.region, .leftBracket, .number, .rightBracket]),
    ("\"a {x} b {y}\"", [.textStart, .identifier, .textMiddle, .identifier, .textEnd]),
    ("\"{ {1} }\"", [.textStart, .leftBrace, .number, .rightBrace, .textEnd]),
    ("x.\"{a}\"", [.identifier, .dot, .text]), ("a<-3", [.identifier, .less, .minus, .number]),
    ("a == -1", [.identifier, .equal, .minus, .number]),
    ("a=>b", [.identifier, .fatArrow, .identifier]),
  ])
  func cuts(text: String, expected: [TokenKind]) {
    #expect(kinds(text) == expected)
  }

  @Test(arguments: [
    ("a\nb", 1), ("a\n\n# c\n\nb", 1), ("a;b", 1), ("a\n|> b", 0), ("a\n\n # c\n  |> b", 0),
    ("a\nelse b", 0), ("a\nelsewhere", 1), ("f(a\nb)", 0), ("[a\n\nb]", 0), ("f({a\nb})", 1),
    ("a +\nb", 0), ("a ..\nb", 1), ("a,\nb", 0), ("a =\nb", 0), ("a =>\nb", 0), ("a ->\nb", 0),
    ("a ~\nb", 0), ("a |>\nb", 0), ("a to\n[t]", 0), ("a in\nb", 0), ("a and # c\nb", 0),
    ("a not\nb", 1), ("\n\na\n", 0), ("{\na\n}", 1), ("a\r\nb\r\n", 1), ("a.in\nb", 1),
    ("a ==\nb", 0), ("a -\nb", 0), ("a ^\n b", 0), ("a\n- b", 1),
  ])
  func endsLines(text: String, lineEnds: Int) {
    #expect(kinds(text).filter { $0 == .newline }.count == lineEnds)
  }

  @Test(arguments: [
    "let a = 1 # c\r\n\n  f( \t x )\n", "\u{FEFF}a\u{3000}+\u{A0}b", "\"open\nand { more", "（a，b）；",
    "f(1, 2\nlet x = [3", "\"a {b\nc", "$ € ` \\ & | % ! ~", "]]} )", "1e 0x 12kg @ @3 .5 'a' 'b",
    "\"\\q\\", "\u{0}\u{1}a\u{7F}", "“a {b} c”", "x\n\n## d\n### e\n#!f",
  ])
  func keepsEveryByte(text: String) {
    check(Array(text.utf8))
  }

  @Test func keepsEveryByteOfGarbage() {
    var state: UInt64 = 42
    let alphabet =
      Array("(){}[]\"\"\\'#@.;,:=<>-|&!%$^~?/* \n\r\tabef019_年，（“\u{FF}".utf8) + [0xC3, 0xFF, 0]
    for _ in 0..<3_000 {
      var bytes: [UInt8] = []
      for _ in 0..<40 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.append(alphabet[Int(state >> 33) % alphabet.count])
      }
      check(bytes)
    }
  }

  /// Tokens and trivia cover the source without a gap, and brackets are balanced.
  private func check(_ bytes: [UInt8]) {
    let source = source(bytes)
    let lexed = lex(source)
    let places =
      lexed.tokens.map { ($0.start, $0.end) } + lexed.trivia.map { ($0.start, $0.end) }
    var offset: Int32 = 0
    for (start, end) in places.filter({ $0.0 < $0.1 }).sorted(by: { $0.0 < $1.0 }) {
      #expect(start == offset, "\(bytes)")
      offset = end
    }
    #expect(Int(offset) == bytes.count, "\(bytes)")
    var level = 0
    for token in lexed.tokens {
      switch token.kind {
      case .leftParen, .leftBracket, .leftBrace, .textStart: level += 1
      case _ where token.kind.isCloser: level -= 1
      default: break
      }
      #expect(level >= 0)
    }
    #expect(level == 0, "\(bytes)")
    #expect(lexed.tokens.last?.kind == .end)
    let parsed = parse(source)
    let isBroken = lexed.tokens.contains { $0.kind == .invalid || $0.isInserted }
    #expect(!isBroken || !parsed.diagnostics.isEmpty, "no word on \(bytes)")
    for diagnostic in parsed.diagnostics {
      #expect(diagnostic.span.start >= 0 && diagnostic.span.end <= Int32(bytes.count))
    }
  }

  @Test(arguments: [
    ("f(", true), ("f(1", true), ("[", true), ("if a {", true), ("\"a", true), ("\"a\nb", true),
    ("a +", true), ("a |>", true), ("let x =", true), ("a +  # c\n", true), ("f(\"a\",\n", true),
    ("a", false), ("f(1)", false), ("a ..", false), ("", false), ("# c", false), ("f)", false),
    ("\"a\"", false), ("'a", false), ("\"a {b\n", false), ("f(\nlet x = 3", false),
  ])
  func asksForMore(text: String, more: Bool) {
    #expect(needsMoreInput(Array(text.utf8)) == more)
  }

  @Test func seesALeadingPipe() {
    #expect(startsWithPipe(Array("  # c\n |> head(1)".utf8)))
    #expect(!startsWithPipe(Array("a |> head(1)".utf8)))
  }
}
