import Interpreter
import TestSupport
import Testing

@Suite struct FootprintBuiltinTests {
  private func shown(_ call: String, co2: String = "co2 [1e4 t C]") -> String {
    BuiltinsTests.shown(
      """
      let t = key(table(city = ["a", "b"], "\(co2)" = [500, 200], "forest [1e4 ha]" = [80, 80],
        "grass [km2]" = [3000, 3000], n = [1e6, 2e6], gap = [1, na]), .city)
      \(call)
      """)
  }

  @Test(arguments: [
    (
      "(t |> footprint(emissions = .co2, forest = .forest, grass = .grass, shares = [forest = 0.8, "
        + "grass = 0.2]))[@a].icf", "154.4487 1e4 ha"
    ),
    ("(t |> footprint(.co2, .forest, .grass))[@a].sink", "333.214 1e4 t C"),
    ("(t |> footprint(.co2, .forest, .grass))[@a].depth", "1.500537"),
    ("(t |> footprint(.co2, .forest, .grass))[@b].depth", "1"),
    ("(t |> footprint(.co2, .forest, .grass))[@b].size_pc", "na"),
    ("about(t |> footprint(.co2, .forest, .grass)).options.shares", "sink"),
    ("length(t |> footprint(.co2 * .gap, .forest, .grass, missing = \"drop\"))", "1"),
    (
      "(t |> footprint(.co2, .forest, .grass, sequestration = [forest = 5, grass = 1]))[@a].sink",
      "430 1e4 t C"
    ),
  ])
  func gives(_ program: String, _ expected: String) { #expect(shown(program) == expected) }

  @Test(arguments: [
    ("t |> footprint(.co2, .forest, .grass, shares = [forest = 1])", "M181"),
    ("t |> footprint(.co2 * .gap, .forest, .grass)", "M003"),
    ("t |> footprint(.co2, .forest * 0, .grass * 0)", "M006"),
    ("t |> footprint(.co2, .forest, .grass, population = .n - 1e6)", "M004"),
    ("t |> footprint(.co2, .co2, .grass)", "U101"),
  ])
  func refuses(_ program: String, _ code: String) { #expect(shown(program).hasPrefix(code)) }

  @Test func carbonAndCO2DoNotMeet() {
    let text = shown("t |> footprint(.co2, .forest, .grass)", co2: "co2 [t CO2]")
    #expect(text.hasPrefix("U102") && text.contains("12/44"))
    let mended = "(t |> footprint(.co2 * 12/44 * 1[t C/t CO2], .forest, .grass))[@b].depth"
    #expect(shown(mended, co2: "co2 [t CO2]") == "1")
  }
}

@Suite struct DeflateTests {
  private func shown(_ call: String, unit: String = " [1e8 CNY]") -> String {
    BuiltinsTests.shown(
      """
      let t = key(table(prov = ["a", "a", "b", "b"], year = [2010, 2011, 2010, 2011],
        "gdp\(unit)" = [100, 121, 50, 60], i = [na, 110, na, 105], c = [100, 110, 80, 100]),
        .prov, .year)
      \(call)
      """)
  }

  @Test(arguments: [
    ("(t |> deflate(of = .gdp, index = .i, base = 2010))[@a, 2011].gdp_real", "110 1e8 CNY@2010"),
    ("(t |> deflate(.gdp, .i, 2011))[@b, 2010].gdp_real", "57.14286 1e8 CNY@2011"),
    (
      "(t |> deflate(.gdp, .c, 2010, kind = \"fixed\", name = \"x\"))[@b, 2011].x",
      "62.5 1e8 CNY@2010"
    ),
    ("(t |> deflate(.gdp, .i, 2010, measures = \"price\"))[@a, 2011].gdp_real", "110 1e8 CNY@2010"),
    ("about(t |> deflate(.gdp, .i, 2010)).options.kind", "previous"),
  ])
  func gives(_ program: String, _ expected: String) {
    #expect(shown(program).hasPrefix(expected))
  }

  @Test(arguments: [
    ("t |> deflate(.gdp, .i, 2005)", "M003"), ("t |> deflate(.gdp, .i / 100, 2010)", "M004"),
    ("t |> deflate(.gdp, .i, 2010, name = \"i\")", "M182"),
    ("t |> deflate(.gdp, .i, 2010) |> deflate(.gdp_real, .i, 2010)", "M183"),
    ("t[@a] |> select(.gdp, .i) |> deflate(.gdp, .i, 2010)", "T005"),
  ])
  func refuses(_ program: String, _ code: String) { #expect(shown(program).hasPrefix(code)) }

  @Test func otherThanMoneyHasNoPrices() {
    #expect(shown("t |> deflate(.gdp, .i, 2010)", unit: " [Mt]").hasPrefix("M184"))
    #expect(
      shown("(t |> deflate(.gdp, .i, 2010))[@a, 2011].gdp_real", unit: "").hasPrefix("110"))
  }
}
