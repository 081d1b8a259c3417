import NumericCore
import Spatial
import TestSupport
import Testing

/// Regressions of panels against R's spatialreg with dummies, and an independent likelihood.
@Suite struct SpatialPanelTests {
  static let files = [
    "panel_munnell", "panel_munnell_lags", "panel_cigar", "panel_synth_slm", "panel_synth_sem",
  ]
  static let effects: [(String, PanelEffects)] = [
    ("pooled", .none), ("individual", .region), ("time", .year), ("twoways", .twoway),
  ]

  @Test(arguments: files)
  func modelsWithDummiesAgree(file: String) throws {
    let data = try RegressionFixture(file)
    let determinant = try LogDeterminant(data.weights)
    for (name, effects) in Self.effects where data.expected[name] != nil {
      try modelsAgree(data, determinant, effects, try data.expected.member(name))
    }
  }

  private func modelsAgree(
    _ data: RegressionFixture, _ determinant: LogDeterminant, _ effects: PanelEffects,
    _ blocks: JSON
  ) throws {
    for (name, model) in [
      ("LSDV_SLM", SpatialModel.slm), ("LSDV_SEM", .sem), ("LSDV_SDM", .sdm),
    ] {
      let expected = try blocks.member(name)
      let fit = try SpatialRegression.fit(
        data.design, data.weights, SpatialOptions(model, effects: effects),
        determinant: determinant)
      let isSEM = model == .sem
      let coefficients = try data.tolerance(relative: isSEM ? "SEM_coef_rel" : "coef_rel")
      #expect(try fit.disagreeing(expected.member("coef"), coefficients) == [], "\(name)")
      let errors = try data.tolerance(relative: isSEM ? "SEM_se_rel" : "se_rel")
      #expect(try fit.disagreeing(expected.member("se"), errors, errors: true) == [], "\(name)")
      let spatial = isSEM ? "lambda" : "rho"
      let parameter = try #require(fit.coefficient(spatial))
      let absolute = isSEM ? try data.tolerance(absolute: "SEM_lambda_abs") : spatialTolerance
      #expect(absolute.agrees(parameter.estimate, try expected.member(spatial).double()))
      #expect(
        errors.agrees(parameter.standardError, try expected.member(spatial + "_se").double()))
      #expect(
        try data.tolerance(absolute: "logLik_abs").agrees(
          fit.logLikelihood, try expected.member("logLik").double()))
      #expect(
        Tolerance(relative: 1e-5, absolute: 0).agrees(
          fit.sigma2, try expected.member("sigma2").double()))
      if let share = expected["R2_elhorst"] {
        #expect(
          Tolerance(relative: 1e-6, absolute: 0).agrees(fit.goodness.rSquared, try share.double()))
      }
    }
  }

  private let spatialTolerance = Tolerance(relative: 0, absolute: 1e-6)
}
