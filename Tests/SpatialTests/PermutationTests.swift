import NumericCore
import Spatial
import TestSupport
import Testing
import Threading

/// What holds of permutation tests whatever the data.
@Suite struct PermutationTests {
  /// A square of regions with a queen's neighbours, rows that sum to 1.
  private func grid(_ side: Int, tilt: Double = 0) throws -> SpatialWeights {
    var rows: [[(neighbour: Int, weight: Double)]] = []
    for place in 0..<side * side {
      let (row, column) = (place / side, place % side)
      var entries: [Int] = []
      for r in max(0, row - 1)...min(side - 1, row + 1) {
        for c in max(0, column - 1)...min(side - 1, column + 1) where r * side + c != place {
          entries.append(r * side + c)
        }
      }
      rows.append(
        entries.enumerated().map {
          ($0.element, (1 + tilt * Double($0.offset)) / Double(entries.count))
        })
    }
    return try SpatialWeights(rows: rows, style: .row)
  }

  private func values(_ count: Int, seed: UInt64, steps: Double = 1e6) -> [Double] {
    var random = RandomStream(seed: seed)
    return (0..<count).map { _ in (random.uniform() * steps).rounded() / steps }
  }

  private func local(
    _ x: [Double], _ weights: SpatialWeights, _ draws: LocalMoran.Draws = .shared,
    _ count: Int = 999
  ) throws -> [PermutationTest?] {
    var options = LocalMoran.Options()
    options.draws = draws
    options.permutations = try Permutations(count, seed: 7)
    let result = try LocalMoran(x, weights: weights, options: options)
    return x.indices.map { result.permutation($0) }
  }

  @Test(.serialized, arguments: [LocalMoran.Draws.shared, .independent])
  func threadsDoNotMatter(_ draws: LocalMoran.Draws) throws {
    let weights = try grid(20)
    let x = values(400, seed: 1)
    let permutations = try Permutations(500, seed: 2)
    defer { Threads.count = 0 }
    var found: [[PermutationTest?]] = []
    for threads in [1, 2, 5] {
      Threads.count = threads
      let global = try Moran.each([x, x], weights: weights, permutations: permutations)
      found.append(try local(x, weights, draws) + global.map(\.permutation))
    }
    #expect(found[0] == found[1])
    #expect(found[0] == found[2])
  }

  /// Weights that differ in the last place only take the way of unequal weights and count the same.
  @Test(arguments: 1...5)
  func bothWaysOfCountingAgree(_ seed: Int) throws {
    // Few different values, so that many sums are equal.
    let x = values(144, seed: UInt64(seed), steps: 10)
    #expect(try local(x, grid(12)) == local(x, grid(12, tilt: 1e-15)))
  }

  /// Drawn together or for each region alone, p-values differ by chance only.
  @Test func sharedSamplesAreFair() throws {
    let weights = try grid(7)
    let x = values(49, seed: 4)
    let shared = try local(x, weights, .shared, 9_999)
    let independent = try local(x, weights, .independent, 9_999)
    for (a, b) in zip(shared, independent) {
      let (p, q) = (try #require(a).p(.greater), try #require(b).p(.greater))
      #expect(StatisticsFixture.agree(p, of: 9_999, q, of: 9_999))
    }
  }

  /// Every region next to every other: each sample is all of them, so nothing is left to chance.
  @Test func fullRowsHaveOneLag() throws {
    let rows = (0..<12).map { region in
      (0..<12).filter { $0 != region }.map { (neighbour: $0, weight: 1.0) }
    }
    let tests = try local(values(12, seed: 9), SpatialWeights(rows: rows))
    for test in tests {
      #expect(test?.atLeast == 999)
      #expect(test?.atMost == 999)
    }
  }

  @Test func severalYearsMeetTheSameOrdersAsOne() throws {
    let weights = try grid(9)
    let years = (0..<11).map { values(81, seed: UInt64(20 + $0)) }
    let permutations = try Permutations(300, seed: 5)
    let together = try Geary.each(years, weights: weights, permutations: permutations)
    for (year, x) in years.enumerated() {
      #expect(try Geary(x, weights: weights, permutations: permutations) == together[year])
    }
  }

  /// Geary's C falls where Moran's I rises, so the tests have opposite tails when nothing else
  /// changes: on a ring all degrees are equal.
  @Test func gearyIsTheOtherSideOfMoran() throws {
    let ring = try SpatialWeights(
      rows: (0..<30).map { [(($0 + 1) % 30, 0.5), (($0 + 29) % 30, 0.5)] }, style: .row)
    let x = values(30, seed: 8)
    let permutations = try Permutations(999, seed: 6)
    let moran = try #require(Moran(x, weights: ring, permutations: permutations).permutation)
    let geary = try #require(Geary(x, weights: ring, permutations: permutations).permutation)
    #expect(moran.atLeast == geary.atMost)
    #expect(moran.atMost == geary.atLeast)
  }

  /// Scale and origin of the values do not matter.
  @Test(arguments: 1...20)
  func onlyTheOrderOfMagnitudeChanges(_ seed: Int) throws {
    let weights = try grid(5)
    let x = values(25, seed: UInt64(seed))
    let moved = x.map { 3 * $0 - 7 }
    let (a, b) = (try Moran(x, weights: weights), try Moran(moved, weights: weights))
    #expect((a.i - b.i).magnitude < 1e-12)
    let (c, d) = (try Geary(x, weights: weights), try Geary(moved, weights: weights))
    #expect((c.c - d.c).magnitude < 1e-12)
  }

  @Test func stoppedTestsEndEarly() throws {
    let x = values(400, seed: 3)
    let permutations = try Permutations(100_000, seed: 1)
    let weights = try grid(20)
    let stopped = try Moran.each([x], weights: weights, permutations: permutations) { true }
    let test = try #require(stopped[0].permutation)
    #expect(test.count < 10_000)
    var options = LocalMoran.Options()
    options.permutations = permutations
    options.draws = .independent
    _ = try LocalMoran.each([x], weights: weights, options: options) { true }
  }

  @Test func numbersOfOrders() throws {
    #expect(throws: MethodError.self) { try Permutations(-1, seed: 1) }
    let none = try Moran(
      values(9, seed: 1), weights: grid(3), permutations: Permutations(0, seed: 1))
    #expect(none.permutation == nil)
    #expect(Permutations.allOrders(4).count == 24)
    #expect(Set(Permutations.allOrders(5)).count == 120)
  }

  @Test func pseudoValuesCountTheObservedOne() {
    let drawn = PermutationTest(count: 99, atLeast: 4, atMost: 95, isExact: false)
    #expect(drawn.p(.one) == 0.05)
    #expect(drawn.p(.two) == 0.1)
    #expect(drawn.p(.less) == 0.96)
    let all = PermutationTest(count: 24, atLeast: 6, atMost: 20, isExact: true)
    #expect(all.p(.greater) == 0.25)
  }

  @Test(arguments: [
    ([1.0, 1, 1, 1], MethodError.Kind.degenerate), ([1, 2, .nan, 4], .missing),
    ([1, 2, .infinity, 4], .domain), ([1, 2], .shape), ([0.3, 0.1 + 0.2, 0.3, 0.3], .degenerate),
  ])
  func valuesThatHaveNoStatistic(_ x: [Double], _ kind: MethodError.Kind) throws {
    let weights = try grid(2)
    for error in [
      #expect(throws: MethodError.self) { try Moran(x, weights: weights) },
      #expect(throws: MethodError.self) { try Geary(x, weights: weights) },
      #expect(throws: MethodError.self) { try LocalMoran(x, weights: weights) },
      #expect(throws: MethodError.self) { try GetisOrd(x, weights: weights) },
    ] {
      #expect(error?.kind == kind)
    }
  }

  @Test func weightsAndSignsThatHaveNoStatistic() throws {
    let islands = try SpatialWeights(rows: [[], [], []])
    let none = #expect(throws: MethodError.self) { try Moran([1, 2, 3], weights: islands) }
    #expect(none?.argument == "w")
    let negative = #expect(throws: MethodError.self) {
      try GetisOrd([-1, 2, 3, 4], weights: grid(2))
    }
    #expect(negative?.kind == .domain)
    let single = #expect(throws: MethodError.self) {
      try LocalGetisOrd([0, 2, 0, 0], weights: grid(2), isStar: false)
    }
    #expect(single?.kind == .degenerate)
  }

  @Test func threeRegionsHaveNoRandomisedVariance() throws {
    let line = try SpatialWeights(rows: [[(1, 1)], [(0, 1), (2, 1)], [(1, 1)]])
    let result = try Moran([1, 2, 4], weights: line)
    #expect(result.randomised.variance.isNaN)
    #expect(result.randomised.p.isNaN)
    #expect(result.normal.variance > 0)
  }

  /// An island is counted, has lag 0, and no test.
  @Test func islands() throws {
    let weights = try SpatialWeights(rows: [[(1, 1)], [(0, 1), (2, 1)], [(1, 1)], []])
    var options = LocalMoran.Options()
    options.permutations = try Permutations(99, seed: 1)
    let result = try LocalMoran([1, 2, 4, 9], weights: weights, options: options)
    #expect(result.islands == [3])
    #expect(result.lag[3] == 0)
    #expect(result.permutation(3) == nil)
    #expect(result.permutation(0) != nil)
    #expect(result.quadrants[3] == .highLow)
  }
}
