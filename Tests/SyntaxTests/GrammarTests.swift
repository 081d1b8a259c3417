import TestSupport
import Testing

@testable import Syntax

@Suite struct GrammarTests {
  @Test func hasItsRules() throws {
    let grammar = try Grammar.tonne()
    #expect(grammar.rules.count == 38)
    #expect(Set(grammar.rules.map(\.name)).count == 38)
  }

  @Test func usesNoUnknownRule() throws {
    let grammar = try Grammar.tonne()
    let known = Set(grammar.rules.map(\.name))
    let ends: Set = ["NUMBER", "UNIT", "STRING", "REGION", "IDENT", "NL", "EOF"]
    func check(_ node: Grammar.Node) {
      switch node {
      case .rule(let name): #expect(known.contains(name), "no rule \(name)")
      case .terminal(let text):
        if text.first?.isUppercase == true { #expect(ends.contains(text), "no token \(text)") }
      case .sequence(let parts), .choice(let parts): for part in parts { check(part) }
      case .optional(let inner), .repetition(let inner): check(inner)
      }
    }
    for (_, node) in grammar.rules { check(node) }
  }

  @Test func oneTokenDecides() throws {
    let table = PredictiveTable(try Grammar.tonne())
    #expect(table.conflicts() == [])
    #expect(table.first["range"]?.contains("..") == true)
    #expect(table.follow["expr"]?.contains("{") == true)
  }

  @Test func conflictsAreFound() throws {
    let shared = try Grammar("a = b | c ; b = \"x\" ; c = \"x\" \"y\" ;")
    #expect(PredictiveTable(shared).conflicts() == ["a: x"])
    let dangling = try Grammar("s = \"if\" s [ \"else\" s ] | \"x\" ;")
    #expect(PredictiveTable(dangling).conflicts() == ["s'1: else"])
  }

  @Test func everyRuleHasItsFunction() throws {
    let folder = repository() + "/Sources/Syntax/Parser+"
    let sections = [
      "Statements", "Types", "Formulas", "Operators", "Calls", "Primary", "Control",
    ]
    let text = try sections.map { try readText(folder + $0 + ".swift") }.joined()
    for (name, _) in try Grammar.tonne().rules {
      let isThere =
        text.contains("mutating func \(name)(") || text.contains("mutating func `\(name)`(")
      #expect(isThere, "no function for \(name)")
      #expect(text.contains("\(name) = "), "no rule in the comment of \(name)")
    }
  }

  @Test(arguments: 1...20)
  func sentencesParse(seed: UInt64) throws {
    var generator = SentenceGenerator(try Grammar.tonne(), seed: seed)
    var rejected = 0
    for _ in 0..<1_000 {
      let sentence = generator.sentence()
      let source = source(sentence.text)
      let parsed = parse(source)
      let tokens = wholeTokens(source)
      if let first = parsed.diagnostics.first, rejected < 3 {
        Issue.record("\(first.code) \(first.message) at \(first.span.start) in\n\(sentence.text)")
        rejected += 1
      }
      if tokens != sentence.tokens, rejected < 3 {
        Issue.record("\(tokens)\ninstead of\n\(sentence.tokens)\nin\n\(sentence.text)")
        rejected += 1
      }
    }
    #expect(rejected == 0)
  }
}

/// A text as the only source of a set.
func source(_ text: String) -> Source {
  source(Array(text.utf8))
}

/// Bytes as the only source of a set.
func source(_ bytes: [UInt8]) -> Source {
  var set = SourceSet()
  return set.add(name: "<test>", bytes: bytes)
}

/// The tokens of a source as the grammar counts them: no line ends, interpolated texts whole.
func wholeTokens(_ source: Source) -> [String] {
  var result: [String] = []
  var starts: [Int32] = []
  for token in lex(source).tokens where token.kind != .end && token.kind != .newline {
    if token.kind == .textStart { starts.append(token.start) }
    var token = token
    if token.kind == .textEnd, let start = starts.popLast() { token.start = start }
    if starts.isEmpty {
      result.append(source.text(Span(source: 0, start: token.start, end: token.end)))
    }
  }
  return result
}
