import Tables
import Testing

@Suite("Keys")
struct KeyTests {
  static func sample() throws -> Table {
    try Table(columns: [
      texts("industry", ["coal", "coal", "steel"]),
      numbers("adcode", [320500, 320200, 320500]),
      numbers("year", [2010, 2010, 2010]),
      numbers("gdp", [1.5, 2, 3]),
    ])
  }

  @Test("the last column of whole years is the year, the first other one the region")
  func inferred() throws {
    let table = try Self.sample().keyed(by: ["adcode", "industry", "year"].map { KeyPart($0) })
    #expect(
      table.key == Key(columns: ["adcode", "industry", "year"], region: "adcode", year: "year"))
    #expect(table.column(named: "adcode")?.kindName == "region")
    #expect(cells(table.column(named: "adcode")) == ["320500", "320200", "320500"])
    #expect(table.names == ["industry", "adcode", "year", "gdp"])
  }

  @Test("roles said outright")
  func explicit() throws {
    let parts = [
      KeyPart("industry"), KeyPart("adcode", role: .region), KeyPart("year", role: .year),
    ]
    let table = try Self.sample().keyed(by: parts)
    #expect(table.key?.region == "adcode")
    #expect(table.column(named: "industry")?.kindName == "text")
    for part in [KeyPart("gdp", role: .year), KeyPart("gdp", role: .region)] {
      #expect(throws: TableError.self) { try Self.sample().keyed(by: [part]) }
    }
    #expect(throws: TableError.self) {
      try Self.sample().keyed(by: [KeyPart("adcode", role: .year), KeyPart("year", role: .year)])
    }
  }

  @Test("a key that is not unique shows the first repeated rows")
  func repeated() throws {
    let error = try #require(throws: TableError.self) {
      try Self.sample().keyed(by: [KeyPart("adcode"), KeyPart("year")])
    }
    #expect(error.code == "T007")
    #expect(
      error.message
        == "the key .adcode, .year is not unique: 1 row repeats the key of an earlier one")
    #expect(error.notes == ["rows 1 and 3: 320500, 2010"])
  }

  @Test("a single column, no column, an unknown one, one twice, no rows")
  func edges() throws {
    let years = try Table(columns: [numbers("year", [2010, 2011])])
    #expect(try years.keyed(by: [KeyPart("year")]).key == Key(columns: ["year"], year: "year"))
    #expect(throws: TableError.self) { try years.keyed(by: []) }
    #expect(throws: TableError.self) { try years.keyed(by: [KeyPart("year"), KeyPart("year")]) }
    let error = try #require(throws: TableError.self) { try years.keyed(by: [KeyPart("yaer")]) }
    #expect(error.mend == "did you mean .year?")
    #expect(error.notes == ["columns: .year"])
    let empty = try Table(columns: [texts("city", []), numbers("year", [])])
    #expect(try empty.keyed(by: [KeyPart("city"), KeyPart("year")]).key?.year == "year")
  }

  @Test("which verbs keep the key")
  func kept() throws {
    let table = try panel()
    let key = table.key
    #expect(try table.filtered(flags("c", [1, 1, 0, 0, 0])).key == key)
    #expect(try table.sorted(by: [.init(table.columns[1])]).key == key)
    #expect(try table.head(2).key == key)
    #expect(try table.deriving(numbers("x", [1, 2, 3, 4, 5])).key == key)
    #expect(
      try table.selecting([("y", "year"), ("c", "city")]).key
        == Key(columns: ["c", "y"], region: "c", year: "y"))
    #expect(try table.selecting([("year", "year")]).key == nil)
    #expect(try table.dropping(["co2"]).key == key)
    #expect(try table.dropping(["year"]).key == nil)
    #expect(
      try table.renaming([("t", "year")]).key
        == Key(columns: ["city", "t"], region: "city", year: "t"))
    let broken = try table.deriving(numbers("year", [1, 1, 1, 1, 1]))
    #expect(broken.key == nil)
    #expect(broken.notes.last?.text == "derive dropped the key, which is no longer unique")
  }
}
