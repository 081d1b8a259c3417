import Interpreter
import Tables
import Testing

/// `entropy`, `obstacle`, `topsis` and `coupling` through the language.
@Suite struct IndicatorBuiltinTests {
  static let data = """
    let t = key(table(year = 2011..2015, gas = [1, 2, 5, 4, 3], coal = [9, 8, 4, 5, 6],
      flat = [1, 1, 1, 1, 1], low = [-1, 0, 2, 3, 1]), .year)
    let both = key(table(city = ["a", "a", "a", "b", "b", "b"],
      year = [2011, 2012, 2013, 2011, 2012, 2013], x = [1, 2, 4, 7, 5, 1],
      y = [3, 1, 2, 6, 8, 9]), .city, .year)

    """

  @Test func weightsGoFromEntropyToObstacle() {
    let program =
      Self.data
        + """
        let e = t |> entropy(indicators = [.gas, .coal], cost = [.coal])
        close(sum(e.weights.weight), 1)
        e.weights.indicator
        let o = t |> obstacle(indicators = [.coal, .gas], cost = [.coal], weights = e.weights)
        let p = t |> obstacle(indicators = [.gas, .coal], cost = [.coal])
        close(sum(o.degrees[2011].gas), sum(p.degrees[2011].gas))
        names(o.degrees)
        is_na(sum(o.degrees[2013].gas))
        sum(o.frequency.years)
        names(e.standardised)
        """
    #expect(
      shown(program) == """
        true
        [gas, coal]
        true
        [year, coal, gas]
        true
        4
        [year, gas, coal]
        """)
  }

  @Test func groupsAreWeighedByThemselves() {
    let program =
      Self.data
        + """
        let e = both |> entropy(indicators = [.x, .y], by = .city)
        names(e.weights)
        length(e.weights)
        let own = both[@b] |> entropy(indicators = [.x, .y])
        let w = e.weights |> filter(.city == @b)
        sum(w.weight * w.entropy) - sum(own.weights.weight * own.weights.entropy)
        let o = both |> obstacle(indicators = [.x, .y], weights = e.weights, by = .city)
        let p = both[@b] |> obstacle(indicators = [.x, .y], weights = own.weights)
        for y in 2011..2012 { sum(o.degrees[@b, y].x) - sum(p.degrees[y].x) }
        names(o.frequency)
        """
    #expect(
      shown(program) == """
        [city, indicator, entropy, divergence, weight]
        4
        0
        [0, 0]
        [city, indicator, years]
        """)
  }

  @Test func conventionsAreNamedInTheTitle() throws {
    let program =
      Self.data + "t |> entropy(indicators = [.gas, .low], convention = \"scaled\", shift = 0.01)"
    let run = run(program)
    guard case .result(let result) = run.values.first else {
      Issue.record("\(run.error ?? "no result")")
      return
    }
    #expect(result.title == "Entropy weights, convention scaled, shift 0.01")
    #expect(result.options.map(\.name).contains("convention"))
  }

  @Test func constantIndicatorsWeighNothingWhenDropped() {
    let program =
      Self.data
        + """
        let e = t |> entropy(indicators = [.gas, .flat], constant = "drop")
        e.weights.weight
        e.weights.entropy
        """
    #expect(shown(program).hasPrefix("[1, 0]\n"))
  }

  @Test func weightsThatDoNotAddToOneAreNoted() throws {
    let run = run(
      Self.data + "t |> obstacle(indicators = [.gas, .coal], cost = .coal, weights = [1, 1])")
    guard case .result(let result) = run.values.first else {
      Issue.record("\(run.error ?? "no result")")
      return
    }
    #expect(result.notes.contains { $0.english.contains("the weights add to 2") })
  }

  @Test func topsisRanksWithinGroups() {
    let program =
      Self.data
        + """
        (both |> topsis(indicators = [.x, .y], weights = [y = 0.25, x = 0.75])).rank
        (both |> topsis(indicators = [.x, .y], weights = [1, 1], scaling = "minmax", by = .city)).rank
        """
    let lines = shown(program).split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.last.map { $0.contains("1") && $0.contains("3") && !$0.contains("4") } == true)
  }

  @Test(arguments: [
    ("t |> entropy(indicators = [.gas, .flat])", "M006"),
    ("t |> entropy(indicators = [.gas, .low], convention = \"raw\")", "M004"),
    ("t |> entropy(indicators = [.gas, .coal], convention = \"raw\", shift = 0.1)", "M140"),
    ("t |> entropy(indicators = [.gas, .coal], cost = .low)", "M143"),
    ("t |> entropy(indicators = [.gas, .gas])", "M144"),
    ("t |> entropy(indicators = [])", "M147"),
    ("t |> entropy(indicators = [.gas, .nothing])", "T"),
    ("t |> rename(rank = .year) |> topsis(indicators = .gas, weights = [1])", "M145"),
    ("t |> filter(.year == 2011) |> entropy(indicators = [.gas, .coal])", "M006"),
    (
      "t |> derive(gas = case(.year == 2013, na, else = .gas)) "
        + "|> entropy(indicators = [.gas, .coal])", "M003"
    ),
    ("t |> obstacle(indicators = [.gas, .coal], weights = [gas = 1])", "M141"),
    ("t |> obstacle(indicators = [.gas, .coal], weights = [1, 2, 3])", "M148"),
    ("t |> obstacle(indicators = [.gas, .coal], weights = [\"a\", 1])", "M150"),
    ("t |> obstacle(indicators = [.gas, .coal], weights = t)", "M146"),
    ("t |> obstacle(indicators = [.gas, .coal], weights = [-1, 2])", "M004"),
    (
      "let w = (both |> entropy(indicators = [.x, .y], by = .city)).weights\n"
        + "both |> obstacle(indicators = [.x, .y], weights = w)", "M142"
    ),
    ("t |> coupling(x = .gas, y = .low)", "M004"),
    ("t |> coupling(x = .gas to [t], y = .coal to [km])", "M149"),
  ])
  func badInput(_ call: String, _ code: String) {
    let run = run(Self.data + call)
    #expect(run.error?.hasPrefix(code) == true, "\(run.error ?? "no error")")
  }

  @Test func missingRowsAreNamedAndDropped() {
    let gap = Self.data + "let g = t |> derive(gas = case(.year == 2013, na, else = .gas))\n"
    let stopped = run(gap + "g |> topsis(indicators = [.gas, .coal], weights = [1, 1])")
    #expect(stopped.error?.contains("2013") == true, "\(stopped.error ?? "no error")")
    let dropped =
      gap + "length(g |> topsis(indicators = [.gas, .coal], weights = [1, 1], missing = \"drop\"))"
    #expect(shown(dropped) == "4")
    let filled =
      gap
      + "length(g |> topsis(indicators = [.gas, .coal], weights = [1, 1], missing = \"linear\"))"
    #expect(shown(filled) == "5")
  }

  @Test func couplingOfNothingIsMissing() {
    let program = """
      let c = table(u = [0, 0.5], v = [0, 0.5]) |> coupling(x = .u, y = .v)
      is_na(c.d)
      c.t
      """
    #expect(shown(program) == "[true, false]\n[0, 0.5]")
  }
}
