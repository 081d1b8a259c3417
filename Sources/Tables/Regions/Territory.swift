/// A way to put regions together into larger ones.
///
/// East, centre and west: 11, 8 and 12 provinces since the western development policy of 2000 (National
/// Bureau of Statistics of China); of 1986: as the seventh five-year plan drew them, with Guangxi in
/// the east and Inner Mongolia in the centre, to which Chongqing (1997) is added in the west. Four
/// regions: National Bureau of Statistics (2011). Eight zones: Development Research Center of the State
/// Council (2005).
public enum Territory: String, CaseIterable, Sendable {
  /// The province that a prefecture-level unit belongs to.
  case province
  /// The country; China as its statistics count it, without Hong Kong, Macao and Taiwan.
  case country
  /// East, centre, west, as drawn since 2000.
  case eastCentralWest = "east_central_west"
  /// East, centre, west, as drawn in 1986.
  case eastCentralWest1986 = "east_central_west_1986"
  /// East, centre, west, northeast.
  case fourRegions = "four_regions"
  /// Eight economic zones.
  case eightZones = "eight_zones"

  /// The parts: name, Chinese name, and the first two digits of the codes of the provinces.
  var parts: [(name: String, chineseName: String, provinces: [String])] {
    switch self {
    case .province: []
    case .country: [("China", "中国", Self.mainland)]
    case .eastCentralWest:
      [
        ("East", "东部", ["11", "12", "13", "21", "31", "32", "33", "35", "37", "44", "46"]),
        ("Central", "中部", ["14", "22", "23", "34", "36", "41", "42", "43"]),
        ("West", "西部", ["15", "45", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65"]),
      ]
    case .eastCentralWest1986:
      [
        ("East", "东部", ["11", "12", "13", "21", "31", "32", "33", "35", "37", "44", "45", "46"]),
        ("Central", "中部", ["14", "15", "22", "23", "34", "36", "41", "42", "43"]),
        ("West", "西部", ["50", "51", "52", "53", "54", "61", "62", "63", "64", "65"]),
      ]
    case .fourRegions:
      [
        ("East", "东部", ["11", "12", "13", "31", "32", "33", "35", "37", "44", "46"]),
        ("Central", "中部", ["14", "34", "36", "41", "42", "43"]),
        ("West", "西部", ["15", "45", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65"]),
        ("Northeast", "东北", ["21", "22", "23"]),
      ]
    case .eightZones:
      [
        ("Northeast", "东北", ["21", "22", "23"]),
        ("Northern coast", "北部沿海", ["11", "12", "13", "37"]),
        ("Eastern coast", "东部沿海", ["31", "32", "33"]),
        ("Southern coast", "南部沿海", ["35", "44", "46"]),
        ("Middle Yellow River", "黄河中游", ["14", "15", "41", "61"]),
        ("Middle Yangtze", "长江中游", ["34", "36", "42", "43"]),
        ("Southwest", "大西南", ["45", "50", "51", "52", "53"]),
        ("Northwest", "大西北", ["54", "62", "63", "64", "65"]),
      ]
    }
  }

  private static let mainland = [
    "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41",
    "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65",
  ]
}
