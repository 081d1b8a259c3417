import Spatial
import TestSupport
import Testing

/// Chains and transitions of 48 states in 81 years against PySAL's giddy.
@Suite struct MarkovTests {
  private let exact = Tolerance(relative: 1e-9, absolute: 1e-11)

  private func corners() throws -> [[MoranQuadrant]] {
    let states = try UnitedStates()
    return try LocalMoran.each(states.values, weights: states.weights("r")).map(\.quadrants)
  }

  @Test func quadrantsOfEveryYear() throws {
    let names = try fixture("stats_us_income_time.json").member("quadrants_by_unit")
    let found = try corners()
    for (region, name) in names.members.keys.sorted().enumerated() {
      let wanted = try names.member(name).doubles().map { MoranQuadrant.allCases[Int($0) - 1] }
      #expect(found.map { $0[region] } == wanted)
    }
  }

  @Test func lisaMarkov() throws {
    let expected = try fixture("stats_us_income_time.json").member("LISA_Markov")
    let places = try corners().map { year in
      year.map { MoranQuadrant.allCases.firstIndex(of: $0) ?? -1 }
    }
    let chain = try MarkovChain(places, classes: 4)
    #expect(exact.agrees(chain.counts, try expected.member("transitions").rows()))
    #expect(exact.agrees(chain.probabilities, try expected.member("p").rows()))
    let ergodic = try #require(chain.ergodic)
    #expect(exact.agrees(ergodic, try expected.member("steady_state").doubles()))
    let passage = try #require(chain.firstPassage)
    #expect(exact.agrees(passage, try expected.member("first_passage_time").rows()))
    // PySAL's test of independence is no reference: its chains of either side run over the regions
    // of a year in place of the years of a region.
    let independence = try MarkovIndependence(chain)
    #expect(exact.agrees(independence.expected, try expectedMoves()))
    #expect(independence.degreesOfFreedom == 9)
    let squares = zip(chain.counts.joined(), independence.expected.joined()).map {
      ($0 - $1) * ($0 - $1) / $1
    }
    #expect(exact.agrees(independence.statistic, squares.reduce(0, +)))
    #expect(independence.p < 1e-8)
  }

  /// Moves of the corners if both sides moved alone, from the values and their lags.
  private func expectedMoves() throws -> [[Double]] {
    let states = try UnitedStates()
    let weights = try states.weights("r")
    let means = states.values.map { $0.reduce(0, +) / Double($0.count) }
    func chain(_ years: [[Double]]) throws -> [[Double]] {
      let sides = zip(years, means).map { year, mean in year.map { $0 > mean ? 1 : 0 } }
      return try MarkovChain(sides, classes: 2).probabilities
    }
    let own = try chain(states.values)
    let lag = try chain(states.values.map { weights.lag($0) })
    let starts = try corners().dropLast().joined()
    return MoranQuadrant.allCases.map { from in
      let count = Double(starts.count { $0 == from })
      return MoranQuadrant.allCases.map { to in
        count * own[from.isHigh ? 1 : 0][to.isHigh ? 1 : 0]
          * lag[from.isAmongHigh ? 1 : 0][to.isAmongHigh ? 1 : 0]
      }
    }
  }

  @Test func transitionTypes() throws {
    let expected = try fixture("stats_us_income_time.json").member("transition_types_Rey")
    let found = try corners()
    let moves = try zip(found, found.dropFirst()).map {
      try LocalTransitions(from: $0, to: $1)
    }
    func total(_ types: LocalTransition...) -> Int {
      moves.reduce(0) { sum, move in types.reduce(sum) { $0 + move.count($1) } }
    }
    let counts = try expected.member("counts")
    #expect(total(.none) == (try counts.member("0").int()))
    #expect(total(.own) == (try counts.member("I").int()))
    #expect(total(.neighbours) == (try counts.member("II").int()))
    #expect(total(.together, .apart) == (try counts.member("III").int()))
  }

  @Test func pooledQuintiles() throws {
    let expected = try fixture("stats_us_income_time.json").member("Markov_pooled_quintile")
    let found = try spatialMarkov()
    #expect(exact.agrees(found.pooled.counts, try expected.member("transitions").rows()))
    #expect(exact.agrees(found.pooled.probabilities, try expected.member("p").rows()))
    let ergodic = try #require(found.pooled.ergodic)
    #expect(exact.agrees(ergodic, try expected.member("steady_state").doubles()))
  }

  private func spatialMarkov() throws -> SpatialMarkov {
    let states = try UnitedStates()
    return try SpatialMarkov(
      states.values, weights: states.weights("r"), classes: 5, lagClasses: 5, isRelative: true)
  }

  @Test func chainsByTheClassOfNeighbours() throws {
    let expected = try fixture("stats_us_income_time.json").member("Spatial_Markov")
    let found = try spatialMarkov()
    #expect(exact.agrees(found.cutoffs, try expected.member("cutoffs").doubles()))
    #expect(exact.agrees(found.lagCutoffs, try expected.member("lag_cutoffs").doubles()))
    for (counts, wanted) in zip(found.counts, try expected.member("T").list()) {
      #expect(exact.agrees(counts, try wanted.rows()))
    }
    #expect(exact.agrees(found.pearson.statistic, try expected.member("Q").double()))
    #expect(exact.agrees(found.likelihoodRatio.statistic, try expected.member("LR").double()))
    #expect(exact.agrees(found.likelihoodRatio.p, try expected.member("LR_p").double()))
    #expect(found.likelihoodRatio.degreesOfFreedom == (try expected.member("dof").int()))
  }

  @Test func aChainWithoutAWayBack() throws {
    // From a to b for ever: b keeps all, and a is never reached again.
    let chain = try MarkovChain(counts: [[1, 1], [0, 2]])
    #expect(chain.ergodic == [0, 1])
    #expect(chain.firstPassage == nil)
    // Two classes that keep what they have: shares depend on the start.
    #expect(try MarkovChain(counts: [[1, 0], [0, 1]]).ergodic == nil)
    // A class that is reached but never counted as a start.
    let open = try MarkovChain(counts: [[1, 1], [0, 0]])
    #expect(open.ergodic == nil)
    #expect(open.probabilities[1].allSatisfy { $0.isNaN })
  }

  @Test func whatIsNoChain() {
    #expect(throws: MethodError.self) { try MarkovChain(counts: [[0, 0], [0, 0]]) }
    #expect(throws: MethodError.self) { try MarkovChain(counts: [[1, 0]]) }
    #expect(throws: MethodError.self) { try MarkovChain(counts: [[-1]]) }
    #expect(throws: MethodError.self) { try MarkovChain([[0, 1], [0]], classes: 2) }
    #expect(throws: MethodError.self) { try MarkovChain([[0], [2]], classes: 2) }
    #expect(throws: MethodError.self) { try MarkovIndependence(MarkovChain(counts: [[1]])) }
  }
}
