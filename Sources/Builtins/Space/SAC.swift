import Interpreter
import Spatial

extension Builtin {
  /// `sac(t, formula, w, effects, transform, correction)`.
  static let sac = Builtin(
    "sac", .space, "Fits a model with a spatial lag of the response and spatial errors.",
    parameters: BuiltinParameter.spatialModel(random: false),
    result: SpatialModelRecord.result,
    discussion: """
      y = ρWy + Xb + effects + u, u = λWu + e, both with the same weights. ρ and λ are hard to tell apart; `lmtests` says whether one of them is enough.

      \(SpatialModelRecord.common)
      """,
    examples: [
      Example(
        SpatialModelRecord.panel + #"(t |> sac(.y ~ .x, w)).coefficients"#,
        """
        term        estimate  std_error        z        p
        ─────────  ─────────  ─────────  ───────  ───────
        intercept  -0.067910   0.191902  -0.3539   0.7234
        x           0.765548   0.033072  23.1478  <0.0001
        rho         0.478659   0.044554  10.7434  <0.0001
        lambda      0.098771   0.209586   0.4713   0.6375
        4 rows × 5 columns
        """)
    ],
    references: SpatialModelRecord.references,
    searchWords: ["sacsarlm", "SARAR", "Kelejian-Prucha", "spregress", "空间自相关模型"],
    body: .function { (call) throws(Stop) in
      try RegressionGroups.run(call) { (call) throws(Stop) in
        try SpatialModelCall(call).model(.sac)
      }
    })
}
