import Tables
import Testing

@Suite("Longer and wider")
struct ShapeTests {
  @Test("longer and then wider gives the table back", arguments: [0, 1, 7])
  func roundTrip(rows: Int) throws {
    var random = SplitMix(state: 5)
    func column(_ name: String) throws -> Column {
      numbers(name, (0..<rows).map { _ in .random(in: 0...1, using: &random) }, try unit("tce"))
    }
    let table = try Table(columns: [
      texts("city", (0..<rows).map { "c\($0)" }), try column("coal"), try column("oil"),
      try column("gas"),
    ]).keyed(by: [KeyPart("city")])
    let long = try table.longer(["coal", "oil", "gas"], name: "fuel", value: "energy")
    #expect(long.rowCount == 3 * rows)
    #expect(long.key == Key(columns: ["city", "fuel"], region: "city"))
    #expect(long.column(named: "energy")?.measure == (try unit("tce")))
    let wide = try long.wider(name: "fuel", value: "energy")
    #expect(wide.key == table.key)
    #expect(wide.names == (rows == 0 ? ["city"] : table.names))
    for column in wide.columns { #expect(cells(column) == cells(table.column(named: column.name))) }
  }

  @Test("longer goes row by row and brings units together")
  func units() throws {
    let table = try Table(columns: [
      numbers("a", [1, 2], try unit("t")), numbers("b", [3000, 4000], try unit("kg")),
    ])
    let long = try table.longer(["a", "b"], name: "which", value: "mass")
    #expect(cells(long.column(named: "which")) == ["a", "b", "a", "b"])
    #expect(values(long.column(named: "mass")) == [1, 3, 2, 4])
    let area = try table.deriving(numbers("b", [1, 2], try unit("ha")))
    #expect(throws: TableError.self) { try area.longer(["a", "b"], name: "n", value: "v") }
    #expect(throws: TableError.self) { try table.longer(["a", "c"], name: "n", value: "v") }
    #expect(throws: TableError.self) { try table.longer(["a"], name: "b", value: "v") }
    #expect(throws: TableError.self) { try table.longer([], name: "n", value: "v") }
  }

  @Test("wider by year: missing combinations are na and counted")
  func byYear() throws {
    let wide = try panel().wider(name: "year", value: "co2")
    #expect(wide.names == ["city", "2011", "2010", "2012"])
    #expect(same(values(wide.column(named: "2011")), [2, nan]))
    #expect(wide.column(named: "2012")?.measure == (try unit("Mt CO2")))
    #expect(wide.key == Key(columns: ["city"], region: "city"))
    #expect(wide.notes.last?.text == "1 of 6 cells has no row: na")
  }

  @Test("two rows for a cell, and names that are taken, are errors")
  func wrong() throws {
    let table = try Table(columns: [
      texts("city", ["a", "a"]), texts("fuel", ["coal", "coal"]), numbers("x", [1, 2]),
    ])
    let twice = try #require(throws: TableError.self) { try table.wider(name: "fuel", value: "x") }
    #expect(twice.code == "T020")
    #expect(twice.notes == ["rows 1 and 2: a, coal, 2"])
    let taken = try Table(columns: [
      texts("city", ["a"]), texts("fuel", ["city"]), numbers("x", [1]),
    ])
    #expect(throws: TableError.self) { try taken.wider(name: "fuel", value: "x") }
    #expect(throws: TableError.self) { try taken.wider(name: "fuel", value: "fuel") }
    let many = try Table(columns: [
      numbers("n", (0..<10_001).map(Double.init)), numbers("x", (0..<10_001).map(Double.init)),
    ])
    #expect(throws: TableError.self) { try many.wider(name: "n", value: "x") }
  }
}
