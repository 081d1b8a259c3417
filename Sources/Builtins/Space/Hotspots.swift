import Interpreter
import Spatial
import Tables

extension Builtin {
  /// `hotspots(t, of, w, star, permutations, seed, correct, alpha)`.
  static let hotspots = Builtin(
    "hotspots", .space, "Finds hot and cold spots by the local G of Getis and Ord.",
    parameters: [
      .panel, BuiltinParameter("of", .column, "The column studied, without negative values."),
      .weights,
      BuiltinParameter(
        "star", .flag, "Whether a region is its own neighbour: G*, else G.",
        default: .value(.flag(true))),
      .permutations, .seed, .correct, .alpha, .acrossRegions, .byGroups, MissingRule.parameter,
    ],
    result:
      "table: key, value, g, expected, variance, z, p, cluster (hot, cold, ns), p_adjusted, p_sim",
    discussion: """
      Gᵢ = Σⱼ wᵢⱼ xⱼ / Σⱼ xⱼ over the other regions, Gᵢ* over all with the region itself among its neighbours. \
      With m regions in the sums, mean and population variance s² of theirs, expected = wᵢ. / m, variance = \
      s² (m Σⱼ wᵢⱼ² − wᵢ.²) / (m² (m − 1) mean²), and z with its two-sided p. cluster is hot where z > 0 and \
      p_adjusted ≤ alpha, cold where z < 0. p_sim counts conditional permutations on the nearer side, \
      as for `lisa`; 0 permutations make none. The region's own weight is the largest of its row, 1 for a \
      region without neighbours, and rows that sum to 1 are made to do so again. The G of a region without \
      neighbours is 0 and has no test.
      """,
    examples: [
      Example(
        """
        let links = table(from = ["a", "b", "c", "d", "e"], to = ["b", "c", "d", "e", "f"])
        let w = weights(links, symmetric = true, style = "binary")
        let t = table(city = ["a", "b", "c", "d", "e", "f"], x = [9, 8, 7, 2, 1, 1]) |> key(.city)
        t |> hotspots(.x, w) |> select(.g, .expected, .z, .p, .cluster)
        """,
        """
               g  expected         z       p  cluster
        ────────  ────────  ────────  ──────  ───────
        0.607143  0.333333   1.78300  0.0746  ns
        0.857143  0.500000   2.19265  0.0283  hot
        0.607143  0.500000   0.65779  0.5107  ns
        0.357143  0.500000  -0.87706  0.3805  ns
        0.142857  0.500000  -2.19265  0.0283  cold
        0.071429  0.333333  -1.70548  0.0881  ns
        6 rows × 5 columns
        note: p_sim: all 120 orders are compared, so nothing is drawn
        note: cluster: p ≤ 0.05, not corrected for many tests
        """)
    ],
    references: [
      "Getis, A., Ord, J. K. (1992). The analysis of spatial association by use of distance "
        + "statistics. Geographical Analysis 24, 189-206. doi:10.1111/j.1538-4632.1992.tb00261.x",
      "Ord, J. K., Getis, A. (1995). Local spatial autocorrelation statistics. Geographical Analysis "
        + "27, 286-306. doi:10.1111/j.1538-4632.1995.tb00912.x",
    ],
    searchWords: [
      "Gi*", "热点分析", "冷热点", "热点", "localG", "G_Local", "getisord", "hot spot analysis", "spatlsa",
    ],
    body: .function { (call) throws(Stop) in
      let run = try SpatialCall(call, ["of"])
      let permutations = try run.permutations()
      let isStar = try call.flag("star")
      let found = try run.results(
        check: { (group, weights) throws(MethodError) in
          try GetisOrd.check(run.values(0, group), weights)
        },
        each: { (groups, weights) throws(MethodError) in
          try LocalGetisOrd.each(
            groups.map { run.values(0, $0) }, weights: weights, isStar: isStar,
            permutations: permutations, isStopped: { call.machine.isInterrupted })
        })
      return try hotspotTable(run, found)
    })
}

private func hotspotTable(_ run: SpatialCall, _ found: [LocalGetisOrd]) throws(Stop) -> Value {
  let alpha = try run.call.number("alpha")
  var cells = LocalTable(run)
  var first: PermutationTest?
  for (group, place) in run.order.enumerated() {
    let own = found[place]
    let tests = own.g.indices.map { own.permutation($0) }
    first = first ?? tests.lazy.compactMap(\.self).first
    let adjusted = run.call.correction.adjusted(own.standings.map(\.p))
    cells.set("g", group, own.g)
    cells.set("expected", group, own.expected)
    cells.set("variance", group, own.standings.map(\.variance))
    cells.set("z", group, own.standings.map(\.z))
    cells.set("p", group, probabilities: own.standings.map(\.p))
    let clusters = zip(own.standings, adjusted).map { standing, p -> Int32 in
      p <= alpha ? (standing.z > 0 ? 0 : 1) : 2
    }
    cells.set("cluster", group, codes: clusters, among: ["hot", "cold", "ns"])
    cells.set("p_adjusted", group, probabilities: adjusted)
    cells.set("p_sim", group, probabilities: tests.map { $0?.p(.one) ?? .nan })
  }
  let level = NumberText.significant(alpha)
  var notes: [Phrase] = run.drawn(first)
  switch run.call.correction {
  case .none: notes.append("cluster: p ≤ \(level), not corrected for many tests")
  case .fdr: notes.append("cluster: p ≤ \(level) at a false discovery rate within each year")
  case .bonferroni: notes.append("cluster: p ≤ \(level) by Bonferroni within each year")
  }
  return try cells.table(
    ["value", "g", "expected", "variance", "z", "p", "cluster", "p_adjusted", "p_sim"],
    notes: notes)
}
