import Syntax
import Testing

@testable import LanguageServer

/// Which names mean the same.
@Suite struct SymbolIndexTests {
  private func index(_ text: String) -> SymbolIndex {
    Document.Outline(name: "a.tonne", bytes: Array(text.utf8)).symbols
  }

  /// The text with the number of its symbol behind each name, bindings marked by `!`.
  private func marked(_ text: String) -> String {
    var out = Array(text.utf8)
    let occurrences = index(text).occurrences.sorted { $0.span.start > $1.span.start }
    let order = Set(occurrences.map(\.symbol)).sorted()
    for occurrence in occurrences {
      let number = order.firstIndex(of: occurrence.symbol) ?? 0
      let mark = "<\(number)\(occurrence.isBinding ? "!" : "")>"
      out.insert(contentsOf: Array(mark.utf8), at: Int(occurrence.span.end))
    }
    return String(decoding: out, as: UTF8.self)
  }

  @Test(arguments: [
    ("let a = 1\nlet b = a + (a)\nc", "let a<0!> = 1\nlet b<1!> = a<0> + (a<0>)\nc"),
    // A value is known below its `let`, and in all recipes.
    ("b\nrecipe f() = b\nlet b = 1", "b\nrecipe f<0!>() = b<1>\nlet b<1!> = 1"),
    (
      "recipe f(x: num, y = x) = x * y\nf(2, y = 3)",
      "recipe f<0!>(x<1!>: num, y<2!> = x<1>) = x<1> * y<2>\nf<0>(2, y<2> = 3)"
    ),
    ("let x = 1\nlet g = fn(x) => x\nx", "let x<0!> = 1\nlet g<1!> = fn(x<2!>) => x<2>\nx<0>"),
    (
      "for i, v in [1] { let i2 = i\n i2 + v }",
      "for i<0!>, v<1!> in [1] { let i2<2!> = i<0>\n i2<2> + v<1> }"
    ),
    ("let 省 = 1\n\"在 {省}\" ", "let 省<0!> = 1\n\"在 {省<0>}\" "),
    (
      "unit tce2 = 3[GJ]\nlet a = 1[kt/tce2] to [tce2]",
      "unit tce2<1!> = 3[GJ]\nlet a<0!> = 1[kt/tce2<1>] to [tce2<1>]"
    ),
    ("use \"k.tonne\" as k\nk.f(1)", "use \"k.tonne\" as k<0!>\nk<0>.f(1)"),
    ("let t = 1\nt |> head(n = t)\nt.t", "let t<0!> = 1\nt<0> |> head(n = t<0>)\nt<0>.t"),
    // What cannot be read leaves the rest as it is.
    ("let a = 1\nlet = )\na", "let a<0!> = 1\nlet = )\na<0>"),
  ])
  func findsNames(_ text: String, _ expected: String) {
    let found = marked(text)
    // Numbers are those of the order of binding, which differs from that of the text for units.
    #expect(Self.renumbered(found) == Self.renumbered(expected))
  }

  /// Numbers in the order of the text.
  private static func renumbered(_ text: String) -> String {
    var numbers: [Substring: Int] = [:]
    return text.split(separator: "<", omittingEmptySubsequences: false).enumerated().map {
      position, piece in
      guard position > 0 else { return String(piece) }
      let digits = piece.prefix { $0.isNumber }
      let number = numbers[digits] ?? numbers.count
      numbers[digits] = number
      return "<\(number)\(piece.dropFirst(digits.count))"
    }.joined()
  }

  @Test func findsMembersOfUsedFiles() {
    let found = index("use \"lib/k.tonne\"\nlet a = k.chain(1)\na.b").members
    #expect(found.map(\.name) == ["chain"])
  }

  @Test func countsWhatIsBoundTwice() {
    #expect(index("let a = 1\nlet b = 2").repetitions == 0)
    #expect(index("let a = 1\nlet a = 2").repetitions == 1)
    #expect(index("recipe f(x, x) { let y = 1\n let y = 2\n y }").repetitions == 2)
  }

  @Test(arguments: [
    ("let a = 1\nlet b = load(\"x\",\n  key = [.a", 10), ("a\nb", 2), ("", 0),
    ("f({ a\nb", 0), ("let a = 1; b", 11), ("t\n  |> head(", 0),
  ])
  func findsTheStatement(_ text: String, _ start: Int) {
    let document = DocumentText(text)
    #expect(document.statementStart(before: document.bytes.count) == start)
  }
}
