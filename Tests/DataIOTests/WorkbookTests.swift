import DataIO
import Tables
import TestSupport
import Testing
import Units

/// Workbooks, made by the tests.
@Suite struct WorkbookTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  @Test func aYearbookSheetWithMergedNames() throws {
    let rows =
      sheetRow(1, ["2-6  分地区年末人口"]) + sheetRow(2, ["", "", "单位：万人"])
      + sheetRow(3, ["地  区", "年末常住人口"]) + sheetRow(4, ["", "2000", 2005])
      + sheetRow(5, ["全  国", 126264, 130372]) + "<row r=\"6\"/>"
      + sheetRow(7, ["北　京", 1350.5, "1,533.8①"]) + sheetRow(8, ["西 藏", "…", ""])
      + sheetRow(9, ["注：①估计。"])
    let path = try folder.workbook(
      "p.xlsx",
      [
        ("封面", true, sheetRow(1, ["x", 1]), []),
        ("2-6", false, rows, ["A1:C1", "A3:A4", "B3:C3"]),
      ])
    let table = try loadFile(path, key: ["region", "year"])
    #expect(table.names == ["region", "year", "年末常住人口"])
    #expect(
      table.shown("年末常住人口") == ["126264.0", "130372.0", "1350.5", "1533.8", "na", "na"])
    #expect(table.column(named: "年末常住人口")?.measure.unit?.spelling == "1e4 person")
    #expect(table.shown("region")?.last == "'西藏'")
    #expect(reading(table).contains("hidden sheets: 封面"))
    #expect(reading(table).contains("sheet: 2-6"))
  }

  @Test func sharedTextsFlagsDatesAndFaults() throws {
    let rows =
      sheetRow(1, ["name", "x", "ok", "when"])
      + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\"><v>1.5e3</v></c>"
      + "<c r=\"C2\" t=\"b\"><v>1</v></c><c r=\"D2\" s=\"1\"><v>42369</v></c></row>"
      + "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>1</v></c><c r=\"B3\" t=\"e\"><v>#DIV/0!</v></c>"
      + "<c r=\"C3\" t=\"b\"><v>0</v></c><c r=\"D3\" s=\"1\"><v>42370</v></c></row>"
    let path = try folder.workbook(
      "s.xlsx", [("S", false, rows, [])],
      shared: ["<t>a</t>", "<r><t>b</t></r><r><t>c</t></r><rPh sb=\"0\" eb=\"1\"><t>no</t></rPh>"],
      styles: "<numFmts><numFmt numFmtId=\"165\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"165\"/></cellXfs>")
    let table = try loadFile(path)
    #expect(table.shown("name") == ["'a'", "'bc'"])
    #expect(table.shown("x") == ["1500.0", "na"])
    #expect(table.shown("when") == ["'2015-12-31'", "'2016-01-01'"])
    #expect(reading(table).contains("cells with an error, read as missing: 1"))
  }

  @Test func rangeAndSheetChooseWhatIsRead() throws {
    let rows =
      sheetRow(1, ["city", "x"]) + sheetRow(2, ["A", 1]) + "<row r=\"3\"/>"
      + sheetRow(4, ["city", "y"]) + sheetRow(5, ["B", 2])
    let path = try folder.workbook(
      "r.xlsx",
      [
        ("one", false, rows, []),
        ("two", false, sheetRow(1, ["city", "z"]) + sheetRow(2, ["C", 3]), []),
      ])
    #expect(try loadFile(path) { $0.range = CellRange("A4:B5") }.names == ["city", "y"])
    #expect(try loadFile(path) { $0.sheet = .name("two") }.names == ["city", "z"])
    #expect(try loadFile(path) { $0.sheet = .place(2) }.names == ["city", "z"])
    #expect(throws: DataError.noSheet(path: path, name: "three", sheets: ["one", "two"])) {
      try loadFile(path) { $0.sheet = .name("three") }
    }
  }

  @Test func whatIsWrittenReadsBack() throws {
    let table = try Table(columns: [
      .texts("city", ["<北京> & \"x\"", nil, "  c\u{1}"]),
      Column("co2", .numbers([0.1, .nan, 1e300]), .unstated),
      Column("ok", .flags([1, 0, -1]), .plain),
    ])
    let path = "\(folder.path)/w.xlsx"
    try TableWriter.save(table, path: path)
    let back = try loadFile(path)
    #expect(back.names == ["city", "co2", "ok"])
    #expect(back.shown("co2") == ["0.1", "na", "1e+300"])
    #expect(back.shown("city")?[0] == "'<北京> & \"x\"'")
    let first = try readText(path)
    try TableWriter.save(table, path: path)
    #expect(try readText(path) == first)
  }

  @Test func theSameTableAsJSON() throws {
    let table = try Table(columns: [
      .texts("a\"b", ["x\n", nil]), Column("n", .numbers([1, .nan]), .unstated),
    ])
    let path = "\(folder.path)/w.json"
    try TableWriter.save(table, path: path)
    #expect(
      try readText(path)
        == "[\n{\"a\\\"b\":\"x\\u000a\",\"n\":1},\n{\"a\\\"b\":null,\"n\":null}\n]\n")
  }
}
