import Testing

/// Filling, its marks on the way through programs, and the reports on panels.
@Suite struct RepairTests {
  private let panel = """
    let t = table(city = ["a", "a", "a", "b", "b", "b"], year = [2018, 2019, 2020, 2018, 2019, 2020],
        "co2 [t CO2]" = [1, na, 4, 5, 6, 7], "gdp [yuan]" = [10, 20, 40, 10, 20, 30])
      |> key(.city, .year) |> fill(.co2)

    """

  private func column(_ program: String) -> String { shown(panel + program) }

  @Test(
    "what is computed from filled cells is marked",
    arguments: [
      (".co2 * 2", "[false, true, false, false, false, false]"),
      (".co2 / .gdp", "[false, true, false, false, false, false]"),
      ("-.co2 to [kt CO2]", "[false, true, false, false, false, false]"),
      ("log(.co2 / 1[t CO2])", "[false, true, false, false, false, false]"),
      ("lag(.co2)", "[false, false, true, false, false, false]"),
      ("lead(.co2)", "[true, false, false, false, false, false]"),
      ("diff(.co2)", "[false, true, true, false, false, false]"),
      ("growth(.co2)", "[false, true, true, false, false, false]"),
      ("cumsum(.co2)", "[false, true, true, false, false, false]"),
      ("sum(.co2)", "[true, true, true, true, true, true]"),
      (".gdp", "[false, false, false, false, false, false]"),
      ("or_else(lag(.co2), .co2)", "[false, true, true, false, false, false]"),
      ("max(.co2, 5[t CO2])", "[false, true, false, false, false, false]"),
    ])
  func marksOfExpressions(expression: String, expected: String) {
    let text = column("(t |> derive(y = \(expression)) |> derive(f = is_filled(.y))).f")
    #expect(text == expected, "\(expression)")
  }

  @Test("groups are marked when one of their cells is")
  func groups() {
    #expect(
      column(
        "(t |> group(.city) |> summarise(x = sum(.co2)) |> derive(f = is_filled(.x))).f")
        == "[true, false]")
    #expect(
      column(
        "(t |> group(.city) |> derive(x = .gdp / sum(.co2)) |> derive(f = is_filled(.x))).f")
        == "[true, true, true, false, false, false]")
    #expect(
      column("(t |> group(.city) |> summarise(x = last(.co2)) |> derive(f = is_filled(.x))).f")
        == "[false, false]")
    #expect(column("is_filled(t.co2)") == "[false, true, false, false, false, false]")
    #expect(column("is_filled(3)") == "false")
  }

  @Test("methods say how many filled cells came to them")
  func notes() {
    let note = "1 of the 6 values of .co2 that came in was filled (linear)"
    let table = run(panel + "let r = t |> cv(of = .co2, across = .city)\nabout(r).notes")
    #expect(table.error == nil)
    #expect(table.text.contains(note))
    let result = run(panel + "about(t |> trend(of = .co2, ahead = 1)).notes")
    #expect(result.text.contains(note), "\(result.error ?? result.text)")
    let regression = run(panel + "about(ols(t, log(.co2) ~ log(.gdp))).notes")
    #expect(regression.text.contains(note), "\(regression.error ?? regression.text)")
    let other = run(panel + "about(t |> cv(of = .gdp, across = .city)).notes")
    #expect(other.error == nil)
    #expect(!other.text.contains("filled"))
  }

  @Test("filling by a ratio and by a grey model")
  func methodsOfFilling() {
    let start = """
      let t = table(year = 2010..2017, x = [2.874, 3.278, 3.337, 3.390, 3.679, na, na, na],
        y = [1, 2, 3, 4, 5, 6, 7, na]) |> key(.year)

      """
    let grey = run(
      start
        + """
        round(egm(t |> filter(not is_na(.x)), of = .x, ahead = 3).forecast.value, 9)
        round((t |> fill(.x, method = "grey") |> filter(is_filled(.x))).x, 9)
        """)
    #expect(grey.error == nil)
    let lines = grey.text.split(separator: "\n")
    #expect(lines.count == 2 && lines.first == lines.last)
    // 3.679 / 10 times 12 and 14; the last has nothing to go by.
    #expect(
      shown(
        start
          + "round((t |> fill(.x, method = \"ratio\", ratio = 2 * .y, edge = \"carry\") |> tail(3)).x, 4)"
      ) == "[4.4148, 5.1506, na]")
    #expect(
      shown(start + "t |> fill(.x, method = \"ratio\")")
        == "T086 to fill by a ratio there must be another column -> name it: `ratio = .gdp`")
    #expect(shown(start + "t |> fill(.x, ratio = .y)").hasPrefix("T085"))
    #expect(shown(start + "t |> fill(.x, method = \"grey\", edge = \"carry\")").hasPrefix("T085"))
    #expect(shown(start + "t |> fill(.x, method = \"previous\")").contains("\"linear\""))
  }

  @Test("marks are written beside the values")
  func saving() throws {
    try withFolder { folder in
      let program =
        panel + """
          save(t, "with.csv", flags = true)
          save(t, "without.csv")
          save(t, "with.xlsx", flags = true)
          names(load("with.csv"))
          names(load("without.csv"))
          load("with.csv").co2_filled
          """
      #expect(
        shown(program, folder: folder) == """
          [city, year, co2, co2_filled, gdp]
          [city, year, co2, gdp]
          [false, true, false, false, false, false]
          """)
      #expect(
        shown(
          panel + "save(t |> derive(co2_filled = 1), \"x.csv\", flags = true)", folder: folder
        ).hasPrefix("T002"))
    }
  }

  @Test("outliers name the slip, and change nothing")
  func outliers() {
    let program = """
      let t = table(p = "a", year = 2015..2020, "co2 [t]" = [52, 54, 560000, 57, 58, 61],
        gdp = [1, 2, 3, 4, 5, 6]) |> key(.p, .year)
      let r = t |> outliers(.co2, .gdp)
      r.year
      r.why
      r.before
      r.after
      length(t |> outliers(.gdp, method = "mad"))
      """
    #expect(
      shown(program) == """
        [2017]
        [10⁴ times its neighbours: 万?; above the upper quartile]
        [54]
        [57]
        0
        """)
    #expect(
      shown("outliers(table(year = 2010..2014, x = [10, 11, 1.2, 12, 13]) |> key(.year), .x).why")
        == "[1/10 times its neighbours: the decimal point?; below the lower quartile]")
    #expect(shown("outliers(table(x = [\"a\"]), .x)").hasPrefix("T030"))
    #expect(shown("outliers(table(x = [1, 2]), .x, method = \"growth\")").hasPrefix("T005"))
    #expect(
      shown("outliers(table(x = [1, 2]), .x, limit = 0)").contains("the limit must be above 0"))
  }

  @Test("gaps name years, members and repeated rows")
  func gaps() {
    let program = """
      let t = table(p = ["a", "a", "a", "b", "c"], year = [2010, 2010, 2014, 2011, 2014],
        x = [1, 2, na, 4, 5])
      let g = gaps(t, key = [.p, .year])
      g.balanced
      g.regions.years
      g.balance.expected
      g.balance.repeated
      g.missing.column
      g.missing.unknown
      gaps(t |> filter(.year == 2014) |> key(.p, .year)).balanced
      """
    #expect(
      shown(program) == """
        false
        [2011, 2010, 2014, 2010..2011]
        [9]
        [1]
        [x]
        [1]
        true
        """)
    #expect(shown("gaps(table(x = [1]))").hasPrefix("T005"))
    #expect(shown("gaps(table(x = [1]), key = .x)").hasPrefix("T005"))
  }

  @Test("sums of regions and real values carry the marks on")
  func rollupAndDeflate() {
    #expect(
      shown(
        """
        let t = table(city = ["Nanjing", "Nanjing", "Nanjing", "Hangzhou"], year = [2018, 2019, 2020, 2019],
          "co2 [t CO2]" = [1, na, 3, 4]) |> key(.city, .year) |> fill(.co2)
        is_filled((t |> rollup(to = "province")).co2)
        """) == "[false, true, false, false]")
    let series = """
      let t = table(year = 2010..2013, "v [1e8 CNY]" = [100, 110, na, 130], i = [na, 105, 104, 103])
        |> key(.year) |> fill(.v)

      """
    // Of volume the base year's money counts alone; a price index takes each year's.
    #expect(
      shown(series + "is_filled(deflate(t, of = .v, index = .i, base = 2010).v_real)")
        == "[false, false, false, false]")
    #expect(
      shown(
        series
          + "is_filled(deflate(t, of = .v, index = .i, base = 2010, measures = \"price\").v_real)")
        == "[false, false, true, false]")
    #expect(
      shown(series + "is_filled(deflate(t, of = .v, index = .i, base = 2012).v_real)")
        == "[true, true, true, true]")
    let index = """
      let t = table(year = 2010..2013, "v [1e8 CNY]" = [100, 110, 120, 130], i = [101, 105, na, 103])
        |> key(.year) |> fill(.i)
      is_filled(deflate(t, of = .v, index = .i, base = 2010).v_real)
      """
    #expect(shown(index) == "[false, false, true, true]")
  }

  @Test("several columns are converted at once")
  func convert() {
    let start = "let t = table(\"co2 [Mt CO2]\" = [1.5], \"gdp [1e8 CNY@2010]\" = [300], n = [2])\n"
    #expect(
      shown(start + "let u = convert(t, co2 = \"kt CO2\", gdp = \"1e4 CNY\")\nu.co2\nu.gdp")
        == "[1500 kt CO2]\n[3000000 1e4 CNY@2010]")
    #expect(
      run(start + "convert(t, co2 = \"kt CO2\", gdp = \"1e4 CNY\")").printed.contains(
        "[1e4 CNY@2010]"))
    #expect(shown(start + "convert(t, co2 = \"ha\")").hasPrefix("U"))
    #expect(shown(start + "convert(t, co2 = \"Mq CO2\")").hasPrefix("U001"))
    #expect(shown(start + "convert(t, co3 = \"Mt CO2\")").hasPrefix("T003"))
    #expect(shown(start + "convert(t, co2 = 3)").hasPrefix("N"))
  }
}
