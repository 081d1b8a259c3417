import Interpreter
import Spatial

extension Builtin {
  /// `sem(t, formula, w, effects, transform, correction)`.
  static let sem = Builtin(
    "sem", .space,
    "Fits a spatial error model: what the terms leave out is alike among neighbours.",
    parameters: BuiltinParameter.spatialModel(random: true),
    result: SpatialModelRecord.result,
    discussion: """
      y = Xb + effects + u, u = λWu + e. The coefficients are effects as in least squares; `.corr2` takes Xb as the prediction. `effects = "random"` is the model of Baltagi, Song and Koh.

      \(SpatialModelRecord.common)
      """,
    examples: [
      Example(
        SpatialModelRecord.panel + #"(t |> sem(.y ~ .x, w, effects = "region")).coefficients"#,
        """
        term    estimate  std_error        z        p
        ──────  ────────  ─────────  ───────  ───────
        x       0.696262  0.0440000  15.8241  <0.0001
        lambda  0.875505  0.0479562  18.2563  <0.0001
        2 rows × 5 columns
        """)
    ],
    references: SpatialModelRecord.references,
    searchWords: ["errorsarlm", "spml", "ML_Error", "spreg", "spregress", "xsmle", "空间误差模型"],
    body: .function { (call) throws(Stop) in
      try RegressionGroups.run(call) { (call) throws(Stop) in
        try SpatialModelCall(call).model(.sem)
      }
    })
}
