import Tables
import Testing

@Suite("Grids of panels")
struct PanelGridTests {
  static func panel(_ rows: [(String, Double)]) throws -> Table {
    try Table(columns: [
      texts("city", rows.map(\.0)), numbers("year", rows.map(\.1)),
      numbers("x", rows.indices.map(Double.init)),
    ])
  }

  static func keyed(_ rows: [(String, Double)]) throws -> Table {
    try panel(rows).keyed(by: [KeyPart("city"), KeyPart("year")])
  }

  @Test("members one after the other, and years one after the other")
  func orders() throws {
    let byMember = try Self.keyed([("a", 2010), ("a", 2012), ("b", 2010), ("b", 2012)]).panelGrid
    #expect(byMember?.order == .byMember)
    #expect(byMember?.years == [2010, 2012])
    #expect(byMember?.firstRows == [0, 2])
    let byYear = try Self.keyed([("a", 2010), ("b", 2010), ("a", 2012), ("b", 2012)]).panelGrid
    #expect(byYear?.order == .byYear)
    #expect(byYear?.members == 2)
    #expect(byYear?.yearStride == 2)
    #expect(byYear?.firstRows == [0, 1])
    let single = try Self.keyed([("a", 2010)]).panelGrid
    #expect(single?.years == [2010])
  }

  @Test(
    "other rows are no grid",
    arguments: [
      [("a", 2010), ("a", 2012), ("b", 2010), ("c", 2012)],
      [("a", 2010), ("a", 2012), ("b", 2010), ("b", 2013)],
      [("a", 2010), ("a", 2012), ("b", 2010)],
      [("a", 2012), ("a", 2010), ("b", 2012), ("b", 2010)],
      [("a", 2010), ("b", 2010), ("b", 2012), ("a", 2012)],
      [("a", 2010), ("b", 2010), ("a", 2012)],
      [("a", 2010), ("a", .nan)],
    ] as [[(String, Double)]])
  func others(rows: [(String, Double)]) throws {
    #expect(try Self.keyed(rows).panelGrid == nil)
  }

  @Test("a grid whose members are the same twice has a key that is not unique")
  func repeated() throws {
    for rows in [
      [("a", 2010), ("a", 2012), ("b", 2010), ("b", 2012), ("a", 2010), ("a", 2012)],
      [("a", 2010.0), ("b", 2010), ("a", 2010), ("a", 2012), ("b", 2012), ("a", 2012)],
    ] {
      #expect(throws: TableError.self) { try Self.keyed(rows) }
    }
    #expect(throws: TableError.self) {
      try Self.panel([("a", 2010), ("b", 2010)]).keyed(by: [KeyPart("year")])
    }
  }

  @Test("a change in any row of a large panel is found", arguments: [false, true])
  func largePanels(byYear: Bool) throws {
    let (members, years) = (5_000, 40)
    let places = 0..<members * years
    let codes = places.map { Int32(byYear ? $0 % members : $0 / years) }
    let cells = places.map { Double(1980 + (byYear ? $0 / members : $0 % years)) }
    let labels = Categories(labels: (0..<members + 1).map { "m\($0)" })
    let keys = [KeyPart("city"), KeyPart("year")]
    func table(changing row: Int?) throws -> Table {
      var changed = codes
      if let row { changed[row] = Int32(members) }
      let columns = [Column("city", .texts(changed, labels)), numbers("year", cells)]
      return try Table(columns: columns).keyed(by: keys)
    }
    #expect(try table(changing: nil).panelGrid?.members == members)
    for row in [0, 1, 39, 40, 4_999, 5_000, 65_535, 65_536, 131_072, 199_999] {
      #expect(try table(changing: row).panelGrid == nil)
    }
  }
}
