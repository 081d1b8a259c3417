import DataIO
import Tables
import Testing
import Units

/// Separators, line ends, decimal signs, encodings, headers.
@Suite struct DialectTests {
  @Test(
    arguments: [
      ("a,b\n1,2\n", ","), ("a;b\n1;2\n", ";"), ("a\tb\n1\t2\n", "\t"),
      ("a;b, c\n1;2,5\n3;4\n", ";"), ("\"x;y\",b\n1,2\n", ","), ("a\n1\n", ","),
    ] as [(String, Character)])
  func separator(text: String, expected: Character) throws {
    #expect(try load(text).facts.separator == expected)
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func lineEnds(end: String) throws {
    let lines = ["a,b", "1,x", "2,\"y\"", "", "3,z"]
    let table = try load(lines.joined(separator: end))
    #expect(table.table.shown == [["1.0", "2.0", "3.0"], ["'x'", "'y'", "'z'"]])
    #expect(table.facts.blankLines == 1)
    #expect(try load(lines.joined(separator: end) + end + end).table.rowCount == 3)
  }

  @Test(arguments: [
    ("a;b\n1,5;x\n2;y\n", ["1.5", "2.0"]), ("a;b\n1.234,5;x\n", ["1234.5"]),
    ("a\tb\n1.5\tx\n", ["1.5"]), ("a;b\n1,234.5;x\n1,000;y\n", ["1234.5", "1000.0"]),
    ("a;b\n1.234;x\n2,5;y\n", ["1234.0", "2.5"]), ("a;b\n0,123;x\n", ["0.123"]),
  ])
  func decimalSign(text: String, expected: [String]) throws {
    #expect(try load(text).table.shown("a") == expected)
  }

  @Test func aCommaThatMayBeEitherIsAnError() throws {
    let error = failure("a;b\n1;x\n1,234;y\n")
    #expect(
      error == .unclearDecimal(.init("x.csv", line: 3), column: "a", cell: "1,234"))
    #expect(try load("a;b\n1,234;y\n") { $0.decimal = "," }.table.shown("a") == ["1.234"])
    #expect(try load("a;b\n1,234;y\n") { $0.decimal = "." }.table.shown("a") == ["1234.0"])
  }

  @Test func separatorThatTheScriptTells() throws {
    #expect(try load("a|b\n1|2\n") { $0.separator = "|" }.table.shown == [["1.0"], ["2.0"]])
    for bad in ["\"", "a", "5", ".", "，"] as [Character] {
      #expect(failure("a\n1\n") { $0.separator = bad }?.code == "D017")
    }
    #expect(failure("a;b\n1;2\n") { ($0.separator, $0.decimal) = (",", ",") }?.code == "D017")
  }

  @Test(
    arguments: [
      ("utf8", Array("城市,值\n北京,1\n".utf8), "UTF-8"),
      ("mark", [0xEF, 0xBB, 0xBF] + Array("城市,值\n北京,1\n".utf8), "UTF-8"),
      (
        "gbk",
        [0xB3, 0xC7, 0xCA, 0xD0, 0x2C, 0xD6, 0xB5, 0x0A, 0xB1, 0xB1, 0xBE, 0xA9, 0x2C, 0x31, 0x0A],
        "GB18030"
      ),
      ("utf16le", [0xFF, 0xFE] + utf16("城市,值\n北京,1\n", isBig: false), "UTF-16LE"),
      ("utf16be", [0xFE, 0xFF] + utf16("城市,值\n北京,1\n", isBig: true), "UTF-16BE"),
    ] as [(String, [UInt8], String)])
  func encoding(name: String, bytes: [UInt8], expected: String) throws {
    let loaded = try load(bytes)
    #expect(loaded.facts.encoding == expected)
    #expect(loaded.table.names == ["城市", "值"])
    #expect(loaded.table.shown == [["'北京'"], ["1.0"]])
  }

  @Test func encodingThatTheScriptTells() throws {
    let big5: [UInt8] = [0xA5, 0x78, 0xA5, 0x5F, 0x2C, 0x62, 0x0A, 0x31, 0x2C, 0x32, 0x0A]
    #expect(try load(big5) { $0.encoding = "big5" }.table.names == ["台北", "b"])
    #expect(failure(big5) { $0.encoding = "klingon" } == .unknownEncoding("klingon"))
  }

  @Test func undecodableBytes() {
    let bytes = Array("a,b\n1,2\nx".utf8) + [0xFF, 0xFF] + Array(",3\n".utf8)
    #expect(
      failure(bytes)
        == .undecodable(.init("x.csv", line: 3), encoding: "UTF-8 or GB18030", offset: 9))
    #expect(
      failure(bytes) { $0.encoding = "utf-8" }
        == .undecodable(.init("x.csv", line: 3), encoding: "UTF-8", offset: 9))
  }

  @Test func headers() throws {
    let loaded = try load("co2 [Mt CO2],GDP (nominal),,碳排放量(万吨),x [bananas],\n1,2,3,4,5,\n")
    let table = loaded.table
    #expect(table.names == ["co2", "GDP (nominal)", "column_3", "碳排放量", "x"])
    #expect(table.columns.map { $0.measure.unit?.spelling } == ["Mt CO2", nil, nil, "1e4 t", nil])
    #expect(table.columns[1].measure == .unstated)
    #expect(
      table.notes.map(\.text) == [
        "the unit [bananas] of column \"x\" is not known",
        "column 6 has neither a name nor a value and was left out",
        "column 3 has no name and is called column_3",
      ])
  }

  @Test func headerElsewhereOrNowhere() throws {
    let text = "Table 1\nin Mt\na,b\n1,2\n"
    #expect(try load(text) { $0.header = .line(3) }.table.names == ["a", "b"])
    #expect(failure(text) { $0.header = .line(9) } == .noHeader(path: "x.csv", row: 9))
    let table = try load("1,x\n2,y\n") { $0.header = .none }.table
    #expect(table.names == ["column_1", "column_2"])
    #expect(table.shown == [["1.0", "2.0"], ["'x'", "'y'"]])
    #expect(table.notes.isEmpty)
  }

  @Test func unitsAndColumnsThatTheScriptTells() throws {
    let table = try load("a [t],b,c\n1,2,3\n") {
      ($0.units, $0.columns) = (["a": "kt", "b": "km2"], ["b", "a"])
    }.table
    #expect(table.names == ["a", "b"])
    #expect(table.columns.map { $0.measure.unit?.spelling } == ["kt", "km2"])
    #expect(failure("abc\n1\n") { $0.columns = ["abd"] }?.mend == "did you mean \"abc\"?")
    #expect(failure("abc\n1\n") { $0.units = ["abc": "bananas"] }?.code == "D017")
  }

  @Test func oneColumnKeepsBlankLines() throws {
    #expect(try load("a\n1\n\n3\n\n").table.shown == [["1.0", "na", "3.0"]])
    #expect(try load("a\nx\n\"\"\n\n").table.shown == [["'x'", "na"]])
  }

  @Test(arguments: ["a,b", "a,b\n", "a,b\n\n\n"])
  func headerAlone(text: String) throws {
    let table = try load(text).table
    #expect(table.names == ["a", "b"])
    #expect(table.rowCount == 0)
  }
}

/// Text as UTF-16 without a mark.
private func utf16(_ text: String, isBig: Bool) -> [UInt8] {
  text.utf16.flatMap { unit -> [UInt8] in
    let bytes = [UInt8(unit >> 8), UInt8(unit & 255)]
    return isBig ? bytes : bytes.reversed()
  }
}
