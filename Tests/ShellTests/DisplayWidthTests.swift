import Shell
import Testing

@Suite("Widths in cells")
struct DisplayWidthTests {
  @Test(
    "each kind of character takes the cells a terminal gives it",
    arguments: [
      ("", 0), ("abc", 3), ("江苏", 4), ("CO₂", 3), ("e\u{301}", 1), ("ｋｇ", 4), ("ﾊﾝ", 2), ("한국", 4),
      ("\u{1112}\u{1161}\u{11AB}", 2), ("😀", 2), ("👨‍👩‍👧", 2), ("👍🏽", 2), ("🇨🇳", 2), ("🇨🇳🇩🇪", 4),
      ("❤", 1), ("❤\u{FE0F}", 2), ("·…×─", 4), ("、。", 4), ("𠀀", 2), ("\u{200B}", 0), ("é", 1),
      ("α±", 2),
    ])
  func width(text: String, cells: Int) {
    #expect(DisplayWidth.of(text) == cells)
  }

  @Test(
    "a text that is too long ends in an ellipsis and never takes more cells than it may",
    arguments: [
      ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("内蒙古自治区", 12, "内蒙古自治区"),
      ("内蒙古自治区", 11, "内蒙古自治…"), ("内蒙古自治区", 6, "内蒙…"), ("内蒙古", 1, "…"), ("a", 0, ""),
    ])
  func cut(text: String, cells: Int, expected: String) {
    #expect(DisplayWidth.cut(text, to: cells) == expected)
    #expect(DisplayWidth.of(DisplayWidth.cut(text, to: cells)) <= cells)
  }

  @Test("text is filled up on either side")
  func filled() {
    #expect(DisplayWidth.filled("江苏", to: 6) == "江苏  ")
    #expect(DisplayWidth.filled("江苏", to: 6, atRight: true) == "  江苏")
    #expect(DisplayWidth.filled("江苏", to: 3) == "江苏")
  }

  @Test("control characters show as pictures")
  func visible() {
    #expect(DisplayWidth.visible("a\tb\n\u{1B}[31m\u{7F}") == "a␉b␊␛[31m␡")
    #expect(DisplayWidth.visible("\u{9B}31m é 江") == "\u{FFFD}31m é 江")
  }
}
