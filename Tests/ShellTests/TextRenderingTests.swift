import Interpreter
import Shell
import Tables
import Testing

@Suite("Values as text")
struct TextRenderingTests {
  @Test("a table: units, wide names, decimals of a column, footer, notes")
  func table() throws {
    #expect(
      Samples.rendered(.table(try Samples.cities())) == """
        地区      year          co2  ok
                        [1e4 t CO2]
        ────────  ────  ───────────  ─────
        苏州      2010       317.07  true
        呼和浩特  2010           na  false
        Bengbu    2011        28.50  na
        3 rows × 4 columns · key: 地区, year
        note: 2 rows dropped: no gdp

        """)
  }

  @Test("a text shown by itself keeps its lines and does not steer the terminal")
  func controls() {
    #expect(
      Samples.rendered(.text("a\tb\nc\u{1B}[2Jd\r\u{7}\u{9B}31m")) == "a\tb\nc␛[2Jd␍␇\u{FFFD}31m\n")
    let list = Value.list(ListValue([.text("\u{1B}]0;x\u{7}")], names: ["n"]))
    #expect(!Samples.rendered(list).contains("\u{1B}"))
  }

  @Test("columns that do not fit the width are named in the footer")
  func narrow() throws {
    #expect(
      Samples.rendered(.table(try Samples.cities()), width: 26) == """
        地区      year
        ────────  ────
        苏州      2010
        呼和浩特  2010
        Bengbu    2011
        3 rows × 4 columns · key: 地区, year · 2 columns hidden: co2, ok
        note: 2 rows dropped: no gdp

        """)
  }

  @Test("of many rows the head and the tail are shown")
  func manyRows() throws {
    let table = try Table(columns: [Column("n", .numbers((1...1000).map { Double($0) }))])
    #expect(
      Samples.rendered(.table(table), rows: 5) == """
           n
        ────
           1
           2
           3
           …
         999
        1000
        1000 rows × 1 column · 995 rows hidden

        """)
    #expect(Samples.rendered(.table(table)).split(separator: "\n").count == 2 + 21 + 1)
  }

  @Test("tables without rows or columns have a header and a footer")
  func empty() throws {
    let rowless = try Table(columns: [Column("n", .numbers([])), Samples.texts("名", [], [])])
    #expect(Samples.rendered(.table(rowless)) == "n  名\n─  ──\n0 rows × 2 columns\n")
    let bare = try Table(columns: [], rowCount: 3)
    #expect(Samples.rendered(.table(bare)) == "3 rows × 0 columns\n")
  }

  @Test("a text that would steer the terminal or break the row shows as pictures")
  func control() throws {
    let table = try Table(columns: [Samples.texts("a\nb", ["x\u{1B}[2J"], [0])])
    #expect(Samples.rendered(.table(table)) == "a␊b\n─────\nx␛[2J\n1 row × 1 column\n")
  }

  @Test("a vector is a column with its unit")
  func vector() throws {
    let column = Column("co2", .numbers([1.5, .nan]), try Samples.measure("Mt CO2"))
    let vector = Vector(column, rows: RowIdentity(), keyColumns: [], key: nil)
    #expect(
      Samples.rendered(.vector(vector)) == """
             co2
        [Mt CO2]
        ────────
             1.5
              na
        2 values

        """)
  }

  @Test("a result: title, single values, tables, notes")
  func result() throws {
    let fit = try Table(columns: [Column("year", .numbers([2010])), Column("v", .numbers([0.25]))])
    let result = MethodResult(
      method: "egm", title: "EGM(1,1)",
      fields: [
        ("a", .number(-0.0118)), ("limit", .missing), ("grade", .text("Good")),
        ("fit", .table(fit)),
        ("steps", .table(fit)),
      ], notes: ["the series is short"], shown: ["fit"])
    #expect(
      Samples.rendered(.result(result)) == """
        EGM(1,1)
        a = -0.0118
        grade = Good

        fit:
        year     v
        ────  ────
        2010  0.25
        1 row × 2 columns

        note: the series is short

        """)
  }

  @Test("a list that holds tables shows each under its name")
  func listOfTables() throws {
    let table = try Table(columns: [Column("n", .numbers([1]))])
    let list = ListValue([.table(table), .number(2)], names: ["甲", "b"])
    #expect(Samples.rendered(.list(list)) == "甲:\nn\n─\n1\n1 row × 1 column\n\nb = 2\n")
  }

  @Test(
    "single values are on one line, nothing on none",
    arguments: [
      (Value.number(2), "2\n"), (.missing, "na\n"), (.text("a\nb"), "a\nb\n"), (.nothing, ""),
      (.range(YearRange(first: 2010, last: nil)), "2010..\n"),
      (.list(ListValue([.text("a"), .number(0.5)], names: ["x", "y"])), "[x = a, y = 0.5]\n"),
    ] as [(Value, String)])
  func single(value: Value, expected: String) {
    #expect(Samples.rendered(value) == expected)
  }

  @Test(
    "the decimals of a column suit its largest and keep its smallest",
    arguments: [
      ([2010, 2020, .nan], ["2010", "2020", "na"]),
      ([1_234_567, 0.5], ["1234567.0", "0.5"]),
      ([317.07, 351.99, 1], ["317.07", "351.99", "1.00"]),
      ([1.0 / 3, 20], ["0.3333", "20.0000"]),
      ([0.0001234, 0.9], ["0.000123", "0.900000"]),
      ([1e-13, 0], ["1e-13", "0"]),
      ([1e18, 2.5e15], ["1e18", "2.5e15"]),
      ([123456.7, 1e-13], ["123456.7", "1e-13"]),
      ([-0.5, 12.25], ["-0.50", "12.25"]),
      ([1e6, 2e9], ["1000000", "2000000000"]),
    ] as [([Double], [String])])
  func decimals(numbers: [Double], expected: [String]) throws {
    let table = try Table(columns: [Column("n", .numbers(numbers))])
    let lines = Samples.rendered(.table(table)).split(separator: "\n")
    let cells = lines.dropFirst(2).dropLast().map { $0.drop { $0 == " " } }
    #expect(cells.map(String.init) == expected)
  }

  @Test("lists nested beyond any use end, in every format", arguments: OutputFormat.allCases)
  func nested(format: OutputFormat) {
    var value = Value.number(1)
    for _ in 0..<3000 { value = .list(ListValue([value])) }
    #expect(!Samples.rendered(value, format).isEmpty)
  }
}
