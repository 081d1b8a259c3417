import Testing
import Units

/// A text, the size of the unit in base units, how it is shown, what it measures.
struct ParsingCase: Sendable, CustomTestStringConvertible {
  var text: String
  var scale: Double
  var shown: String
  var words: String

  init(_ text: String, _ scale: Double, _ shown: String? = nil, _ words: String = "mass") {
    self.text = text
    self.scale = scale
    self.shown = shown ?? text
    self.words = words
  }

  var testDescription: String { text }
}

@Suite struct ParsingTests {
  static let masses: [ParsingCase] = [
    ParsingCase("Mt CO2", 1e12), ParsingCase("t C", 1e6), ParsingCase("1e4 t", 1e10),
    ParsingCase("万吨", 1e10, "1e4 t"), ParsingCase("百万吨", 1e12, "1e6 t"),
    ParsingCase("万吨CO2", 1e10, "1e4 t CO2"), ParsingCase("万吨二氧化碳", 1e10, "1e4 t CO2"),
    ParsingCase("万吨二氧化碳当量", 1e10, "1e4 t CO2e"), ParsingCase("t 水泥", 1e6, "t cement"),
    ParsingCase("t coal", 1e6), ParsingCase("t raw_coal", 1e6), ParsingCase("kgCO2", 1e3, "kg CO2"),
    ParsingCase("tCO2eq", 1e6, "t CO2e"), ParsingCase("t CO2-eq", 1e6, "t CO2e"),
    ParsingCase("ktCO₂", 1e9, "kt CO2"), ParsingCase("ktco2", 1e9, "kt CO2"),
    ParsingCase("10^4 t", 1e10, "1e4 t"), ParsingCase("10⁴ t", 1e10, "1e4 t"),
    ParsingCase("million tonnes of CO2", 1e12, "1e6 tonnes CO2"), ParsingCase("Gg", 1e9),
    ParsingCase("１０万吨", 1e11, "1e5 t"), ParsingCase("公斤", 1e3, "kg"), ParsingCase("mg", 1e-3),
    ParsingCase("12.5 kg", 12500), ParsingCase("100 g", 100),
  ]

  static let energies: [ParsingCase] = [
    ParsingCase("1e4 tce", 293.076e12, nil, "energy"),
    ParsingCase("万吨标准煤", 293.076e12, "1e4 tce", "energy"),
    ParsingCase("t 标准煤", 29.3076e9, "tce", "energy"),
    ParsingCase("kg标准煤", 29.3076e6, "kgce", "energy"),
    ParsingCase("MWh", 3.6e9, nil, "energy"), ParsingCase("千瓦时", 3.6e6, "kWh", "energy"),
    ParsingCase("kWh", 3.6e6, nil, "energy"),
    ParsingCase("亿千瓦时", 3.6e14, "1e8 kWh", "energy"), ParsingCase("toe", 41.868e9, nil, "energy"),
    ParsingCase("Mtoe", 41.868e15, nil, "energy"), ParsingCase("tce", 29.3076e9, nil, "energy"),
    ParsingCase("Mtce", 29.3076e15, nil, "energy"),
    ParsingCase("GJ", 1e9, nil, "energy"), ParsingCase("J", 1, nil, "energy"),
    ParsingCase("cal", 4.1868, nil, "energy"),
    ParsingCase("kcal", 4186.8, nil, "energy"), ParsingCase("太焦", 1e12, "TJ", "energy"),
    ParsingCase("吉焦", 1e9, "GJ", "energy"),
    ParsingCase("焦耳", 1, "J", "energy"),
  ]

  static let others: [ParsingCase] = [
    ParsingCase("1e8 CNY@2010", 1e8, nil, "money (CNY)"),
    ParsingCase("CNY@2010", 1, nil, "money (CNY)"), ParsingCase("1e4 CNY", 1e4, nil, "money (CNY)"),
    ParsingCase("亿元", 1e8, "1e8 CNY", "money (CNY)"),
    ParsingCase("万元", 1e4, "1e4 CNY", "money (CNY)"),
    ParsingCase("万亿元", 1e12, "1e12 CNY", "money (CNY)"),
    ParsingCase("USD@2015", 1, nil, "money (USD)"), ParsingCase("EUR", 1, nil, "money (EUR)"),
    ParsingCase("美元", 1, "USD", "money (USD)"), ParsingCase("欧元", 1, "EUR", "money (EUR)"),
    ParsingCase("person", 1, nil, "people"), ParsingCase("1e4 person", 1e4, nil, "people"),
    ParsingCase("万人", 1e4, "1e4 person", "people"), ParsingCase("人", 1, "person", "people"),
    ParsingCase("ha", 1e4, nil, "area"), ParsingCase("hm2", 1e4, nil, "area"),
    ParsingCase("公顷", 1e4, "ha", "area"), ParsingCase("km2", 1e6, nil, "area"),
    ParsingCase("平方公里", 1e6, "km2", "area"), ParsingCase("㎡", 1, "m2", "area"),
    ParsingCase("m3", 1, nil, "volume"), ParsingCase("m³", 1, "m3", "volume"),
    ParsingCase("m^3", 1, "m3", "volume"), ParsingCase("亿立方米", 1e8, "1e8 m3", "volume"),
    ParsingCase("m3 gas", 1, nil, "volume"), ParsingCase("(m3 gas)^2", 1, nil, "length^6"),
    ParsingCase("year", 31_557_600, nil, "time"), ParsingCase("a", 31_557_600, nil, "time"),
    ParsingCase("month", 2_629_800, nil, "time"), ParsingCase("day", 86400, nil, "time"),
    ParsingCase("h", 3600, nil, "time"), ParsingCase("s^-1", 1, "1/s", "1/time"),
    ParsingCase("MW", 1e6, nil, "power"), ParsingCase("%", 0.01, nil, "a ratio"),
    ParsingCase("％", 0.01, "%", "a ratio"), ParsingCase("1", 1, "", "a plain number"),
    ParsingCase("1e4", 1e4, nil, "a ratio"), ParsingCase("t^(1/2)", 1000, nil, "mass^(1/2)"),
    ParsingCase("t^0.5", 1000, "t^(1/2)", "mass^(1/2)"),
  ]

  static let quotients: [ParsingCase] = [
    ParsingCase("t CO2/t C", 1, nil, "a ratio"), ParsingCase("tCO2/t", 1, "t CO2/t", "a ratio"),
    ParsingCase("kgCO2/kg", 1, "kg CO2/kg", "a ratio"),
    ParsingCase("元/吨", 1e-6, "CNY/t", "money (CNY)/mass"),
    ParsingCase("吨/万元", 100, "t/1e4 CNY", "mass/money (CNY)"),
    ParsingCase("t CO2/(1e4 CNY)", 100, "t CO2/1e4 CNY", "mass/money (CNY)"),
    ParsingCase("t CO2/1e4 CNY", 100, nil, "mass/money (CNY)"),
    ParsingCase("kg CO2/m3", 1000, nil, "mass/volume"),
    ParsingCase("tC/tce", 1e6 / 29.3076e9, "t C/tce", "mass/energy"),
    ParsingCase("kgce/kg", 29307.6, nil, "energy/mass"),
    ParsingCase("kgce/m3", 29_307_600, nil, "energy/volume"),
    ParsingCase("kJ/kg", 1, nil, "energy/mass"), ParsingCase("kJ/m3", 1000, nil, "energy/volume"),
    ParsingCase("tC/TJ", 1e-6, "t C/TJ", "mass/energy"),
    ParsingCase("TJ/Gg", 1000, nil, "energy/mass"),
    ParsingCase("kgC/GJ", 1e-6, "kg C/GJ", "mass/energy"),
    ParsingCase("kg/person", 1000, nil, "mass/people"),
    ParsingCase("kg per person", 1000, "kg/person", "mass/people"),
    ParsingCase("t C/ha/a", 100 / 31_557_600.0, "t C/(ha·a)", "mass/(area·time)"),
    ParsingCase("t C/(ha a)", 100 / 31_557_600.0, "t C/(ha·a)", "mass/(area·time)"),
    ParsingCase("kg m-2 s-1", 1000, "kg/(m2·s)", "mass/(area·time)"),
    ParsingCase("吨公里", 1e9, "t·km", "length·mass"),
    ParsingCase("元/人", 1, "CNY/person", "money (CNY)/people"),
    ParsingCase("人/平方公里", 1e-6, "person/km2", "people/area"),
    ParsingCase("吨标准煤/万元", 29.3076e5, "tce/1e4 CNY", "energy/money (CNY)"),
    ParsingCase("1e4 (t CO2/CNY)", 1e10, "1e4 t CO2/CNY", "mass/money (CNY)"),
    ParsingCase("/s", 1, "1/s", "1/time"), ParsingCase("t/t", 1, "", "a plain number"),
  ]

  @Test(arguments: masses + energies + others + quotients)
  func reads(_ expected: ParsingCase) throws {
    let unit = try Unit(parsing: expected.text)
    #expect(unit.spelling == expected.shown)
    #expect(isClose(unit.scale, expected.scale))
    #expect(unit.dimensionWords.english == expected.words)
  }

  @Test(arguments: masses + energies + others + quotients)
  func shownCanBeReadAgain(_ expected: ParsingCase) throws {
    let unit = try Unit(parsing: expected.text)
    let again = unit.isPlain ? Unit.one : try Unit(parsing: unit.spelling)
    #expect(again == unit)
  }

  @Test func tellsPlainFromRatio() throws {
    #expect(Unit.one.isPlain && Unit.one.isRatio)
    #expect(try !unit("%").isPlain)
    #expect(try unit("%").isRatio)
    #expect(try unit("t CO2/t").isRatio)
    #expect(try !unit("t CO2").isRatio)
  }

  @Test func namesWhatIsStated() throws {
    #expect(try unit("t CO2/t C").substances == ["CO2", "C"])
    #expect(try unit("1e8 CNY@2010/USD@2015").priceYears == [2010, 2015])
    #expect(try unit("t/CNY").substances.isEmpty)
  }
}
