import Builtins
import Interpreter
import Syntax
import TestSupport

/// What a highlighter should take a piece of program text for, as the lexer sees it.
enum HighlightClass: Hashable {
  case control, operatorWord, constant, head, alias, type
  case number, unit, region, text, member, name, sign, comment, documentation

  /// A piece of a source.
  struct Piece {
    var kind: HighlightClass
    var bytes: Range<Int>
  }

  /// The pieces of a program, without blanks and without tokens that take no room.
  static func pieces(of source: Source) -> [Piece] {
    let lexed = lex(source)
    var pieces: [Piece] = []
    var previous = TokenKind.newline
    for token in lexed.tokens where token.start < token.end && token.kind != .newline {
      pieces.append(
        Piece(
          kind: kind(of: token.kind, behind: previous), bytes: Int(token.start)..<Int(token.end)))
      previous = token.kind
    }
    for trivia in lexed.trivia where trivia.kind == .comment || trivia.kind == .documentation {
      pieces.append(
        Piece(
          kind: trivia.kind == .comment ? .comment : .documentation,
          bytes: Int(trivia.start)..<Int(trivia.end)))
    }
    return pieces
  }

  private static func kind(of token: TokenKind, behind previous: TokenKind) -> HighlightClass {
    switch token {
    case .to, .in, .and, .or, .not: .operatorWord
    case .true, .false, .na: .constant
    case _ where token.isReserved: .control
    case .lang, .use, .test, .unitWord, .recipe: .head
    case .as: .alias
    case .num, .col: .type
    case .number: .number
    case .unit: .unit
    case .region: .region
    case .text where previous == .dot: .member
    case .text, .textStart, .textMiddle, .textEnd: .text
    case .identifier: previous == .dot ? .member : .name
    default: .sign
    }
  }
}

/// Programs that highlighters are tried on: all examples, those of the records, and one with every
/// reserved word and every kind of literal.
enum HighlightSamples {
  /// Names and sources.
  static func all() throws -> [Source] {
    let files = try Repository.files(below: "Examples", endings: [".tonne"])
    var texts = try files.map { ($0, try Repository.text($0)) }
    texts += StandardLibrary.registry.all.flatMap { builtin in
      builtin.examples.enumerated().map { ("\(builtin.name) \($0.offset)", $0.element.code) }
    }
    texts.append(("every word", everything))
    return texts.map { source($0, $1) }
  }

  /// A text as a source of its own.
  static func source(_ name: String, _ text: String) -> Source {
    var sources = SourceSet()
    return sources.add(name: name, bytes: Array(text.utf8))
  }

  /// A program with all words and literals.
  static let everything = #"""
    lang "1"
    use "recipes/kaya.tonne" as kaya
    # A comment.
    ## Documentation.
    ## > intensity(t)
    unit tce = 29.3076[GJ]
    recipe intensity(t: table(.region: region, .year), of: col[t CO2], n: num(1..10) = 1) -> table =
      t |> derive(intensity = of / .gdp)
    recipe both(form: text("additive", "multiplicative") = "additive") { form }
    test "closes" { assert(abs(1 - 1) < 1e-9) }
    let 总量 = 1_000.5e-3[Mt CO2] + 2[万吨]
    let x = if 总量 > 0 and not false { 1 } else { na }
    for i, j in [a = 1, b = 2] { "text {i + 1} with \{ \" \n {if true { "in {j}" } else { 2 }}" }
    t |> filter(.region in [@Jiangsu, @"Inner Mongolia", @江苏] or is_na(."GDP 现价"))
    t.co2 to [kt CO2]
    fn(a, b) => a != b
    transitions(t, to = 2020, in = [2010..2020], else = ..2015)
    t |> .effects |> audit.cv(.to, ."a {b}", .(name)) |> f(a).x[2010..]
    log(.co2) ~ lag(.oa, 1) + -.b ^ 2 * (.c / 3)
    1 <= 4 ; 1 >= 5 ; 5 == 6
    "a text
    of two lines # no comment" ; 1
    """#
}
