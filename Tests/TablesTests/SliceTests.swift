import Tables
import Testing

@Suite("Slices")
struct SliceTests {
  @Test("a single value takes its column out of the key")
  func single() throws {
    let table = try panel()
    let section = try table.sliced([Selector(.number(2010))])
    #expect(values(section.column(named: "co2")) == [1, 10])
    #expect(section.key == Key(columns: ["city"], region: "city"))
    let series = try table.sliced([Selector(.region(Region(name: "Suzhou")))])
    #expect(series.key == Key(columns: ["year"], year: "year"))
    let one = try table.sliced([Selector(.region(Region(name: "Wuxi"))), Selector(.number(2012))])
    #expect(one.key?.columns == [])
    #expect(values(one.column(named: "co2")) == [30])
    #expect(one.names == table.names)
  }

  @Test("lists and ranges keep the key and the table's order")
  func several() throws {
    let table = try panel()
    let range = try table.sliced([Selector(.range(YearRange(first: 2011, last: nil)))])
    #expect(values(range.column(named: "year")) == [2011, 2012, 2012])
    #expect(range.key == table.key)
    let list = try table.sliced([Selector(anyOf: [.number(2012), .number(2011)])])
    #expect(values(list.column(named: "year")) == [2011, 2012, 2012])
    let set = try table.sliced([
      Selector(anyOf: [.region(Region(name: "Wuxi"))]), Selector(.number(10), column: "co2"),
    ])
    #expect(set.rowCount == 1 && set.key == table.key)
    #expect(try table.sliced([Selector(.range(YearRange(first: 1, last: 2)))]).rowCount == 0)
    #expect(try table.sliced([]).rowCount == 5)
  }

  @Test("what is wrong says so")
  func wrong() throws {
    let table = try panel()
    func error(_ selectors: Selector...) throws -> TableError {
      try #require(throws: TableError.self) { try table.sliced(selectors) }
    }
    let unknown = try error(Selector(.region(Region(name: "Suzhuo"))))
    #expect(unknown.mend == "did you mean @Suzhou?")
    #expect(unknown.notes.last == "regions: Suzhou, Wuxi")
    #expect(try error(Selector(.number(2010)), Selector(.number(2011))).code == "T012")
    let year = try error(Selector(.number(1999)))
    #expect(year.message == "no row has .year = 1999")
    #expect(year.notes == ["there are: 2010, 2011, 2012"])
    #expect(try error(Selector(.text("Suzhou"))).code == "T011")
    #expect(try error(Selector(.text("Suzhou"), column: "city")).code == "T011")
    #expect(try error(Selector(.flag(true))).code == "T022")
    #expect(try error(Selector(.text("x"), column: "year")).code == "T004")
    let gap = try error(Selector(.region(Region(name: "Wuxi"))), Selector(.number(2011)))
    #expect(gap.code == "T014")
    let bare = try Table(columns: [texts("city", ["a"]), numbers("year", [2010])])
    let role = try #require(throws: TableError.self) { try bare.sliced([Selector(.number(2010))]) }
    #expect(role.message == "the slice names a year, but the table's key has none")
  }
}
