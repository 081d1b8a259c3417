import Tables
import Testing

@Suite("Messages")
struct ErrorTextTests {
  static let all: [TableError] = [
    .lengths(column: "a", rows: 1, expected: 2), .duplicateColumn("a"),
    .unknownColumn("gpd", among: ["gdp"]),
    .kind(column: "a", found: "text", needed: "a number column", operation: "sum"),
    .noYear(operation: "lag", key: ["city"]), .noKey(operation: "fill"),
    .keyNotUnique(columns: ["a"], repeated: 2, rows: ["rows 1 and 2: x"]),
    .keyRole(column: "a", role: "year", needed: "it must hold whole numbers"),
    .unknownRegion("X", column: "r", nearest: ["Y"], regions: ["Y", "Z"]),
    .ambiguousRegion("X", column: "r", candidates: ["Y (1)", "Z (2)"]),
    .regionWithText("Jiangsu"), .slicedTwice("a"), .sliceRole("year", columns: ["a"]),
    .sliceValue(column: "a", value: "3", have: ["1", "2"]),
    .joinNotUnique(columns: ["a"], repeated: 1, rows: ["rows 1 and 2: x"]), .joinNames(["b"]),
    .kindsDiffer(left: "a", leftKind: "text", right: "b", rightKind: "number"),
    .joinWithoutColumns(left: ["a"], right: ["b"]),
    .appendColumns(table: "the second table", missing: ["a"], extra: ["b"]),
    .cellTwice(name: "a", repeated: 1, rows: ["rows 1 and 2: x"]), .otherRows(vector: "v"),
    .argument("p", value: "2", needed: "between 0 and 1"),
    .tooLarge(what: "columns", count: 3, limit: 2),
    .operands(operation: "`+`", left: "text", right: "number"),
    .rowsDiffer(operation: "`+`", left: 1, right: 2),
    .measure(MeasureError("+", .plain, .unstated, .plain)),
    .columnMeasure("a", MeasureError("^", .unstated, .plain, .exponent)),
  ]

  @Test("every error has a code of its own, one sentence without a full stop, and no empty note")
  func sentences() {
    for error in Self.all {
      #expect(!error.message.isEmpty && !error.message.english.hasSuffix("."))
      #expect(!error.message.english.contains("\n"))
      #expect(error.mend?.isEmpty != true)
      #expect(error.notes.allSatisfy { !$0.isEmpty })
    }
    let codes = Self.all.map(\.code)
    #expect(Set(codes).count == codes.count)
  }

  @Test(
    "columns are written as scripts write them",
    arguments: [
      ("co2", "there is no column .co2"), ("GDP 现价", "there is no column .\"GDP 现价\""),
      ("碳排放", "there is no column .碳排放"), ("2010", "there is no column .\"2010\""),
    ])
  func columns(name: String, message: String) {
    #expect(TableError.unknownColumn(name, among: []).message.english == message)
  }

  @Test("long lists are cut")
  func lists() {
    let names = (1...30).map { "c\($0)" }
    let notes = TableError.unknownColumn("x", among: names).notes
    #expect(notes.first?.english.hasSuffix(".c12, … (18 more)") == true)
  }
}
