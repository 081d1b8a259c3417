import Tables
import Testing

@Suite struct KnownRegionsTests {
  private let known = KnownRegions.standard

  private func count(_ level: KnownRegions.Level) -> Int {
    known.entries.count { $0.level == level }
  }

  @Test func allAreThere() {
    // 23 provinces, 5 autonomous regions, 4 municipalities, 2 special administrative regions.
    #expect(count(.province) == 34)
    // 293 cities, 30 autonomous prefectures, 7 prefectures and 3 leagues.
    #expect(count(.prefecture) == 333)
    let names = known.entries.filter { $0.level == .prefecture }.compactMap(\.names.first)
    #expect(names.count { $0.hasSuffix("市") } == 293)
    #expect(names.count { $0.hasSuffix("自治州") } == 30)
    #expect(names.count { $0.hasSuffix("地区") } == 7)
    #expect(names.count { $0.hasSuffix("盟") } == 3)
    #expect(count(.state) == 51)
    #expect(count(.country) > 230)
  }

  @Test func codesAreUniqueAndPrefecturesLieInAProvince() {
    #expect(Set(known.entries.map(\.identity)).count == known.entries.count)
    let provinces = Set(known.entries.filter { $0.level == .province }.map { $0.code.prefix(2) })
    for entry in known.entries where entry.level == .prefecture {
      #expect(entry.code.count == 6 && entry.code.hasSuffix("00"))
      #expect(provinces.contains(entry.code.prefix(2)), "\(entry.code)")
    }
  }

  @Test(arguments: [
    ("Taizhou", ["321200", "331000"]), ("Suzhou", ["320500", "341300"]),
    ("Yichun", ["230700", "360900"]), ("Fuzhou", ["350100", "361000"]),
    ("Yulin", ["450900", "610800"]), ("Shaanxi", ["610000"]), ("Shanxi", ["140000"]),
    ("内 蒙 古", ["150000"]), ("内蒙古自治区", ["150000"]), ("inner mongolia", ["150000"]),
    ("中国", ["CHN"]), ("TX", ["48"]), ("nowhere", []),
  ])
  func spellings(spelling: String, codes: [String]) {
    #expect(known.entries(of: spelling).map(\.code).sorted() == codes)
  }

  @Test func theRestOfTheColumnTellsWhichIsMeant() {
    #expect(known.matched(["海南", "广东", "吉林"]).map { $0?.code } == ["460000", "440000", "220000"])
    #expect(known.matched(["吉林", "长春", "四平"]).map { $0?.code } == ["220200", "220100", "220300"])
    #expect(known.matched(["Georgia", "Texas", "Ohio"]).map { $0?.code } == ["13", "48", "39"])
    #expect(
      known.matched(["Georgia", "France", "China"]).map { $0?.code } == ["GEO", "FRA", "CHN"])
    #expect(known.matched(["Suzhou", "Wuxi"]).map { $0?.code } == [nil, "320200"])
  }

  @Test func abbreviationsCountOnlyAmongTheirLike() {
    #expect(known.matched(["CA", "TX", "NY"]).map { $0?.code } == ["06", "48", "36"])
    #expect(
      known.matched(["CA", "plant 1", "plant 2", "plant 3"]).map { $0?.code } == [
        nil, nil, nil, nil,
      ])
  }

  @Test func differentlySpeltTablesJoin() throws {
    let left = try Table(columns: [
      .texts("p", ["江苏省", "浙江", "Guangdong"]), Column("x", .numbers([1, 2, 3]), .plain),
    ]).keyed(by: [KeyPart("p", role: .region)])
    let right = try Table(columns: [
      .texts("p", ["440000", "Jiangsu", "浙江省"]), Column("y", .numbers([30, 10, 20]), .plain),
    ]).keyed(by: [KeyPart("p", role: .region)])
    let joined = try left.joined(with: right, on: [(left: "p", right: "p")], kind: .inner)
    #expect(joined.rowCount == 3)
  }
}
