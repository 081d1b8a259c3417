import Tables
import Testing

/// Regions put together into larger ones.
@Suite struct RollupTests {
  private let known = KnownRegions.standard

  private func panel(_ regions: [String], _ co2: [Double]) throws -> Table {
    try Table(columns: [
      .texts("city", regions), Column("year", .numbers(regions.map { _ in 2020 })),
      Column("co2", .numbers(co2), try unit("t CO2")),
    ]).keyed(by: [KeyPart("city", role: .region), KeyPart("year", role: .year)])
  }

  @Test(arguments: Territory.allCases.filter { $0 != .province })
  func everyProvinceOfTheStatisticsIsInOnePart(territory: Territory) {
    let provinces = known.entries.filter { $0.level == .province }
    let wholes = provinces.compactMap {
      known.whole(of: $0, in: territory, byPrefecture: false)
    }
    // 34 less Hong Kong, Macao and Taiwan, of which national figures are without.
    #expect(wholes.count == 31)
    let parts = Set(wholes)
    #expect(parts.reduce(0) { $0 + $1.members.count } == 31)
    #expect(Set(parts.flatMap(\.members)).count == 31)
  }

  @Test func theDivisionsHaveTheSizesThatTheirSourcesState() {
    func sizes(_ territory: Territory) -> [String: Int] {
      let wholes = known.entries.filter { $0.level == .province }.compactMap {
        known.whole(of: $0, in: territory, byPrefecture: false)
      }
      return Dictionary(wholes.map { ($0.name, $0.members.count) }) { first, _ in first }
    }
    #expect(sizes(.eastCentralWest) == ["East": 11, "Central": 8, "West": 12])
    #expect(sizes(.eastCentralWest1986) == ["East": 12, "Central": 9, "West": 10])
    #expect(sizes(.fourRegions) == ["East": 10, "Central": 6, "West": 12, "Northeast": 3])
    #expect(sizes(.eightZones).values.sorted() == [3, 3, 3, 4, 4, 4, 5, 5])
  }

  @Test func prefecturesAddUpWithTheirCoverage() throws {
    let table = try panel(["南京市", "无锡", "3202", "杭州", "上海"].filter { $0 != "3202" }, [1, 2, 4, 8])
    let sums = try table.rolledUp(to: .province, summing: ["co2"])
    #expect(values(sums.column(named: "co2")) == [3, 4, 8])
    #expect(values(sums.column(named: "covered")) == [2, 1, 1])
    #expect(values(sums.column(named: "members")) == [13, 11, 1])
    #expect(sums.column(named: "city")?.cellText(0) == "江苏")
    #expect(sums.key?.columns == ["city", "year"])
    #expect(sums.notes.count == 2)
  }

  @Test func aWholeCoversAllOfItsParts() throws {
    let sums = try panel(["江苏省", "杭州"], [1, 2]).rolledUp(to: .province, summing: ["co2"])
    #expect(values(sums.column(named: "covered")) == [13, 1])
  }

  @Test func aWholeBesideItsPartIsAnError() throws {
    #expect(throws: TableError.wholeAndPart(whole: "江苏省", part: "南京市", place: "2020")) {
      try panel(["江苏省", "南京市"], [1, 2]).rolledUp(to: .province, summing: ["co2"])
    }
  }

  @Test func missingValuesMakeTheSumMissingUnlessTheyAreSkipped() throws {
    let table = try panel(["南京", "无锡"], [1, .nan])
    let sums = try table.rolledUp(to: .province, summing: ["co2"])
    #expect(values(sums.column(named: "co2")).first?.isNaN == true)
    let kept = try table.rolledUp(to: .province, summing: ["co2"], skipMissing: true)
    #expect(values(kept.column(named: "co2")) == [1])
  }

  @Test func namesThatAreNotKnownAreNamed() throws {
    #expect(
      throws: TableError.unknownToAll(
        "Nanjin", column: "city", several: false, candidates: ["Nanjing", "Panjin", "Tianjin"])
    ) {
      try panel(["Nanjin", "Wuxi"], [1, 2]).rolledUp(to: .province, summing: ["co2"])
    }
    #expect(throws: TableError.noWhole("香港", territory: "country")) {
      try panel(["香港", "上海"], [1, 2]).rolledUp(to: .country, summing: ["co2"])
    }
  }

  @Test func statesAddUpToTheirCountry() throws {
    let sums = try panel(["Texas", "Ohio"], [1, 2]).rolledUp(to: .country, summing: ["co2"])
    #expect(values(sums.column(named: "members")) == [51])
    #expect(sums.column(named: "city")?.cellText(0) == "United States of America")
  }

  @Test func onlyAmountsAddUp() throws {
    let texts = ["t CO2", "t CO2/1e4 CNY", "%", "MW", "1e8 CNY@2010", "km^2", "t/yr"]
    let columns = try texts.enumerated().map {
      Column("c\($0)", .numbers([1]), try unit($1))
    }
    let table = try Table(columns: columns + [Column("n", .numbers([3]), .plain)])
    #expect(table.columnsThatAddUp.adding == ["c0", "c3", "c4", "c5", "c6"])
    #expect(table.columnsThatAddUp.others == ["c1", "c2", "n"])
  }
}
