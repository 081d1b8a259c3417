import Interpreter
import Tables
import Testing

/// `tapio`, `scenario` and `sda` through the language.
@Suite struct DecouplingBuiltinTests {
  static let data = """
    let t = key(table(city = ["a", "a", "a", "b", "b", "b"],
      year = [2010, 2015, 2020, 2010, 2015, 2020], "co2 [Mt CO2]" = [100, 110, 90, 0, 5, 6],
      gdp = [50, 60, 70, 20, 20, 10]), .city, .year)
    let io = key(table(sector = ["s", "r", "s", "r"], year = [2010, 2010, 2015, 2015],
      "c [t CO2/1e4 CNY]" = [0.5, 0.8, 0.4, 0.9], r = [0.1, 0.2, 0.1, 0.25],
      s = [0.2, 0.3, 0.15, 0.25], "y [1e4 CNY]" = [100, 80, 130, 90]), .sector, .year)

    """

  @Test func statesByCityAndWindow() {
    let program =
      Self.data
        + """
        let d = t |> tapio(of = .co2, driver = .gdp, over = [2010..2015, 2015..2020])
        names(d)
        d.state
        d.from
        (t |> tapio(of = .co2, driver = .gdp, by = [])).state
        """
    #expect(
      shown(program) == """
        [city, from, to, of_change, driver_change, elasticity, state]
        [weak decoupling, na, strong decoupling, strong negative decoupling]
        [2010, 2010, 2015, 2015]
        [strong decoupling]
        """)
  }

  @Test func groupsWithoutAnElasticityAreNoted() {
    let program = Self.data + "t |> tapio(of = .co2, driver = .gdp, over = 2010..2015)"
    guard case .table(let table) = run(program).values.first else {
      Issue.record("no table")
      return
    }
    #expect(table.notes.contains { $0.text.english.hasPrefix("no elasticity in 1 of 2 rows") })
  }

  @Test func scenariosStartWithTheLastYear() {
    let program =
      Self.data
        + """
        let s = t |> scenario(of = .co2, rates = [gdp = 5[%], ci = -0.02], ahead = 2022..2023)
        s[@a].year
        close(sum(s[@a, 2023].value), 90[Mt CO2] * (1.05 * 0.98) ^ 3)
        names(s)
        sum(s[@b, 2020].value) / 1[Mt CO2]
        """
    #expect(shown(program) == "[2020, 2021, 2022, 2023]\ntrue\n[city, year, value]\n6")
  }

  @Test func effectsAddToTheTotalInTheUnitOfEmissions() {
    let program =
      Self.data
        + """
        let r = io |> sda(intensity = .c, technology = [.r, .s], demand = .y)
        let e = r.effects
        close(sum(e.intensity), 0.6813873090219763[t CO2])
        close(sum(e.intensity) + sum(e.technology) + sum(e.demand), sum(e.total))
        close(sum(r.polar.demand), 40.82201405152225[t CO2])
        """
    #expect(shown(program) == "true\ntrue\ntrue")
  }

  @Test func coefficientsWithoutSectorNamesAreNoted() {
    let program =
      Self.data
      + "io |> rename(one = .s, two = .r) |> sda(intensity = .c, technology = [.one, .two], demand = .y)"
    guard case .result(let result) = run(program).values.first else {
      Issue.record("no result")
      return
    }
    #expect(result.notes.contains { $0.english.contains("in the order of the sectors: s, r") })
  }

  @Test(arguments: [
    ("t |> tapio(of = .co2, driver = .gdp, over = 2010..2010)", "M017"),
    ("t |> tapio(of = .co2, driver = .gdp, over = 2010..2012)", "M010"),
    ("t |> tapio(of = 0 - .gdp, driver = .gdp)", "M004"),
    ("t |> filter(.gdp != 10) |> tapio(of = .co2, driver = .gdp)", "M003"),
    ("t |> scenario(of = .co2, rates = [x = -1])", "M004"),
    ("t |> scenario(of = .co2, rates = [x = \"a\"])", "M159"),
    ("t |> scenario(of = .co2, rates = [x = [0.1, 0.2]], ahead = 3)", "M005"),
    ("t |> scenario(of = .co2, rates = [x = 3[t]])", "U101"),
    ("t |> scenario(of = .co2, rates = [x = 0.1], ahead = 2000..2010)", "N067"),
    ("io |> sda(intensity = .c, technology = [.s], demand = .y)", "M162"),
    ("io |> sda(intensity = 0 - .c, technology = [.s, .r], demand = .y)", "M004"),
    ("io |> sda(intensity = .c, technology = [.s * 0 + 0.5, .r * 0 + 0.5], demand = .y)", "M006"),
    (
      "io |> filter(not (.year == 2015 and .c > 0.5[t CO2/1e4 CNY])) "
        + "|> sda(intensity = .c, technology = [.s, .r], demand = .y)", "M003"
    ),
    (
      "io |> filter(not (.year == 2010 and .c > 0.6[t CO2/1e4 CNY])) "
        + "|> sda(intensity = .c, technology = [.s], demand = .y)", "M161"
    ),
  ])
  func badInput(_ call: String, _ code: String) {
    let error = run(Self.data + call).error
    #expect(error?.hasPrefix(code) == true, "\(error ?? "no error")")
  }
}
