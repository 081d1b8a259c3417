import DataIO
import Tables
import Testing

/// What single cells mean.
@Suite struct CellTests {
  @Test(arguments: [
    ("1", "1.0"), ("-1.5", "-1.5"), ("+2", "2.0"), (".5", "0.5"), ("5.", "5.0"), ("0", "0.0"),
    ("0.1", "0.1"), ("1e3", "1000.0"), ("1E-2", "0.01"), (" 7 ", "7.0"), ("\"8\"", "8.0"),
    ("\"1,234.5\"", "1234.5"), ("\"1,234,567\"", "1234567.0"), ("-0", "-0.0"),
    ("9007199254740993", "9007199254740992.0"), ("0.30000000000000004", "0.30000000000000004"),
    ("179769313486231570000000000000000000000", "1.7976931348623156e+38"),
    ("123456789012345678.5", "1.2345678901234568e+17"),
    ("2.2250738585072014e-308", "2.2250738585072014e-308"),
  ])
  func number(cell: String, value: String) throws {
    let table = try load("a,b\n\(cell),x\n").table
    #expect(table.shown("a") == [value])
  }

  /// Every number of digits before and behind the point, as the standard library reads it.
  @Test(arguments: 1...18)
  func numberOfAnyLength(whole: Int) throws {
    var dice = Dice(UInt64(whole))
    for decimals in 0...18 {
      let digits = (0..<(whole + decimals)).map { $0 == 0 ? 1 + dice.below(9) : dice.below(10) }
      var cell = digits.prefix(whole).map(String.init).joined()
      if decimals > 0 { cell += "." + digits.suffix(decimals).map(String.init).joined() }
      for cell in [cell, "-" + cell] {
        let expected = try #require(Double(cell))
        let text = "a,b\n\(cell),\(cell)\n\(cell),\(cell)"
        #expect(
          try load(text).table.shown == [
            ["\(expected)", "\(expected)"], ["\(expected)", "\(expected)"],
          ])
      }
    }
  }

  @Test(arguments: [
    "1 2", "1-2", "--1", "1e", "e5", ".", "0x10", "inf", "infinity", "1.2.3", "\"1,23\"",
    "\"12,34,567\"", "\"0,123\"", "1e999", "%", "１２", "年",
  ])
  func text(cell: String) throws {
    let table = try load("a,b\n\(cell),x\n").table
    let bare = cell.filter { $0 != "\"" }
    #expect(table.shown("a") == ["'\(bare)'"])
  }

  @Test(arguments: [
    "", " ", "NA", "N/A", "na", "NaN", "null", "—", "–", "-", "…", "...", "..", "\"\"",
  ])
  func missing(cell: String) throws {
    let table = try load("a,b\n1,x\n\(cell),\(cell)\n").table
    #expect(table.shown("a") == ["1.0", "na"])
    #expect(table.shown("b") == ["'x'", "na"])
  }

  @Test func ownMissingWordsComeOnTop() throws {
    let table = try load("a,b\n1,x\nnone,none\nNA,NA\n") { $0.missing = ["none"] }.table
    #expect(table.shown == [["1.0", "na", "na"], ["'x'", "na", "na"]])
  }

  @Test func quotedMarkersAreTexts() throws {
    let table = try load("code,all,x\n\"NA\",\"NA\",\"NA\"\nNA,NA,2\nDE,\"NA\",3\n").table
    #expect(table.shown("code") == ["'NA'", "na", "'DE'"])
    #expect(table.shown("all") == ["'NA'", "na", "'NA'"])
    #expect(table.shown("x") == ["na", "2.0", "3.0"])
  }

  @Test func quotesHoldSeparatorsLineEndsAndQuotes() throws {
    let table = try load("a,b\n\"x,y\",1\n\"two\nlines\",2\n\"say \"\"so\"\"\",3\n 'q' ,4\n").table
    #expect(table.shown("a") == ["'x,y'", "'two\nlines'", "'say \"so\"'", "''q''"])
    #expect(table.shown("b") == ["1.0", "2.0", "3.0", "4.0"])
  }

  @Test func quotesInsideAnUnquotedTextAreLetters() throws {
    let table = try load("a,b\n5\" pipe,1\nx \"y\",2\n").table
    #expect(table.shown("a") == ["'5\" pipe'", "'x \"y\"'"])
  }

  @Test(arguments: [
    ("007\n8", ["'007'", "'8'"]), ("8\n007", ["'8'", "'007'"]), ("0\n10", ["0.0", "10.0"]),
    ("0.5\n-00", ["'0.5'", "'-00'"]),
  ])
  func leadingZerosMakeText(cells: String, expected: [String]) throws {
    let text = "id,b\n" + cells.split(separator: "\n").map { "\($0),x\n" }.joined()
    #expect(try load(text).table.shown("id") == expected)
  }

  @Test func leadingZeroFarDownMakesTheWholeColumnText() throws {
    let rows = (1...3000).map { "\($0),x\n" }.joined()
    let table = try load("id,b\n\(rows)007,x\n").table
    #expect(table.shown("id")?.first == "'1'")
    #expect(table.shown("id")?.last == "'007'")
    #expect(table.shown("id")?.count == 3001)
  }

  @Test func flags() throws {
    let table = try load("a,b\ntrue,True\nFALSE,yes\nNA,true\n").table
    #expect(table.shown == [["true", "false", "na"], ["'True'", "'yes'", "'true'"]])
  }

  @Test func textsAreComposed() throws {
    let table = try load("a,e\u{301}\ncafe\u{301},1\ncafé,2\nb,3\n").table
    #expect(table.names.map { Array($0.unicodeScalars).count } == [1, 1])
    guard case .texts(let codes, let categories)? = table.column(named: "a")?.values else {
      Issue.record("a is no text column")
      return
    }
    #expect(codes == [0, 0, 1])
    #expect(categories.labels.map { Array($0.utf8).count } == [5, 1])
  }

  @Test func kindsThatTheScriptTells() throws {
    let table = try load("id,n,f\n12,007,true\n13,8,\n") {
      $0.types = ["id": .text, "n": .number, "f": .text]
    }.table
    #expect(table.shown == [["'12'", "'13'"], ["7.0", "8.0"], ["'true'", "na"]])
  }
}
