import Testing
import Units

@Suite struct ConversionTests {
  @Test(
    arguments: [
      ("t", "kg", 1000.0), ("kg", "t", 0.001), ("1e4 t", "Mt", 0.01), ("tce", "GJ", 29.3076),
      ("tce", "toe", 0.7), ("toe", "GJ", 41.868), ("1e4 tce", "TJ", 293.076),
      ("Mtce", "PJ", 29.3076),
      ("TWh", "tce", 122835.03), ("cal", "J", 4.1868), ("km2", "ha", 100), ("hm2", "ha", 1),
      ("mu", "ha", 1.0 / 15), ("t CO2/1e4 CNY", "kg CO2/CNY", 0.1), ("%", "1", 0.01),
      ("1", "%", 100),
      ("TJ/Gg", "GJ/t", 1), ("kgC/GJ", "tC/TJ", 1), ("kJ/kg", "GJ/t", 0.001), ("MW", "GJ/h", 3.6),
      ("亿元", "万元", 1e4), ("bcm", "亿立方米", 10), ("1e8 CNY/1e4 person", "CNY/person", 1e4),
    ] as [(String, String, Double)])
  func factors(_ from: String, _ to: String, _ factor: Double) throws {
    #expect(isClose(try unit(from).factor(to: unit(to)), factor, 1e-6))
  }

  @Test func powersOfTenAreExact() throws {
    #expect(try unit("kg").factor(to: unit("Mt")) == 1e-9)
    #expect(try unit("t CO2/1e4 CNY").factor(to: unit("kg CO2/CNY")) == 0.1)
    #expect(try unit("1e4 t").factor(to: unit("kt")) == 10)
    #expect(try unit("g/kWh").factor(to: unit("t/MWh")) == 0.001)
  }

  @Test(
    arguments: [
      ("t", "t", Compatibility.same), ("tCO2", "t CO2", .same), ("hm2", "ha", .same),
      ("t", "kg", .scaled(1000)), ("t CO2", "t", .states("substance CO2")),
      ("kt", "t CO2", .states("substance CO2")), ("CNY", "CNY@2010", .states("price year 2010")),
      ("t CO2/CNY@2010", "kg/CNY", .states("substance CO2, price year 2010")),
      ("t CO2/t", "%", .states("substance CO2")), ("t CO2/t", "1", .dimensionMismatch),
      ("t CO2/t", "t CO2/t coal", .states("substance coal")),
      ("t", "GJ", .dimensionMismatch), ("CNY", "USD", .dimensionMismatch),
      ("t C", "t CO2", .substanceMismatch("C", "CO2")),
      ("t CO2/t", "t C/t", .substanceMismatch("CO2", "C")),
      ("t CO2/t coal", "t CO2/t coke", .substanceMismatch("coal", "coke")),
      ("t CO2/t C", "%", .substanceMismatch("CO2", "C")),
      ("CNY@2010", "1e8 CNY@2015", .priceYearMismatch(2010, 2015)),
    ] as [(String, String, Compatibility)])
  func compatibility(_ left: String, _ right: String, _ expected: Compatibility) throws {
    #expect(try unit(left).compatibility(with: unit(right)) == expected)
  }

  @Test(
    arguments: [
      ("Mt CO2", "kt", "kt CO2", 1000.0), ("t", "kg CO2", "kg CO2", 1000),
      ("t C", "kg C", "kg C", 1000),
      ("1e8 CNY@2010", "1e4 CNY", "1e4 CNY@2010", 1e4),
      ("t CO2/1e4 CNY@2010", "kg/CNY", "kg CO2/CNY@2010", 0.1),
      ("t CO2/t", "kg/t", "kg CO2/t", 1000), ("m3 gas", "L", "L gas", 1000),
      ("t CO2/t", "%", "%", 100), ("ha", "km2", "km2", 0.01),
    ] as [(String, String, String, Double)])
  func targetKeepsWhatItDoesNotState(
    _ from: String, _ to: String, _ shown: String, _ factor: Double
  ) throws {
    let result = try unit(from).converting(to: unit(to))
    #expect(result.unit.spelling == shown)
    #expect(isClose(result.factor, factor))
  }

  @Test func takesOnlyWhatIsMissing() throws {
    #expect(try unit("t").taking(from: unit("kt CO2")).spelling == "t CO2")
    #expect(try unit("t C").taking(from: unit("kt CO2")).spelling == "t C")
    #expect(try unit("ha").taking(from: unit("kt CO2")).spelling == "ha")
    #expect(try unit("t/t").taking(from: unit("t CO2")).isPlain)
  }
}
