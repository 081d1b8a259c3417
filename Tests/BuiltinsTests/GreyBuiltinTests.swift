import Interpreter
import Tables
import Testing

/// `grey`, `backtest`, `stirpat`, `ekc` and `output_density` through the language.
@Suite struct GreyBuiltinTests {
  static let data = """
    let t = key(table(year = 2011..2020, x = [317.071929, 318.576632, 320.559086, 323.078205,
      326.524478, 331.448073, 339.304542, 346.484389, 346.94275, 340.91]), .year)
    let d = key(table(year = 2011..2019,
      y = [310.843, 301.051, 306.598, 305.365, 311.328, 229.051, 234.357, na, na],
      energy = [408.53, 392.897, 400.197, 398.353, 406.688, 298.116, 304.797, 431.442, 477.419],
      gas = [0.686, 0.796, 1.425, 1.789, 1.791, 2.055, 2.691, 2.136, 2.511]), .year)
    let both = key(table(city = ["a", "a", "a", "a", "a", "b", "b", "b", "b", "b"],
      year = [2011, 2012, 2013, 2014, 2015, 2011, 2012, 2013, 2014, 2015],
      x = [3, 3.3, 3.63, 3.993, 4.3923, 1, 2, 4, 8, 16]), .city, .year)

    """

  @Test(arguments: [
    ("edgm", 3), ("odgm", 3), ("dgm", 3), ("ndgm", 3), ("fgm", 2), ("rolling", 4), ("egm", 1),
    ("verhulst", 1),
  ])
  func everyModelGivesFitAndForecast(_ model: String, _ ahead: Int) {
    let program =
      Self.data
        + """
        let m = t |> grey(of = .x, model = "\(model)", ahead = \(ahead))
        [length(m.fit), length(m.forecast)]
        names(m.fit)
        """
    #expect(
      shown(program)
        == "[10, \(ahead)]\n[year, observed, modelled, fitted, residual, relative_error]")
  }

  @Test func parametersOfTheReference() {
    let program =
      Self.data
        + """
        let n = t |> grey(of = .x, model = "ndgm", ahead = 3)
        [close(n.p1, 0.9072091481569368, rel = 1e-7), close(n.p4, 0.07683704303757248, rel = 1e-5)]
        close(sum(n.forecast[2023].value), 352.79893655623846, rel = 1e-7)
        is_na(n.a)
        let f = t |> grey(of = .x, model = "fgm", order = 0.5, ahead = 2)
        close(f.a, 0.10936534603209395, rel = 1e-7)
        f.order
        let r = t |> grey(of = .x, model = "rolling", window = 5, ahead = 4)
        close(sum(r.forecast[2024].value), 341.3463482314255, rel = 1e-7)
        """
    #expect(shown(program) == "[true, true]\ntrue\ntrue\ntrue\n0.5\ntrue")
  }

  @Test func driversForecastTheRowsWithoutASeries() {
    let program =
      Self.data
        + """
        let m = d |> grey(of = .y, model = "gm1n", drivers = [.energy, .gas])
        m.forecast.year
        close(sum(m.forecast[2019].value), 366.012421591593, rel = 1e-6)
        m.coefficients.driver
        length(m.b)
        let n = d |> grey(of = .y, model = "gm1n", drivers = [.energy, .gas], form = "difference", ahead = 1)
        n.forecast.year
        """
    #expect(shown(program) == "[2018, 2019]\ntrue\n[energy, gas]\n2\n[2018]")
  }

  @Test func aPanelGivesAModelForEachRegion() {
    let program =
      Self.data
        + """
        let m = both |> grey(of = .x, model = "dgm", ahead = 1)
        length(m.models)
        is_na(m.p1)
        for p in m.models.p1 { format(p, digits = 3) }
        """
    #expect(shown(program) == "2\ntrue\n[1.100, 2.000]")
  }

  @Test func forecastsThatCannotPeakSaySo() {
    for call in ["grey(of = .x, model = \"odgm\")", "egm(of = .x)"] {
      guard case .result(let result) = run(Self.data + "t |> \(call)").values.first else {
        Issue.record("no result")
        continue
      }
      #expect(result.notes.contains { $0.english.contains("cannot show a peak") }, "\(call)")
    }
  }

  @Test(arguments: [
    ("t |> grey(of = .x, order = 0.5)", "M153"),
    ("t |> grey(of = .x, model = \"fgm\", window = 5)", "M153"),
    ("d |> grey(of = .y, model = \"gm1n\")", "M154"),
    ("d |> grey(of = .y, model = \"gm1n\", drivers = .gas, ahead = 5)", "M155"),
    ("d |> grey(of = .y)", "M003"),
    ("t |> grey(of = 0 - .x)", "M004"),
    ("t |> grey(of = .x, years = 2011..2013)", "M007"),
    ("t |> grey(of = .x * 0 + 5, model = \"verhulst\")", "M006"),
    ("t |> grey(of = .x, model = \"rolling\", window = 50)", "M007"),
    ("t |> backtest(of = .x, hold = 8)", "M007"),
    ("t |> backtest(of = .x, hold = 2, ahead = 3)", "M004"),
    ("t |> stirpat(of = .x, population = .x, affluence = .x)", "M006"),
    ("t |> stirpat(of = .x - 320, population = .x, affluence = .year)", "M004"),
    ("t |> filter(.year < 2013) |> ekc(of = .x, income = .year)", "M007"),
    ("output_density([1, 2])", "M156"),
    ("output_density([1, 2, 0])", "M006"),
    (
      "output_density([a = 1, b = 2, c = 3], capital = \"x\", energy = \"b\", density = \"c\")",
      "M157"
    ),
    ("output_density(t)", "M158"),
  ])
  func badInput(_ call: String, _ code: String) {
    let error = run(Self.data + call).error
    #expect(error?.hasPrefix(code) == true, "\(error ?? "no error")")
  }

  @Test func backtestComparesWithNaiveAndLinear() {
    let program =
      Self.data
        + """
        let b = both |> backtest(of = .x, model = "dgm", hold = 1)
        b.summary.method
        names(b.errors)
        for e in (b.errors |> filter(.method == "dgm")).error { abs(e) < 1e-9 }
        let c = t |> backtest(of = .x, hold = 3, ahead = 2)
        length(c.errors)
        c.summary.n
        """
    #expect(
      shown(program) == """
        [dgm, naive, linear, dgm, naive, linear]
        [city, method, origin, year, ahead, observed, forecast, error, relative_error]
        [true, true]
        15
        [3, 2, 3, 2, 3, 2]
        """)
  }

  @Test func regressionsInLogarithms() {
    let program = """
      let t = table(i = [11.556, 21.472, 27.524, 16.179, 15.453, 19.866, 13.304, 42.489],
        "p [1e4 person]" = [24.348, 8.557, 5.804, 11.452, 13.897, 5.229, 8.632, 9.927],
        a = [2.477, 2.25, 2.707, 3.17, 2.887, 1.605, 1.661, 3.772],
        g = ["x", "x", "x", "x", "y", "y", "y", "y"])
      let m = t |> stirpat(of = .i, population = .p, affluence = .a)
      m.coefficients.term
      m.nobs
      let e = t |> ekc(of = .i, income = .a, by = .g)
      length(e.models)
      is_na(e.shape)
      names(e.coefficients)
      """
    #expect(
      shown(program) == """
        [intercept, log(p [1e4 person]), log(a)]
        8
        2
        true
        [g, term, estimate, std_error, z, p]
        """)
  }

  @Test func outputDensityOfARegression() {
    let program = """
      let c = table(term = ["intercept", "k", "e", "n", "rho"], estimate = [1, 0.21, 0.35, 0.7, 0.1])
      let r = output_density(c, capital = "k", energy = "e", density = "n")
      [close(r.gamma, 0.3), close(r.beta, 0.2), close(r.lambda_alpha, 0.7)]
      output_density([-0.2, 0.3, 0.5]).gamma
      """
    #expect(shown(program) == "[true, true, true]\n-0.4")
  }
}
