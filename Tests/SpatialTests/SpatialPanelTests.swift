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

  /// Rows that differ in their sums turn the dummies of years into something that is not constant.
  @Test(arguments: [SpatialModel.slm, .sem, .sac])
  func effectsOfYearsAreExactForAnyWeights(model: SpatialModel) throws {
    let data = try RegressionFixture("panel_cigar")
    let n = 46
    let binary = try SpatialWeights(
      rows: (0..<n).map { region in
        // Region 3 is an island.
        region == 3
          ? []
          : data.weights.row(region).map { (Int(data.weights.columns[$0]), 0.15) }
            .filter { $0.0 != 3 }
      })
    let rows = n * 6
    func cut(_ x: [Double]) -> [Double] { Array(x.prefix(rows)) }
    let design = try PanelDesign(
      regions: n, periods: 6, response: cut(data.design.response),
      regressors: data.design.regressors.map(cut), terms: data.design.terms)
    let dummies = (0..<6).map { t in
      (0..<rows).map { (row: Int) -> Double in row / n == t ? 1 : 0 }
    }
    let long = try PanelDesign(
      regions: n, periods: 6, response: design.response,
      regressors: design.regressors + dummies,
      terms: design.terms + dummies.indices.map { "d\($0)" }, intercept: false)
    let short = try SpatialRegression.fit(
      design, binary, SpatialOptions(model, effects: .year))
    let full = try SpatialRegression.fit(long, binary, SpatialOptions(model))
    let fine = Tolerance(relative: 1e-6, absolute: 1e-8)
    #expect(fine.agrees(short.logLikelihood, full.logLikelihood))
    #expect(fine.agrees(short.sigma2, full.sigma2))
    for coefficient in short.coefficients {
      let other = try #require(full.coefficient(coefficient.term))
      #expect(fine.agrees(coefficient.estimate, other.estimate), "\(coefficient.term)")
      #expect(
        Tolerance(relative: 1e-5, absolute: 0).agrees(
          coefficient.standardError, other.standardError), "\(coefficient.term)")
    }
    #expect(short.notes.contains { $0.name == "islands" })
  }

  private let spatialTolerance = Tolerance(relative: 0, absolute: 1e-6)
}
