import Interpreter
import Testing

/// Spatial statistics through the language.
@Suite struct SpaceStatisticsTests {
  /// A line of six towns in two years.
  private static let line = """
    let links = table(from = ["a", "b", "c", "d", "e"], to = ["b", "c", "d", "e", "f"])
    let w = weights(links, symmetric = true)
    let t = table(
      town = ["f", "a", "b", "c", "d", "e", "a", "b", "c", "d", "e", "f"],
      year = [2010, 2010, 2010, 2010, 2010, 2010, 2020, 2020, 2020, 2020, 2020, 2020],
      x = [1, 9, 8, 7, 2, 1, 3, 1, 4, 1, 5, 9],
      y = [2, 7, 1, 8, 2, 8, 1, 8, 2, 8, 4, 5]) |> key(.town, .year)

    """

  /// A ring of twelve towns.
  private static let ring = """
    let names = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"]
    let after = ["b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "a"]
    let w = weights(table(from = names, to = after), symmetric = true)
    let t = table(town = names, x = [9, 8, 9, 7, 6, 5, 1, 2, 1, 3, 4, 6]) |> key(.town)

    """

  @Test func everyYearHasARow() {
    #expect(shown(Self.line + "columns(t |> moran(.x, w)).column").contains("variance_normal"))
    #expect(shown(Self.line + "(t |> moran(.x, w)).year") == "[2010, 2020]")
    #expect(shown(Self.line + "(t |> moran(.x, w)).n") == "[6, 6]")
    // A year alone gives what it gives among others.
    for name in ["moran", "geary", "getis"] {
      let letter = name == "moran" ? "i" : name == "geary" ? "c" : "g"
      let program = """
        let all = (t |> \(name)(.x, w))[2020]
        let one = t[2020] |> \(name)(.x, w)
        [all.\(letter) - sum(one.\(letter)), all.p_sim - sum(one.p_sim)]
        """
      #expect(shown(Self.line + program) == "[0, 0]", "\(name)")
    }
  }

  /// The table's rows stand in another order than the regions of the weights.
  @Test func dataAndWeightsMeetByRegion() {
    let program = """
      let l = t |> lisa(.x, w, scale = "n")
      let m = t |> moran(.x, w)
      [close(sum(l[2010].i), 6 * sum(m[2010].i)), close(sum(l[2020].i), 6 * sum(m[2020].i))]
      """
    #expect(shown(Self.line + program) == "[true, true]")
    #expect(shown(Self.line + "(t |> lisa(.x, w))[2010, @f].quadrant") == "LL")
  }

  @Test func tails() {
    let program = """
      let p = fn(tail) => sum((t |> moran(.x, w, tail = tail)).p_sim)
      [p("one") == p("greater"), p("two") == 2 * p("one"), p("less") > 0.9]
      """
    #expect(shown(Self.ring + program) == "[true, true, true]")
  }

  @Test func seedsAreShownAndKept() {
    let run = run(Self.ring + "show(t |> moran(.x, w))")
    #expect(run.printed.contains("one-sided, the nearer tail of 999 permutations, seed 1"))
    #expect(shown(Self.ring + "about(t |> moran(.x, w, seed = 7)).options.seed") == "7")
    let program = """
      let p = fn(seed) => (t |> lisa(.x, w, seed = seed, permutations = 99)).p
      let differ = fn(a, b) => sum(case(a == b, 0, else = 1)) > 0
      [differ(p(1), p(1)), differ(p(1), p(2))]
      """
    #expect(shown(Self.ring + program) == "[false, true]")
  }

  @Test func bivariateStatistics() {
    let program = """
      let m = t[2010] |> moran(.x, w, with = .x)
      let n = t[2010] |> moran(.x, w)
      close(sum(m.i), sum(n.i))
      m.z_normal
      m.expected
      """
    #expect(shown(Self.line + program) == "true\n[na]\n[0]")
    let local = """
      let l = t[2010] |> lisa(.x, w, with = .y, scale = "n")
      let m = t[2010] |> moran(.x, w, with = .y)
      close(sum(l.i), 6 * sum(m.i))
      """
    #expect(shown(Self.line + local) == "true")
  }

  @Test func correctedForManyTests() {
    let program = """
      let l = t |> lisa(.x, w, correct = "bonferroni", permutations = 9999)
      let m = t |> lisa(.x, w, permutations = 9999)
      [close(l[@a].p_adjusted, min(1, 12 * m[@a].p)), l[@a].p == m[@a].p]
      """
    #expect(shown(Self.ring + program) == "[true, true]")
    let run = run(Self.ring + "show(t |> lisa(.x, w, correct = \"fdr\", permutations = 99))")
    #expect(run.printed.contains("too large for so many tests"))
  }

  @Test func withoutPermutationsThereIsNoCluster() {
    #expect(shown(Self.ring + "(t |> lisa(.x, w, permutations = 0))[@a].cluster") == "na")
    #expect(shown(Self.ring + "(t |> moran(.x, w, permutations = 0)).p_sim") == "[na]")
  }

  @Test func islandsAreNamed() {
    let program = """
      let w = weights(table(from = ["a", "b"], to = ["b", "c"]), symmetric = true,
        regions = [@a, @b, @c, @d])
      let t = table(town = ["a", "b", "c", "d"], x = [1, 2, 4, 9]) |> key(.town)
      let l = t |> lisa(.x, w)
      [l[@d].lag, l[@d].i, l[@d].p, l[@d].cluster]
      l
      """
    let run = run(program)
    #expect(run.values.first?.inlineText == "[0, 0, na, ns]")
    #expect(run.printed.contains("d has no neighbours"))
  }

  @Test func missingRowsAreDroppedWithTheirRegions() {
    let program = """
      let holes = t |> derive(x = case(.town == @a, na, else = .x))
      let m = holes |> moran(.x, w, missing = "drop")
      let less = t |> filter(.town != @a) |> moran(.x, w[[@b, @c, @d, @e, @f]])
      m.n
      m.i - less.i
      """
    #expect(shown(Self.line + program) == "[5, 5]\n[0, 0]")
  }

  @Test(arguments: [
    ("t |> filter(.town != @a) |> moran(.x, w)", "M205"),
    ("t |> moran(.x, w[[@a, @b]])", "M204"),
    ("t |> derive(z = 1) |> moran(.z, w)", "M006 of is the same in every region for 2010"),
    ("t |> derive(z = 1) |> lisa(.x, w, with = .z)", "M006 with is the same"),
    ("t |> derive(z = -.x) |> getis(.z, w)", "M004 of has a negative value"),
    ("t |> derive(z = case(.x > 2, .x, else = na)) |> geary(.z, w)", "M003"),
    ("t |> lisa(.x, w) |> transitions(from = 2011)", "M223 the table has no year 2011"),
    ("t |> transitions(of = .x)", "M221 x has 1, 2, 3, 4, 5, 7, 8, 9"),
    ("t[2010] |> lisa(.x, w) |> transitions()", "M222"),
    (
      "t |> lisa(.x, w) |> filter(.town != @a or .year == 2010) |> transitions()",
      "M224 a has no quadrant in 2020"
    ),
    ("t[2010] |> lisa(.x, w) |> derive(year = 2010) |> key(.town, .year) |> markov()", "M006"),
    ("t |> spatial_markov(.x, w, k = 50)", "M006"),
    ("t[2010] |> spatial_markov(.x, w)", "T005"),
    ("t |> filter(.year == 2010) |> spatial_markov(.x, w)", "M007"),
  ])
  func mistakes(_ program: String, _ error: String) {
    let text = shown(Self.line + program)
    #expect(text.hasPrefix(error), "\(text)")
  }

  @Test func moves() {
    let program = """
      let m = t |> lisa(.x, w) |> transitions(from = 2010, to = 2020)
      [sum(m.counts.count), m.from, m.to]
      m.regions.type
      """
    #expect(
      shown(Self.line + program) == "[6, 2010, 2020]\n[IIIA, IIIA, IIIA, II, II, IIIA]")
  }

  @Test func chainsOfOtherClasses() {
    let program = """
      let b = t |> breaks(of = .x, k = 2)
      let m = b.classes |> markov(of = .class)
      [sum(m.counts."1") + sum(m.counts."2"), is_na(m.chi2)]
      let l = (t |> lisa(.x, w) |> markov()).counts
      [sum(l.HH) + sum(l.LH) + sum(l.LL) + sum(l.HL), length(l.from)]
      """
    #expect(shown(Self.line + program) == "[6, true]\n[6, 4]")
  }

  @Test func gapsAreNoted() {
    let program = """
      let t = table(town = ["a", "a", "a", "b", "b"], year = [2010, 2011, 2013, 2010, 2013],
        class = [1, 2, 1, 1, 1]) |> key(.town, .year)
      show(t |> markov(of = .class))
      """
    let printed = run(program).printed
    #expect(printed.contains("2 moves are not counted"))
    #expect(printed.contains("not equally far apart"))
  }

  @Test func hotAndCold() {
    let program = """
      let h = t |> hotspots(.x, w, correct = "none", alpha = 0.2)
      [h[@b].cluster, h[@h].cluster]
      let g = t |> hotspots(.x, w, star = false, permutations = 0)
      [is_na(g[@a].p_sim), g[@a].g < 1]
      """
    #expect(shown(Self.ring + program) == "[hot, cold]\n[true, true]")
  }
}
