import Interpreter
import Spatial

extension Builtin {
  /// `slx(t, formula, w, effects, transform)`.
  static let slx = Builtin(
    "slx", .space, "Fits a regression with spatial lags of the terms.",
    parameters: BuiltinParameter.spatialModel(random: false, hasCorrection: false),
    result: SpatialModelRecord.result,
    discussion: """
      y = Xb + WXt + effects + e by least squares. The terms come first, then their spatial lags, named `W*term`; the indirect effect of a term is t times the mean row sum of W. p follows Student's t and `.sigma2` is unbiased, as in `ols`.

      \(SpatialModelRecord.common)
      """,
    examples: [
      Example(
        SpatialModelRecord.panel + #"(t |> slx(.y ~ .x, w)).coefficients"#,
        """
        term       estimate  std_error        z        p
        ─────────  ────────  ─────────  ───────  ───────
        intercept  0.491099   0.152651   3.2171   0.0041
        x          0.834216   0.032049  26.0295  <0.0001
        W*x        0.470330   0.049140   9.5711  <0.0001
        3 rows × 5 columns
        """)
    ],
    references: SpatialModelRecord.references,
    searchWords: ["lmSLX", "spatially lagged X", "local spillovers", "空间滞后解释变量"],
    body: .function { (call) throws(Stop) in
      try RegressionGroups.run(call) { (call) throws(Stop) in
        try SpatialModelCall(call).model(.slx)
      }
    })
}
