import Interpreter
import Spatial

extension Builtin {
  /// `slm(t, formula, w, effects, transform, correction)`.
  static let slm = Builtin(
    "slm", .space, "Fits a spatial lag model: neighbours' values of the response count.",
    parameters: BuiltinParameter.spatialModel(random: true),
    result: SpatialModelRecord.result,
    discussion: """
      y = ρWy + Xb + effects + e. A change of x moves neighbours too, so that b is no elasticity: `impacts` gives direct and indirect effects; with weights whose rows sum to 1 the total is b/(1 − ρ).

      \(SpatialModelRecord.common)
      """,
    examples: [
      Example(
        SpatialModelRecord.panel + #"(t |> slm(.y ~ .x, w, effects = "twoway")).coefficients"#,
        """
        term  estimate  std_error       z        p
        ────  ────────  ─────────  ──────  ───────
        x     0.746569  0.0406718  18.356  <0.0001
        rho   0.188091  0.0844957   2.226   0.0260
        2 rows × 5 columns
        """)
    ],
    references: SpatialModelRecord.references,
    searchWords: [
      "lagsarlm", "spml", "ML_Lag", "spreg", "spregress", "xsmle", "SAR", "spatial autoregressive",
      "空间滞后模型", "空间自回归", "空间面板",
    ],
    body: .function { (call) throws(Stop) in
      try RegressionGroups.run(call) { (call) throws(Stop) in
        try SpatialModelCall(call).model(.slm)
      }
    })
}
