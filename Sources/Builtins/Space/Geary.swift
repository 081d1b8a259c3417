import Interpreter
import Spatial
import Tables

extension Builtin {
  /// `geary(t, of, w, permutations, seed, tail)`.
  static let geary = Builtin(
    "geary", .space, "Tests by Geary's C how much neighbouring regions differ.",
    parameters: SpatialCall.parameters("The column studied."),
    result: "table, one row per year: year, n, c, expected, variance_normal, z_normal, p_normal, "
      + "variance_random, z_random, p_random, p_sim",
    discussion: """
      C = (n − 1) Σ wᵢⱼ (xᵢ − xⱼ)² / (2 S0 Σ (x − mean)²). Below its expectation 1 neighbours are alike, above \
      it they differ; C looks at differences between neighbours, where Moran's I looks at both against \
      the mean. z = (C − 1) / √variance, as PySAL; spdep turns its sign round. The two variances, \
      p_sim, `tail` and islands are as for `moran`: here the lower tail is that of neighbours alike.
      """,
    examples: [
      Example(
        """
        let w = weights(table(from = ["a", "b", "c", "d"], to = ["b", "c", "d", "e"]), symmetric = true)
        let t = table(city = ["a", "b", "c", "d", "e"], x = [1, 2, 4, 7, 9]) |> key(.city)
        t |> geary(.x, w) |> select(.c, .expected, .z_random, .p_sim)
        """,
        """
               c  expected  z_random   p_sim
        ────────  ────────  ────────  ──────
        0.181416         1  -2.13659  0.0167
        1 row × 4 columns
        note: p_sim: all 120 orders are compared, so nothing is drawn
        """)
    ],
    references: [
      "Geary, R. C. (1954). The contiguity ratio and statistical mapping. The Incorporated "
        + "Statistician 5, 115-145.",
      "Cliff, A. D., Ord, J. K. (1981). Spatial Processes: Models and Applications. Pion.",
    ],
    searchWords: [
      "Geary's C", "吉尔里系数", "Geary系数", "空间自相关", "geary.test", "geary.mc", "contiguity ratio",
      "esda",
    ],
    body: .function { (call) throws(Stop) in
      let run = try SpatialCall(call, ["of"])
      let permutations = try run.permutations()
      let found = try run.results(
        check: { (group, weights) throws(MethodError) in
          try requireVariation(run.values(0, group), weights)
        },
        each: { (groups, weights) throws(MethodError) in
          try Geary.each(
            groups.map { run.values(0, $0) }, weights: weights, permutations: permutations,
            isStopped: { call.machine.isInterrupted })
        })
      return try run.table(
        "c",
        found.map {
          GlobalStatistic(
            count: $0.count, value: $0.c, expected: $0.expected, normal: $0.normal,
            randomised: $0.randomised, permutation: $0.permutation)
        })
    })
}
