import Interpreter
import Testing

/// CO2 equivalents, processes and electricity in `emissions`.
@Suite struct EmissionsGasTests {
  @Test func otherGasesCountByTheirPotential() {
    let program = """
      let t = table("diesel [t]" = [1000])
      let r = t |> emissions(fuels = [.diesel], as = "CO2e", gwp = "ar5")
      let co2 = 1000 * 43 * 20.2 / 1000 * 44 / 12
      let ch4 = 1000 * 43 * 3 / 1e6 * 28
      let n2o = 1000 * 43 * 0.6 / 1e6 * 265
      close(sum(r.total.emissions), (co2 + ch4 + n2o) * 1[t CO2e])
      r.by_gas.gas
      close(last(r.by_gas.emissions), n2o * 1[t CO2e])
      let one = t |> emissions(fuels = [.diesel], as = "CH4")
      close(sum(one.total.emissions), 1000 * 43 * 3 / 1e6 * 1[t CH4])
      """
    #expect(shown(program) == "true\n[CO2, CH4, N2O]\ntrue\ntrue")
  }

  @Test(arguments: [
    ("ar4", 25.0, 298.0), ("ar5", 28, 265), ("ar6", 27.9, 273), ("ar6_fossil", 29.8, 273),
    ("ar6_nonfossil", 27, 273),
  ])
  func potentialsOfTheReports(_ name: String, _ ch4: Double, _ n2o: Double) {
    let program = """
      let f = table(fuel = ["a", "b"], value = [2, 3], unit = ["t CH4/t", "t N2O/t"])
      let t = table("a [t]" = [1], "b [t]" = [1])
      let r = t |> emissions(fuels = [.a, .b], factors = f, as = "CO2e", gwp = "\(name)")
      close(sum(r.total.emissions), (2 * \(ch4) + 3 * \(n2o)) * 1[t CO2e])
      """
    #expect(shown(program) == "true")
  }

  @Test func anOwnTableOfPotentials() {
    let program = """
      let f = table(fuel = ["a"], "value [t CH4/t]" = [2])
      let g = table(gas = ["CO2", "CH4"], value = [1, 30])
      let t = table("a [t]" = [1])
      close(sum((t |> emissions(fuels = [.a], factors = f, as = "CO2e", gwp = g)).total.emissions), 60[t CO2e])
      """
    #expect(shown(program) == "true")
  }

  @Test func processesStandBesideFuels() {
    let program = """
      let t = table("coal [t]" = [100], "clinker [t]" = [1000])
      let r = t |> emissions(fuels = [coking_coal = .coal, .clinker], factors = ["ipcc2006", "ipcc2006_process"])
      close(sum(r.total.emissions), (100 * 28.2 * 25.8 / 1000 * 44 / 12 + 520) * 1[t CO2])
      """
    #expect(shown(program) == "true")
  }

  @Test func electricityTakesTheFactorOfItsGrid() {
    let program = """
      let t = key(table(region = ["a", "b"], year = [2020, 2020], "power [1e4 kWh]" = [100, 200],
        "grid [t CO2/MWh]" = [0.5, 0.8]), .region, .year)
      let r = t |> emissions(fuels = [], electricity = .power, grid = .grid)
      close(sum(r.total.emissions to [t CO2]), 2100[t CO2])
      let same = t |> emissions(fuels = [], electricity = .power, grid = 0.5[t CO2/MWh], as = "C")
      close(sum(same.total.emissions to [t C]), 1500 * 12 / 44 * 1[t C])
      r.factors.chain
      """
    #expect(
      shown(program)
        == "true\ntrue\n[1e4 kWh × grid factor in t CO2/MWh]")
  }

  @Test func fuelsWithoutOtherGasesAreNoted() {
    let notes = EmissionsBuiltinTests.notes(
      "table(\"raw_coal [t]\" = [1]) |> emissions(fuels = [.raw_coal], factors = \"china_provincial\", as = \"CO2e\")"
    )
    #expect(
      notes == ["CH4 and N2O of raw_coal are not counted: the factors have none"])
  }

  @Test(arguments: [
    (
      "table(\"raw_coal [t]\" = [1]) |> emissions(fuels = [.raw_coal], factors = \"china_provincial\", as = \"CH4\")",
      "M200"
    ),
    ("table(\"p [MWh]\" = [1]) |> emissions(fuels = [], electricity = .p)", "M200"),
    ("table(\"p [MWh]\" = [1]) |> emissions(fuels = [], grid = 0.5[t CO2/MWh])", "M200"),
    ("table(\"p [MWh]\" = [1]) |> emissions(fuels = [], electricity = .p, grid = 0.5)", "U041"),
    ("table(p = [1]) |> emissions(fuels = [], electricity = .p, grid = 0.5[t CO2/MWh])", "U041"),
    (
      "table(\"p [MWh]\" = [1]) |> emissions(fuels = [], electricity = .p, grid = 0.5[t CO2/t])",
      "U041"
    ),
    (
      "table(\"p [MWh]\" = [1]) |> emissions(fuels = [], electricity = .p, grid = -0.5[t CO2/MWh])",
      "M202"
    ),
    ("table(\"electricity [MWh]\" = [1]) |> emissions(fuels = [.electricity])", "M008"),
    (
      "table(\"a [t]\" = [1]) |> emissions(fuels = [.a], factors = table(fuel = [\"a\"], \"value [t SF6/t]\" = [1]), as = \"CO2e\", gwp = table(gas = [\"CO2\"], value = [1]))",
      "M202"
    ),
    (
      "table(\"a [t]\" = [1]) |> emissions(fuels = [.a], factors = table(fuel = [\"a\"], \"value [t CH4/t]\" = [1]))",
      "U025"
    ),
    (
      "table(\"a [t]\" = [1]) |> emissions(fuels = [.a], factors = table(fuel = [\"a\"], \"value [t CO2/t]\" = [1], \"ch4 [kg CH4/TJ]\" = [1]), as = \"CO2e\")",
      "U040"
    ),
    ("table(\"a [t]\" = [1]) |> emissions(fuels = [.a], gwp = table(a = [1]))", "M018"),
    ("table(\"a [t]\" = [1]) |> emissions(fuels = [.a], factors = [\"ipcc\"])", "N008"),
    ("table(\"a [t]\" = [1]) |> emissions(fuels = [.a], factors = [])", "M013"),
    ("table(\"a [t]\" = [1]) |> emissions(fuels = [.a], factors = \"gwp100\")", "N008"),
  ])
  func badInput(_ program: String, _ code: String) {
    #expect(run(program).error?.hasPrefix(code) == true, "\(run(program).error ?? "no error")")
  }
}
