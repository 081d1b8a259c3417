import Spatial
import TestSupport
import Testing

/// Local Moran statistics against PySAL and spdep.
@Suite struct LocalMoranTests {
  @Test(arguments: GlobalStatisticsTests.files)
  func pysal(_ file: String) throws {
    let data = try StatisticsFixture(file)
    for (name, found) in try data.json.member("pysal").members {
      var locals = found["local"]?.members ?? [:]
      if found["local"]?["Is"] != nil { locals = ["CRIME": try found.member("local")] }
      for (variable, expected) in locals {
        let weights = try data.weights(name, "r")
        try compare(data.variable(variable), weights, expected, permutations: 9_999)
      }
    }
  }

  @Test func years() throws {
    let states = try UnitedStates()
    for (year, expected) in try fixture("stats_us_income_local.json").member("years").members {
      let (x, weights) = try states.year(year, "r")
      try compare(x, weights, expected, permutations: 9_999)
    }
  }

  private func compare(
    _ x: [Double], _ weights: SpatialWeights, _ expected: JSON, permutations: Int
  ) throws {
    let exact = Tolerance(relative: 1e-9, absolute: 1e-11)
    var options = LocalMoran.Options()
    options.permutations = try Permutations(permutations, seed: 5)
    let result = try LocalMoran(x, weights: weights, options: options)
    #expect(exact.agrees(result.i, try expected.member("Is").doubles()))
    #expect(exact.agrees(result.z, try expected.member("z_pop_sd").doubles()))
    #expect(exact.agrees(result.lag, try expected.member("lag_z").doubles()))
    let corners = try expected.member("quadrant").doubles().map {
      MoranQuadrant.allCases[Int($0) - 1]
    }
    #expect(result.quadrants == corners)
    // PySAL gives the moments of the other scale.
    options.scale = .full
    options.permutations = nil
    let full = try LocalMoran(x, weights: weights, options: options)
    #expect(exact.agrees(full.expected, try expected.member("EI_cond").doubles()))
    #expect(exact.agrees(full.variance, try expected.member("VI_cond").doubles()))
    let size = try expected.member("M").int()
    for name in ["p_greater", "p_less", "p_directed"] {
      let tail = try #require(PermutationTest.Tail(name))
      for (region, wanted) in try expected.member(name).doubles().enumerated() {
        guard let test = result.permutation(region) else {
          #expect(weights.row(region).isEmpty)
          continue
        }
        #expect(
          StatisticsFixture.agrees(test, tail, wanted, of: size), "\(name) of \(region)")
      }
    }
  }

  @Test(arguments: GlobalStatisticsTests.files)
  func spdep(_ file: String) throws {
    let data = try StatisticsFixture(file)
    var options = LocalMoran.Options()
    options.scale = .full
    for (name, found) in try data.json.member("spdep").members {
      for (block, expected) in found.members where expected["localmoran_conditional"] != nil {
        let variable = String(block.split(separator: "|")[0])
        let result = try LocalMoran(
          data.variable(variable), weights: data.weights(name, "r"), options: options)
        try compare(result, expected)
      }
    }
  }

  private func compare(_ result: LocalMoran, _ expected: JSON) throws {
    let exact = Tolerance(relative: 1e-9, absolute: 1e-11)
    let local = try expected.member("localmoran_conditional")
    let standings = result.i.indices.map { result.standing($0) }
    #expect(exact.agrees(result.i, try local.member("Ii").doubles()))
    #expect(exact.agrees(result.expected, try local.member("E").doubles()))
    #expect(exact.agrees(result.variance, try local.member("Var").doubles()))
    #expect(exact.agrees(standings.map(\.z), try local.member("Z").doubles()))
    let p = standings.map(\.p)
    #expect(exact.agrees(p, try local.member("p_two").doubles()))
    let adjusted = try expected.member("p_adjust")
    #expect(
      exact.agrees(
        SeveralTests.bonferroni.adjusted(p), try adjusted.member("bonferroni").doubles()))
    #expect(exact.agrees(SeveralTests.fdr.adjusted(p), try adjusted.member("fdr").doubles()))
  }

  @Test func missingTestsDoNotCount() {
    #expect(SeveralTests.bonferroni.adjusted([0.02, .nan, 0.4])[0] == 0.04)
    #expect(SeveralTests.fdr.adjusted([0.02, .nan, 0.03])[0] == 0.03)
    #expect(SeveralTests.none.adjusted([0.02])[0] == 0.02)
  }
}
