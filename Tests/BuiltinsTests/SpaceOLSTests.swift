import Interpreter
import Syntax
import Tables
import TestSupport
import Testing

@Suite struct SpaceOLSTests {
  private let panel = """
    let t = table(
      region = ["a", "a", "a", "b", "b", "b", "c", "c", "c"],
      year = [2001, 2002, 2003, 2001, 2002, 2003, 2001, 2002, 2003],
      x = [1, 2, 4, 4, 5, 9, 7, 9, 8], y = [3, 5, 4, 4, 1, 4, 2, 6, 5])
      |> key(.region, .year)

    """

  @Test func lagsStayWithinRegionsAndCostRows() {
    let out = run(panel + "t |> ols(.y ~ lag(.x, 1))").printed
    #expect(out.contains("nobs = 6"))
    #expect(
      out.contains(
        "note: 3 of 9 rows are lost to lags: the first year of each region, which leaves 6"))
    let byHand = shown(
      panel + "(t |> derive(before = lag(.x)) |> filter(.year > 2001) |> ols(.y ~ .before)).r2")
    #expect(shown(panel + "(t |> ols(.y ~ lag(.x, 1))).r2") == byHand)
  }

  @Test func residualsKnowTheirRows() {
    let shuffled =
      panel + "let s = t |> sort(desc(.x))\nlet m = s |> ols(.y ~ .x, effects = \"twoway\")\n"
    #expect(
      shown(
        shuffled
          + "s |> derive(e = m.residuals, f = m.fitted) |> filter(abs(.e + .f - .y) > 1e-12) |> length"
      )
        == "0")
    #expect(shown(shuffled + "names(m.fit)").contains("residual"))
  }

  @Test func labelsNameUnits() {
    let out = run(
      """
      let t = table("gdp [1e8 CNY]" = [1, 2, 4, 9], "co2 [Mt CO2]" = [1, 3, 5, 6])
      (t |> ols(log(.co2) ~ log(.gdp))).coefficients.term
      """
    ).printed
    #expect(out.contains("log(gdp [1e8 CNY])"))
  }

  @Test func outputDensityTakesRegressions() {
    let out = run(
      """
      let t = table(k = [1, 2, 3, 5, 1], e = [2, 1, 4, 1, 3], n = [1, 1, 2, 3, 5])
        |> derive(q = 0.21 * .k + 0.35 * .e + 0.7 * .n)
      let d = output_density(t |> ols(.q ~ .k + .e + .n))
      close(d.gamma, 0.3, rel = 1e-9) and close(d.beta, 0.2, rel = 1e-9)
      """
    ).printed
    #expect(out == "true")
  }

  @Test func auditsTakeRegressions() {
    let out = run(
      panel
        + "audit.loglik([one = t |> ols(.y ~ .x), two = t |> ols(.y ~ .x + .x ^ 2)]) |> .verdict"
    ).printed
    #expect(out.contains("holds"))
  }

  @Test func unbalancedPanelsNameTheGaps() {
    let got = run(panel + "t |> filter(.x != 9) |> ols(.y ~ .x, effects = \"year\")")
    #expect(got.error?.contains("it has 7 of 9 region-years") == true)
    #expect(got.diagnostics.first?.notes.map(\.english) == ["missing: c 2002, b 2003"])
  }
}

/// Regressions of American states against R's plm and Python's linearmodels, where the data are.
@Suite struct SpaceOLSPeerTests {
  private static let states = """
    let t = load("us.csv", key = [.abbr, .year])
      |> filter(.abbr != @AK, .abbr != @HI)
      |> derive(ly = log(.co2_mt), lp = log(.population), la = log(1e6 * .gdp_real_musd2012 / .population))

    """

  /// Estimates, errors and p of a call.
  private func columns(_ call: String, _ data: String) throws -> [String: [Double]] {
    try withFolder { folder in
      try write(data, to: "\(folder)/us.csv")
      let got = run(Self.states + "(t |> \(call)).coefficients", folder: folder)
      guard case .table(let table)? = got.values.last else {
        Issue.record("\(got.error ?? "no table")")
        return [:]
      }
      var columns: [String: [Double]] = [:]
      for column in table.columns {
        columns[column.name] = (0..<column.count).compactMap { column.value(at: $0).asNumber }
      }
      return columns
    }
  }

  @Test(arguments: [
    ("pooled", "none", ""), ("fe", "region", ""), ("fe_twoways", "twoway", ""),
    ("re_swamy_arora", "random", ""),
    ("fe_cluster", "region", #", se = "clustered", small_sample = "none""#),
  ])
  func agreesWithPlm(_ block: String, _ effects: String, _ options: String) throws {
    guard let data = try openData("data/open/us_states_panel.csv"),
      let text = try openData("reference/peers/panel_spatial_us_R.json")
    else { return }
    try compare(
      JSONReader.read(text).member("results").member(block), data,
      #"ols(.ly ~ .lp + .la, effects = "\#(effects)"\#(options))"#)
  }

  @Test(arguments: [
    ("pooled", "none", ""), ("fe", "region", ""), ("fe_twoways", "twoway", ""),
    ("re", "random", ""),
    ("fe_cluster", "region", #", se = "clustered", small_sample = "rows""#),
  ])
  func agreesWithLinearmodels(_ block: String, _ effects: String, _ options: String) throws {
    guard let data = try openData("data/open/us_states_panel.csv"),
      let text = try openData("reference/peers/panel_us_python.json")
    else { return }
    try compare(
      JSONReader.read(text).member(block), data,
      #"ols(.ly ~ .lp + .la, effects = "\#(effects)"\#(options))"#)
  }

  @Test func convergenceAgreesWithStatsmodels() throws {
    guard let data = try openData("data/open/us_states_panel.csv"),
      let text = try openData("reference/peers/panel_us_python.json")
    else { return }
    let expected = try JSONReader.read(text)
    let block = try expected.member("beta_convergence_2005_2016")
    try withFolder { folder in
      try write(data, to: "\(folder)/us.csv")
      let got = run(
        Self.states + "t |> convergence(of = 1e6 * .co2_mt / .population, over = 2005..2016)",
        folder: folder)
      guard case .table(let table)? = got.values.last else {
        Issue.record("\(got.error ?? "no table")")
        return
      }
      let wanted = [
        ("alpha", try block.member("coef").member("const").double()),
        ("slope", try block.member("coef").member("l0").double()),
        ("r2", try block.member("r2").double()), ("speed", try block.member("speed").double()),
        ("sigma_first", try expected.member("sigma").member("2005").double()),
        ("sigma_last", try expected.member("sigma").member("2016").double()),
      ]
      for (name, value) in wanted {
        let cell = table.column(named: name)?.value(at: 0).asNumber ?? .nan
        #expect(Tolerance(relative: 1e-8, absolute: 0).agrees(cell, value), "\(name)")
      }
    }
  }

  private func compare(_ expected: JSON, _ data: String, _ call: String) throws {
    let tolerance = Tolerance(relative: 1e-8, absolute: 1e-10)
    let names = ["(Intercept)", "const", "lp", "la"]
    let got = try columns(call, data)
    for (column, member) in [("estimate", "coef"), ("std_error", "se"), ("p", "p")] {
      guard let block = expected[member] else { continue }
      let wanted = try names.compactMap { try block[$0]?.double() }
      #expect(tolerance.agrees(got[column] ?? [], wanted), "\(column)")
    }
  }
}
