import Interpreter
import NumericCore
import Spatial
import Tables

extension Builtin {
  /// `hausman(fixed, random, with_rho)`.
  static let hausman = Builtin(
    "hausman", .space, "Tests random against fixed effects of regions.",
    parameters: [
      BuiltinParameter(
        "fixed", .result, "The model with `effects = \"region\"` or `\"twoway\"`.",
        mayBeNamedFirst: true),
      BuiltinParameter("random", .result, "The same model with `effects = \"random\"`."),
      BuiltinParameter(
        "with_rho", .flag, "Whether rho and lambda are compared as well.",
        default: .value(.flag(false))),
    ],
    result: "`.statistic`, `.df`, `.p`, `.positive_definite`, `.mundlak_statistic`, `.mundlak_df`, "
      + "`.mundlak_p`",
    discussion: """
      H = d′(V_F − V_R)⁻¹d with the difference d of the coefficients that both models have; χ². A small \
      p speaks against random effects: they are correlated with the terms. In a sample V_F − V_R need \
      not be positive definite; then the statistic is given without its sign, as Elhorst and R's splm \
      do, and a note says that it means little. Mundlak's form has no such trouble: the means of \
      regions join the model with random effects, and the test is that their coefficients are 0. \
      Elhorst compares rho too: `with_rho = true`.
      """,
    examples: [
      Example(
        SpatialModelRecord.panel + """
          hausman(t |> ols(.y ~ .x, effects = "region"), t |> ols(.y ~ .x, effects = "random"))
          """,
        """
        Hausman's test of random against fixed effects
        statistic = 0.7919164
        df = 1
        p = 0.3735213
        positive_definite = true
        mundlak_statistic = 0.8123056
        mundlak_df = 1
        mundlak_p = 0.3674395
        """)
    ],
    references: [
      "Hausman, J. A. (1978). Specification tests in econometrics. Econometrica 46(6). "
        + "doi:10.2307/1913827",
      "Mundlak, Y. (1978). On the pooling of time series and cross section data. Econometrica 46(1). "
        + "doi:10.2307/1913646",
    ],
    searchWords: ["phtest", "sphtest", "hausman", "豪斯曼检验", "固定效应", "随机效应"],
    body: .function { (call) throws(Stop) in
      let fixed = try call.regression("fixed")
      let random = try call.regression("random")
      try checkEffects(call, fixed, random)
      let withRho = try call.flag("with_rho")
      let found = try methods { () throws(MethodError) in
        try Hausman(
          fixed: fixed.estimates.forTests, random: random.estimates.forTests,
          withSpatial: withRho)
      }
      let mundlak = try? mundlak(random)
      return .result(
        MethodResult(
          method: "hausman", title: "Hausman's test of random against fixed effects",
          fields: [
            (name: "statistic", value: Value.checked(found.test.statistic)),
            (name: "df", value: .number(Double(found.test.degrees))),
            (name: "p", value: Value.checked(found.test.p)),
            (name: "positive_definite", value: .flag(found.isPositiveDefinite)),
            (name: "mundlak_statistic", value: mundlak.map { .checked($0.statistic) } ?? .missing),
            (name: "mundlak_df", value: mundlak.map { .number(Double($0.degrees)) } ?? .missing),
            (name: "mundlak_p", value: mundlak.map { .checked($0.p) } ?? .missing),
          ],
          options: call.options(["with_rho"]), notes: found.notes.map(\.message),
          n: random.data.rows.count))
    })
}

/// Stops when the two models are not one with fixed and one with random effects of the same rows.
private func checkEffects(
  _ call: Call, _ fixed: RegressionModel, _ random: RegressionModel
) throws(Stop) {
  guard ["region", "twoway"].contains(fixed.effects) else {
    throw call.wrong(
      "fixed", "M270", "this model has no fixed effects of regions",
      mend: "estimate it with `effects = \"region\"`")
  }
  guard random.effects == "random" else {
    throw call.wrong(
      "random", "M270", "this model has no random effects",
      mend: "estimate it with `effects = \"random\"`")
  }
  guard fixed.method == random.method, fixed.data.rows.count == random.data.rows.count else {
    throw call.wrong(
      "random", "M271",
      "the models are \(fixed.method) on \(fixed.data.rows.count) rows and \(random.method) on \(random.data.rows.count)",
      mend: "estimate the same model on the same table")
  }
}

/// Wald's test that the means of regions have no coefficients beside random effects.
private func mundlak(_ model: RegressionModel) throws(MethodError) -> SpatialTest {
  let design = model.data.panel.design.withRegionMeans
  let added = Array(design.terms[model.data.panel.design.terms.count...])
  if let spatial = model.spatial {
    let fit = try SpatialRegression.fit(
      design, spatial.weights.matrix, SpatialOptions(spatial.fit.options.model, effects: .random))
    return try SpatialTest.wald(fit, terms: added)
  }
  return try LinearModel.random(design).wald(added)
}
