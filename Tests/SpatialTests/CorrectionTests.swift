import NumericCore
import Spatial
import TestSupport
import Testing

/// Orders of lag and means, corrections and measures of fit, against a likelihood written in numpy.
@Suite struct CorrectionTests {
  static let variants: [(String, SpatialOptions)] = [
    ("SLM_lag_then_demean", SpatialOptions(.slm)),
    ("SLM_demean_then_lag(splm,SDPDmod,spreg)", SpatialOptions(.slm, transform: .demeanFirst)),
    ("SLM_LeeYu_transformation", SpatialOptions(.slm, correction: .leeYu)),
    ("SLM_LeeYu_biascorrected_Elhorst", SpatialOptions(.slm, correction: .bias)),
    ("SEM_lag_then_demean", SpatialOptions(.sem)),
    ("SEM_demean_then_lag(Elhorst,splm,spreg)", SpatialOptions(.sem, transform: .demeanFirst)),
    ("SEM_LeeYu_transformation", SpatialOptions(.sem, correction: .leeYu)),
    ("SDM_lag_then_demean", SpatialOptions(.sdm)),
    ("SDM_LeeYu_transformation", SpatialOptions(.sdm, correction: .leeYu)),
    ("SDM_LeeYu_biascorrected_Elhorst", SpatialOptions(.sdm, correction: .bias)),
  ]

  @Test(arguments: SpatialPanelTests.files)
  func theIndependentLikelihoodAgrees(file: String) throws {
    let data = try RegressionFixture(file)
    let determinant = try LogDeterminant(data.weights)
    let blocks = try #require(data.independent)
    var compared = 0
    for (name, effects) in SpatialPanelTests.effects {
      guard let block = blocks[name] else { continue }
      for (variant, plain) in Self.variants {
        guard let expected = block[variant] else { continue }
        var options = plain
        options.effects = effects
        let fit = try SpatialRegression.fit(
          data.design, data.weights, options, determinant: determinant)
        try agrees(fit, expected, "\(file) \(name) \(variant)")
        compared += 1
      }
    }
    #expect(compared >= 12)
  }

  private func agrees(_ fit: SpatialFit, _ expected: JSON, _ place: String) throws {
    let slopes = fit.slopes.filter { $0.term != "intercept" }
    let fine = Tolerance(relative: 2e-6, absolute: 2e-8)
    let beta = Array(try expected.member("beta").doubles().suffix(slopes.count))
    #expect(fine.agrees(slopes.map(\.estimate), beta), "\(place)")
    let spatial = try expected[fit.options.model == .sem ? "lam" : "rho"]?.double() ?? .nan
    let parameter = fit.options.model == .sem ? fit.lambda : fit.rho
    #expect(
      Tolerance(relative: 0, absolute: 2e-6).agrees(parameter, spatial),
      "\(place) \(parameter) \(spatial)")
    #expect(
      Tolerance(relative: 1e-5, absolute: 0).agrees(
        fit.sigma2, try expected.member("sigma2").double()), "\(place) sigma2")
    if let value = expected["logLik"] {
      #expect(
        Tolerance(relative: 0, absolute: 1e-6).agrees(fit.logLikelihood, try value.double()),
        "\(place) logLik")
    }
    // With lags first ours are the errors of a model with dummies, theirs those of demeaned regressors.
    let isSame =
      fit.options.transform == .demeanFirst || fit.options.correction == .leeYu
      || fit.options.model == .sem || fit.effectCount == 0
    if let errors = expected["se_beta"], isSame {
      let expected = Array(try errors.doubles().suffix(slopes.count))
      #expect(
        Tolerance(relative: 1e-5, absolute: 0).agrees(slopes.map(\.standardError), expected),
        "\(place) errors")
    }
    for (name, got) in [
      ("R2_incl_FE", fit.goodness.rSquared), ("corr2", fit.goodness.squaredCorrelation),
      ("adjR2_incl_FE_params_k_plus_rho_plus_FE", fit.goodness.adjusted),
      ("adjR2_incl_FE_params_k_only", fit.goodness.adjustedWithoutEffects),
    ] {
      // Without effects they count the intercept among the slopes.
      if fit.effectCount == 0, name.hasPrefix("adj") { continue }
      guard let value = expected[name] else { continue }
      #expect(
        Tolerance(relative: 1e-6, absolute: 0).agrees(got, try value.double()),
        "\(place) \(name) \(got) \(value)")
    }
  }

  @Test func aCorrectionNeedsEffectsAndWeightsScaledByRow() throws {
    let data = try RegressionFixture("panel_cigar")
    let binary = try SpatialWeights(
      rows: (0..<data.weights.count).map { region in
        data.weights.row(region).map { (Int(data.weights.columns[$0]), 1.0) }
      })
    for (weights, options) in [
      (data.weights, SpatialOptions(.slm, correction: .leeYu)),
      (data.weights, SpatialOptions(.slx, effects: .twoway, correction: .bias)),
      (binary, SpatialOptions(.slm, effects: .twoway, correction: .leeYu)),
      (
        data.weights,
        SpatialOptions(.slm, effects: .year, transform: .demeanFirst, correction: .leeYu)
      ),
    ] {
      let error = #expect(throws: MethodError.self) {
        try SpatialRegression.fit(data.design, weights, options)
      }
      #expect(error?.kind == .domain)
      #expect(error?.argument == "correction")
    }
  }
}
