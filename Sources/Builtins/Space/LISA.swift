import Interpreter
import Spatial
import Tables

extension Builtin {
  /// `lisa(t, of, w, permutations, seed, scale, tail, correct, alpha, with, ties, draws)`.
  static let lisa = Builtin(
    "lisa", .space, "Finds clusters and outliers by local Moran statistics.",
    parameters: lisaParameters,
    result: "table: key, value, lag, z, i, quadrant, p, cluster (HH, LL, HL, LH, ns), p_adjusted, "
      + "expected, variance, z_i, p_normal",
    discussion: lisaDiscussion,
    examples: [
      Example(
        """
        let links = table(from = ["a", "b", "c", "d", "e"], to = ["b", "c", "d", "e", "f"])
        let w = weights(links, symmetric = true)
        let t = table(city = ["a", "b", "c", "d", "e", "f"], x = [9, 8, 7, 2, 1, 1]) |> key(.city)
        t |> lisa(.x, w) |> select(.lag, .z, .i, .quadrant, .p, .cluster)
        """,
        """
             lag         z        i  quadrant    p  cluster
        ────────  ────────  ───────  ────────  ───  ───────
         0.98058   1.27475  1.04167  HH        0.2  ns
         0.98058   0.98058  0.80128  HH        0.1  ns
         0.09806   0.68641  0.05609  HH        0.5  ns
        -0.19612  -0.78446  0.12821  LL        0.3  ns
        -0.93155  -1.07864  0.83734  LL        0.1  ns
        -1.07864  -1.07864  0.96955  LL        0.2  ns
        6 rows × 6 columns
        note: p: all 120 orders of the other regions are compared, so nothing is drawn
        note: cluster: p ≤ 0.05, not corrected for many tests
        """)
    ],
    references: [
      "Anselin, L. (1995). Local indicators of spatial association: LISA. Geographical Analysis 27, "
        + "93-115. doi:10.1111/j.1538-4632.1995.tb00338.x",
      "Sokal, R. R., Oden, N. L., Thomson, B. A. (1998). Local spatial autocorrelation in a biological "
        + "model. Geographical Analysis 30, 331-354.",
      "Benjamini, Y., Hochberg, Y. (1995). Controlling the false discovery rate. Journal of the Royal "
        + "Statistical Society B 57, 289-300. doi:10.1111/j.2517-6161.1995.tb02031.x",
    ],
    searchWords: [
      "local Moran", "局部莫兰指数", "局部空间自相关", "LISA聚类", "localmoran", "localmoran_perm", "Moran_Local",
      "spatlsa", "hot spot", "cluster map", "Moran scatterplot", "莫兰散点图",
    ],
    body: .function { (call) throws(Stop) in
      let run = try SpatialCall(call, ["of"], optional: ["with"])
      var options = LocalMoran.Options()
      options.scale = call.optionalText("scale").flatMap(LocalMoran.Scale.init(rawValue:)) ?? .less
      options.ties = call.optionalText("ties").flatMap(MoranQuadrant.Ties.init(rawValue:)) ?? .low
      options.draws =
        call.optionalText("draws").flatMap(LocalMoran.Draws.init(rawValue:)) ?? .shared
      options.permutations = try run.permutations()
      return try lisaTable(run, try localMoran(run, options))
    })

  private static let lisaParameters: [BuiltinParameter] = [
    .panel, BuiltinParameter("of", .column, "The column studied."), .weights, .permutations,
    .seed,
    BuiltinParameter(
      "scale", .choice(["n-1", "n"]), "Scale of i: by Σz²/(n − 1) or by Σz²/n.",
      default: .value(.text("n-1"))),
    .tail, .correct, .alpha,
    BuiltinParameter(
      "with", .column, "A second column, whose values at the neighbours count: bivariate LISA.",
      default: .none(describes: "none")),
    BuiltinParameter(
      "ties", .choice(["low", "high"]), "The side a value at the mean is on.",
      default: .value(.text("low"))),
    BuiltinParameter(
      "draws", .choice(["shared", "independent"]),
      "One table of samples for all regions, or samples of its own for each.",
      default: .value(.text("shared"))),
    .acrossRegions, .byGroups, MissingRule.parameter,
  ]

  private static let lisaDiscussion = """
    z = (x − mean) / s with the population standard deviation, lag = Σⱼ wᵢⱼ zⱼ, iᵢ = zᵢ · lagᵢ by scale \
    "n", times (n − 1)/n by "n-1", as PySAL and GeoDa. By "n" the sum of i is S0 times Moran's I. \
    quadrant names the corner of Moran's scatter plot, the own value first; a value at the mean counts \
    as low unless `ties = "high"`. p comes from conditional permutations: the region keeps its value, and \
    those of the others are dealt out to its neighbours; up to 8 regions all orders are gone through. \
    `tail` is as for `moran`. cluster is the quadrant where p_adjusted ≤ alpha, else ns; correct = "fdr" \
    (Benjamini and Hochberg) and "bonferroni" count the tests of one year. expected, variance, z_i and \
    p_normal are Sokal's moments with zᵢ kept. A region without neighbours has lag 0, i = 0 and no p. \
    Samples are shared by all regions of a map, which makes thousands of regions a matter of \
    milliseconds; p-values of one map then err together, so take more permutations where it matters, or \
    `draws = "independent"`. With `with`, lag is that of the second column.
    """
}

/// The local statistics of each group.
private func localMoran(
  _ run: SpatialCall, _ options: LocalMoran.Options
) throws(Stop) -> [LocalMoran] {
  let isBivariate = run.columns.count > 1
  return try run.results(
    check: { (group, weights) throws(MethodError) in
      try requireVariation(run.values(0, group), weights)
      if isBivariate { try requireVariation(run.values(1, group), weights, "with") }
    },
    each: { (groups, weights) throws(MethodError) in
      try LocalMoran.each(
        groups.map { run.values(0, $0) },
        neighbours: isBivariate ? groups.map { run.values(1, $0) } : nil, weights: weights,
        options: options, isStopped: { run.call.machine.isInterrupted })
    })
}

/// The table of local statistics.
private func lisaTable(_ run: SpatialCall, _ found: [LocalMoran]) throws(Stop) -> Value {
  let (tail, correction) = (run.call.tail, run.call.correction)
  let alpha = try run.call.number("alpha")
  let labels = MoranQuadrant.allCases.map(\.rawValue) + ["ns"]
  var cells = LocalTable(run)
  var first: PermutationTest?
  for (group, place) in run.order.enumerated() {
    let own = found[place]
    let regions = own.i.indices
    let tests = regions.map { own.permutation($0) }
    first = first ?? tests.lazy.compactMap(\.self).first
    let p = tests.map { $0?.p(tail) ?? .nan }
    let adjusted = correction.adjusted(p)
    let standings = regions.map { own.standing($0) }
    cells.set("lag", group, own.lag)
    cells.set("z", group, own.z)
    cells.set("i", group, own.i)
    let corners = own.quadrants.map { Int32($0.place) }
    cells.set("quadrant", group, codes: corners, among: labels)
    cells.set("p", group, probabilities: p)
    let clusters = regions.map { place in
      adjusted[place] <= alpha ? corners[place] : first == nil ? -1 : Int32(labels.count - 1)
    }
    cells.set("cluster", group, codes: clusters, among: labels)
    cells.set("p_adjusted", group, probabilities: adjusted)
    cells.set("expected", group, own.expected)
    cells.set("variance", group, own.variance)
    cells.set("z_i", group, standings.map(\.z))
    cells.set("p_normal", group, probabilities: standings.map(\.p))
  }
  return try cells.table(
    [
      "value", "lag", "z", "i", "quadrant", "p", "cluster", "p_adjusted", "expected", "variance",
      "z_i", "p_normal",
    ], notes: localNotes(run, first, alpha))
}

/// How p-values of regions came about, and what makes a cluster.
func localNotes(
  _ run: SpatialCall, _ test: PermutationTest?, _ alpha: Double
) -> [Phrase] {
  guard let test else { return [] }
  let level = NumberText.significant(alpha)
  let seed = "\(run.seed)"
  var notes: [Phrase] = []
  if test.isExact {
    notes.append(
      "p: all \(test.count) orders of the other regions are compared, so nothing is drawn")
  } else {
    switch run.call.tail {
    case .one:
      notes.append(
        "p: one-sided, the nearer tail of \(test.count) conditional permutations, seed \(seed)")
    case .two:
      notes.append("p: two-sided, \(test.count) conditional permutations, seed \(seed)")
    case .greater:
      notes.append("p: the upper tail of \(test.count) conditional permutations, seed \(seed)")
    case .less:
      notes.append("p: the lower tail of \(test.count) conditional permutations, seed \(seed)")
    }
  }
  switch run.call.correction {
  case .none: notes.append("cluster: p ≤ \(level), not corrected for many tests")
  case .fdr: notes.append("cluster: p ≤ \(level) at a false discovery rate within each year")
  case .bonferroni: notes.append("cluster: p ≤ \(level) by Bonferroni within each year")
  }
  if !test.isExact, run.call.correction != .none,
    1 / Double(test.count + 1) * Double(run.rows.weights.regions.count) > alpha
  {
    notes.append(
      "the least p of \(test.count) permutations is too large for so many tests: take more permutations"
    )
  }
  return notes
}
