import Testing

@testable import Tables

@Suite struct TextTableTests {
  @Test func numbersByFirstAppearance() {
    var table = TextTable()
    let texts = ["b", "a", "b", "", "a", "c", ""]
    #expect(texts.map { table.code(of: $0) } == [0, 1, 0, 2, 1, 3, 2])
    #expect(table.labels == ["b", "a", "", "c"])
  }

  @Test(arguments: [0, 10_000])
  func manyTextsKeepTheirNumbers(expected: Int) {
    var table = TextTable(expected: expected)
    // Long ones too, which lie outside of the text itself.
    let texts = (0..<10_000).map { $0 % 2 == 0 ? "\($0)" : "the region with the number \($0)" }
    for (number, text) in texts.enumerated() { #expect(table.code(of: text) == Int32(number)) }
    for (number, text) in texts.enumerated() where number % 7 == 0 {
      #expect(table.code(of: text) == Int32(number))
    }
    #expect(table.labels == texts)
  }

  @Test func theSameTextInTwoFormsIsOne() {
    var table = TextTable()
    #expect(table.code(of: "Orl\u{E9}ans") == table.code(of: "Orle\u{301}ans"))
    #expect(table.labels.count == 1)
  }
}
