import Interpreter
import Syntax
import Tables
import TestSupport
import Testing

@Suite struct SpaceRegressionTests {
  /// Six regions around a lake in four years; `w` in another order than the table.
  private static let panel = """
    let w = weights(
      table(from = ["f", "e", "d", "c", "b", "a"], to = ["a", "f", "e", "d", "c", "b"]),
      symmetric = true)
    let t = append(for y in 2001..2004 {
      table(region = ["a", "b", "c", "d", "e", "f"], u = [1, 3, 2, 5, 4, 2], v = [2, 1, 4, 1, 3, 5])
        |> derive(year = y)
    })
      |> key(.region, .year)
      |> derive(
        x = .u + 0.3 * (.year - 2000) * .v,
        y = 2 + .x + 0.2 * .v * (.year - 2002) ^ 2 - 0.4 * lag(.x, 1) * 0)
      |> derive(y = 2 + .x + 0.1 * .v ^ 2 * (.year - 2002) ^ 2)

    """

  private func shown(_ code: String) -> String {
    let got = run(Self.panel + code)
    return got.error ?? got.printed
  }

  @Test func rowsMeetWeightsByRegion() {
    // The order of the table and of the weights changes nothing.
    let plain = shown("(t |> slm(.y ~ .x, w, effects = \"region\")).rho")
    let shuffled = shown("(t |> sort(desc(.x)) |> slm(.y ~ .x, w, effects = \"region\")).rho")
    #expect(Double(plain) != nil && plain == shuffled)
  }

  @Test func fittedAndResidualsAddUpInTheOrderOfTheTable() {
    #expect(
      shown(
        """
        let s = t |> sort(desc(.x))
        let m = s |> sem(.y ~ .x, w, effects = "twoway")
        s |> filter(abs(m.fitted + m.residuals - .y) > 1e-9) |> length
        """) == "0")
  }

  @Test func everyModelHasTheFieldsThatScriptsRelyOn() {
    for model in ["slm", "sem", "sdm", "slx", "sac"] {
      let terms = shown("names((t |> \(model)(.y ~ .x, w)).coefficients)")
      #expect(terms == "[term, estimate, std_error, z, p]", "\(model)")
      for field in ["sigma2", "loglik", "aic", "bic", "r2", "adj_r2", "corr2", "nobs"] {
        #expect(Double(shown("(t |> \(model)(.y ~ .x, w)).\(field)")) != nil, "\(model).\(field)")
      }
      let spatial = shown("(t |> \(model)(.y ~ .x, w)).rho")
      #expect((Double(spatial) == nil) == (model == "sem" || model == "slx"), "\(spatial)")
    }
  }

  @Test func coefficientsComeInTheirOrder() throws {
    let got = run(Self.panel + "(t |> sdm(.y ~ .x + .v, w)).coefficients")
    guard case .table(let table)? = got.values.last, let terms = table.column(named: "term") else {
      Issue.record("\(got.error ?? "no table")")
      return
    }
    #expect(
      (0..<terms.count).map(terms.cellText) == ["intercept", "x", "v", "W*x", "W*v", "rho"])
  }

  @Test func regionsOnOneSideAreNamed() {
    #expect(shown("t |> filter(.region != @f) |> slm(.y ~ .x, w)").contains("f is in the weights"))
    #expect(
      shown("t |> slm(.y ~ .x, w[[@a, @b, @c, @d, @e]])").contains("f is in the table"))
  }

  @Test func gapsAreNamedBeforeWeights() {
    let got = run(
      Self.panel
        + "t[2001..2003] |> filter(not (.region == @b and .year == 2002)) |> sem(.y ~ .x, w)")
    #expect(got.error?.hasPrefix("M264 the panel is not balanced") == true)
  }

  @Test func constantTermsUnderEffectsAreNamed() {
    #expect(
      shown("t |> slm(.y ~ .x + .u, w, effects = \"region\")").contains(
        "`u` does not change over time"))
  }

  @Test func termsAndTheirLagsAreSummed() {
    let out = shown("impacts(t |> slm(.y ~ .x + lag(.x, 1), w), errors = \"delta\")")
    #expect(out.contains("x + lags"))
    #expect(!shown("impacts(t |> slm(.y ~ .x, w), errors = \"delta\")").contains("+ lags"))
  }

  @Test func seedsAreShownAndRepeat() {
    let call = "impacts(t |> slm(.y ~ .x, w), draws = 50, seed = 7)"
    let first = shown(call)
    #expect(first.contains("seed 7") && first == shown(call))
    #expect(first != shown(call.replacing("7", with: "8")))
  }

  @Test func whatIsNoModelIsSaid() {
    #expect(shown("impacts(about(t |> ols(.y ~ .x)))").hasPrefix("M268"))
    #expect(shown("impacts(t |> ols(.y ~ .x))").hasPrefix("M272"))
    #expect(shown("compare([1])").hasPrefix("M269"))
    #expect(shown("compare([])").hasPrefix("M269"))
    #expect(
      shown("hausman(t |> ols(.y ~ .x), t |> ols(.y ~ .x, effects = \"random\"))").hasPrefix("M270")
    )
  }

  @Test func modelsStandSideBySide() {
    let out = shown(
      """
      compare([Plain = t |> ols(.y ~ .x), Lag = t |> slm(.y ~ .x + .v, w, effects = "year")])
      """)
    #expect(out.contains("Plain") && out.contains("Lag") && out.contains("year"))
    #expect(out.contains("(") && out.contains("***") && out.contains("log-likelihood"))
  }

  @Test func auditsTakeSpatialModels() {
    #expect(
      shown("audit.rho([m = t |> slm(.y ~ .x, w)]) |> select(.check)").contains("rho, m"))
    #expect(
      shown("audit.loglik([m = t |> slm(.y ~ .x, w), n = t |> slm(.y ~ .v, w)])").contains(
        "verdict"))
  }

  /// With fixed effects the mean of what is predicted is that of y, and least squares predicts what it
  /// fits.
  @Test func predictionsFollowFromTermsAndEffects() {
    for effects in ["none", "region", "year", "twoway"] {
      let model = "let m = t |> ols(.y ~ .x + .v * (.year - 2002) ^ 2, effects = \"\(effects)\")\n"
      #expect(
        shown(model + "predict(m) |> filter(abs(.predicted - m.fitted) > 1e-8) |> length") == "0",
        "\(effects)")
      #expect(
        shown(model + "predict(m, t) |> filter(abs(.predicted - m.fitted) > 1e-8) |> length")
          == "0",
        "\(effects)")
    }
    let lag = "let m = t |> slm(.y ~ .x, w, effects = \"region\")\nlet p = predict(m)\n"
    #expect(
      shown(
        lag + """
          let s = append([p]) |> derive(x = t.x, y = t.y)
            |> derive(gap = .predicted - m.rho * spatial_lag(.predicted, w)
              - (.y - m.residuals - m.rho * spatial_lag(.y, w)))
          s |> filter(abs(.gap) > 1e-8) |> length
          """) == "0")
  }

  @Test func predictionsTakeOtherTables() {
    let out = shown(
      """
      let m = t |> slm(.y ~ .x, w, effects = "region")
      let more = predict(m, t[2004] |> derive(x = .x + 1)) |> select(.region, a = .predicted)
      let base = predict(m, t[2004]) |> select(.region, b = .predicted)
      let b = (m.coefficients |> filter(.term == "x")).estimate
      let gain = mean((more |> join(base, on = .region) |> derive(d = .a - .b)).d)
      close(gain, sum(b) / (1 - m.rho), rel = 1e-9)
      """)
    #expect(out == "true", "\(out)")
    #expect(
      shown("predict(t |> slm(.y ~ .x, w), t[2004] |> filter(.region != @c))").contains("c is in"))
  }

  @Test func groupsHaveModelsOfTheirOwn() {
    let groups = """
      let g = t |> derive(half = case(.region in [@a, @b, @c], "west", else = "east"))

      """
    #expect(
      shown(
        groups + """
          let west = g |> filter(.half == "west") |> slm(.y ~ .x, w[[@a, @b, @c]])
          let both = g |> slm(.y ~ .x, w, by = .half)
          close(sum((both.models |> filter(.half == @west)).rho), west.rho, rel = 1e-9)
          """) == "true")
    #expect(shown(groups + "(g |> ols(.y ~ .x, by = .half)).coefficients |> length") == "4")
    #expect(
      shown(groups + "g |> ols(.y ~ .x + .u, effects = \"region\", by = .half)").contains(
        "west: `u`"))
  }

  @Test func outputDensityTakesSpatialModels() {
    #expect(
      shown("output_density(t |> slm(.y ~ .x + .u + .v, w)) |> names").contains("lambda_alpha"))
  }
}

/// Spatial regressions of American states in 2016 against R's spdep and spatialreg, where the data
/// are.
@Suite struct SpaceRegressionPeerTests {
  private static let states = """
    let m = load("edges.csv")
    let t = load("us.csv", key = [.abbr, .year])
      |> filter(.abbr != @AK, .abbr != @HI)
      |> derive(
        ly = log(.co2_mt), lp = log(.population),
        la = log(1e6 * .gdp_real_musd2012 / .population))
    let w = weights(m |> filter(.queen == 1), from = .a, to = .b, symmetric = true)

    """

  /// The blocks of the reference with the calls that give them.
  @Test func agreesWithSpatialreg() throws {
    guard let data = try openData("data/open/us_states_panel.csv"),
      let edges = try openData("data/open/contiguity_us_states.csv"),
      let text = try openData("reference/peers/panel_spatial_us_R.json")
    else { return }
    let expected = try JSONReader.read(text).member("results")
    try withFolder { folder in
      try write(data, to: "\(folder)/us.csv")
      try write(edges, to: "\(folder)/edges.csv")
      func table(_ code: String) throws -> [String: [Double]] {
        let got = run(Self.states + code, folder: folder)
        guard case .table(let table)? = got.values.last else {
          Issue.record("\(got.error ?? "no table")")
          return [:]
        }
        return Dictionary(
          uniqueKeysWithValues: table.columns.map { column in
            (column.name, (0..<column.count).compactMap { column.value(at: $0).asNumber })
          })
      }
      let tolerance = Tolerance(relative: 1e-6, absolute: 1e-7)
      for (block, model, spatial) in [
        ("sar_ml", "slm", "rho"), ("sem_ml", "sem", "lambda"), ("sdm_ml", "sdm", "rho"),
      ] {
        let wanted = try expected.member(block)
        let names = ["(Intercept)", "lp", "la", "lag.lp", "lag.la"]
        let b =
          try names.compactMap { try wanted.member("coef")[$0]?.double() }
          + [try wanted.member(spatial).double()]
        let got = try table("(t[2016] |> \(model)(.ly ~ .lp + .la, w)).coefficients")
        #expect(
          Tolerance(relative: 1e-5, absolute: 3e-6).agrees(got["estimate"] ?? [], b), "\(block)")
      }
      let lm = try table("t[2016] |> lmtests(.ly ~ .lp + .la, w)")
      let statistics = try ["LMlag", "LMerr", "RLMlag", "RLMerr", "SARMA"].map {
        try expected.member("LM").member($0).member("stat").double()
      }
      #expect(tolerance.agrees(lm["statistic"] ?? [], statistics))
      let impacts = try table("impacts(t[2016] |> slm(.ly ~ .lp + .la, w), errors = \"delta\")")
      for name in ["direct", "indirect", "total"] {
        #expect(
          Tolerance(relative: 1e-5, absolute: 1e-6).agrees(
            impacts[name] ?? [],
            try expected.member("sar_impacts").member(name).doubles()), "\(name)")
      }
    }
  }

  @Test func hausmanAgreesWithPlm() throws {
    guard let data = try openData("data/open/us_states_panel.csv"),
      let edges = try openData("data/open/contiguity_us_states.csv"),
      let text = try openData("reference/peers/panel_spatial_us_R.json")
    else { return }
    let expected = try JSONReader.read(text).member("results").member("hausman")
    try withFolder { folder in
      try write(data, to: "\(folder)/us.csv")
      try write(edges, to: "\(folder)/edges.csv")
      let got = run(
        Self.states
          + """
          hausman(t |> ols(.ly ~ .lp + .la, effects = "region"),
            t |> ols(.ly ~ .lp + .la, effects = "random")).statistic
          """, folder: folder)
      let statistic = try #require(got.values.last?.asNumber, "\(got.error ?? "")")
      #expect(
        Tolerance(relative: 1e-7, absolute: 0).agrees(
          statistic, try expected.member("chisq").double()))
    }
  }
}
