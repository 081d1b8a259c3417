import Interpreter
import Testing

/// The shipped sets of factors against what their sources print beside them.
@Suite struct FactorSetTests {
  /// Carbon × heat × oxidised share × 44/12 is the CO2 factor that the guideline prints.
  @Test(arguments: [
    ("raw_coal", 1.9003), ("coke", 2.8604), ("crude_oil", 3.0202), ("fuel_oil", 3.1705),
    ("gasoline", 2.9251), ("kerosene", 3.0179), ("diesel", 3.0959), ("lpg", 3.1013),
    ("refinery_gas", 3.0119), ("natural_gas", 2.1622),
  ])
  func provincialFactorsGiveThePrintedCO2(_ fuel: String, _ printed: Double) {
    let unit = fuel == "natural_gas" ? "1e3 m3" : "t"
    let program = """
      let t = table("\(fuel) [\(unit)]" = [1])
      let r = t |> emissions(fuels = [.\(fuel)], factors = "china_provincial")
      abs(sum(r.total.emissions) - \(printed)[t CO2]) < 2e-4[t CO2]
      """
    #expect(shown(program) == "true")
  }

  /// Carbon content × 44/12 is the CO2 factor of table 1.4, which is rounded to 100 kg/TJ.
  @Test(arguments: [
    ("crude_oil", 73300.0), ("gasoline", 69300), ("diesel", 74100), ("anthracite", 98300),
    ("other_bituminous", 94600), ("lignite", 101_000), ("coke", 107_000), ("natural_gas", 56100),
    ("blast_furnace_gas", 260_000), ("peat", 106_000), ("municipal_waste_nonbio", 91700),
  ])
  func ipccFactorsGiveThePrintedCO2(_ fuel: String, _ printed: Double) {
    let program = """
      let t = table("\(fuel) [TJ]" = [1])
      let r = t |> emissions(fuels = [.\(fuel)])
      close(sum(r.total.emissions), \(printed)[kg CO2], rel = 6e-3)
      """
    #expect(shown(program) == "true")
  }

  /// The factors of carbonates are the share of CO2 in their molar mass.
  @Test(arguments: [
    ("limestone", 44.0095 / 100.0869), ("dolomite", 88.019 / 184.4008),
    ("magnesite", 44.0095 / 84.3139),
  ])
  func carbonatesHoldTheirCO2(_ name: String, _ share: Double) {
    let program = """
      let f = factors("ipcc2006_process") |> filter(.fuel == "\(name)")
      abs(sum(f.value) - \(share)[t CO2/t]) < 6e-6[t CO2/t]
      """
    #expect(shown(program) == "true")
  }

  @Test(arguments: [
    "ipcc2006", "china_provincial", "standard_coal", "bengbu", "footprint", "ipcc2006_process",
    "gwp100",
  ])
  func everySetNamesSourceAndLicence(_ name: String) {
    let program = """
      let f = factors("\(name)")
      "source" in names(f) and "licence" in names(f)
      count(is_na(f.source)) + count(is_na(f.licence))
      """
    #expect(shown(program) == "true\n0")
  }

  /// The factors of the footprint study are per tonne of fuel; standard coal times them would be a
  /// second conversion, and the units refuse it.
  @Test func standardCoalTimesAFactorPerFuelIsRefused() {
    let program = """
      let t = table("raw_coal [t]" = [100])
      let coal = t |> derive(raw_coal = .raw_coal * 0.7143[tce/t])
      coal |> emissions(fuels = [.raw_coal], factors = "footprint")
      """
    let error = run(program).error ?? ""
    #expect(error.hasPrefix("U025"))
    #expect(error.contains("converting twice would be wrong"))
    #expect(
      shown(
        "sum((table(\"raw_coal [t]\" = [100]) |> emissions(fuels = [.raw_coal], factors = \"footprint\")).total.emissions)"
      ) == "190.03 t CO2")
  }
}

/// A table that says its factors are per standard coal while they are per unit of fuel.
@Suite struct DoubleConversionTests {
  @Test(arguments: [
    ("raw_coal", "0.69", "-28.6"), ("coke", "0.91", "-2.86"), ("crude_oil", "1.4", "42.9"),
    ("gasoline", "1.5", "47.1"), ("kerosene", "1.4", "47.1"), ("diesel", "1.4", "45.7"),
    ("fuel_oil", "1.4", "42.9"),
  ])
  func isNoted(_ fuel: String, _ times: String, _ error: String) {
    let notes = EmissionsBuiltinTests.notes(
      """
      let f = factors("footprint") |> select(.fuel, .coal, .coal_unit, number = .value)
        |> derive(value = .number to [t CO2/tce]) |> drop(.number)
      table("\(fuel) [t]" = [1]) |> emissions(fuels = [.\(fuel)], factors = f)
      """)
    #expect(notes.count == 1)
    #expect(notes.first?.contains("\(times) times the IPCC default per standard coal") == true)
    #expect(notes.first?.hasSuffix("converts twice, an error of \(error) %") == true)
  }

  @Test(arguments: ["raw_coal", "coke", "diesel", "lpg"])
  func isNotNotedOfFactorsThatArePerStandardCoal(_ fuel: String) {
    let notes = EmissionsBuiltinTests.notes(
      """
      let f = factors("bengbu") |> derive(fuel = case(.fuel == "coal", "raw_coal", else = .fuel))
      table("\(fuel) [t]" = [1]) |> emissions(fuels = [.\(fuel)], factors = f)
      """)
    #expect(notes == [])
  }
}
