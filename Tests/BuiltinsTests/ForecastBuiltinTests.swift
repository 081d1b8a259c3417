import Interpreter
import Tables
import Testing

/// `egm`, `buffer`, `trend` and `cv` through the language.
@Suite struct ForecastBuiltinTests {
  static let emissions = """
    let t = key(table(year = 2011..2020, ce = [310.843, 301.051, 306.598, 305.365, 311.328,
      229.051, 234.357, 330.752, 365.041, 340.91]), .year)

    """

  @Test func bufferedModelOfTheStudy() {
    let program =
      Self.emissions
        + """
        let m = t |> egm(of = .ce, buffer = 2)
        for x in m.fit.fitted { format(x, digits = 2) }
        for x in m.forecast.value { format(x, digits = 2) }
        [m.a, m.b, m.c, m.p]
        [m.grade, format(m.mre, digits = 4), format(m.mre_observed, digits = 3)]
        """
    #expect(
      shown(program) == """
        [317.07, 317.69, 321.33, 325.01, 328.73, 332.50, 336.31, 340.16, 344.06, 348.00]
        [351.99, 356.02, 360.10, 364.23, 368.40, 372.62, 376.89, 381.21, 385.58, 390.00]
        [-0.01139288, 312.2698, 0.3142515, 1]
        [Good, 0.0077, 0.124]
        """)
  }

  @Test func observedSeriesIsUnqualifiedAndSaysSo() {
    let program = Self.emissions + "t |> egm(of = .ce, ahead = 1)"
    guard case .result(let result) = run(program).values.first else {
      Issue.record("no result")
      return
    }
    #expect(result.field("grade")?.inlineText == "Unqualified")
    #expect(result.field("c")?.inlineText == "0.9446921")
    #expect(!result.notes.isEmpty)
  }

  @Test func aPanelGivesAModelForEachRegion() {
    let program = """
      let years = 2011..2016
      let t = key(table(
        region = ["a", "a", "a", "a", "b", "b", "b", "b"],
        year = [2011, 2012, 2013, 2014, 2011, 2012, 2013, 2014],
        x = [3, 3.3, 3.63, 3.993, 1, 2, 3, 4]), .region, .year)
      let m = t |> egm(of = .x, ahead = 2015..2016)
      length(m.models)
      length(m.forecast)
      is_na(m.a)
      names(m.models)
      """
    #expect(
      shown(program) == "2\n4\ntrue\n[region, a, b, c, p, grade, mre, mre_observed]")
  }

  /// Five years of sixty regions.
  static let many: String = {
    let rows = (1...60).flatMap { region in (1...5).map { (region: region, year: $0) } }
    let values = rows.map { row -> Double in
      let growth = 1 + Double(row.region) / 400
      return (0..<row.year).reduce(Double(row.region)) { value, _ in value * growth }
    }
    return """
      let t = key(table(region = [\(rows.map { "\"r\($0.region)\"" }.joined(separator: ", "))],
        year = [\(rows.map { "\(2010 + $0.year)" }.joined(separator: ", "))],
        x = [\(values.map { "\($0)" }.joined(separator: ", "))]), .region, .year)

      """
  }()

  @Test(arguments: ["egm(of = .x, ahead = 2)", "grey(of = .x, model = \"egm\", ahead = 2)"])
  func manyRegionsAreFittedTogetherAndRemarksCounted(_ call: String) {
    let program =
      Self.many
        + """
        let m = t |> \(call)
        let one = t |> filter(.region == @r7) |> \(call)
        let a = m.models |> filter(.region == @r7)
        close(first(a.a), first(one.models.a), rel = 1e-14)
        let f = m.forecast |> filter(.region == @r7)
        close(sum(f.value), sum(one.forecast.value), rel = 1e-13)
        [length(m.models), length(m.fit), length(m.forecast), length(m.class_ratio)]
        """
    #expect(shown(program) == "true\ntrue\n[60, 300, 120, 240]")
    guard case .result(let result) = run(Self.many + "t |> \(call)").values.first else {
      Issue.record("no result")
      return
    }
    #expect(
      result.notes == [
        "r1 and others, 60 of 60 groups: the forecast grows by the same factor every step: it cannot show a peak"
      ])
  }

  @Test func remarksOnManyModelsAreCounted() {
    let program = Self.many + "t |> grey(of = .x, model = \"dgm\", ahead = 2)"
    guard case .result(let result) = run(program).values.first else {
      Issue.record("no result")
      return
    }
    #expect(
      result.notes == [
        "r1 and others, 60 of 60 groups: the forecast grows by the same factor every step: it cannot show a peak"
      ])
  }

  @Test func rowsInAnyOrderGiveTheSameModels() {
    let program =
      Self.many
        + """
        let m = t |> egm(of = .x)
        let n = t |> sort(desc(.year), .region) |> egm(of = .x)
        close(sum(m.models.a), sum(n.models.a), rel = 1e-13)
        close(sum(m.fit.residual ^ 2), sum(n.fit.residual ^ 2), rel = 1e-9)
        """
    #expect(shown(program) == "true\ntrue")
  }

  @Test func aGroupWithoutAModelIsNamed() {
    let bad = "t |> derive(x = case(.region == @r9 and .year == 2013, 0, else = .x))"
    let error = run(Self.many + bad + " |> egm(of = .x)").error
    #expect(error?.contains("r9, 2013") == true, "\(error ?? "no error")")
    let short = "t |> filter(.region != @r9 or .year < 2013) |> egm(of = .x)"
    let other = run(Self.many + short).error
    #expect(other?.contains("for r9") == true, "\(other ?? "no error")")
  }

  @Test(arguments: [
    ("t |> egm(of = .ce, years = 2011..2013)", "M007"),
    ("t |> filter(.year != 2015) |> egm(of = .ce)", "M016"),
    ("t |> egm(of = 0 - .ce)", "M004"),
    ("t |> egm(of = case(.year == 2015, na, else = .ce))", "M003"),
    ("t |> egm(of = .ce, ahead = 2010..2012)", "N067"),
    ("table(x = [1, 2, 3, 4]) |> egm(of = .x)", "T005"),
    ("t |> trend(of = .ce, years = 2011..2011)", "M007"),
  ])
  func badInput(_ call: String, _ code: String) {
    let error = run(Self.emissions + call).error
    #expect(error?.hasPrefix(code) == true, "\(error ?? "no error")")
  }

  @Test func missingValuesAreFilledOrDroppedByRule() {
    let gap = "let g = t |> derive(ce = case(.year == 2015, na, else = .ce))\n"
    let filled = shown(
      Self.emissions + gap + "(g |> egm(of = .ce, missing = \"linear\")).fit[2015].observed")
    #expect(filled == "[267.208]" || filled == "267.208")
    let dropped = run(Self.emissions + gap + "(g |> trend(of = .ce, missing = \"drop\")).fit")
    guard case .table(let fit) = dropped.values.first else {
      Issue.record("no table")
      return
    }
    #expect(fit.rowCount == 9)
  }

  @Test func trendOfTheStudy() {
    let program =
      Self.emissions
        + """
        let m = t |> trend(of = .ce, ahead = 1)
        [m.intercept, m.slope, m.r2]
        m.coefficients.p
        m.forecast.low
        """
    #expect(
      shown(program) == """
        [285.3962, 3.296982, 0.05472475]
        [1.248845e-5, 0.5153678]
        [198.7744]
        """)
  }

  @Test func buffersGoByYearWithinThePanel() {
    let program =
      Self.emissions
        + """
        let b = t |> sort(desc(.year)) |> derive(b = buffer(.ce)) |> sort(.year)
        format(first(b.b), digits = 4)
        for kind in ["average", "weighted", "geometric", "strengthening", "average_strengthening"] {
          length(buffer(t.ce, kind = kind))
        }
        """
    #expect(shown(program) == "303.5296\n[10, 10, 10, 10, 10]")
  }

  @Test func variationAcrossCities() {
    let program = """
      let t = table(city = 1..11, x = [0.22, 0.06, 27.72, 2.45, 4.22, 1.58, 0.9, 0.05, 1.1, 0.6, 0.03])
      close(sum(cv(t, of = .x, across = .city).cv), 2.294409822082267)
      close(sum(cv(t, of = .x, across = .city, sd = "population").cv), 2.1876339297530767)
      let w = table(city = 1..3, x = [1, 2, 4], w = [5, 3, 2])
      close(sum(cv(w, of = .x, across = .city, weight = .w).cv), 0.5977798258737129)
      """
    #expect(shown(program) == "true\ntrue\ntrue")
  }

  @Test func variationOfASingleCityDoesNotExist() {
    let error = run("table(city = [1], x = [2]) |> cv(of = .x, across = .city)").error
    #expect(error?.hasPrefix("M006") == true, "\(error ?? "no error")")
  }
}
