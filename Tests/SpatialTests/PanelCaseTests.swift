import NumericCore
import Spatial
import TestSupport
import Testing

/// The cases of small panels that were computed by demeaning first.
@Suite struct PanelCaseTests {
  static let cases: [Case] =
    (try? TestSupport.cases("panel_cases.json", "panel.slm", "panel.sem")) ?? []

  @Test func allCasesAreRead() { #expect(Self.cases.count == 6) }

  @Test(arguments: cases)
  func estimatesAndTestsAgree(example: Case) throws {
    let (design, weights) = try data(example)
    let effects: [String: PanelEffects] = [
      "none": .none, "individual": .region, "time": .year, "twoway": .twoway,
    ]
    let kind = try #require(effects[try example.input.member("effects").text()])
    let model = example.method == "panel.slm" ? SpatialModel.slm : .sem
    let fit = try SpatialRegression.fit(
      design, weights, SpatialOptions(model, effects: kind, transform: .demeanFirst))
    let (expected, tolerance) = (example.expected, example.tolerance)
    #expect(
      tolerance.agrees(fit.slopes.map(\.estimate), try expected.member("beta").doubles()))
    #expect(
      tolerance.agrees(
        fit.slopes.map(\.standardError), try expected.member("se_beta").doubles()))
    let spatial = try #require(fit.coefficients.last)
    #expect(tolerance.agrees(spatial.estimate, try expected.member("rho").double()))
    #expect(tolerance.agrees(spatial.standardError, try expected.member("se_rho").double()))
    #expect(tolerance.agrees(fit.sigma2, try expected.member("sigma2").double()))
    #expect(tolerance.agrees(fit.logLikelihood, try expected.member("loglik").double()))
    #expect(
      tolerance.agrees(
        [fit.range.low, fit.range.high], try expected.member("rho_range").doubles()))
    let tests = try LagrangeTests(design, weights, effects: kind).tests
    let lm = try expected.member("lm")
    for (test, name) in zip(tests, ["LM_lag", "LM_err", "RLM_lag", "RLM_err"]) {
      #expect(tolerance.agrees(test.statistic, try lm.member(name).double()))
      #expect(tolerance.agrees(test.p, try lm.member("p_" + name).double()))
    }
    guard model == .slm else { return }
    let slopes = fit.slopes.map(\.term).firstIndex(of: "intercept") == nil ? 0 : 1
    let rows = try Impacts(fit, weights, errors: .delta).rows
    for name in ["direct", "indirect", "total"] {
      let values = rows.map {
        name == "direct" ? $0.direct : name == "total" ? $0.total : $0.indirect
      }
      let all = try expected.member(name).doubles()
      #expect(tolerance.agrees(values.map(\.estimate), Array(all.dropFirst(slopes))))
    }
  }

  private func data(_ example: Case) throws -> (PanelDesign, SpatialWeights) {
    let matrix = try example.input.member("W").rows()
    let weights = try SpatialWeights(
      rows: matrix.map { row in row.enumerated().map { ($0.offset, $0.element) } }, style: .row)
    let x = try example.input.member("X").rows()
    let columns = x[0].indices.map { column in x.map { $0[column] } }
    // A column of ones is the intercept of the design.
    let kept = columns.filter { !$0.allSatisfy { $0 == 1 } }
    return (
      try PanelDesign(
        regions: matrix.count, periods: try example.input.member("T").int(),
        response: try example.input.member("y").doubles(), regressors: kept,
        terms: kept.indices.map { "x\($0)" }), weights
    )
  }
}
