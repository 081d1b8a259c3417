import Testing

@testable import DataIO

@Suite struct YearbookCellTests {
  @Test(
    arguments: [
      ("1,234.5", 1234.5), ("1,234.5①", 1234.5), ("１２．５", 12.5), ("12*", 12), ("12a", 12),
      ("12[1]", 12), ("1 234 567", 1_234_567), ("-3", -3), ("−3", -3), ("1.2e3", 1200), ("5%", 5),
      ("(a)7", nil), ("1,23", nil), ("12,3456", nil), ("1.2.3", nil), ("x", nil),
      ("2015-03-01", nil),
      ("1-2", nil), ("", nil), ("①", nil), ("*", nil), ("e5", nil), ("--5", nil),
    ] as [(String, Double?)])
  func numbers(text: String, number: Double?) {
    #expect(YearbookCell(.text(text), missing: []).number == number)
  }

  @Test(arguments: [
    ("—", YearbookGap.none), ("-", .none), ("…", .unavailable), ("...", .unavailable),
    ("NA", .word),
  ])
  func gaps(text: String, gap: YearbookGap) {
    #expect(YearbookCell(.text(text), missing: []) == .missing(gap))
  }

  @Test(arguments: [
    ("重　庆①", "重庆"), ("内 蒙 古", "内蒙古"), ("  North  Carolina*", "North Carolina"),
    ("New York", "New York"), ("北京 Beijing", "北京 Beijing"),
  ])
  func names(text: String, name: String) { #expect(YearbookText.name(text) == name) }

  @Test(
    arguments: [
      ("2005年", 2005), ("2005", 2005), ("２００５ 年末", 2005), ("2005①", 2005), ("20055", nil),
      ("2005-06", nil), ("1500", nil), ("年", nil),
    ] as [(String, Int?)])
  func years(text: String, year: Int?) { #expect(YearbookText.year(text) == year) }

  @Test(
    arguments: [
      ("单位：万吨标准煤", "万吨标准煤"), ("（单位：万人）", "万人"), ("Unit: kt", "kt"), ("community: x", nil),
      ("单位", nil),
    ] as [(String, String?)])
  func statements(text: String, unit: String?) { #expect(GridUnit.statement(in: text) == unit) }

  @Test(arguments: ["A1", "Z10", "AA1", "XFD1048576", "BE64"])
  func addressesReadAsTheyAreWritten(text: String) {
    #expect(CellAddress(text)?.description == text)
  }

  @Test(arguments: ["", "A", "1", "A0", "XFE1", "A1048577", "1A", "A-1"])
  func whatIsNoAddress(text: String) { #expect(CellAddress(text) == nil) }

  @Test func datesAsSpreadsheetsCountThem() {
    #expect(SerialDate.text(1, countsFrom1904: false) == "1900-01-01")
    #expect(SerialDate.text(61, countsFrom1904: false) == "1900-03-01")
    #expect(SerialDate.text(42_369, countsFrom1904: false) == "2015-12-31")
    #expect(SerialDate.text(40_907, countsFrom1904: true) == "2015-12-31")
  }
}
