import Interpreter
import Tables
import Testing

/// The methods of the chapter on disparity through the language.
@Suite struct DisparityBuiltinTests {
  static let panel = """
    let t = key(table(
      city = ["a", "a", "a", "a", "b", "b", "b", "b", "c", "c", "c", "c"],
      industry = ["x", "x", "y", "y", "x", "x", "y", "y", "x", "x", "y", "y"],
      year = [2010, 2020, 2010, 2020, 2010, 2020, 2010, 2020, 2010, 2020, 2010, 2020],
      "co2 [t]" = [4, 3, 1, 2, 1, 3, 2, 3, 2, 1, 3, 1],
      gdp = [1, 1, 2, 2, 1, 2, 1, 1, 2, 4, 1, 1]), .city, .industry, .year)
    let g = key(table(city = ["a", "b", "c", "d"], zone = ["E", "E", "W", "W"],
      x = [1, 3, 2, 6], y = [1, 2, 4, 3], w = [1, 1, 2, 2]), .city)

    """

  @Test(arguments: [
    (
      "names(advantage(t, of = .co2 / .gdp))",
      "[industry, city, first, last, benchmark_first, benchmark_last, class]"
    ),
    (
      "advantage(t, of = .co2 / .gdp, benchmark = \"median\").class",
      "[disadvantage, disadvantage, better, worse, disadvantage, disadvantage]"
    ),
    (
      "advantage(t, of = .co2, benchmark = 2[t], better = \"high\")[@a].class",
      "[advantage, disadvantage]"
    ),
    (
      "advantage(t, of = .co2 / .gdp, benchmark = \"national\").benchmark_first",
      "[1.75, 1.75, 1.75, 1.5, 1.5, 1.5]"
    ),
    (
      "advantage(t, of = .co2 / .gdp, benchmark = sum(.co2) / sum(.gdp)).benchmark_first",
      "[1.75, 1.75, 1.75, 1.5, 1.5, 1.5]"
    ),
    (
      "advantage(t, of = .co2, weight = .gdp, benchmark = \"national\").benchmark_last",
      "[1.857143 t, 1.857143 t, 1.857143 t, 2 t, 2 t, 2 t]"
    ),
    ("length(dominance(t, of = .co2 / .gdp))", "12"),
    (
      "names(dominance(t, of = .co2))",
      "[industry, city, other, relation, ratio_first, ratio_last]"
    ),
    ("dominance(t, of = .co2)[@a].relation", "[tie, dominated, dominates, crosses]"),
    ("names(theil(t, of = .co2))", "[industry, year, total, between, within]"),
    (
      "close(sum(theil(g, of = .x, groups = .zone).total), sum(theil(g, of = .x, groups = .zone).between) + sum(theil(g, of = .x, groups = .zone).within))",
      "true"
    ),
    ("is_na(theil(g, of = .x).between)", "[true]"),
    ("names(gini(t, of = .co2))", "[industry, year, total, within, between_net, transvariation]"),
    ("gini(g, of = .x, groups = .zone).total", "[0.3333333]"),
    ("names(location_quotient(t, of = .co2))", "[year, city, industry, lq]"),
    (
      "names(location_quotient(t, of = .co2, across = .industry, by = .city))",
      "[city, industry, lq]"
    ),
    ("length(krugman(t, of = .co2))", "6"),
    ("names(krugman(t, of = .co2, to = \"pairs\"))", "[year, city, other, krugman]"),
    ("names(isomorphism(t, of = .co2))", "[year, city, other, isomorphism]"),
    ("names(isomorphism(t, of = .co2, to = \"nation\"))", "[year, city, isomorphism]"),
    ("hhi(t[2010], of = .co2).hhi", "[0.68, 0.5555556, 0.52]"),
    ("hhi(t[2010], of = .co2, across = .city, by = .industry).hhi", "[0.4285714, 0.3888889]"),
    (
      "names(convergence(t, of = .co2, by = .industry))",
      "[industry, alpha, slope, p, r2, speed, half_life, sigma_first, sigma_last]"
    ),
    (
      "names(ellipse(g, x = .x, y = .y, weight = .w))",
      "[x, y, theta, across, along, area]"
    ),
    ("names(quadrant(g, x = .x, y = .y))", "[city, zx, zy, zone]"),
    ("quadrant(g, x = .x, y = .y).zone", "[observation, buffer, critical, core]"),
    ("breaks(g, of = .x, k = 2).upper", "[3, 6]"),
    ("breaks(g, of = .x, k = 2).counts", "[3, 1]"),
    ("breaks(g, of = .x, k = 2).classes[@d].class", "2"),
    ("breaks(t, of = .co2, k = 2).upper", "[2 t, 4 t]"),
    ("breaks(t, of = .co2, k = 2, by = .year).models.gvf", "[0.7804878, 0.862069]"),
    ("is_na(breaks(t, of = .co2, k = 2, by = .year).gvf)", "true"),
    ("length(breaks(t, of = .co2, k = 2, by = .year).bounds)", "4"),
    ("length(density(t[2010], of = .co2, by = .industry).models)", "2"),
    ("length(density(g, of = .x).curve)", "101"),
    ("cv(g, of = .x, weight = .w).n", "[4]"),
    ("about(breaks(g, of = .x, k = 2)).options.method", "natural"),
    ("about(theil(g, of = .x)).options.across", ".city"),
    ("about(advantage(t, of = .co2)).options.over", "2010..2020"),
  ])
  func results(_ program: String, _ expected: String) {
    #expect(shown(Self.panel + program) == expected, "\(program)")
  }

  @Test(arguments: [
    ("advantage(t, of = .co2, over = 2010..2015)", "M010 the table has no year 2015"),
    ("advantage(t, of = .co2, over = 2020..2020)", "M017"),
    ("advantage(t, of = .co2, by = [])", "M101 a region has several rows in a year: a, y, 2010"),
    ("advantage(g, of = .x)", "T005"),
    ("advantage(t, of = .co2, benchmark = \"best\")", "M103 there is no benchmark \"best\""),
    ("advantage(t, of = .co2, benchmark = \"national\")", "M104"),
    ("advantage(t, of = .co2, benchmark = 2[J])", "U101"),
    ("dominance(t, of = .co2, across = [.city, .industry])", "M102"),
    ("theil(t, of = 0 - .co2)", "M004"),
    (
      "theil(g, of = .x, weight = .w - 1)",
      "M004 a region has a share of `of` and a weight of 0 at a"
    ),
    (
      "theil(g, of = .x, groups = case(.x > 5, na, else = .zone))",
      "M003 `case(.x > 5, na, else = .zone)` names no group at d"
    ),
    ("gini(t, of = .co2 * 0)", "M006 the values add to 0, so there are no shares for x, 2010"),
    ("gini(g, of = case(.x > 5, na, else = .x))", "M003"),
    ("location_quotient(g, of = .x)", "M105"),
    ("hhi(t, of = .co2, across = .industry, by = [])", "M106"),
    (
      "krugman(t, of = case(.co2 == 4[t], -1[t], else = .co2))",
      "M004 of has a negative value at a, x, 2010"
    ),
    ("convergence(t, of = .co2 - 1[t], by = .industry)", "M004"),
    ("density(g, of = .x, bandwidth = 0)", "M004"),
    ("density(g, of = .x, by = .city)", "M007"),
    ("ellipse(t, x = .co2, y = .gdp)", "M107"),
    ("ellipse(g, x = .x, y = .y, by = .city)", "M006"),
    ("quadrant(g, x = .x, y = .x * 0)", "M006"),
    ("breaks(g, of = .x)", "M006 5 classes cannot be made of 4 distinct values"),
    ("breaks(g, of = .x * 0, method = \"equal\")", "M006"),
    ("breaks(filter(g, .x > 99), of = .x)", "M007"),
    ("breaks(g, of = .x, method = \"jenks\")", "N008"),
  ])
  func badInput(_ call: String, _ message: String) {
    let error = run(Self.panel + call).error
    #expect(error?.hasPrefix(message) == true, "\(error ?? "no error")")
  }

  @Test(arguments: [
    ("advantage(filter(t, .city != @c), of = .co2)", "x: only 2 regions are compared"),
    (
      "advantage(filter(t, .city != @c or .year == 2010), of = .co2)",
      "2 regions lack a value in one of the years"
    ),
    ("dominance(filter(t, .city != @c), of = .co2)", "x: only 2 regions are compared"),
    (
      "convergence(filter(t, .city != @c or .year == 2010), of = .co2)",
      "x: left out 1 of 3 regions"
    ),
    ("breaks(g, of = .x, k = 3, method = \"sd\")", "`k` is not used: sd"),
    ("location_quotient(t, of = .co2, by = .city, across = .industry)", "summed over year"),
    (
      "hhi(derive(t, co2 = case(.city == @a, 0[t], else = .co2)), of = .co2)",
      "2 values do not exist, because a total is 0"
    ),
    ("cv(table(city = 1..4, x = [0, 0, 0, 9]), of = .x)", "the ratio is above 95 %"),
    (
      "quadrant(g, x = case(.x == 1, na, else = .x), y = .y, missing = \"drop\")",
      "dropped 1 row with missing values"
    ),
  ])
  func notes(_ call: String, _ note: String) {
    let notes: [String] =
      switch run(Self.panel + call).values.first {
      case .table(let table): table.notes.map(\.text.english)
      case .result(let result): result.notes.map(\.english)
      default: []
      }
    #expect(notes.contains { $0.contains(note) }, "\(notes)")
  }

  @Test func missingCellsOutsideTheTwoYearsDoNotMatter() {
    let program = """
      let t = key(table(city = ["a", "a", "a", "b", "b", "b"],
        year = [2010, 2015, 2020, 2010, 2015, 2020], x = [1, na, 3, 2, 2, na]), .city, .year)

      """
    #expect(run(program + "advantage(t, of = .x)").error?.hasPrefix("M003") == true)
    #expect(
      shown(program + "advantage(t, of = .x, over = 2010..2015)").hasPrefix(
        "M003 `.x` is missing in 1 of 4 rows, first at a, 2015"))
    #expect(shown(program + "advantage(t, of = .x, missing = \"drop\").class") == "[worse, na]")
  }
}
