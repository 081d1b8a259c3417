import Tables
import Testing

/// Filling by year, and the marks that it leaves.
@Suite struct FillTests {
  private let nan = Double.nan

  private func series(_ x: [Double], years: [Double], other: [Double]? = nil) throws -> Table {
    var columns = [
      texts("p", Array(repeating: "a", count: x.count)), numbers("year", years),
      numbers("x", x, try unit("t")),
    ]
    if let other { columns.append(numbers("y", other, try unit("1e8 CNY"))) }
    return try Table(columns: columns).keyed(by: [KeyPart("p"), KeyPart("year", role: .year)])
  }

  private func filled(_ table: Table, _ rule: FillRule) throws -> [Double] {
    values(try table.filled(["x"], by: rule).column(named: "x"))
  }

  @Test("gaps count their years, not their rows")
  func linear() throws {
    let table = try series([10, nan, nan, 40], years: [2010, 2011, 2014, 2016])
    #expect(same(try filled(table, FillRule(.linear)), [10, 15, 30, 40]))
    // Rows in another order give the same cells.
    let turned = try table.sorted(by: [.init(table.columns[1], descending: true)])
    #expect(same(try filled(turned, FillRule(.linear)), [40, 30, 15, 10]))
  }

  @Test("geometric keeps a constant growth")
  func geometric() throws {
    let table = try series([1, nan, nan, 8, nan], years: [1, 2, 3, 4, 5])
    let found = try filled(table, FillRule(.geometric))
    #expect(zip(found, [1, 2, 4, 8]).allSatisfy { ($0 - $1).magnitude < 1e-12 })
    #expect(found[4].isNaN)
    let note = try series([1, nan, -4], years: [1, 2, 3]).filled(["x"], by: FillRule(.geometric))
      .notes.last?.text.english
    #expect(note?.hasSuffix("1 stay na: 1 beside a value that is not positive") == true)
  }

  @Test("edges stay unless they are carried")
  func edges() throws {
    let table = try series([nan, 2, nan, 4, nan], years: [1, 2, 3, 4, 5])
    #expect(same(try filled(table, FillRule(.linear)), [nan, 2, 3, 4, nan]))
    let carried = try table.filled(["x"], by: FillRule(.linear, carriesEdges: true))
    #expect(same(values(carried.column(named: "x")), [2, 2, 3, 4, 4]))
    #expect(
      carried.column(named: "x")?.marks?.ways
        == [FillWay.back, nil, .linear, nil, .carry].map { $0?.rawValue ?? 0 })
    #expect(same(try filled(table, FillRule(.carry)), [nan, 2, 2, 4, 4]))
    #expect(same(try filled(table, FillRule(.back)), [2, 2, 4, 4, nan]))
    #expect(same(try filled(table, FillRule(.mean)), [3, 2, 3, 4, 3]))
  }

  @Test("the ratio to another column is interpolated")
  func ratio() throws {
    let table = try series(
      [1, nan, 4, nan, nan], years: [1, 2, 3, 4, 5], other: [10, 20, 20, 30, nan])
    let other = table.column(named: "y")
    #expect(
      same(try filled(table, FillRule(.ratio, other: other)), [1, 3, 4, nan, nan], within: 1e-12))
    #expect(
      same(
        try filled(table, FillRule(.ratio, carriesEdges: true, other: other)), [1, 3, 4, 6, nan],
        within: 1e-12))
    // A series that is in proportion comes out exactly.
    let twice = try series([2, nan, nan, 8], years: [1, 2, 3, 4], other: [1, 7, 5, 4])
    #expect(
      same(
        try filled(twice, FillRule(.ratio, other: twice.column(named: "y"))), [2, 14, 10, 8]))
  }

  @Test("a model gets what is known and what is wanted")
  func model() throws {
    let table = try series([1, nan, 3, nan], years: [1, 2, 3, 5])
    let rule = FillRule(.grey) { years, values, wanted in
      years == [1, 3] && values == [1, 3] ? wanted.map { $0 * 100 } : nil
    }
    #expect(same(try filled(table, rule), [1, 200, 3, 500]))
    let none = try table.filled(["x"], by: FillRule(.grey) { _, _, _ in nil })
    #expect(
      none.notes.last?.text.english.contains("2 in a series that the model does not fit") == true)
    #expect(!none.hasMarks)
  }

  @Test("each member by itself, and one without a value")
  func members() throws {
    let table = try Table(columns: [
      texts("p", ["a", "a", "a", "b", "b", "b"]), numbers("year", [1, 2, 3, 1, 2, 3]),
      numbers("x", [1, nan, 3, nan, nan, nan]),
    ]).keyed(by: [KeyPart("p"), KeyPart("year", role: .year)])
    let result = try table.filled(["x"])
    #expect(same(values(result.column(named: "x")), [1, 2, 3, nan, nan, nan]))
    #expect(
      result.notes.last?.text.english
        == "fill gave 1 of 4 missing cells of .x a value, 3 stay na: 3 in a series without any value"
    )
    #expect(throws: TableError.self) { try table.filled(["p"]) }
  }

  @Test("marks go where the rows go")
  func marks() throws {
    let table = try series([1, nan, 3], years: [1, 2, 3]).filled(["x"])
    func marked(_ table: Table) -> [Bool] {
      let column = table.column(named: "x")
      return (0..<table.rowCount).map { column?.marks?.isMarked($0) ?? false }
    }
    #expect(marked(table) == [false, true, false])
    let year = table.columns[1]
    #expect(
      marked(try table.sorted(by: [.init(year, descending: true)])) == [false, true, false])
    #expect(marked(try table.filtered(flags("c", [0, 1, 1]))) == [true, false])
    #expect(try table.filtered(flags("c", [1, 0, 1])).hasMarks == false)
    #expect(marked(try table.selecting([(name: "x", from: "x")])) == [false, true, false])
    #expect(
      try table.renaming([(new: "z", old: "x")]).column(named: "z")?.marks?.count == 1)
    let plain = try series([7, 8, 9], years: [4, 5, 6])
    #expect(marked(try table.appending(plain)) == [false, true, false, false, false, false])
    #expect(marked(try plain.appending(table)) == [false, false, false, false, true, false])
    let right = try Table(columns: [
      texts("p", ["a", "a"]), numbers("year", [3, 2]), numbers("z", [30, 20]),
    ]).keyed(by: [KeyPart("p"), KeyPart("year", role: .year)])
    let joined = try right.joined(with: table, on: [("p", "p"), ("year", "year")])
    #expect(marked(joined) == [false, true])
    let wide = try table.wider(name: "year", value: "x")
    #expect(wide.columns.map { $0.marks?.count ?? 0 } == [0, 0, 1, 0])
    let long = try wide.longer(["1", "2", "3"], name: "year", value: "x")
    #expect(marked(long) == [false, true, false])
    #expect(try table.showingMarks().names == ["p", "year", "x", "x_filled"])
    #expect(
      cells(try table.showingMarks().column(named: "x_filled")) == ["false", "true", "false"])
    #expect(try plain.showingMarks().names == ["p", "year", "x"])
  }
}
