import NumericCore
import Spatial
import TestSupport
import Testing

/// Impacts against R's exact and simulated ones.
@Suite struct ImpactsTests {
  private func agree(
    _ impacts: Impacts, _ expected: JSON, _ tolerance: Tolerance, _ place: String = ""
  ) throws {
    let names = try expected.member("names").list().map { try $0.text() }
    #expect(impacts.rows.map(\.term) == names)
    #expect(
      tolerance.agrees(
        impacts.rows.map(\.direct.estimate), try expected.member("direct").doubles()), "\(place)")
    #expect(
      tolerance.agrees(
        impacts.rows.map(\.indirect.estimate), try expected.member("indirect").doubles()),
      "\(place)")
    #expect(
      tolerance.agrees(
        impacts.rows.map(\.total.estimate), try expected.member("total").doubles()), "\(place)")
  }

  @Test(arguments: CrossSectionTests.files)
  func crossSectionsAgree(file: String) throws {
    let data = try RegressionFixture(file)
    for (name, model) in [("SLM_ML", SpatialModel.slm), ("SDM_ML", .sdm)] {
      guard let expected = data.expected[name]?["impacts"] else { continue }
      let fit = try SpatialRegression.fit(data.design, data.weights, SpatialOptions(model))
      let impacts = try Impacts(fit, data.weights, errors: .delta)
      let tolerance = Tolerance(relative: 2e-6, absolute: 1e-9)
      guard file.hasSuffix("binary") else {
        try agree(impacts, expected, tolerance, name)
        continue
      }
      // R takes b / (1 - r) for the total, which holds for weights scaled by row alone.
      #expect(
        tolerance.agrees(
          impacts.rows.map(\.direct.estimate), try expected.member("direct").doubles()))
      let b = try #require(fit.coefficient("INC")).estimate
      let (_, total) = averages(data.weights, rho: fit.rho, b, 0)
      #expect(tolerance.agrees(impacts.rows[0].total.estimate, total))
    }
  }

  @Test(arguments: SpatialPanelTests.files)
  func panelsAgree(file: String) throws {
    let data = try RegressionFixture(file)
    for (block, effects) in SpatialPanelTests.effects where data.expected[block] != nil {
      for (name, model) in [("LSDV_SLM", SpatialModel.slm), ("LSDV_SDM", .sdm)] {
        let expected = try data.expected.member(block).member(name).member("impacts")
        let fit = try SpatialRegression.fit(
          data.design, data.weights, SpatialOptions(model, effects: effects))
        try agree(
          Impacts(fit, data.weights, errors: .delta), expected,
          Tolerance(relative: 1e-5, absolute: 1e-7), "\(block) \(name)")
      }
    }
  }

  @Test(arguments: [("SLM", SpatialModel.slm), ("SDM", .sdm)])
  func simulatedErrorsAgree(name: String, model: SpatialModel) throws {
    let data = try RegressionFixture("cross_section_columbus_queen")
    let expected = try fixture("impacts_simulated.json").member(name)
    let fit = try SpatialRegression.fit(data.design, data.weights, SpatialOptions(model))
    let impacts = try Impacts(fit, data.weights, errors: .draws(20_000, seed: 42))
    let near = Tolerance(relative: 0.05, absolute: 0)
    // Sums over all regions of the Durbin model have a variance that single draws of r near 1 decide:
    // between seeds R's own figure moves from 0.9 to 1.3.
    let wide = model == .sdm ? 0.4 : 0.05
    #expect(
      near.agrees(
        impacts.rows.map(\.direct.standardError), try expected.member("sd_direct").doubles()))
    #expect(
      Tolerance(relative: wide, absolute: 0).agrees(
        impacts.rows.map(\.total.standardError), try expected.member("sd_total").doubles()))
    #expect(
      Tolerance(relative: wide * 2, absolute: 0).agrees(
        impacts.rows.map(\.indirect.standardError), try expected.member("sd_indirect").doubles()))
    #expect(
      Tolerance(relative: 0.02, absolute: 0.01).agrees(
        impacts.rows.map(\.direct.mean), try expected.member("mean_direct").doubles()))
    // A linearisation is near where r is well determined.
    let delta = try Impacts(fit, data.weights, errors: .delta)
    for (a, b) in zip(impacts.rows, delta.rows) {
      #expect(
        Tolerance(relative: 0.1, absolute: 0).agrees(
          a.direct.standardError, b.direct.standardError))
      #expect(a.total.estimate == b.total.estimate)
    }
    #expect(try Impacts(fit, data.weights, errors: .draws(20_000, seed: 42)) == impacts)
  }

  @Test func sumsOfTermsCumulate() throws {
    let data = try RegressionFixture("panel_synth_slm")
    let fit = try SpatialRegression.fit(
      data.design, data.weights, SpatialOptions(.sdm, effects: .twoway))
    let terms = ["lnIA", "lnIA_l1", "lnIA_l2"]
    for errors in [Impacts.Errors.delta, .draws(500, seed: 1)] {
      let impacts = try Impacts(
        fit, data.weights, errors: errors, sums: [("lnIA, all lags", terms)])
      let parts = impacts.rows.filter { terms.contains($0.term) }
      let sum = try #require(impacts.rows.last)
      #expect(sum.term == "lnIA, all lags")
      let fine = Tolerance(relative: 1e-10, absolute: 1e-12)
      #expect(fine.agrees(sum.direct.estimate, parts.reduce(0) { $0 + $1.direct.estimate }))
      #expect(fine.agrees(sum.total.estimate, parts.reduce(0) { $0 + $1.total.estimate }))
      #expect(fine.agrees(sum.total.mean, parts.reduce(0) { $0 + $1.total.mean }))
      #expect(sum.total.standardError < parts.reduce(0) { $0 + $1.total.standardError })
    }
    #expect(throws: MethodError.self) {
      try Impacts(fit, data.weights, errors: .delta, sums: [("x", ["no"])])
    }
  }

  /// Against the dense inverse, for weights that are neither symmetric nor scaled, by differences too.
  @Test func generalWeightsFollowTheDefinition() throws {
    let data = try RegressionFixture("cross_section_columbus_knn4")
    let weights = try SpatialWeights(
      rows: (0..<data.weights.count).map { region in
        data.weights.row(region).map {
          (Int(data.weights.columns[$0]), 0.1 + 0.05 * Double(region % 3))
        }
      })
    let fit = try SpatialRegression.fit(data.design, weights, SpatialOptions(.sdm))
    let impacts = try Impacts(fit, weights, errors: .delta)
    let draws = try Impacts(fit, weights, errors: .draws(4000, seed: 3))
    let b = try #require(fit.coefficient("INC")).estimate
    let t = try #require(fit.coefficient("W*INC")).estimate
    let (direct, total) = averages(weights, rho: fit.rho, b, t)
    let fine = Tolerance(relative: 1e-8, absolute: 0)
    #expect(fine.agrees(impacts.rows[0].direct.estimate, direct))
    #expect(fine.agrees(impacts.rows[0].total.estimate, total))
    for (a, b) in zip(draws.rows, impacts.rows) {
      #expect(fine.agrees(a.total.estimate, b.total.estimate))
      #expect(
        Tolerance(relative: 0.3, absolute: 0).agrees(
          a.direct.standardError, b.direct.standardError))
    }
  }

  /// tr(S) / n and 1'S1 / n by the series of S = Σ r^k W^k (b I + t W).
  private func averages(
    _ weights: SpatialWeights, rho: Double, _ b: Double, _ t: Double
  ) -> (Double, Double) {
    let n = weights.count
    var (direct, total) = (0.0, 0.0)
    for column in 0..<n {
      var unit = [Double](repeating: 0, count: n)
      unit[column] = 1
      var power = zip(unit, weights.lag(unit)).map { b * $0 + t * $1 }
      for _ in 0..<400 {
        direct += power[column]
        total += power.reduce(0, +)
        power = weights.lag(power).map { rho * $0 }
      }
    }
    return (direct / Double(n), total / Double(n))
  }
}
