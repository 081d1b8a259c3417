import Tables
import Testing

@Suite("Verbs on rows and columns")
struct VerbTests {
  @Test("filter says how many rows it kept, and where the condition was missing")
  func filter() throws {
    let table = try panel()
    let kept = try table.filtered(flags("c", [1, 0, -1, 1, 0]))
    #expect(values(kept.column(named: "co2")) == [2, 10])
    #expect(
      kept.notes.map(\.text) == ["filter kept 2 of 5 rows; in 1 of the others the condition is na"])
    #expect(kept.rows !== table.rows)
    let all = try table.filtered(flags("c", [1, 1, 1, 1, 1]))
    #expect(all.rows === table.rows && all.notes.isEmpty)
    #expect(throws: TableError.self) { try table.filtered(flags("c", [1])) }
    #expect(throws: TableError.self) { try table.filtered(numbers("c", [1, 1, 1, 1, 1])) }
    #expect(throws: TableError.self) { try table.rows(at: [0, 0]) }
    #expect(throws: TableError.self) { try table.rows(at: [5]) }
    #expect(values(try table.rows(at: [4, 0]).column(named: "co2")) == [30, 2])
  }

  @Test("select, rename and drop say what is wrong")
  func columns() throws {
    let table = try panel()
    let swapped = try table.renaming([("year", "city"), ("city", "year")])
    #expect(swapped.names == ["year", "city", "co2"])
    #expect(swapped.key?.year == "city")
    #expect(swapped.rows === table.rows)
    #expect(throws: TableError.self) { try table.renaming([("co2", "year")]) }
    #expect(throws: TableError.self) { try table.selecting([("a", "year"), ("a", "co2")]) }
    #expect(throws: TableError.self) { try table.dropping(["gdp"]) }
    #expect(throws: TableError.self) { try table.deriving(numbers("x", [1])) }
    #expect(try table.dropping(table.names).rowCount == 5)
    #expect(throws: TableError.self) { try Table(columns: [numbers("a", [1]), numbers("a", [2])]) }
    #expect(throws: TableError.self) { try Table(columns: [numbers("a", [1]), numbers("b", [])]) }
  }

  @Test("sorting is stable with missing values last, either way", arguments: [false, true])
  func stable(descending: Bool) throws {
    var random = SplitMix(state: 11)
    let rows = 2000
    let x = (0..<rows).map { _ in
      let pick = Int.random(in: -4...5, using: &random)
      return pick == 5 ? nan : pick == 4 ? -0.0 : Double(pick) * 1.5e10
    }
    let words = (0..<rows).map { _ in
      ["b", "a", nil, "苏", "Z"].randomElement(using: &random) ?? nil
    }
    let table = try Table(columns: [
      numbers("x", x), texts("w", words), numbers("n", (0..<rows).map(Double.init)),
    ])
    let sorted = try table.sorted(by: [
      .init(table.columns[1], descending: descending),
      .init(table.columns[0], descending: descending),
    ])
    func before<T: Comparable>(_ a: T?, _ b: T?) -> Bool? {
      if a == b { return nil }
      guard let a, let b else { return b == nil }
      return descending ? a > b : a < b
    }
    let expected = (0..<rows).sorted { i, j in
      before(words[i], words[j])
        ?? before(x[i].isNaN ? nil : x[i], x[j].isNaN ? nil : x[j]) ?? (i < j)
    }
    #expect(values(sorted.column(named: "n")) == expected.map(Double.init))
  }

  @Test("distinct, head and tail, in groups too")
  func ends() throws {
    let table = try panel()
    let cities = try table.distinct(["city"])
    #expect(cells(cities.column(named: "city")) == ["Suzhou", "Wuxi"])
    #expect(cities.names == ["city"] && cities.key == nil)
    #expect(cities.notes.last?.text == "distinct kept 2 of 5 rows")
    #expect(try table.distinct().key == table.key)
    let groups = Grouping([table.columns[0]], rowCount: 5)
    #expect(values(try table.head(1, by: groups).column(named: "co2")) == [2, 10])
    #expect(values(try table.tail(1, by: groups).column(named: "co2")) == [4, 30])
    #expect(try table.head(Int.max).rowCount == 5)
    #expect(try table.tail(-3).rowCount == 0)
  }

  @Test("describe, columns and count")
  func summaries() throws {
    let table = try panel()
    let described = try table.described()
    #expect(cells(described.column(named: "kind")) == ["region", "number", "number"])
    #expect(cells(described.column(named: "unit")) == ["na", "na", "Mt CO2"])
    #expect(cells(described.column(named: "median")) == ["na", "2011", "4"])
    #expect(cells(try table.columnTable().column(named: "key")) == ["region", "year", "na"])
    let counts = try table.counting(by: ["city"])
    #expect(cells(counts.column(named: "n")) == ["3", "2"])
    #expect(counts.key == Key(columns: ["city"], region: "city"))
    #expect(cells(try table.counting(by: []).column(named: "n")) == ["5"])
    let bare = try Table(columns: [])
    #expect(try bare.described().rowCount == 0)
    #expect(try bare.distinct().rowCount == 0)
    #expect(cells(try bare.counting(by: []).column(named: "n")) == ["0"])
  }

  @Test("summarise makes the groups the key and keeps roles")
  func summarise() throws {
    let table = try panel()
    let grouping = Grouping([table.columns[1]], rowCount: 5)
    let sum = try Aggregation(by: grouping).sum(table.columns[2])
    let result = try table.summarised(grouping: grouping, by: ["year"], columns: [sum])
    #expect(result.key == Key(columns: ["year"], year: "year"))
    #expect(values(result.column(named: "co2")) == [2, 11, 34])
    let total = try table.summarised(
      grouping: nil, by: [], columns: [Aggregation().sum(table.columns[2])])
    #expect(total.rowCount == 1 && total.key?.columns == [])
  }

  @Test(
    "fill by year",
    arguments: [
      (FillMethod.linear, [nan, 1, 2, 5, nan]), (.carry, [nan, 1, 1, 5, 5]),
      (.back, [1, 1, 5, 5, nan]), (.mean, [3, 1, 3, 5, 3]),
    ])
  func fill(method: FillMethod, expected: [Double]) throws {
    let table = try Table(columns: [
      numbers("year", [2008, 2009, 2010, 2013, 2014]),
      numbers("x", [nan, 1, nan, 5, nan], try unit("t")),
    ]).keyed(by: [KeyPart("year")])
    let filled = try table.filled(["x"], by: FillRule(method))
    #expect(same(values(filled.column(named: "x")), expected))
    #expect(filled.column(named: "x")?.measure == (try unit("t")))
    let left = expected.filter(\.isNaN).count
    #expect(
      filled.notes.last?.text.english.hasPrefix("fill gave \(3 - left) of 3 missing cells of .x")
        == true)
  }

  @Test("vectors go by rows or by key, never by position")
  func vectors() throws {
    let table = try panel()
    let vector = try table.vector("co2")
    let derived = try table.deriving(numbers("x", [1, 2, 3, 4, 5]))
    #expect(values(try derived.column(of: vector)) == [2, 1, 4, 10, 30])
    let again = try panel()
    #expect(values(try again.column(of: vector)) == [2, 1, 4, 10, 30])
    #expect(Table.haveSameRows(vector, try again.vector("year")))
    let sorted = try table.sorted(by: [.init(table.columns[2])])
    let error = try #require(throws: TableError.self) { try sorted.column(of: vector) }
    #expect(error.mend == "bring it in by its key with `join`")
    #expect(!Table.haveSameRows(vector, try sorted.vector("co2")))
    let bare = try Table(columns: [numbers("x", [1, 2, 3, 4, 5])])
    #expect(throws: TableError.self) { try bare.column(of: vector) }
  }

  @Test("aliases give spellings one identity")
  func aliases() throws {
    let names = try Table(columns: [
      texts("name", ["江苏", "上海", "泰州", "台州"]),
      texts("english", ["Jiangsu", "Shanghai", "Taizhou", "Taizhou"]),
      numbers("code", [320000, 310000, 321200, 331000]),
    ])
    let data = try Table(columns: [
      texts("prov", ["Jiangsu", "江苏", "320000", "Mars"]), numbers("x", [1, 2, 3, 4]),
    ])
    let matched = try data.aliased(column: "prov", by: names)
    let column = try matched.required("prov")
    #expect(Grouping([column], rowCount: 4).codes == [0, 0, 0, 1])
    #expect(cells(column) == ["Jiangsu", "江苏", "320000", "Mars"])
    #expect(matched.notes.last?.text == "1 of 4 regions of .prov is not among the aliases")
    let twins = try Table(columns: [texts("prov", ["Taizhou"])])
    let error = try #require(throws: TableError.self) {
      try twins.aliased(column: "prov", by: names)
    }
    #expect(error.notes == ["candidates: 泰州 (321200), 台州 (331000)"])
    let numbersOnly = try Table(columns: [numbers("x", [1])])
    #expect(throws: TableError.self) { try data.aliased(column: "prov", by: numbersOnly) }
  }
}
