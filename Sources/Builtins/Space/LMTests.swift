import Interpreter
import Spatial
import Tables

extension Builtin {
  /// `lmtests(t, formula, w, effects, transform)`.
  static let lmtests = Builtin(
    "lmtests", .space,
    "Tests the residuals of least squares for a spatial lag and for spatial errors.",
    parameters: [
      BuiltinParameter("t", .table, "A table keyed by region, or by region and year."), .formula,
      .weights, .spatialEffects(random: false), .transform(.demeanFirst), MissingRule.parameter,
    ],
    result: "table: test (lm_lag, lm_error, rlm_lag, rlm_error, sarma), statistic, df, p",
    discussion: """
      Lagrange multipliers, from least squares alone: `lm_lag` and `lm_error` test for a spatial lag \
      and for spatial errors, the robust `rlm_lag` and `rlm_error` each allow for the other, `sarma` \
      tests both at once. Where only one of the plain ones is significant, take that model; where both \
      are, go by the robust ones. The variance of the residuals divides by n. With effects of years \
      the default `transform = "demean_first"` is that of Elhorst's routines, splm and most papers; \
      `"lag_first"` is what dummies give.
      """,
    examples: [
      Example(
        SpatialModelRecord.panel + #"t |> lmtests(.y ~ .x, w, effects = "region")"#,
        """
        test       statistic  df       p
        ─────────  ─────────  ──  ──────
        lm_lag       15.7456   1  0.0001
        lm_error      1.0116   1  0.3145
        rlm_lag      15.2216   1  0.0001
        rlm_error     0.4876   1  0.4850
        sarma        16.2332   2  0.0003
        5 rows × 4 columns
        """)
    ],
    references: [
      "Anselin, L., Bera, A. K., Florax, R., Yoon, M. J. (1996). Simple diagnostic tests for spatial "
        + "dependence. Regional Science and Urban Economics 26. doi:10.1016/0166-0462(95)02111-6",
      "Elhorst, J. P. (2014). Spatial Econometrics: From Cross-Sectional Data to Spatial Panels. "
        + "Springer. doi:10.1007/978-3-642-40340-8",
    ],
    searchWords: [
      "lm.LMtests", "lm.RStests", "slmtest", "spatdiag", "LMlag", "robust LM",
      "Lagrange multiplier",
      "拉格朗日乘子检验", "LM检验", "稳健LM检验",
    ],
    body: .function { (call) throws(Stop) in
      let model = try SpatialModelCall(call)
      let found = try model.run { () throws(MethodError) in
        try LagrangeTests(
          model.panel.design, model.weights.matrix, effects: model.effects,
          transform: model.transform)
      }
      return try call.resultTable(
        SpatialTest.columns(found.tests), notes: model.input.notes + found.notes.map(\.message),
        rowsUsed: model.panel.rows.count)
    })
}

extension SpatialTest {
  /// test, statistic, df, p.
  static func columns(_ tests: [SpatialTest]) -> [Column] {
    [
      Column.texts("test", tests.map(\.name)),
      Column("statistic", .numbers(tests.map(\.statistic))),
      Column("df", .numbers(tests.map { Double($0.degrees) })),
      Column.probabilities("p", tests.map(\.p)),
    ]
  }
}
