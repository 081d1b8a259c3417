import Interpreter
import Tables
import Testing

/// Lists as sets: what is the same is found at once, in lists of any length.
@Suite struct ListTests {
  /// Values of all kinds, some of which are the same.
  static let values: [Value] = [
    .missing, .number(0), .number(-0.0), .number(1), .quantity(Quantity(1, .unstated)),
    .quantity(Quantity(0, .unstated)), .text("a"), .text("b"), .text("\u{e9}"), .text("e\u{301}"),
    .flag(true), .flag(false), .range(YearRange(first: 1, last: 2)),
    .range(YearRange(first: 1, last: nil)), .region(Region(name: "浙江")),
    .region(Region(name: "Zhejiang")), .region(Region(name: "a", aliases: ["b"])),
    .region(Region(name: "b")), .list(ListValue([.number(1)])), .list(ListValue([.number(2)])),
    .list(ListValue([.number(1)], names: ["a"])), .list(ListValue([.missing])),
  ]

  @Test func aSetHasWhatIsTheSameAsOneOfIt() {
    for first in Self.values {
      for second in Self.values {
        var set = ValueSet()
        set.insert(first)
        set.insert(second)
        for value in Self.values {
          let expected = [first, second].contains { $0.isSame(as: value) ?? false }
          #expect(set.contains(value) == expected, "\(first), \(second), \(value)")
        }
      }
    }
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      ("length(n - n)", "0"), ("length(n - [3])", "59999"), ("length(common(n, s + n))", "60000"),
      ("length(s - s)", "0"), ("length(r + r)", "60000"), ("length(r - r)", "0"),
      ("length(common(r, r))", "60000"),
    ])
  func longListsAreSetsToo(_ line: String, _ expected: String) {
    let program = """
      let n = for i in 1..60000 { i }
      let s = for i in n { "t{i}" }
      let r = for i in n { region("r{i}") }
      \(line)
      """
    let result = run([program])
    #expect(result.transcript.filter { !$0.isEmpty } == [expected])
  }
}
