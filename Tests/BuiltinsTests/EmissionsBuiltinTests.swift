import Interpreter
import Testing

/// `emissions` and `factors` through the language.
@Suite struct EmissionsBuiltinTests {
  static func notes(_ program: String) -> [String] {
    guard case .result(let result) = run(program).values.last else { return [] }
    return result.notes.map(\.english)
  }

  @Test func standardCoalTimesCarbonFactor() {
    let program = """
      let t = key(table(year = [2011, 2020], "coal [1e4 tce]" = [405.499, 437.772],
        "natural_gas [1e4 tce]" = [0.686, 2.926]), .year)
      let r = t |> emissions(fuels = [.coal, .natural_gas], factors = "bengbu", as = "C")
      close(first(r.total.emissions), (405.499 * 0.755 + 0.686 * 2.1622) * 1[1e4 t C])
      r.total.emissions
      """
    let run = run(program)
    #expect(run.text.hasPrefix("true\n"))
    #expect(run.text.hasSuffix("1e4 t C]"))
  }

  @Test func heatChainGivesCarbonDioxide() {
    let program = """
      let f = table(fuel = ["a", "b", "c"], "heat [kJ/kg]" = [20908, 42652, 38931],
        "carbon [kg C/kJ]" = [2.58e-5, 2.02e-5, 1.53e-5], oxidation = [0.94, 0.98, 0.99])
      let t = table("a [1e4 t]" = [1000], "b [1e4 t]" = [250], "c [1e4 t]" = [30])
      let r = t |> emissions(fuels = [.a, .b, .c], factors = f)
      close(sum(r.total.emissions), 2698.0660656033333[1e4 t CO2])
      """
    #expect(shown(program) == "true")
  }

  @Test func theChainDependsOnTheUnitOfTheQuantity() {
    let program = """
      let t = table("raw_coal [t]" = [100])
      let e = table("raw_coal [TJ]" = [100 * 20908e-6])
      let a = (t |> emissions(fuels = [.raw_coal], factors = "china_provincial")).total.emissions
      let b = (e |> emissions(fuels = [.raw_coal], factors = "china_provincial")).total.emissions
      close(sum(a), sum(b))
      close(sum(a), 190.03[t CO2], rel = 1e-4)
      """
    #expect(shown(program) == "true\ntrue")
  }

  @Test func convertingTwiceIsAnError() {
    let program = """
      table("raw_coal [1e4 tce]" = [100]) |> emissions(fuels = [.raw_coal], factors = "footprint")
      """
    #expect(run(program).error?.hasPrefix("U025") == true)
  }

  @Test func aFactorOnAnotherBasisIsNoted() {
    let program = """
      table("natural_gas [1e4 tce]" = [1])
        |> emissions(fuels = [.natural_gas], factors = "bengbu", as = "C")
      """
    let notes = Self.notes(program)
    #expect(notes.contains { $0.contains("4.8 times the IPCC default") })
    #expect(notes.contains { $0.contains("0.4434 t C/tce") })
  }

  @Test(arguments: [
    ("table(coal = [1]) |> emissions(fuels = [.coal], factors = \"bengbu\")", "U026"),
    ("table(\"cole [tce]\" = [1]) |> emissions(fuels = [.cole], factors = \"bengbu\")", "M008"),
    ("table(\"coal [tce]\" = [na]) |> emissions(fuels = [.coal], factors = \"bengbu\")", "M003"),
    ("table(\"coal [tce]\" = [-1]) |> emissions(fuels = [.coal], factors = \"bengbu\")", "M004"),
    ("table(\"coal [tce]\" = [1]) |> emissions(fuels = [], factors = \"bengbu\")", "M013"),
    ("table(\"coal [tce]\" = [1]) |> emissions(fuels = [.coal], factors = table(a = [1]))", "M018"),
    (
      "table(\"coal [tce]\" = [1]) |> emissions(fuels = [.coal], "
        + "factors = table(fuel = [\"coal\"], value = [1]))", "U024"
    ),
    ("factors(\"ipcc\")", "N008"),
  ])
  func badInput(_ program: String, _ code: String) {
    #expect(run(program).error?.hasPrefix(code) == true, "\(run(program).error ?? "no error")")
  }

  @Test(arguments: ["ipcc2006", "china_provincial", "standard_coal", "bengbu", "footprint"])
  func everySetHasFuelsAndSources(_ name: String) {
    let program = """
      let f = factors("\(name)")
      length(f) > 5
      length(distinct(f, .fuel)) == length(f)
      "fuel" in names(f) and "source" in names(f)
      """
    #expect(shown(program) == "true\ntrue\ntrue")
  }
}
