import NumericCore
import Spatial
import TestSupport
import Testing

/// Panels of R's plm with what plm and lm give for them.
struct LinearPanel: CustomStringConvertible, Sendable {
  let id: String
  let design: PanelDesign
  let expected: [String: JSON]
  var description: String { id }

  static func all() throws -> [LinearPanel] {
    try fixture("linear_panels.json").member("cases").list().map { entry in
      let design = try PanelDesign(
        regions: entry.member("regions").int(), periods: entry.member("periods").int(),
        response: entry.member("response").doubles(),
        regressors: entry.member("columns").rows(),
        terms: entry.member("terms").list().map { try $0.text() })
      return LinearPanel(
        id: try entry.member("id").text(), design: design,
        expected: try entry.member("expected").members)
    }
  }
}

@Suite struct LinearModelTests {
  static let tolerance = Tolerance(relative: 1e-8, absolute: 1e-9)

  @Test(arguments: try LinearPanel.all(), PanelEffects.allCases.filter { $0 != .random })
  func agreesWithPlm(_ panel: LinearPanel, _ effects: PanelEffects) throws {
    guard let expected = panel.expected[effects.rawValue] else { return }
    let tolerance = Self.tolerance
    let model = try LinearModel.ordinary(panel.design, effects: effects)
    #expect(tolerance.agrees(model.coefficients, try expected.member("coef").doubles()))
    #expect(tolerance.agrees(model.standardErrors, try expected.member("se").doubles()))
    #expect(tolerance.agrees(model.fit.rSquaredWithin, try expected.member("r2").double()))
    #expect(
      tolerance.agrees(model.fit.adjustedRSquaredWithin, try expected.member("adj_r2").double()))
    #expect(tolerance.agrees(model.fit.residualSumOfSquares, try expected.member("rss").double()))
    if let loglik = try expected["loglik"]?.double() {
      #expect(tolerance.agrees(model.fit.logLikelihood, loglik))
      #expect(model.fit.degreesOfFreedom == (try expected.member("df").int()))
    }
    if let f = try expected["effects_f"]?.double() {
      #expect(tolerance.agrees(model.effectsTest?.statistic ?? .nan, f))
      #expect(
        tolerance.agrees(model.effectsTest?.p ?? .nan, try expected.member("effects_p").double()))
    }
  }

  @Test(arguments: try LinearPanel.all())
  func randomEffectsAgreeWithPlm(_ panel: LinearPanel) throws {
    let expected = try #require(panel.expected["random"])
    let tolerance = Self.tolerance
    let model = try LinearModel.random(panel.design)
    #expect(tolerance.agrees(model.coefficients, try expected.member("coef").doubles()))
    #expect(tolerance.agrees(model.standardErrors, try expected.member("se").doubles()))
    if let theta = try expected["theta"]?.double() {
      let random = try #require(model.random)
      #expect(tolerance.agrees(random.theta, theta))
      #expect(
        tolerance.agrees(random.idiosyncratic, try expected.member("idiosyncratic").double()))
      #expect(tolerance.agrees(random.region, try expected.member("region").double()))
      #expect(
        tolerance.agrees(
          model.effectsTest?.statistic ?? .nan, try expected.member("breusch_pagan").double()))
    }
  }

  /// A dummy each gives what demeaning gives, robust errors and leverages included.
  @Test(arguments: [PanelEffects.region, .year, .twoway], LinearCovariance.Robust.allCases)
  func demeaningIsDummies(_ effects: PanelEffects, _ robust: LinearCovariance.Robust) throws {
    let (regions, periods) = (5, 7)
    var random = RandomStream(seed: 7, stream: 1)
    let x = (0..<2).map { _ in (0..<regions * periods).map { _ in random.normal() } }
    let y = x[0].indices.map { x[0][$0] - 2 * x[1][$0] + Double($0 % 5) + random.normal() }
    let design = try PanelDesign(
      regions: regions, periods: periods, response: y, regressors: x, terms: ["a", "b"])
    var dummies: [[Double]] = []
    if effects != .year {
      dummies += (1..<regions).map { r in y.indices.map { $0 % regions == r ? 1 : 0 } }
    }
    if effects != .region {
      dummies += (1..<periods).map { t in y.indices.map { $0 / regions == t ? 1 : 0 } }
    }
    let whole = try PanelDesign(
      regions: regions, periods: periods, response: y, regressors: x + dummies,
      terms: ["a", "b"] + dummies.indices.map { "d\($0)" })
    let within = try LinearModel.ordinary(design, effects: effects, covariance: .robust(robust))
    let long = try LinearModel.ordinary(whole, covariance: .robust(robust))
    let tolerance = Tolerance(relative: 1e-10, absolute: 1e-12)
    #expect(tolerance.agrees(within.coefficients, Array(long.coefficients[1...2])))
    #expect(tolerance.agrees(within.standardErrors, Array(long.standardErrors[1...2])))
    #expect(tolerance.agrees(within.residuals, long.residuals))
    #expect(tolerance.agrees(within.fit.logLikelihood, long.fit.logLikelihood))
  }

  @Test func everyClusterOfOneRowIsRobust() throws {
    let panel = try #require(try LinearPanel.all().last)
    let clusters = Array(0..<panel.design.count)
    let one = try LinearModel.ordinary(panel.design, covariance: .clustered(clusters, .none))
    let robust = try LinearModel.ordinary(panel.design, covariance: .robust(.hc0))
    #expect(Tolerance(relative: 1e-12, absolute: 0).agrees(one.covariance, robust.covariance))
  }
}
