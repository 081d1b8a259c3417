import NumericCore
import Spatial
import TestSupport
import Testing

/// Ratios, Wald's tests and Hausman's against R.
@Suite struct ModelComparisonTests {
  @Test(arguments: CrossSectionTests.files)
  func likelihoodRatiosAgree(file: String) throws {
    let data = try RegressionFixture(file)
    guard let expected = data.expected["LR"] else { return }
    let full = try SpatialRegression.fit(data.design, data.weights, SpatialOptions(.sdm))
    for (name, model) in [("SDM_vs_SLM", SpatialModel.slm), ("SDM_vs_SEM", .sem)] {
      let part = try SpatialRegression.fit(data.design, data.weights, SpatialOptions(model))
      let test = try SpatialTest.likelihoodRatio(full, part)
      let block = try expected.member(name)
      #expect(
        Tolerance(relative: 0, absolute: 1e-5).agrees(
          test.statistic, try block.member("statistic").double()))
      #expect(test.degrees == (try block.member("df").int()))
      #expect(
        Tolerance(relative: 0, absolute: 1e-5).agrees(test.p, try block.member("p").double()))
      #expect(throws: MethodError.self) { try SpatialTest.likelihoodRatio(part, full) }
    }
  }

  @Test(arguments: SpatialPanelTests.files)
  func waldTestsOfTheDurbinModelAgree(file: String) throws {
    let data = try RegressionFixture(file)
    for (name, effects) in SpatialPanelTests.effects where data.expected[name] != nil {
      let expected = try data.expected.member(name).member("LSDV_SDM")
      let fit = try SpatialRegression.fit(
        data.design, data.weights, SpatialOptions(.sdm, effects: effects))
      for (key, test) in [
        ("Wald_vs_SLM", try SpatialTest.waldAgainstLag(fit)),
        ("Wald_vs_SEM", try SpatialTest.waldAgainstError(fit)),
      ] {
        let block = try expected.member(key)
        #expect(
          Tolerance(relative: 1e-4, absolute: 0).agrees(
            test.statistic, try block.member("statistic").double()), "\(name) \(key)")
        #expect(test.degrees == (try block.member("df").int()))
      }
    }
  }

  static let panels = ["panel_munnell", "panel_cigar", "panel_synth_slm", "panel_synth_sem"]

  @Test(arguments: panels, [("RE_lag", SpatialModel.slm), ("RE_error", .sem)])
  func randomEffectsAgree(file: String, entry: (String, SpatialModel)) throws {
    // Dense decompositions are slow without optimisation: two panels suffice for them.
    if entry.1 == .sem, !file.hasPrefix("panel_synth") { return }
    let data = try RegressionFixture(file)
    let expected = try data.expected.member(entry.0)
    let fit = try SpatialRegression.fit(
      data.design, data.weights, SpatialOptions(entry.1, effects: .random))
    let tolerance = Tolerance(relative: 1e-3, absolute: 1e-4)
    #expect(try fit.disagreeing(expected.member("coef"), tolerance) == [])
    try errorsAgree(fit, expected)
    #expect(
      tolerance.agrees(fit.logLikelihood, try expected.member("logLik").double()),
      "\(fit.logLikelihood)")
    let phi = try expected.member("phi").member("phi").double()
    #expect(tolerance.agrees(fit.phi, phi), "\(fit.phi) \(phi)")
    if entry.1 == .slm {
      #expect(tolerance.agrees(fit.rho, try expected.member("arcoef").member("lambda").double()))
      let error = try expected.member("arcoef_se").member("lambda").double()
      let got = try #require(fit.coefficient("rho")?.standardError)
      #expect(Tolerance(relative: 5e-3, absolute: 0).agrees(got, error))
    } else {
      #expect(tolerance.agrees(fit.lambda, try expected.member("phi").member("rho").double()))
    }
  }

  /// splm gives errors of coefficients as if the spatial lag and φ were known: the inverse of their own
  /// block of the information; ours leaves φ unknown.
  private func errorsAgree(_ fit: SpatialFit, _ expected: JSON) throws {
    let information = try #require(Cholesky(fit.covariance)?.inverse)
    let slopes = fit.slopes.count
    let block = information.prefix(slopes).map { Array($0.prefix(slopes)) }
    let conditional = try #require(Cholesky(block)?.inverse)
    for (place, coefficient) in fit.slopes.enumerated() {
      let name = coefficient.term == "intercept" ? "(Intercept)" : coefficient.term
      let error = try expected.member("se").member(name).double()
      #expect(
        Tolerance(relative: 0.1, absolute: 0).agrees(
          conditional[place][place].squareRoot(), error), "\(name)")
      #expect(coefficient.standardError >= 0.995 * error)
    }
  }

  @Test func hausmansTestSaysWhenItMeansLittle() throws {
    let fixed = Hausman.Estimates(
      terms: ["a", "b", "rho"], values: [1, 2, 0.5],
      covariance: [[0.5, 0.1, 0], [0.1, 0.4, 0], [0, 0, 0.02]])
    let random = Hausman.Estimates(
      terms: ["intercept", "a", "b", "rho"], values: [9, 0.8, 2.1, 0.4],
      covariance: [[1, 0, 0, 0], [0, 0.3, 0.1, 0], [0, 0.1, 0.1, 0], [0, 0, 0, 0.03]])
    // By hand: d = (0.2, -0.1), V = diag(0.2, 0.3).
    let plain = try Hausman(fixed: fixed, random: random)
    #expect(plain.isPositiveDefinite)
    #expect(plain.terms == ["a", "b"])
    let fine = Tolerance(relative: 1e-12, absolute: 0)
    #expect(fine.agrees(plain.test.statistic, 0.04 / 0.2 + 0.01 / 0.3))
    #expect(plain.test.degrees == 2)
    // With rho V is diag(0.2, 0.3, -0.01).
    let spatial = try Hausman(fixed: fixed, random: random, withSpatial: true)
    #expect(!spatial.isPositiveDefinite)
    #expect(fine.agrees(spatial.test.statistic, 1 - 0.04 / 0.2 - 0.01 / 0.3))
    #expect(spatial.test.degrees == 3)
    #expect(spatial.notes.map(\.name) == ["not-positive-definite"])
  }

  @Test func mundlaksFormComparesWithMeansOfRegions() throws {
    let data = try RegressionFixture("panel_cigar")
    let design = data.design.withRegionMeans
    #expect(design.terms == ["logp", "logy", "mean(logp)", "mean(logy)"])
    let fit = try SpatialRegression.fit(
      design, data.weights, SpatialOptions(.slm, effects: .random))
    let test = try SpatialTest.wald(fit, terms: ["mean(logp)", "mean(logy)"])
    #expect(test.degrees == 2)
    // What changes within regions is then estimated as with fixed effects, but for the spatial lag.
    let fixed = try SpatialRegression.fit(
      data.design, data.weights, SpatialOptions(.slm, effects: .region))
    for term in ["logp", "logy"] {
      let (a, b) = (fit.coefficient(term), fixed.coefficient(term))
      #expect((try #require(a).estimate - (try #require(b)).estimate).magnitude < 0.02)
    }
    #expect(throws: MethodError.self) { try SpatialTest.wald(fit, terms: ["no"]) }
  }
}
