import NumericCore
import Spatial
import TestSupport
import Testing

/// Tests for spatial dependence against spdep, splm and what Elhorst published.
@Suite struct LagrangeTestsTests {
  private let names = [
    "lm_lag": "LMlag", "lm_error": "LMerr", "rlm_lag": "RLMlag", "rlm_error": "RLMerr",
    "sarma": "SARMA",
  ]

  private func agrees(
    _ tests: LagrangeTests, _ expected: JSON, _ tolerance: Tolerance
  ) throws -> Int {
    var compared = 0
    for test in tests.tests {
      guard let block = expected[names[test.name] ?? ""] else { continue }
      #expect(
        tolerance.agrees(test.statistic, try block.member("statistic").double()),
        "\(test.name) \(test.statistic)")
      #expect(
        Tolerance(relative: 1e-4, absolute: 1e-9).agrees(test.p, try block.member("p").double()))
      compared += 1
    }
    return compared
  }

  @Test(arguments: CrossSectionTests.files)
  func crossSectionsAgree(file: String) throws {
    let data = try RegressionFixture(file)
    let tests = try LagrangeTests(data.design, data.weights)
    #expect(
      try agrees(
        tests, data.expected.member("LM"), Tolerance(relative: 1e-8, absolute: 1e-9)) == 5)
    let moran = try ResidualMoran(data.design, data.weights)
    let expected = try data.expected.member("Moran_resid")
    let tolerance = Tolerance(relative: 1e-8, absolute: 1e-12)
    #expect(tolerance.agrees(moran.statistic, try expected.member("I").double()))
    #expect(tolerance.agrees(moran.expected, try expected.member("E").double()))
    #expect(tolerance.agrees(moran.variance, try expected.member("V").double()))
    #expect(tolerance.agrees(moran.z, try expected.member("z").double()))
    #expect(tolerance.agrees(moran.p, try expected.member("p_two").double()))
  }

  @Test(arguments: SpatialPanelTests.files)
  func panelsAgree(file: String) throws {
    let data = try RegressionFixture(file)
    for (name, effects) in SpatialPanelTests.effects where data.expected[name] != nil {
      let blocks = try data.expected.member(name)
      // With dummies R agrees with itself, by means, to five digits on the data with lags.
      for (block, transform, relative) in [
        ("slmtest", PanelTransform.demeanFirst, 1e-6), ("LM_LSDV", .lagFirst, 5e-5),
      ] {
        let tolerance = Tolerance(relative: relative, absolute: 1e-7)
        let tests = try LagrangeTests(
          data.design, data.weights, effects: effects, transform: transform)
        #expect(try agrees(tests, blocks.member(block), tolerance) >= 4, "\(name) \(block)")
      }
    }
  }

  @Test func elhorstsSixteenStatisticsComeOut() throws {
    let data = try RegressionFixture("panel_cigar")
    let published = try #require(data.published)
    var compared = 0
    for (name, effects) in SpatialPanelTests.effects {
      let tests = try LagrangeTests(data.design, data.weights, effects: effects).tests
      for test in tests where test.name != "sarma" {
        let value = try published.member(name).member(names[test.name] ?? "").double()
        #expect(
          Tolerance(relative: 0, absolute: 0.0051).agrees(test.statistic, value),
          "\(name) \(test.name) \(test.statistic) \(value)")
        compared += 1
      }
    }
    #expect(compared == 16)
  }

  @Test(arguments: ["region", "year", "twoway"])
  func momentsOfResidualsAreThoseWithDummies(effects: String) throws {
    let data = try RegressionFixture("panel_synth_slm")
    // Eight regions and five years, so that dummies are few.
    let regions = 8
    let periods = 5
    let rows = (0..<periods).flatMap { t in (0..<regions).map { t * 30 + $0 } }
    func cut(_ x: [Double]) -> [Double] { rows.map { x[$0] } }
    let terms = data.design.regressors.suffix(2).map(cut)
    let design = try PanelDesign(
      regions: regions, periods: periods, response: cut(data.design.response),
      regressors: terms, terms: ["a", "b"])
    var edges: [[Double]] = []
    for i in 0..<regions {
      for step in [1, 3] { edges.append([Double(i), Double((i + step) % regions), 1]) }
    }
    let weights = try RegressionFixture.weights(edges, regions)
    let kind = try #require(PanelEffects(rawValue: effects))
    let got = try ResidualMoran(design, weights, effects: kind)
    var dummies: [[Double]] = []
    for region in 1..<regions where kind != .year {
      dummies.append((0..<40).map { (row: Int) -> Double in row % regions == region ? 1 : 0 })
    }
    for period in 1..<periods where kind != .region {
      dummies.append((0..<40).map { (row: Int) -> Double in row / regions == period ? 1 : 0 })
    }
    // The same panel as one cross-section of blocks.
    let stacked = try PanelDesign(
      regions: 40, periods: 1, response: design.response, regressors: terms + dummies,
      terms: ["a", "b"] + dummies.indices.map { "d\($0)" })
    let blocks = try SpatialWeights(
      rows: (0..<40).map { row in
        weights.row(row % regions).map {
          (row / regions * regions + Int(weights.columns[$0]), weights.values[$0])
        }
      })
    let expected = try ResidualMoran(stacked, blocks)
    let tolerance = Tolerance(relative: 1e-9, absolute: 1e-12)
    #expect(tolerance.agrees(got.statistic, expected.statistic))
    #expect(tolerance.agrees(got.expected, expected.expected))
    #expect(tolerance.agrees(got.variance, expected.variance))
  }
}
