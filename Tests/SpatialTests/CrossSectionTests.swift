import NumericCore
import Spatial
import TestSupport
import Testing

/// Regressions of cross-sections against R's spatialreg.
@Suite struct CrossSectionTests {
  static let files = [
    "cross_section_columbus_queen", "cross_section_columbus_knn4",
    "cross_section_columbus_queen_binary", "cross_section_sids2_gal", "cross_section_baltim_q",
  ]
  static let models: [(String, SpatialModel)] = [
    ("SLM_ML", .slm), ("SEM_ML", .sem), ("SDM_ML", .sdm), ("SAC_ML", .sac), ("SLX", .slx),
  ]

  @Test(arguments: files, models)
  func estimatesAgree(file: String, entry: (String, SpatialModel)) throws {
    let data = try RegressionFixture(file)
    guard let expected = data.expected[entry.0] else { return }
    let fit = try SpatialRegression.fit(data.design, data.weights, SpatialOptions(entry.1))
    let isSAC = entry.1 == .sac
    let loose = entry.1 == .sem
    let coefficients = try data.tolerance(
      relative: isSAC ? "SAC_rel" : loose ? "SEM_coef_rel" : "coef_rel")
    #expect(try fit.disagreeing(expected.member("coef"), coefficients) == [])
    let likelihood = try data.tolerance(absolute: isSAC ? "SAC_rel" : "logLik_abs")
    #expect(likelihood.agrees(fit.logLikelihood, try expected.member("logLik").double()))
    #expect(
      Tolerance(relative: 0, absolute: 2 * likelihood.absolute).agrees(
        fit.aic, try expected.member("AIC").double()))
    guard let errors = expected["se"] else { return }
    let error = try data.tolerance(
      relative: isSAC ? "SAC_rel" : loose ? "SEM_se_rel" : "se_rel")
    #expect(try fit.disagreeing(errors, error, errors: true) == [])
    for name in ["rho", "lambda"] {
      guard let value = try expected[name]?.double() else { continue }
      let absolute = try data.tolerance(
        absolute: isSAC ? "SAC_rel" : loose ? "SEM_lambda_abs" : "spatial_par_abs")
      let coefficient = try #require(fit.coefficient(name))
      #expect(absolute.agrees(coefficient.estimate, value), "\(coefficient.estimate) \(value)")
      #expect(error.agrees(coefficient.standardError, try expected.member(name + "_se").double()))
    }
    #expect(
      Tolerance(relative: isSAC ? 1e-3 : 1e-5, absolute: 0).agrees(
        fit.sigma2, try expected.member("sigma2").double()))
  }

  @Test(arguments: files)
  func theLogDeterminantAndItsRangeAgree(file: String) throws {
    let data = try RegressionFixture(file)
    let determinant = try LogDeterminant(data.weights)
    let expected = try data.expected.member("W_eigen")
    let tolerance = Tolerance(relative: 1e-9, absolute: 1e-10)
    #expect(tolerance.agrees(1 / determinant.range.low, try expected.member("min_real").double()))
    #expect(tolerance.agrees(1 / determinant.range.high, try expected.member("max_real").double()))
    guard determinant.range.high > 0.5 else { return }
    for r in [0.3, 0.5] {
      #expect(
        tolerance.agrees(
          determinant.value(r).value, try expected.member("logdet_I_minus_\(r)W").double()))
    }
  }

  @Test func theWholeCovarianceAgrees() throws {
    let data = try RegressionFixture("cross_section_columbus_queen")
    for (name, model) in Self.models.prefix(3) {
      let expected = try data.expected.member(name)
      let fit = try SpatialRegression.fit(data.design, data.weights, SpatialOptions(model))
      let names = try expected.member("vcov_names").list().map { try $0.text() }
      let places = names.map { name in
        fit.coefficients.firstIndex { $0.term == fit.coefficient(name)?.term }
          ?? fit.coefficients.count
      }
      let rows = try expected.member("vcov").rows()
      let tolerance = Tolerance(relative: model == .sem ? 1e-4 : 1e-5, absolute: 1e-6)
      for (i, row) in rows.enumerated() {
        for (j, value) in row.enumerated() {
          #expect(tolerance.agrees(fit.covariance[places[i]][places[j]], value))
        }
      }
    }
  }
}
