import Interpreter
import Spatial
import Tables

extension Builtin {
  /// `getis(t, of, w, permutations, seed, tail)`.
  static let getis = Builtin(
    "getis", .space, "Tests by Getis and Ord's G whether high values, or low ones, lie together.",
    parameters: SpatialCall.parameters("The column studied, without negative values."),
    result: "table, one row per year: year, n, g, expected, variance_normal (na), z_normal (na), "
      + "p_normal (na), variance_random, z_random, p_random, p_sim",
    discussion: """
      G = Σ wᵢⱼ xᵢ xⱼ / Σ xᵢ xⱼ over different i and j, with expectation S0 / (n (n − 1)). Above it high values are \
      neighbours, below it low ones: Moran's I is positive for both. It needs values that are not \
      negative and a natural zero. The variance is that of values dealt out at random (n ≥ 4); there is \
      none under normality, so those columns are `na`. p_sim, `tail` and islands are as for `moran`. Getis \
      and Ord use binary weights, `style = "binary"`; with rows that sum to 1 regions with few neighbours \
      count more, which is noted. `hotspots` says where high values lie.
      """,
    examples: [
      Example(
        """
        let links = table(from = ["a", "b", "c", "d"], to = ["b", "c", "d", "e"])
        let w = weights(links, symmetric = true, style = "binary")
        let t = table(city = ["a", "b", "c", "d", "e"], x = [1, 2, 4, 7, 9]) |> key(.city)
        t |> getis(.x, w) |> select(.g, .expected, .z_random, .p_sim)
        """,
        """
               g  expected  z_random   p_sim
        ────────  ────────  ────────  ──────
        0.534392       0.4   1.13861  0.1833
        1 row × 4 columns
        note: p_sim: all 120 orders are compared, so nothing is drawn
        """)
    ],
    references: [
      "Getis, A., Ord, J. K. (1992). The analysis of spatial association by use of distance "
        + "statistics. Geographical Analysis 24, 189-206. doi:10.1111/j.1538-4632.1992.tb00261.x"
    ],
    searchWords: [
      "Getis-Ord G", "General G", "全局G指数", "高低聚类", "globalG.test", "esda G", "High/Low Clustering",
    ],
    body: .function { (call) throws(Stop) in
      let run = try SpatialCall(call, ["of"])
      let permutations = try run.permutations()
      let found = try run.results(
        check: { (group, weights) throws(MethodError) in
          try GetisOrd.check(run.values(0, group), weights)
        },
        each: { (groups, weights) throws(MethodError) in
          try GetisOrd.each(
            groups.map { run.values(0, $0) }, weights: weights, permutations: permutations,
            isStopped: { call.machine.isInterrupted })
        })
      let notes: [Phrase] =
        run.rows.weights.style == .binary
        ? [] : ["the weights are scaled, and Getis and Ord use binary ones: `style = \"binary\"`"]
      return try run.table(
        "g",
        found.map {
          GlobalStatistic(
            count: $0.count, value: $0.g, expected: $0.expected, normal: nil,
            randomised: $0.randomised, permutation: $0.permutation)
        }, notes: notes)
    })
}
