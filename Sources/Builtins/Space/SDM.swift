import Interpreter
import Spatial

extension Builtin {
  /// `sdm(t, formula, w, effects, transform, correction)`.
  static let sdm = Builtin(
    "sdm", .space, "Fits a spatial Durbin model: neighbours' response and terms count.",
    parameters: BuiltinParameter.spatialModel(random: true),
    result: SpatialModelRecord.result + ", `.tests`",
    discussion: """
      y = ρWy + Xb + WXt + effects + e. The terms come first, then their spatial lags, named `W*term`. With t = 0 it is an `slm`, with t = −ρb a `sem`: `.tests` has the tests of Wald and of the likelihood ratio for both, computed when asked for.

      \(SpatialModelRecord.common)
      """,
    examples: [
      Example(
        SpatialModelRecord.panel + #"(t |> sdm(.y ~ .x, w)).coefficients"#,
        """
        term       estimate  std_error        z        p
        ─────────  ────────  ─────────  ───────  ───────
        intercept  0.281186   0.205502   1.3683   0.1712
        x          0.808070   0.034603  23.3524  <0.0001
        W*x        0.322300   0.119201   2.7038   0.0069
        rho        0.160060   0.118275   1.3533   0.1760
        4 rows × 5 columns
        """)
    ],
    references: SpatialModelRecord.references,
    searchWords: [
      "lagsarlm mixed", "Durbin", "spatial Durbin", "xsmle", "spregress", "空间杜宾模型", "杜宾",
    ],
    body: .function { (call) throws(Stop) in
      try RegressionGroups.run(call) { (call) throws(Stop) in
        try SpatialModelCall(call).durbin()
      }
    })
}
