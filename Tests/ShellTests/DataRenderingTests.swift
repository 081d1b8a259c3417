import Interpreter
import Shell
import Syntax
import Tables
import Testing

@Suite("Values as JSON, CSV and Markdown")
struct DataRenderingTests {
  @Test(
    "each kind of value is one JSON document on one line",
    arguments: [
      (.number(2), "2"), (.number(0.1), "0.1"), (.number(1e20), "1e20"), (.missing, "null"),
      (.number(-317.07), "-317.07"), (.flag(true), "true"),
      (.text("a\"\\\n\t\u{1}é江"), #""a\"\\\n\t\u0001é江""#),
      (.quantity(Quantity(12.5, .unstated)), "12.5"),
      (.range(YearRange(first: 2010, last: 2020)), "[2010,2020]"),
      (.range(YearRange(first: 2010, last: nil)), "[2010,null]"),
      (.region(Region(name: "江苏")), "\"江苏\""),
      (.list(ListValue([.number(1), .missing])), "[1,null]"),
      (.list(ListValue([])), "[]"),
      (.list(ListValue([.number(1)], names: ["a b"])), #"{"a b":1}"#),
      (.column(ColumnExpression(.column("GDP 现价"), at: .none)), #"".\"GDP 现价\"""#),
    ] as [(Value, String)])
  func json(value: Value, expected: String) {
    #expect(Samples.rendered(value, .json) == expected + "\n")
  }

  @Test("nothing gives no line", arguments: OutputFormat.allCases)
  func nothing(format: OutputFormat) {
    #expect(Samples.rendered(.nothing, format).isEmpty)
  }

  static let rows =
    #"[{"地区":"苏州","year":2010,"co2":317.07,"ok":true},"#
    + #"{"地区":"呼和浩特","year":2010,"co2":null,"ok":false},"#
    + #"{"地区":"Bengbu","year":2011,"co2":28.5,"ok":null}]"#

  @Test("a table is an array of rows; with units they stand beside it")
  func jsonTable() throws {
    let table = Value.table(try Samples.cities())
    #expect(Samples.rendered(table, .json) == Self.rows + "\n")
    let units = #"{"units":{"地区":null,"year":null,"co2":"1e4 t CO2","ok":null},"rows":"#
    #expect(Samples.rendered(table, .json, units: true) == units + Self.rows + "}\n")
  }

  @Test("a vector is an array, a result an object of all its fields")
  func jsonResult() throws {
    let column = Column("v", .numbers([1, .nan]), try Samples.measure("kg"))
    let vector = Value.vector(Vector(column, rows: RowIdentity(), keyColumns: [], key: nil))
    let result = Value.result(
      MethodResult(
        method: "m", title: "M", fields: [("a", .missing), ("fit", vector)], shown: []))
    #expect(Samples.rendered(result, .json) == "{\"a\":null,\"fit\":[1,null]}\n")
    #expect(
      Samples.rendered(result, .json, units: true)
        == #"{"a":null,"fit":{"unit":"kg","values":[1,null]}}"# + "\n")
    let quantity = Value.quantity(Quantity(2, try Samples.measure("kg")))
    #expect(
      Samples.rendered(quantity, .json, units: true) == #"{"value":2,"unit":"kg"}"# + "\n")
  }

  @Test("a table as CSV: full numbers, blanks for missing, quotes where needed")
  func csvTable() throws {
    let third = Column("x, y", .numbers([1.0 / 3, .nan]), try Samples.measure("kg"))
    let table = try Table(columns: [third, Samples.texts("名", ["say \"a\"", "b"], [0, -1])])
    let rows = "0.3333333333333333,\"say \"\"a\"\"\"\n,\n"
    #expect(Samples.rendered(.table(table), .csv) == "\"x, y\",名\n" + rows)
    #expect(
      Samples.rendered(.table(table), .csv, units: true) == "\"x, y [kg]\",名\n" + rows)
  }

  @Test("a single column says its missing cells, since an empty line is none")
  func csvMissing() throws {
    let table = try Table(columns: [Column("a", .numbers([1, .nan]))])
    #expect(Samples.rendered(.table(table), .csv) == "a\n1\nNA\n")
    #expect(Samples.rendered(.missing, .csv) == "NA\n")
  }

  @Test("a result as CSV: its single values, then each table")
  func csvResult() throws {
    let fit = try Table(columns: [Column("v", .numbers([0.25]))])
    let result = MethodResult(
      method: "m", title: "M",
      fields: [("a", .number(1)), ("b", .missing), ("fit", .table(fit))])
    #expect(
      Samples.rendered(.result(result), .csv) == "name,value\na,1\n\nv\n0.25\n")
  }

  @Test("a list as CSV: one item a line, or names beside values")
  func csvList() {
    let items: [Value] = [.number(1), .text("a,b")]
    #expect(Samples.rendered(.list(ListValue(items)), .csv) == "1\n\"a,b\"\n")
    #expect(
      Samples.rendered(.list(ListValue(items, names: ["x", "y"])), .csv)
        == "name,value\nx,1\ny,\"a,b\"\n")
  }

  @Test("a table as Markdown keeps every row, its units and what was dropped")
  func markdownTable() throws {
    #expect(
      Samples.rendered(.table(try Samples.cities()), .markdown, rows: 1) == """
        | 地区 | year | co2 [1e4 t CO2] | ok |
        | --- | ---: | ---: | --- |
        | 苏州 | 2010 | 317.07 | true |
        | 呼和浩特 | 2010 | na | false |
        | Bengbu | 2011 | 28.50 | na |

        > note: 2 rows dropped: no gdp

        """)
  }

  @Test("signs of Markdown in cells mean themselves")
  func markdownEscapes() throws {
    let table = try Table(columns: [Samples.texts("a_b", ["x|y\nz*"], [0])])
    #expect(
      Samples.rendered(.table(table), .markdown) == "| a\\_b |\n| --- |\n| x\\|y<br>z\\* |\n")
  }

  @Test("a result as Markdown: title, values, tables under their names, notes")
  func markdownResult() throws {
    let fit = try Table(columns: [Column("v", .numbers([0.25]))])
    let result = MethodResult(
      method: "m", title: "EGM(1,1)", fields: [("a", .number(1)), ("fit", .table(fit))],
      notes: ["short", "rough"])
    #expect(
      Samples.rendered(.result(result), .markdown) == """
        **EGM(1,1)**

        - a = 1

        **fit**

        | v |
        | ---: |
        | 0.25 |

        > note: short
        >
        > note: rough

        """)
  }
}
