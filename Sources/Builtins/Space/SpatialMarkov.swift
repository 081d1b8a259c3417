import Interpreter
import Spatial
import Tables

extension Builtin {
  /// `spatial_markov(t, of, w, k, lags, relative)`.
  static let spatialMarkov = Builtin(
    "spatial_markov", .space,
    "Counts how regions move between classes, by the class of their neighbours.",
    parameters: [
      .panel, BuiltinParameter("of", .column, "The column studied."), .weights,
      BuiltinParameter(
        "k", .whole(2...50), "Classes of the values.", default: .value(.number(5))),
      BuiltinParameter(
        "lags", .whole(1...50), "Classes of the neighbours.", default: .none(describes: "k")),
      BuiltinParameter(
        "relative", .flag, "Whether values are divided by the mean of their year.",
        default: .value(.flag(true))),
      .acrossRegions, MissingRule.parameter,
    ],
    result:
      "`.matrix` (lag, from, a column a class), `.counts`, `.pooled` (from, a column a class), "
      + "`.ergodic` (lag, class, share), `.tests` (test, statistic, df, p), `.cutoffs`, `.lag_cutoffs`, "
      + "`.classes` (key, value, class, lag_class)",
    discussion: """
      Values of all years together are parted by quantiles of type 7 into k classes, the lags Wx of the \
      same values into `lags` classes. A move from a year to the next is counted for the class of the \
      region's neighbours in the first. `.tests` asks whether the chains differ by the class of the \
      neighbours: the likelihood ratio and Pearson's Q against the chain of all moves, with \
      Σᵢ (aᵢ − 1)(bᵢ − 1) degrees of freedom, aᵢ the chains that start from class i and bᵢ the classes reached from \
      it. Every year needs every region. With weights whose rows do not sum to 1 lags depend on the number \
      of neighbours.
      """,
    examples: [
      Example(
        """
        let w = weights(table(from = ["a", "b", "c"], to = ["b", "c", "d"]), symmetric = true)
        let t = table(
          city = ["a", "b", "c", "d", "a", "b", "c", "d", "a", "b", "c", "d"],
          year = [2010, 2010, 2010, 2010, 2011, 2011, 2011, 2011, 2012, 2012, 2012, 2012],
          x = [1, 2, 6, 9, 2, 5, 1, 9, 1, 7, 3, 8]) |> key(.city, .year)
        let m = t |> spatial_markov(.x, w, k = 2)
        m.matrix
        m.tests
        """,
        """
        lag  from    1    2
        ───  ────  ───  ───
          1  1     0.5  0.5
          1  2     0.0  1.0
          2  1     1.0  0.0
          2  2     0.5  0.5
        4 rows × 4 columns

        test              statistic  df       p
        ────────────────  ─────────  ──  ──────
        likelihood_ratio    3.45218   2  0.1780
        pearson             2.66667   2  0.2636
        2 rows × 4 columns
        """)
    ],
    references: [
      "Rey, S. J. (2001). Spatial empirics for economic growth and convergence. Geographical Analysis "
        + "33, 195-214. doi:10.1111/j.1538-4632.2001.tb00444.x",
      "Bickenbach, F., Bode, E. (2003). Evaluating the Markov property in studies of economic "
        + "convergence. International Regional Science Review 26, 363-392. doi:10.1177/0160017603253789",
    ],
    searchWords: [
      "spatial Markov chain", "空间马尔可夫链", "空间马尔科夫", "giddy", "Spatial_Markov", "转移概率矩阵",
      "conditional transition matrix",
    ],
    body: .function { (call) throws(Stop) in
      let run = try SpatialMarkovRun(call)
      return .result(try run.result())
    })
}

/// One call of `spatial_markov`.
private struct SpatialMarkovRun {
  let call: Call
  let table: Table
  let column: Column
  let rows: WeightedRows
  let notes: [Phrase]
  let found: SpatialMarkov
  let lags: Int

  init(_ call: Call) throws(Stop) {
    self.call = call
    let weights = try call.weights()
    let treated = try call.treatingMissing("of", try call.table())
    (table, column) = (treated.table, treated.column)
    let rows = try WeightedRows(
      call, treated.table, weights, by: [try call.yearName(treated.table)])
    self.rows = rows
    let k = try call.whole("k")
    let lags = call.isGiven("lags") ? try call.whole("lags") : k
    self.lags = lags
    let cells = treated.column.numberCells
    let years = rows.groups.map { group in group.rows.map { cells[$0] } }
    for (place, year) in years.enumerated() {
      try methods(
        { () throws(MethodError) in try requireVariation(year, weights.matrix) },
        group: rows.label(place))
    }
    let isRelative = try call.flag("relative")
    found = try methods { () throws(MethodError) in
      try SpatialMarkov(
        years, weights: weights.matrix, classes: k, lagClasses: lags, isRelative: isRelative)
    }
    notes = treated.notes + SpatialCall.islandNotes(weights.islandNames)
  }

  func result() throws(Stop) -> MethodResult {
    let classes = found.pooled.counts.indices.map { "\($0 + 1)" }
    let repeated = (0..<lags).flatMap { [Double](repeating: Double($0 + 1), count: classes.count) }
    let lag = [Column("lag", .numbers(repeated))]
    let chains = found.counts.map { try? MarkovChain(counts: $0) }
    let none = [[Double]](
      repeating: [Double](repeating: .nan, count: classes.count), count: classes.count)
    let probabilities = chains.flatMap { $0?.probabilities ?? none }
    let shares = chains.flatMap { $0?.ergodic ?? none[0] }
    let fields: [(name: String, value: Value)] = [
      (
        name: "matrix",
        value: .table(try ClassPanel.matrix(classes, probabilities, heads: lag))
      ),
      (
        name: "counts",
        value: .table(try ClassPanel.matrix(classes, found.counts.flatMap(\.self), heads: lag))
      ),
      (
        name: "pooled", value: .table(try ClassPanel.matrix(classes, found.pooled.probabilities))
      ),
      (
        name: "ergodic",
        value: .table(
          try Table.result(
            lag + [
              Column.texts("class", (0..<lags).flatMap { _ in classes }),
              Column("share", .numbers(shares)),
            ]))
      ),
      (name: "tests", value: .table(try tests())),
      (name: "cutoffs", value: cutoffs(found.cutoffs)),
      (name: "lag_cutoffs", value: cutoffs(found.lagCutoffs)),
      (name: "classes", value: .table(try classTable())),
    ]
    return MethodResult(
      method: "spatial_markov", title: "Markov chains by the class of the neighbours",
      fields: fields,
      options: [(name: "lags", value: .number(Double(lags)))]
        + call.options(["k", "relative", "missing"]), notes: notes,
      shown: ["matrix", "tests", "cutoffs", "lag_cutoffs"], rowsUsed: table.rowCount)
  }

  private func cutoffs(_ bounds: [Double]) -> Value {
    .quantities(bounds, call.value("relative").map(isTrue) ?? true ? .plain : column.measure)
  }

  private func isTrue(_ value: Value) -> Bool {
    if case .flag(let flag) = value { return flag }
    return false
  }

  private func tests() throws(Stop) -> Table {
    let both = [found.likelihoodRatio, found.pearson]
    return try Table.result([
      Column.texts("test", ["likelihood_ratio", "pearson"]),
      Column("statistic", .numbers(both.map(\.statistic))),
      Column("df", .numbers(both.map { Double($0.degreesOfFreedom) })),
      Column.probabilities("p", both.map(\.p)),
    ])
  }

  /// The classes of every row, in the order of the table.
  private func classTable() throws(Stop) -> Table {
    var own = [Double](repeating: .nan, count: table.rowCount)
    var around = own
    for (year, group) in rows.groups.enumerated() {
      for (place, row) in group.rows.enumerated() {
        own[row] = Double(found.classes[year][place] + 1)
        around[row] = Double(found.lagClasses[year][place] + 1)
      }
    }
    return try call.rowTable(
      table,
      [
        column.named("value"), Column("class", .numbers(own)),
        Column("lag_class", .numbers(around)),
      ])
  }
}
