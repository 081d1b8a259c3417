import NumericCore
import Spatial
import TestSupport
import Testing

@Suite struct SpatialPredictionTests {
  private let fine = Tolerance(relative: 1e-8, absolute: 1e-9)

  /// y = values + (I - r W)^-1 u, so (I - r W)(y - values) must be what the model calls its error.
  @Test(arguments: SpatialModel.allCases)
  func theReducedFormLeavesTheError(model: SpatialModel) throws {
    let data = try RegressionFixture("panel_cigar")
    let (design, weights) = (data.design, data.weights)
    for effects in [PanelEffects.none, .region, .year, .twoway] {
      let fit = try SpatialRegression.fit(design, weights, SpatialOptions(model, effects: effects))
      let prediction = try SpatialPrediction(fit, design, weights)
      #expect(prediction.regionEffects.count == ([.region, .twoway].contains(effects) ? 46 : 0))
      #expect(prediction.yearEffects.count == ([.year, .twoway].contains(effects) ? 30 : 0))
      var error = zip(design.response, prediction.values).map { $0 - $1 }
      for parameter in [fit.rho, fit.lambda] where !parameter.isNaN {
        let lag = weights.lag(error, periods: 30)
        for i in error.indices { error[i] -= parameter * lag[i] }
      }
      #expect(fine.agrees(error, fit.residuals), "\(effects)")
    }
  }

  @Test func effectsAreThoseOfAModelWithDummies() throws {
    let data = try RegressionFixture("panel_cigar")
    let (design, weights) = (data.design, data.weights)
    let fit = try SpatialRegression.fit(
      design, weights, SpatialOptions(.slm, effects: .year))
    let dummies = (0..<30).map { t in
      (0..<1380).map { (row: Int) -> Double in row / 46 == t ? 1 : 0 }
    }
    let long = try PanelDesign(
      regions: 46, periods: 30, response: design.response,
      regressors: design.regressors + dummies,
      terms: design.terms + dummies.indices.map { "d\($0)" }, intercept: false)
    let plain = try SpatialRegression.fit(long, weights, SpatialOptions(.slm))
    let effects = try SpatialPrediction(fit, design, weights).yearEffects
    let expected = plain.coefficients.dropFirst(2).prefix(30).map(\.estimate)
    #expect(Tolerance(relative: 1e-6, absolute: 1e-8).agrees(effects, expected))
    #expect(Tolerance(relative: 1e-6, absolute: 1e-9).agrees(plain.rho, fit.rho))
  }

  @Test func otherYearsTakeTheEffectsOfRegions() throws {
    let data = try RegressionFixture("panel_cigar")
    let fit = try SpatialRegression.fit(
      data.design, data.weights, SpatialOptions(.slm, effects: .region))
    let known = try SpatialPrediction(fit, data.design, data.weights)
    let last = try PanelDesign(
      regions: 46, periods: 1, response: [Double](repeating: 0, count: 46),
      regressors: data.design.regressors.map { Array($0.suffix(46)) }, terms: data.design.terms)
    let next = try SpatialPrediction(fit, last, data.weights, effectsOf: known)
    #expect(fine.agrees(next.values, Array(known.values.suffix(46))))
    let both = try SpatialRegression.fit(
      data.design, data.weights, SpatialOptions(.slm, effects: .twoway))
    let effects = try SpatialPrediction(both, data.design, data.weights)
    let error = #expect(throws: MethodError.self) {
      try SpatialPrediction(both, last, data.weights, effectsOf: effects)
    }
    #expect(error?.kind == .domain)
  }
}
