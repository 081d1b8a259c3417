import DataIO
import Tables
import Testing

/// What is wrong with a file is told with its line, column and a mend.
@Suite struct ErrorTests {
  @Test(arguments: [
    ("", "D004"), ("\n\n", "D004"), ("a,a\n1,2\n", "D009"), ("a [t],a [kg]\n1,2\n", "D009"),
    ("a,b\n1\n", "D008"), ("a,b\n1,2,3\n", "D008"), ("a,b\n1,2\n\"x,3\n", "D012"),
    ("a,b\n\"x\"y,3\n", "D013"), ("\"a,b\n1,2\n", "D012"),
  ])
  func codes(text: String, code: String) {
    #expect(failure(text)?.code == code)
  }

  @Test func raggedRows() {
    let short = failure("a,b,c\n1,2,3\n\n4,\"5\n6\",7\n8,9\n1,2,3\n")
    #expect(short == .ragged(.init("x.csv", line: 6), found: 2, expected: 3))
    #expect(short?.message == "\"x.csv\", line 6: there are 2 cells, the header has 3")
    #expect(short?.line == 6)
    let long = failure("a,b\n1,2\n3,4,5\n")
    #expect(long == .ragged(.init("x.csv", line: 3), found: 3, expected: 2))
    #expect(long?.mend?.english.contains("quotes") == true)
  }

  @Test(arguments: [100, 5000])
  func unreadableNumber(rows: Int) {
    let lines = (1...rows).map { $0 == rows - 1 ? "x,3?\n" : "x,\($0)\n" }
    let error = failure("a,b\n" + lines.joined())
    #expect(
      error
        == .unreadableNumber(
          .init("x.csv", line: rows), column: "b", cell: "3?", unreadable: 1, cells: rows))
    #expect(error?.mend == "if it stands for a missing number, say so: missing = [\"3?\"]")
    #expect(error?.column == "b")
    let table = try? load("a,b\n" + lines.joined()) { $0.missing = ["3?"] }.table
    #expect(table?.column(named: "b")?.kindName == "number")
  }

  @Test func fewNumbersMakeAText() throws {
    let lines = (1...100).map { $0 % 10 == 0 ? "x,none\n" : "x,\($0)\n" }
    #expect(try load("a,b\n" + lines.joined()).table.column(named: "b")?.kindName == "text")
  }

  @Test func textsFarDownMakeAText() throws {
    let lines = (1...4000).map { $0 > 2000 ? "x,n\($0)\n" : "x,\n" }
    let column = try load("a,b\n" + lines.joined()).table.shown("b")
    #expect(column?[1999] == "na")
    #expect(column?[2000] == "'n2001'")
  }

  @Test func kindsThatDoNotFit() {
    let number = failure("a,b\n1,x\n") { $0.types = ["b": .number] }
    #expect(number?.message == "\"x.csv\", line 2: \"x\" in column \"b\" is not a number")
    let flag = failure("a,b\n1,true\n2,maybe\n") { $0.types = ["b": .flag] }
    #expect(flag == .unreadableFlag(.init("x.csv", line: 3), column: "b", cell: "maybe"))
  }

  @Test func otherKindsOfFiles() {
    #expect(failure([0x50, 0x4B, 3, 4, 0, 0])?.code == "D005")
    #expect(failure([0x61, 0, 0x62, 0])?.code == "D005")
  }

  @Test func tooManyColumns() {
    let header = (0...20_000).map { "c\($0)" }.joined(separator: ",")
    #expect(failure(header + "\n")?.code == "D018")
  }

  @Test func manyColumns() throws {
    let names = (0..<5_000).map { "c\($0)" }
    let text = names.joined(separator: ",") + "\n" + names.map { _ in "1" }.joined(separator: ",")
    #expect(try load(text).table.columns.count == 5_000)
  }

  @Test func missingFile() {
    #expect(throws: DataError.missingFile(path: "/nowhere/x.csv", nearest: [], folderExists: false))
    {
      try CSVReader.read(path: "/nowhere/x.csv")
    }
    #expect(throws: DataError.cannotRead(path: "/", reason: "it is a folder")) {
      try CSVReader.read(path: "/")
    }
  }
}
