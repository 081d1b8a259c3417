import Tables
import Testing

@Suite("Functions along the years of a panel")
struct WindowTests {
  @Test(
    "lag goes by year, and a gap is missing",
    arguments: [
      (1, [1, nan, 2, nan, nan]), (-1, [4, 2, nan, nan, nan]), (2, [nan, nan, 1, nan, 10]),
      (0, [2, 1, 4, 10, 30]), (Int.max, [nan, nan, nan, nan, nan]),
      (Int.min, [nan, nan, nan, nan, nan]),
    ])
  func lag(steps: Int, expected: [Double]) throws {
    let table = try panel()
    let order = try PanelOrder(table, operation: "lag")
    let result = Window.lag(try table.required("co2"), by: steps, order)
    #expect(same(values(result), expected))
    #expect(result.measure == (try unit("Mt CO2")))
  }

  @Test("difference, growth, index and running sum")
  func others() throws {
    let table = try panel()
    let order = try PanelOrder(try table.vector("co2"), operation: "diff")
    let x = try table.required("co2")
    var notes = OperationNotes()
    #expect(same(values(try Window.difference(x, by: 1, order)), [1, nan, 2, nan, nan]))
    let growth = try Window.growth(x, by: 2, order, notes: &notes)
    #expect(same(values(growth), [nan, nan, 3, nan, 2]))
    #expect(growth.measure == .plain)
    let index = try Window.index(x, base: 2010, order, notes: &notes)
    #expect(values(index) == [200, 100, 400, 100, 300])
    #expect(
      same(
        values(try Window.index(x, base: 1999, order, notes: &notes)),
        Array(repeating: nan, count: 5)))
    #expect(values(try Window.cumulative(x, order)) == [3, 1, 7, 10, 40])
    #expect(notes.isEmpty)
    let zeros = numbers("z", [1, 0, 1, 0, 1])
    #expect(
      same(values(try Window.growth(zeros, by: 1, order, notes: &notes)), [nan, nan, 0, nan, nan]))
    #expect(notes.divisionsByZero == 1)
  }

  @Test("without a year the message names `key`")
  func noYear() throws {
    let bare = try Table(columns: [texts("city", ["a", "b"]), numbers("x", [1, 2])])
    let error = try #require(throws: TableError.self) { try PanelOrder(bare, operation: "lag") }
    #expect(error.message == "lag goes by year, but the key has no year")
    #expect(error.mend == "name the key with its year before lag: `key(t, .region, .year)`")
    let keyed = try bare.keyed(by: [KeyPart("city")])
    let other = try #require(throws: TableError.self) { try PanelOrder(keyed, operation: "lag") }
    #expect(other.mend == "add the year: `key(t, .city, .year)`")
  }

  @Test("ranks within groups share the mean among equals; missing has none")
  func rank() throws {
    let x = numbers("x", [3, 1, 3, nan, 2, 1])
    #expect(same(values(try Window.rank(x, by: nil)), [4.5, 1.5, 4.5, nan, 3, 1.5]))
    let groups = Grouping([numbers("g", [1, 1, 2, 2, 2, 1])], rowCount: 6)
    #expect(same(values(try Window.rank(x, by: groups)), [3, 1.5, 2, nan, 1, 1.5]))
    #expect(values(try Window.rank(numbers("x", []), by: nil)).isEmpty)
  }

  @Test("shares add to 1 in each group; a sum of 0 is missing and counted")
  func share() throws {
    var notes = OperationNotes()
    let groups = Grouping([numbers("g", [1, 1, 2, 2])], rowCount: 4)
    let x = numbers("x", [1, 3, 0, 0], try unit("t"))
    let share = try Window.share(x, by: groups, notes: &notes)
    #expect(same(values(share), [0.25, 0.75, nan, nan]))
    #expect(share.measure == .plain)
    #expect(notes.divisionsByZero == 2)
    let holes = numbers("x", [1, nan])
    #expect(same(values(try Window.share(holes, by: nil, notes: &notes)), [nan, nan]))
    #expect(
      same(values(try Window.share(holes, by: nil, skipMissing: true, notes: &notes)), [1, nan]))
  }
}
