import Testing

@testable import Syntax

@Suite struct DepthTests {
  static let nests: [(open: String, close: String)] = [
    ("(", ")"), ("[", "]"), ("f(", ")"), ("-", ""), ("not ", ""), ("2^", ""), ("if a {", "}"),
    ("\"{", "}\""), ("fn() => ", ""), (".(", ")"), ("if a {1} else ", "{2}"),
  ]

  @Test(arguments: nests)
  func hundredLevelsParse(open: String, close: String) {
    let once = open.hasSuffix("else ")
    let end = once ? close : "1" + String(repeating: close, count: 100)
    let text = String(repeating: open, count: 100) + end
    #expect(parse(source(text)).diagnostics == [])
  }

  @Test(arguments: nests)
  func manyLevelsAreAnError(open: String, close: String) {
    let text =
      String(repeating: open, count: 20_000) + "1" + String(repeating: close, count: 20_000)
    let parsed = parse(source(text + "\n1 2"))
    #expect(parsed.diagnostics.map(\.code) == ["S003", "S002"])
  }

  @Test(arguments: [
    ("", ".a"), ("", "(1)"), ("1+", ""), ("", " |> f"), ("1 and ", ""), ("", "[1]"),
  ])
  func longChainsAreAnError(before: String, after: String) {
    func chain(_ count: Int) -> [String] {
      let text =
        String(repeating: before, count: count) + "x" + String(repeating: after, count: count)
      return parse(source(text)).diagnostics.map(\.code)
    }
    #expect(chain(1_500) == [])
    #expect(chain(20_000) == ["S004"])
  }

  @Test func nestedTypesHaveALimit() {
    let text = "recipe f(a: " + String(repeating: "table(.a: ", count: 20_000) + "num"
    #expect(
      parse(source(text + String(repeating: ")", count: 20_001) + " = 1")).diagnostics.map(\.code)
        == ["S003"])
  }

  @Test(arguments: ["(", ")", "[", "]", "{", "}", "\"{", "\"", "((", "(]", "'", "\\\"", "@\""])
  func unbalancedSignsEndSoon(sign: String) {
    let parsed = parse(source(String(repeating: sign, count: 20_000)))
    #expect(parsed.diagnostics.count <= 200)
    let hasErrors = !parsed.diagnostics.isEmpty
    #expect(hasErrors || sign == "\"")
  }
}
