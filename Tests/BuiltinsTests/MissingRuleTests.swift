import Testing

/// Missing values are treated and told alike in all methods.
@Suite struct MissingRuleTests {
  private static let data = """
    let t = key(table(r = ["a", "a", "b", "b"], year = [2010, 2011, 2010, 2011],
      x = [1, 2, na, na], y = [1, 2, 3, 4], w = [1, 1, 1, 1]), .r, .year)

    """
  /// A method of one column, one of several, and one that takes two years.
  private static let calls = [
    "t |> backtest(of = .x, hold = 1", "t |> quadrant(x = .x, y = .y",
    "t |> tapio(of = .x, driver = .y", "t |> convergence(of = .x",
  ]

  @Test(arguments: Self.calls)
  func whatCannotBeFilledHasOneCode(_ call: String) {
    let error = shown(Self.data + call + ", missing = \"linear\")")
    #expect(
      error == "M012 some missing values of `.x` cannot be filled: no year around them has a value")
  }

  @Test(arguments: Self.calls)
  func whatIsMissingIsSaidAlike(_ call: String) {
    let error = shown(Self.data + call + ")")
    #expect(
      error == """
        M003 `.x` is missing in 2 of 4 rows, first at b, 2010 \
        -> name a rule: `missing = "drop"`, `"linear"` or `"mean"`
        """)
  }

  @Test(arguments: [
    ("x = [1, 2, na, na]", "dropped 2 rows with missing values"),
    ("x = [1, 2, 3, na]", "dropped 1 row with missing values"),
  ])
  func droppedRowsAreCounted(_ column: String, _ note: String) {
    for call in ["quadrant(x = .x, y = .y", "cv(of = .x, by = []"] {
      let program =
        Self.data.replacing("x = [1, 2, na, na]", with: column)
        + "t |> \(call), missing = \"drop\")"
      #expect(run(program).printed.contains("note: \(note)"), "\(run(program).printed)")
    }
  }

  @Test func tapioNeedsTheYearsOfItsWindowsOnly() {
    let program = """
      let t = key(table(year = 2010..2015, co2 = 1..6, gdp = [1, 2, na, 4, 5, 6]), .year)

      """
    let call = "t |> tapio(of = .co2, driver = .gdp, over = "
    #expect(shown(program + "(\(call)2010..2015)).driver_change") == "[5]")
    #expect(
      shown(program + call + "2012..2015)").hasPrefix(
        "M003 `.gdp` is missing in 1 of 2 rows, first at 2012"))
    #expect(
      shown(program + "(\(call)2012..2015, missing = \"linear\")).driver_change") == "[1]")
    #expect(
      shown(program + call + "2012..2015, missing = \"drop\")")
        == "M007 no group has a value in both years of a window")
  }

  @Test(arguments: ["egm(of = .x", "trend(of = .x", "scenario(of = .x, rates = [0.1]"])
  func noSeriesIsNoResult(_ call: String) {
    let program = """
      let t = key(table(year = 2010..2015, x = [1, 2, 3, 4, 5, 6]), .year)
        |> derive(x = na_if_all)

      """.replacing("na_if_all", with: "case(.x > 9, .x)")
    #expect(
      shown(program + "t |> \(call), missing = \"drop\")")
        == "M007 `of` has no values, so there is no series")
  }

  @Test(arguments: ["egm", "trend"])
  func yearsAheadThatHaveDataAreNoted(_ method: String) {
    let program =
      "let t = key(table(year = 2010..2016, x = [1, 2, 3, 5, 6, 8, 9]), .year)\n"
    let note = "`ahead` starts in 2014, and the data go to 2016: the years ahead start in 2017"
    #expect(
      EmissionsBuiltinTests.notes(program + "t |> \(method)(of = .x, ahead = 2014..2018)")
        .contains(note))
    for ahead in ["2017..2018", "2", "..2018"] {
      #expect(
        !EmissionsBuiltinTests.notes(program + "t |> \(method)(of = .x, ahead = \(ahead))")
          .contains { $0.hasPrefix("`ahead`") })
    }
  }

  @Test(arguments: [("5", "500"), ("[0.05, 1.5]", "150"), ("5[%]", nil), ("0.05", nil)])
  func ratesThatWereMeantInPercentAreNoted(_ rate: String, _ percent: String?) {
    let printed = run(
      "let t = key(table(year = [2020], x = [100]), .year)\n"
        + "t |> scenario(of = .x, rates = [gdp = \(rate)], ahead = 2)"
    ).printed
    let note = percent.map {
      "the rate of `gdp` is \($0) % a year: if percents were meant, write 5 % as 0.05 or 5[%]"
    }
    #expect(printed.contains(note ?? "\n2022"))
    #expect(printed.contains("if percents were meant") == (percent != nil))
  }
}
