extension UnitRegistry {
  /// Words that mean the same, with their size in base units.
  struct Row: Sendable {
    var names: [String]
    var scale: Double
    var base: Base?
    var exponent: Int32
    var prefixes: Prefixes

    init(
      _ names: [String], _ scale: Double, _ base: Base?, _ exponent: Int32 = 1,
      _ prefixes: Prefixes = .none
    ) {
      self.names = names
      self.scale = scale
      self.base = base
      self.exponent = exponent
      self.prefixes = prefixes
    }
  }

  /// SI prefixes; `da` stands before `d`.
  static let prefixes: [(name: String, exponent: Int)] = [
    ("da", 1), ("k", 3), ("M", 6), ("G", 9), ("T", 12), ("P", 15), ("E", 18), ("Z", 21), ("Y", 24),
    ("h", 2), ("d", -1), ("c", -2), ("m", -3), ("u", -6), ("µ", -6), ("μ", -6), ("n", -9),
    ("p", -12), ("f", -15), ("a", -18), ("z", -21), ("y", -24),
  ]

  /// Words of one dimension. The metre stops at kilo: `Mm3` means 1e18 m3 to some and 1e6 m3 to others.
  /// The calorie is the international one, 4.1868 J; a tonne of coal equivalent 7e6 kcal of it.
  static let words: [Row] = [
    Row(["g"], 1, .mass, 1, .all),
    Row(["gram", "grams"], 1, .mass),
    Row(["t"], 1e6, .mass, 1, .kiloAndUp),
    Row(["tonne", "tonnes"], 1e6, .mass),
    Row(["lb"], 453.59237, .mass),
    Row(["m"], 1, .length, 1, .upToKilo),
    Row(["metre", "metres", "meter", "meters"], 1, .length),
    Row(["ha", "hectare", "hectares"], 1e4, .length, 2),
    Row(["mu"], 1e4 / 15, .length, 2),
    Row(["acre", "acres"], 4046.8564224, .length, 2),
    Row(["L", "l"], 1e-3, .length, 3, .all),
    Row(["litre", "litres", "liter", "liters"], 1e-3, .length, 3),
    Row(["Nm3"], 1, .length, 3),
    Row(["bcm"], 1e9, .length, 3),
    Row(["bbl"], 0.158987294928, .length, 3),
    Row(["s"], 1, .time, 1, .all),
    Row(["second", "seconds"], 1, .time),
    Row(["minute", "minutes"], 60, .time),
    Row(["h", "hr", "hour", "hours"], 3600, .time),
    Row(["d", "day", "days"], 86400, .time),
    Row(["month", "months"], 2_629_800, .time),
    Row(["a", "yr", "year", "years"], 31_557_600, .time),
    Row(["J"], 1, .energy, 1, .all),
    Row(["joule", "joules"], 1, .energy),
    Row(["Wh"], 3600, .energy, 1, .all),
    Row(["cal"], 4.1868, .energy, 1, .kiloAndUp),
    Row(["Btu"], 1055.05585262, .energy),
    Row(["MMBtu"], 1_055_055_852.62, .energy),
    Row(["tce"], 29_307_600_000, .energy, 1, .kiloAndUp),
    Row(["gce"], 29307.6, .energy, 1, .kiloAndUp),
    Row(["toe"], 41_868_000_000, .energy, 1, .kiloAndUp),
    Row(["goe"], 41868, .energy, 1, .kiloAndUp),
    Row(["mol"], 1, .amount, 1, .all),
    Row(["person", "persons", "people", "capita"], 1, .people),
    Row(["household", "households"], 1, .households),
    Row(["CNY", "yuan", "RMB"], 1, .money("CNY")),
    Row(["USD"], 1, .money("USD")),
    Row(["EUR", "euro", "euros"], 1, .money("EUR")),
    Row(["GBP"], 1, .money("GBP")),
    Row(["JPY"], 1, .money("JPY")),
    Row(["KRW"], 1, .money("KRW")),
    Row(["INR"], 1, .money("INR")),
    Row(["HKD"], 1, .money("HKD")),
    Row(["%"], 0.01, nil),
    Row(["‰"], 0.001, nil),
    Row(["ppm"], 1e-6, nil),
  ]

  /// Words of several dimensions.
  static let compound: [(String, [Component], Double, Prefixes)] = [
    (
      "W",
      [
        Component(base: .energy, tag: nil, exponent: .one),
        Component(base: .time, tag: nil, exponent: Rational(-1)),
      ], 1, .all
    ),
    (
      "Pa",
      [
        Component(base: .energy, tag: nil, exponent: .one),
        Component(base: .length, tag: nil, exponent: Rational(-3)),
      ], 1, .all
    ),
  ]

  /// The words of the Chinese yearbooks, shown by their international symbols.
  static let chinese: [(String, String, Int32)] = [
    ("吨", "t", 1), ("公吨", "t", 1), ("千克", "kg", 1), ("公斤", "kg", 1), ("克", "g", 1),
    ("毫克", "mg", 1), ("米", "m", 1), ("公里", "km", 1), ("千米", "km", 1), ("平方米", "m", 2),
    ("平方公里", "km", 2), ("平方千米", "km", 2), ("立方米", "m", 3), ("标准立方米", "Nm3", 1),
    ("标立方米", "Nm3", 1), ("公顷", "ha", 1), ("亩", "mu", 1), ("升", "L", 1), ("秒", "s", 1),
    ("小时", "h", 1), ("天", "day", 1), ("日", "day", 1), ("月", "month", 1), ("年", "year", 1),
    ("焦耳", "J", 1), ("焦", "J", 1), ("千焦", "kJ", 1), ("千焦耳", "kJ", 1), ("兆焦", "MJ", 1),
    ("兆焦耳", "MJ", 1), ("吉焦", "GJ", 1), ("吉焦耳", "GJ", 1), ("太焦", "TJ", 1),
    ("太焦耳", "TJ", 1), ("拍焦", "PJ", 1), ("艾焦", "EJ", 1), ("卡", "cal", 1), ("千卡", "kcal", 1),
    ("大卡", "kcal", 1), ("千瓦时", "kWh", 1), ("千瓦小时", "kWh", 1), ("兆瓦时", "MWh", 1),
    ("吉瓦时", "GWh", 1), ("太瓦时", "TWh", 1), ("千瓦", "kW", 1), ("兆瓦", "MW", 1),
    ("吉瓦", "GW", 1), ("吨标准煤", "tce", 1), ("吨标煤", "tce", 1), ("吨煤当量", "tce", 1),
    ("千克标准煤", "kgce", 1), ("公斤标准煤", "kgce", 1), ("千克标煤", "kgce", 1), ("克标准煤", "gce", 1),
    ("克标煤", "gce", 1), ("吨标准油", "toe", 1), ("吨油当量", "toe", 1), ("千克标准油", "kgoe", 1),
    ("人", "person", 1), ("户", "household", 1), ("元", "CNY", 1), ("人民币", "CNY", 1),
    ("元人民币", "CNY", 1), ("美元", "USD", 1), ("欧元", "EUR", 1), ("英镑", "GBP", 1),
    ("日元", "JPY", 1), ("港元", "HKD", 1), ("韩元", "KRW", 1),
  ]

  /// Chinese numerals that stand before a unit.
  static let numerals: [Unicode.Scalar: Double] = [
    "十": 10, "百": 100, "千": 1000, "万": 1e4, "亿": 1e8,
  ]

  /// English number words.
  static let numberWords: [String: Double] = [
    "thousand": 1000, "million": 1e6, "billion": 1e9, "trillion": 1e12,
  ]
}
