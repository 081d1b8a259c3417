import Interpreter
import Spatial
import Tables

extension Builtin {
  /// `moran(t, of, w, permutations, seed, tail, with)`.
  static let moran = Builtin(
    "moran", .space, "Tests by Moran's I whether neighbouring regions are alike.",
    parameters: SpatialCall.parameters(
      "The column studied.",
      [
        BuiltinParameter(
          "with", .column,
          "A second column, whose values at the neighbours count: the bivariate Moran's I.",
          default: .none(describes: "none"))
      ]),
    result: "table, one row per year: year, n, i, expected, variance_normal, z_normal, p_normal, "
      + "variance_random, z_random, p_random, p_sim",
    discussion: """
      I = (n / S0) · z′Wz / z′z with z = x − mean and S0 the sum of the weights. Above its expectation \
      −1/(n − 1) neighbours are alike, below it they differ. variance_normal holds if x were normal, \
      variance_random if its values were dealt out at random (n ≥ 4); z and the two-sided p belong to \
      them. p_sim counts orders of the regions that give at least as much: (1 + extreme) / (1 + \
      permutations); `tail = "one"` takes the nearer side, as PySAL and GeoDa, so that `tail = "two"` is \
      twice it. Up to 8 regions all orders are gone through and p_sim is exact. Every year of a panel \
      meets the same orders. Regions without neighbours count in n. With `with`, I = (n / S0) · z_x′Wz_y / \
      √(z_x′z_x · z_y′z_y); only p_sim judges it, and what x and y share within a region is in it too.
      """,
    examples: [
      Example(
        """
        let w = weights(table(from = ["a", "b", "c", "d"], to = ["b", "c", "d", "e"]), symmetric = true)
        let t = table(city = ["a", "b", "c", "d", "e"], x = [1, 2, 4, 7, 9]) |> key(.city)
        t |> moran(.x, w) |> select(.i, .expected, .z_random, .p_sim)
        """,
        """
               i  expected  z_random   p_sim
        ────────  ────────  ────────  ──────
        0.663717     -0.25   1.97454  0.0333
        1 row × 4 columns
        note: p_sim: all 120 orders are compared, so nothing is drawn
        """)
    ],
    references: [
      "Moran, P. A. P. (1950). Notes on continuous stochastic phenomena. Biometrika 37, 17-23.",
      "Cliff, A. D., Ord, J. K. (1981). Spatial Processes: Models and Applications. Pion.",
      "Anselin, L., Syabri, I., Smirnov, O. (2002). Visualizing multivariate spatial correlation with "
        + "dynamically linked windows.",
    ],
    searchWords: [
      "Moran's I", "莫兰指数", "全局莫兰指数", "空间自相关", "moran.test", "moran.mc", "spatgsa", "moran_bv",
      "spatial autocorrelation", "esda", "bivariate Moran",
    ],
    body: .function { (call) throws(Stop) in
      let run = try SpatialCall(call, ["of"], optional: ["with"])
      let permutations = try run.permutations()
      let isStopped = { call.machine.isInterrupted }
      guard run.columns.count == 1 else { return try bivariate(run, permutations) }
      let found = try run.results(
        check: { (group, weights) throws(MethodError) in
          try requireVariation(run.values(0, group), weights)
        },
        each: { (groups, weights) throws(MethodError) in
          try Moran.each(
            groups.map { run.values(0, $0) }, weights: weights, permutations: permutations,
            isStopped: isStopped)
        })
      return try run.table(
        "i",
        found.map {
          GlobalStatistic(
            count: $0.count, value: $0.i, expected: $0.expected, normal: $0.normal,
            randomised: $0.randomised, permutation: $0.permutation)
        })
    })
}

/// The bivariate Moran's I of each group.
private func bivariate(_ run: SpatialCall, _ permutations: Permutations) throws(Stop) -> Value {
  let found = try run.results(
    check: { (group, weights) throws(MethodError) in
      try requireVariation(run.values(0, group), weights)
      try requireVariation(run.values(1, group), weights, "with")
    },
    each: { (groups, weights) throws(MethodError) in
      try BivariateMoran.each(
        groups.map { run.values(0, $0) }, neighbours: groups.map { run.values(1, $0) },
        weights: weights, permutations: permutations,
        isStopped: { run.call.machine.isInterrupted })
    })
  return try run.table(
    "i",
    found.map {
      GlobalStatistic(
        count: $0.count, value: $0.i, expected: 0, normal: nil, randomised: nil,
        permutation: $0.permutation)
    },
    notes: [
      "bivariate: expected and p_sim are those of dealing out the second column anew"
    ])
}
