import Interpreter
import Spatial
import Tables

extension Builtin {
  /// `predict(m, t)`.
  static let predict = Builtin(
    "predict", .space, "Computes what a regression predicts, for its own rows or for others.",
    parameters: [
      BuiltinParameter("m", .result, "A regression.", mayBeNamedFirst: true),
      BuiltinParameter(
        "t", .table, "A table with the columns of the terms, keyed like that of the model.",
        default: .none(describes: "the rows that the model was fitted on")),
    ],
    result: "table: key, predicted",
    discussion: """
      Xb and the effects; with a spatial lag (I − ρW)⁻¹(Xb + WXt + effects), what the terms of all \
      regions imply, and not ρWy of the observed y as in `.fitted`. The constant of a region or year is \
      the mean of what the terms leave there; a region or year that the model has not seen has none, \
      which is an error. Random effects and spatial errors count as 0. With spatial lags each year of \
      `t` needs all regions of the weights. Lags in time cost rows, which is said.
      """,
    examples: [
      Example(
        SpatialModelRecord.panel + """
          let m = t |> slm(.y ~ .x, w, effects = "region")
          predict(m, t[2004] |> derive(x = .x + 1)) |> select(.region, .predicted)
          """,
        """
        region  predicted
        ──────  ─────────
        a          5.8010
        b          7.8515
        c          9.7762
        d         10.9702
        e          8.3214
        f          5.4911
        6 rows × 2 columns · key: region
        """)
    ],
    references: [
      "Goulard, M., Laurent, T., Thomas-Agnan, C. (2017). About predictions in spatial autoregressive "
        + "models. Spatial Economic Analysis 12. doi:10.1080/17421772.2017.1300679"
    ],
    searchWords: ["predict", "forecast", "margins", "counterfactual", "scenario", "预测", "情景"],
    body: .function { (call) throws(Stop) in
      let model = try call.regression("m")
      return try RegressionPrediction(call, model).table()
    })
}
