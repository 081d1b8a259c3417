import Interpreter
import Spatial
import Tables

extension Builtin {
  /// `moran_residuals(t, formula, w, effects)`.
  static let moranResiduals = Builtin(
    "moran_residuals", .space, "Tests by Moran's I whether residuals of a regression are alike.",
    parameters: [
      BuiltinParameter("t", .table, "A table keyed by region, or by region and year."), .formula,
      .weights, .spatialEffects(random: false), MissingRule.parameter,
    ],
    result: "table: n, i, expected, variance, z, p",
    discussion: """
      I = (n/S0) e′We/e′e of the residuals of least squares. Residuals have other moments than data, \
      since they are orthogonal to the terms: expected and variance take the terms and effects into \
      account (Cliff and Ord). p is two-sided normal. For the years one by one, take `.fit` of a model: \
      `m.fit |> moran(.residual, w)`.
      """,
    examples: [
      Example(
        SpatialModelRecord.panel + "t[2004] |> moran_residuals(.y ~ .x, w)",
        """
        n           i   expected   variance         z       p
        ─  ──────────  ─────────  ─────────  ────────  ──────
        6  -0.0626055  -0.346715  0.0964889  0.914635  0.3604
        1 row × 6 columns
        """)
    ],
    references: [
      "Cliff, A. D., Ord, J. K. (1981). Spatial Processes: Models and Applications. Pion."
    ],
    searchWords: ["lm.morantest", "MoranRes", "residual autocorrelation", "残差莫兰指数"],
    body: .function { (call) throws(Stop) in
      let model = try SpatialModelCall(call)
      let found = try model.run { () throws(MethodError) in
        try ResidualMoran(model.panel.design, model.weights.matrix, effects: model.effects)
      }
      let cells = [
        ("n", Double(model.panel.rows.count)), ("i", found.statistic),
        ("expected", found.expected), ("variance", found.variance), ("z", found.z),
      ]
      return try call.resultTable(
        cells.map { Column($0.0, .numbers([$0.1])) } + [.probabilities("p", [found.p])],
        notes: model.input.notes,
        rowsUsed: model.panel.rows.count)
    })
}
