import Tables
import Testing

@Suite("Joins and appending")
struct JoinTests {
  @Test("every row of both sides is accounted for", arguments: JoinKind.allCases, [1, 2, 3])
  func accounting(kind: JoinKind, seed: Int) throws {
    var random = SplitMix(state: UInt64(seed))
    let leftKeys = (0..<300).map { _ in Int.random(in: 0..<60, using: &random) }
    let rightKeys = Array((20..<90).shuffled(using: &random).prefix(40))
    let left = try Table(columns: [
      texts("k", leftKeys.map { $0 == 25 ? nil : "r\($0)" }),
      numbers("a", (0..<300).map(Double.init)),
    ])
    let right = try Table(columns: [
      texts("key", rightKeys.map { "r\($0)" }), numbers("b", rightKeys.map(Double.init)),
    ])
    let both = leftKeys.filter { rightKeys.contains($0) && $0 != 25 }.count
    let lonely = rightKeys.filter { !leftKeys.contains($0) || $0 == 25 }.count
    let expected =
      switch kind {
      case .inner, .semi: both
      case .left: 300
      case .full: 300 + lonely
      case .anti: 300 - both
      }
    let joined = try left.joined(with: right, on: [("k", "key")], kind: kind)
    #expect(joined.rowCount == expected)
    let notes = joined.notes.map(\.text.english).joined(separator: "\n")
    switch kind {
    case .semi, .anti:
      #expect(joined.names == ["k", "a"])
      #expect(notes == "\(kind.rawValue) join kept \(expected) of 300 rows")
    case .inner, .left, .full:
      #expect(joined.names == ["k", "a", "b"])
      #expect(notes.contains("\(300 - both) of 300 rows of the left table have no match"))
      #expect(notes.contains("\(lonely) of 40 rows of the right table have no match"))
      let b = values(joined.column(named: "b"))
      for (row, key) in cells(joined.column(named: "k")).enumerated() {
        #expect(b[row].isNaN || key == "r\(Int(b[row]))")
      }
      #expect(b.filter { !$0.isNaN }.count == both + (kind == .full ? lonely : 0))
    }
  }

  @Test("regions meet by identity and by alias, years by number, the left spelling stays")
  func regions() throws {
    let left = try panel()
    let names = try Table(columns: [
      texts("name", ["Suzhou", "Wuxi"]), texts("zh", ["苏州", "无锡"]),
    ])
    let right = try Table(columns: [
      texts("地区", ["苏州", "无锡"]), numbers("年", [2010, 2012]), numbers("gdp", [5, 6]),
    ]).aliased(column: "地区", by: names)
    let joined = try left.joined(with: right, on: [("city", "地区"), ("year", "年")])
    #expect(same(values(joined.column(named: "gdp")), [nan, 5, nan, nan, 6]))
    #expect(joined.key == left.key)
    #expect(cells(joined.column(named: "city")) == cells(left.column(named: "city")))
  }

  @Test("a text column may join regions; other kinds may not, units must fit")
  func kinds() throws {
    let left = try panel()
    let right = try Table(columns: [texts("city", ["Wuxi"]), numbers("area", [1])])
    let joined = try left.joined(with: right, on: [("city", "city")], kind: .inner)
    #expect(joined.rowCount == 2)
    #expect(throws: TableError.self) { try left.joined(with: right, on: [("co2", "city")]) }
    let areas = try Table(columns: [numbers("v", [2], try unit("ha")), numbers("z", [1])])
    let error = try #require(throws: TableError.self) {
      try left.joined(with: areas, on: [("co2", "v")])
    }
    #expect(error.code == "U101")
    let kilotonnes = try Table(columns: [
      numbers("v", [2000], try unit("kt CO2")), numbers("z", [1]),
    ])
    #expect(try left.joined(with: kilotonnes, on: [("co2", "v")], kind: .inner).rowCount == 1)
  }

  @Test("what is wrong says so")
  func wrong() throws {
    let left = try panel()
    let twice = try Table(columns: [texts("city", ["Wuxi", "Wuxi"]), numbers("b", [1, 2])])
    let repeated = try #require(throws: TableError.self) {
      try left.joined(with: twice, on: [("city", "city")])
    }
    #expect(repeated.notes == ["rows 1 and 2: Wuxi"])
    #expect(try left.joined(with: twice, on: [("city", "city")], kind: .semi).rowCount == 2)
    let clash = try Table(columns: [texts("city", ["Wuxi"]), numbers("co2", [1])])
    let names = try #require(throws: TableError.self) {
      try left.joined(with: clash, on: [("city", "city")])
    }
    #expect(names.message == "both tables have 1 column named .co2")
    #expect(throws: TableError.self) { try left.commonKey(with: clash) }
    #expect(throws: TableError.self) { try left.joined(with: clash, on: []) }
    #expect(try left.commonKey(with: panel()).map(\.left) == ["city", "year"])
  }

  @Test("tables without rows")
  func empty() throws {
    let left = try panel()
    let none = try Table(columns: [texts("city", []), numbers("b", [])])
    #expect(
      same(
        values(try left.joined(with: none, on: [("city", "city")]).column(named: "b")),
        [nan, nan, nan, nan, nan]))
    let turned = try none.joined(
      with: left.selecting([("city", "city"), ("co2", "co2")]).head(1),
      on: [("city", "city")], kind: .full)
    #expect(values(turned.column(named: "co2")) == [2])
  }

  @Test("append converts units and refuses other columns and repeated keys")
  func append() throws {
    let top = try panel()
    let below = try Table(columns: [
      numbers("co2", [5000], try unit("kt CO2")), numbers("year", [2011]), texts("city", ["Wuxi"]),
    ]).keyed(by: [KeyPart("city"), KeyPart("year")])
    let both = try top.appending(below)
    #expect(values(both.column(named: "co2")) == [2, 1, 4, 10, 30, 5])
    #expect(both.column(named: "co2")?.measure == (try unit("Mt CO2")))
    #expect(cells(both.column(named: "city")).last == "Wuxi")
    #expect(both.key == top.key)
    #expect(throws: TableError.self) { try top.appending(top) }
    let lacking = try #require(throws: TableError.self) { try top.appending(top.dropping(["co2"])) }
    #expect(lacking.message == "the second table lacks .co2")
    let area = try top.deriving(numbers("co2", [1, 2, 3, 4, 5], try unit("ha")))
    #expect(throws: TableError.self) { try top.appending(area) }
    let words = try top.deriving(texts("co2", ["a", "b", "c", "d", "e"]))
    #expect(throws: TableError.self) { try top.appending(words) }
  }

  @Test("append of named tables says where rows are from")
  func named() throws {
    let table = try panel()
    let both = try Table.appended([("low", table), ("high", table)], nameColumn: "scenario")
    #expect(both.key == Key(columns: ["scenario", "city", "year"], region: "city", year: "year"))
    #expect(cells(both.column(named: "scenario")).filter { $0 == "high" }.count == 5)
    #expect(throws: TableError.self) { try Table.appended([], nameColumn: "s") }
    #expect(throws: TableError.self) {
      try Table.appended([("a", table), ("a", table)], nameColumn: "s")
    }
    #expect(throws: TableError.self) { try Table.appended([("a", table)], nameColumn: "co2") }
  }

  @Test("where the name is known the whole key is told")
  func wholeKeysAreTold() throws {
    let left = try Table(columns: [texts("r", ["A", "A", "B"]), numbers("y", [2019, 2020, 2019])])
    let right = try Table(
      columns: [texts("r", ["A", "C"]), numbers("y", [2018, 2019]), numbers("x", [1, 2])])
    let joined = try left.joined(with: right, on: [("r", "r"), ("y", "y")], kind: .left)
    let notes = joined.notes.map(\.text.english)
    #expect(notes.contains("3 of 3 rows of the left table have no match: A 2019, A 2020, B"))
    #expect(notes.contains { $0.hasSuffix("A 2018, C") })
  }
}
