import Testing

@testable import DataIO

/// Days, months and seconds as Stata and SPSS count them, against the calendar.
@Suite struct StatisticsDateTests {
  @Test(arguments: [
    ("%td", 0, "1960-01-01"), ("%td", 21_974, "2020-02-29"), ("%td", -1, "1959-12-31"),
    ("%tdCCYY-NN-DD", 21_975, "2020-03-01"), ("%d", -21_914, "1900-01-01"),
    ("%td", -715_509, "0001-01-01"), ("%tm", 0, "1960-01"), ("%tm", -1, "1959-12"),
    ("%tm", 725, "2020-06"), ("%tq", 0, "1960Q1"), ("%tq", -1, "1959Q4"), ("%-tq", 241, "2020Q2"),
    ("%tc", 0, "1960-01-01 00:00:00"), ("%tc", -1000, "1959-12-31 23:59:59"),
    ("%tc", 1.898_601_255e12, "2020-02-29 13:14:15"),
  ])
  func stata(_ format: String, _ number: Double, _ expected: String) {
    #expect(StatisticsDate(stata: format)?.text(number) == expected)
  }

  @Test(arguments: [
    ("DATE11", 0, "1582-10-14"), ("ADATE10", 13_802_313_600, "2020-02-29"),
    ("SDATE10", 86_399, "1582-10-14"),
    ("DATETIME20", 13_802_313_600 + 47_655, "2020-02-29 13:14:15"),
  ])
  func spss(_ format: String, _ number: Double, _ expected: String) {
    #expect(StatisticsDate(spss: format)?.text(number) == expected)
  }

  @Test(arguments: ["%ty", "%8.0g", "%tw", "%th", "%-9s", "", "F8.2", "%"])
  func otherNumbersStay(_ format: String) {
    #expect(StatisticsDate(stata: format) == nil)
    #expect(StatisticsDate(spss: format) == nil)
  }

  @Test func namesBecomeThoseOfStata() {
    let long = String(repeating: "a", count: 40)
    #expect(
      StataWriter.names([
        "gdp", "gdp per head", "1x", "", "if", "str8", "碳排放", "a-b", "a_b", long, long,
      ])
        == [
          "gdp", "gdp_per_head", "_1x", "_", "if_", "str8_", "碳排放", "a_b", "a_b_2",
          String(repeating: "a", count: 32), String(repeating: "a", count: 27) + "_2",
        ])
  }
}
