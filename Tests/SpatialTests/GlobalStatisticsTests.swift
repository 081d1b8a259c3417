import Spatial
import TestSupport
import Testing

/// Moran, Geary, G and bivariate Moran against PySAL and spdep.
@Suite struct GlobalStatisticsTests {
  static let files = [
    "stats_columbus.json", "stats_sids2.json", "stats_baltim.json",
  ]

  @Test(arguments: files)
  func pysal(_ file: String) throws {
    let data = try StatisticsFixture(file)
    for (name, found) in try data.json.member("pysal").members {
      for (variable, styles) in (found["global"] ?? found).members where styles["r"] != nil {
        for (style, expected) in styles.members {
          let weights = try data.weights(name, style)
          try moran(data, data.variable(variable), weights, expected)
          try geary(data, data.variable(variable), weights, expected.member("geary"))
        }
      }
      for (variable, expected) in found["getis_ord"]?.members ?? [:] {
        try getis(data, data.variable(variable), data.weights(name, "b"), expected)
      }
      for (pair, expected) in found["bivariate"]?.members ?? [:] {
        try bivariate(data, pair, data.weights(name, "r"), expected)
      }
    }
  }

  private func moran(
    _ data: StatisticsFixture, _ x: [Double], _ weights: SpatialWeights, _ expected: JSON
  ) throws {
    let result = try Moran(x, weights: weights, permutations: Permutations(9_999, seed: 11))
    let got = [
      ("I", result.i), ("EI", result.expected), ("VI_norm", result.normal.variance),
      ("z_norm", result.normal.z), ("p_norm_two", result.normal.p),
      ("VI_rand", result.randomised.variance), ("z_rand", result.randomised.z),
      ("p_rand_two", result.randomised.p),
    ]
    for (name, value) in got {
      #expect(data.exact.agrees(value, try expected.member(name).double()), "\(name)")
    }
    let pairs = NeighbourPairs(weights)
    for (name, value) in [("S0", pairs.s0), ("S1", pairs.s1), ("S2", pairs.s2)] {
      #expect(data.exact.agrees(value, try expected.member(name).double()), "\(name)")
    }
    try simulated(result.permutation, expected.member("perm"))
  }

  private func geary(
    _ data: StatisticsFixture, _ x: [Double], _ weights: SpatialWeights, _ expected: JSON
  ) throws {
    let result = try Geary(x, weights: weights, permutations: Permutations(9_999, seed: 12))
    let got = [
      ("C", result.c), ("EC", result.expected), ("VC_norm", result.normal.variance),
      ("z_norm", result.normal.z), ("VC_rand", result.randomised.variance),
      ("z_rand", result.randomised.z),
    ]
    for (name, value) in got {
      #expect(data.exact.agrees(value, try expected.member(name).double()), "\(name)")
    }
    try simulated(result.permutation, expected.member("perm"))
  }

  private func getis(
    _ data: StatisticsFixture, _ x: [Double], _ weights: SpatialWeights, _ expected: JSON
  ) throws {
    let result = try GetisOrd(x, weights: weights)
    #expect(data.exact.agrees(result.g, try expected.member("G").double()))
    #expect(data.exact.agrees(result.expected, try expected.member("EG").double()))
    #expect(data.exact.agrees(result.randomised.variance, try expected.member("VG").double()))
    #expect(data.exact.agrees(result.randomised.z, try expected.member("z_norm").double()))
    let half = try expected.member("p_norm_one").double()
    #expect(data.exact.agrees(result.randomised.p / 2, half))
    for (name, isStar) in [("local_G", false), ("local_Gstar", true)] {
      let local = try LocalGetisOrd(x, weights: weights, isStar: isStar)
      let wanted = try expected.member(name)
      #expect(data.exact.agrees(local.g, try wanted.member("Gs").doubles()))
      #expect(data.exact.agrees(local.expected, try wanted.member("EGs").doubles()))
      #expect(
        data.exact.agrees(local.standings.map(\.variance), try wanted.member("VGs").doubles()))
      #expect(data.exact.agrees(local.standings.map(\.z), try wanted.member("Zs").doubles()))
    }
  }

  private func bivariate(
    _ data: StatisticsFixture, _ pair: String, _ weights: SpatialWeights, _ expected: JSON
  ) throws {
    let names = pair.split(separator: "~lag(").map { String($0.filter { $0 != ")" }) }
    let (x, y) = (try data.variable(names[0]), try data.variable(names[1]))
    let result = try BivariateMoran.each(
      [x], neighbours: [y], weights: weights, permutations: Permutations(9_999, seed: 13))[0]
    #expect(data.exact.agrees(result.i, try expected.member("I").double()))
    let p = try #require(result.permutation).p(.one)
    let wanted = try expected.member("p_sim").double()
    #expect(StatisticsFixture.agree(p, of: 9_999, wanted, of: 9_999))
    let local = try LocalMoran.each([x], neighbours: [y], weights: weights)[0]
    #expect(data.exact.agrees(local.i, try expected.member("local_Is").doubles()))
    let corners = try expected.member("local_q").doubles().map {
      MoranQuadrant.allCases[Int($0) - 1]
    }
    #expect(local.quadrants == corners)
  }

  private func simulated(_ test: PermutationTest?, _ expected: JSON) throws {
    let test = try #require(test)
    let size = try expected.member("M").int()
    for (name, value) in expected.members {
      guard let tail = PermutationTest.Tail(name) else { continue }
      #expect(
        StatisticsFixture.agrees(test, tail, try value.double(), of: size), "\(name)")
    }
  }

  @Test(arguments: files + ["stats_us_income_local.json"])
  func spdep(_ file: String) throws {
    let data = try StatisticsFixture(file)
    let blocks = try data.json.member("spdep").members
    for (name, found) in file.contains("local") ? ["": JSON.object(blocks)] : blocks {
      for (block, expected) in found.members where expected["moran_normality"] != nil {
        let parts = block.split(separator: "|").map(String.init)
        let style = parts[1] == "W" ? "r" : "b"
        let (x, weights) =
          name.isEmpty
          ? try UnitedStates().year(parts[0], style)
          : (try data.variable(parts[0]), try data.weights(name, style))
        try compare(x, weights, expected)
      }
    }
  }

  private func compare(_ x: [Double], _ weights: SpatialWeights, _ expected: JSON) throws {
    let exact = Tolerance(relative: 1e-9, absolute: 1e-11)
    let moran = try Moran(x, weights: weights)
    let geary = try Geary(x, weights: weights)
    // spdep turns the sign of z round for Geary's C.
    for (name, letter, value, standing, sign) in [
      ("moran_normality", "I", moran.i, moran.normal, 1.0),
      ("moran_randomisation", "I", moran.i, moran.randomised, 1),
      ("geary_normality", "C", geary.c, geary.normal, -1),
      ("geary_randomisation", "C", geary.c, geary.randomised, -1),
    ] {
      let wanted = try expected.member(name)
      #expect(exact.agrees(value, try wanted.member(letter).double()))
      #expect(exact.agrees(standing.variance, try wanted.member("V").double()))
      #expect(exact.agrees(sign * standing.z, try wanted.member("z").double()))
    }
    if let global = expected["globalG"] {
      let g = try GetisOrd(x, weights: weights)
      #expect(exact.agrees(g.g, try global.member("G").double()))
      #expect(exact.agrees(g.randomised.z, try global.member("z").double()))
      for (name, isStar) in [("localG_z", false), ("localGstar_z", true)] {
        let local = try LocalGetisOrd(x, weights: weights, isStar: isStar)
        #expect(
          exact.agrees(local.standings.map(\.z), try expected.member(name).doubles()))
      }
    }
  }

  /// Without the adjusted number of regions, as PySAL: islands count.
  @Test func islandsCount() throws {
    let data = try StatisticsFixture("stats_columbus.json")
    let expected = try data.json.member("spdep").member("w_band_islands")
    for (style, name) in [("r", "W_adjust.n=FALSE"), ("b", "B_adjust.n=FALSE")] {
      let result = try Moran(data.variable("CRIME"), weights: data.weights("w_band_islands", style))
      #expect(data.exact.agrees(result.i, try expected.member(name).member("I").double()))
      #expect(
        data.exact.agrees(result.randomised.z, try expected.member(name).member("z").double()))
    }
  }

  @Test func everyYearAtOnce() throws {
    let states = try UnitedStates()
    let exact = Tolerance(relative: 1e-9, absolute: 1e-11)
    let weights = try states.weights("r")
    let permutations = try Permutations(1_999, seed: 3)
    let moran = try Moran.each(states.values, weights: weights, permutations: permutations)
    let geary = try Geary.each(states.values, weights: weights)
    let expected = try fixture("stats_us_income_time.json").member("moran_by_year").list()
    #expect(moran.count == expected.count)
    for (place, wanted) in expected.enumerated() {
      #expect(exact.agrees(moran[place].i, try wanted.member("I").double()))
      #expect(exact.agrees(moran[place].randomised.z, try wanted.member("z_rand").double()))
      #expect(exact.agrees(moran[place].normal.z, try wanted.member("z_norm").double()))
      #expect(exact.agrees(geary[place].c, try wanted.member("geary_C").double()))
      #expect(exact.agrees(geary[place].randomised.z, try wanted.member("geary_z_rand").double()))
      if let simulated = wanted["perm"] {
        try self.simulated(moran[place].permutation, simulated)
      }
    }
    // A year alone meets the same orders as among others.
    let alone = try Moran(states.values[40], weights: weights, permutations: permutations)
    #expect(alone == moran[40])
  }
}
