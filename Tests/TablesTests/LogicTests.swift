import Tables
import Testing

@Suite("Comparisons and three-valued logic")
struct LogicTests {
  @Test("the truth tables", arguments: [Int8](-1...1), [Int8](-1...1))
  func tables(a: Int8, b: Int8) throws {
    let (x, y) = (Operand.column(flags("a", [a])), Operand.column(flags("b", [b])))
    let and: Int8 = a == 0 || b == 0 ? 0 : a == 1 && b == 1 ? 1 : -1
    let or: Int8 = a == 1 || b == 1 ? 1 : a == 0 && b == 0 ? 0 : -1
    #expect(flagValues(try x.and(y)) == [and])
    #expect(flagValues(try x.or(y)) == [or])
    #expect(flagValues(try x.not()) == [a < 0 ? -1 : 1 - a])
    let single = Operand.flag(b < 0 ? nil : b == 1)
    #expect(flagValues(try x.and(single)) == [and])
    #expect(flagValues(try single.or(x)) == [or])
  }

  @Test("numbers compare in one unit", arguments: ComparisonOperator.allCases)
  func numbersCompare(op: ComparisonOperator) throws {
    var notes = OperationNotes()
    let x = Operand.column(numbers("x", [1, 2, 3, nan], try unit("t")))
    let y = Operand.number(Quantity(2000, try unit("kg")))
    let expected: [Int8] =
      switch op {
      case .equal: [0, 1, 0, -1]
      case .notEqual: [1, 0, 1, -1]
      case .less: [1, 0, 0, -1]
      case .lessOrEqual: [1, 1, 0, -1]
      case .greater: [0, 0, 1, -1]
      case .greaterOrEqual: [0, 1, 1, -1]
      }
    #expect(flagValues(try x.comparing(op, y, notes: &notes)) == expected)
    #expect(throws: TableError.self) {
      try x.comparing(op, .number(Quantity(2)), notes: &notes)
    }
  }

  @Test("texts compare by code points, across columns too")
  func textsCompare() throws {
    var notes = OperationNotes()
    let x = Operand.column(texts("x", ["b", "a", nil, "苏"]))
    let y = Operand.column(texts("y", ["a", "a", "a", "z"]))
    #expect(flagValues(try x.comparing(.equal, y, notes: &notes)) == [0, 1, -1, 0])
    #expect(flagValues(try x.comparing(.greater, y, notes: &notes)) == [1, 0, -1, 1])
    #expect(flagValues(try x.comparing(.less, .text("b"), notes: &notes)) == [0, 1, -1, 0])
    #expect(flagValues(try Operand.text("b").comparing(.less, x, notes: &notes)) == [0, 0, -1, 1])
  }

  @Test("regions compare by identity; a text beside them is an error that shows the @")
  func regionsCompare() throws {
    var notes = OperationNotes()
    let regions = [
      Region(name: "江苏", aliases: ["江苏省", "Jiangsu", "320000"]), Region(name: "上海"),
    ]
    let column = Operand.column(
      Column("prov", .regions([0, 1, -1], Categories(regions: regions))))
    for spelling in ["江苏", "江苏省", "Jiangsu", "320000"] {
      let literal = Operand.region(Region(name: spelling))
      #expect(flagValues(try column.comparing(.equal, literal, notes: &notes)) == [1, 0, -1])
      #expect(flagValues(try literal.comparing(.notEqual, column, notes: &notes)) == [0, 1, -1])
    }
    let text = try #require(throws: TableError.self) {
      try column.comparing(.equal, .text("Jiangsu"), notes: &notes)
    }
    #expect(text.mend == "write a region: `@Jiangsu`")
    let unknown = try #require(throws: TableError.self) {
      try column.comparing(.equal, .region(Region(name: "Jiangsi")), notes: &notes)
    }
    #expect(unknown.mend == "did you mean @江苏?")
    #expect(throws: TableError.self) {
      try column.comparing(.less, .region(regions[0]), notes: &notes)
    }
  }

  @Test("a spelling of two regions lists both with their codes")
  func ambiguous() throws {
    var notes = OperationNotes()
    let regions = [
      Region(name: "泰州", aliases: ["Taizhou", "321200"]),
      Region(name: "台州", aliases: ["Taizhou", "331000"]),
    ]
    let column = Operand.column(Column("city", .regions([0, 1], Categories(regions: regions))))
    let error = try #require(throws: TableError.self) {
      try column.comparing(.equal, .region(Region(name: "Taizhou")), notes: &notes)
    }
    #expect(error.notes == ["candidates: 泰州 (321200), 台州 (331000)"])
    let code = Operand.region(Region(name: "331000"))
    #expect(flagValues(try column.comparing(.equal, code, notes: &notes)) == [0, 1])
  }

  @Test("`in` ranges and lists")
  func membership() throws {
    var notes = OperationNotes()
    let years = Operand.column(numbers("year", [2009, 2010, 2012.5, 2020, nan]))
    let range = YearRange(first: 2010, last: 2019)
    #expect(flagValues(try years.isIn(range)) == [0, 1, 1, 0, -1])
    #expect(flagValues(try years.isIn(YearRange(first: nil, last: nil))) == [1, 1, 1, 1, -1])
    let list = [2009.0, 2020].map { Operand.number(Quantity($0)) }
    #expect(flagValues(try years.isIn(list, notes: &notes)) == [1, 0, 0, 1, -1])
    #expect(flagValues(try years.isIn([], notes: &notes)) == [0, 0, 0, 0, 0])
    let words = Operand.column(texts("w", ["a", "b", nil]))
    #expect(flagValues(try words.isIn([.text("b"), .text("z")], notes: &notes)) == [0, 1, -1])
    #expect(throws: TableError.self) {
      try words.isIn([.number(Quantity(1))], notes: &notes)
    }
  }

  @Test("case takes the first true branch, or_else replaces, units meet")
  func cases() throws {
    var notes = OperationNotes()
    let x = Operand.column(numbers("x", [1, nan, 3], try unit("t")))
    let filled = try x.orElse(.number(Quantity(5000, unit("kg"))), notes: &notes)
    #expect(values(filled) == [1, 5, 3])
    let zero = try x.orElse(.number(Quantity(0)), notes: &notes)
    #expect(values(zero) == [1, 0, 3])
    let chosen = try Operand.cases(
      [
        (.column(flags("a", [1, 0, -1])), .number(Quantity(0))),
        (.column(flags("b", [1, 1, 0])), x),
      ], notes: &notes)
    #expect(same(values(chosen), [0, nan, nan]))
    guard case .column(let column) = chosen else { return }
    #expect(column.measure == (try unit("t")))
    let labels = try Operand.cases(
      [(.column(flags("a", [1, 0])), .text("high"))], otherwise: .text("low"), notes: &notes)
    guard case .column(let words) = labels else { return }
    #expect(cells(words) == ["high", "low"])
    #expect(throws: TableError.self) {
      try Operand.cases([(.flag(true), .text("x"))], otherwise: x, notes: &notes)
    }
  }

  @Test("row-wise min and max, with and without missing values")
  func extremes() throws {
    var notes = OperationNotes()
    let x = Operand.column(numbers("x", [1, nan, 3]))
    let y = Operand.column(numbers("y", [2, 2, nan]))
    #expect(same(values(try Operand.least([x, y], notes: &notes)), [1, nan, nan]))
    let skipped = try Operand.greatest([x, y], skipMissing: true, notes: &notes)
    #expect(values(skipped) == [2, 2, 3])
    #expect(throws: TableError.self) { try Operand.least([], notes: &notes) }
  }

  @Test(
    "numbers from text",
    arguments: [
      ("12", 12.0), (" -1.5e3 ", -1500), ("1,234.5", 1234.5), ("12,34", nan), ("", nan),
      ("3%", nan), ("nan", nan), ("inf", nan), ("0x10", nan), ("1e999", nan), ("+.5", 0.5),
    ])
  func parsing(text: String, expected: Double) throws {
    var notes = OperationNotes()
    let result = try Operand.column(texts("t", [text, nil])).parsedNumbers(notes: &notes)
    #expect(same(values(result), [expected, nan]))
    #expect(notes.unreadTexts == (expected.isNaN ? 1 : 0))
  }
}
