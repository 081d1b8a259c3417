import Glibc
import Methods
import NumericCore
import Testing

/// Error propagation and Monte Carlo against their closed forms.
@Suite struct EmissionsUncertaintyTests {
  private let point = StandardNormal.quantile(0.975)

  private func source(
    _ activity: Double, _ factor: Double, _ values: [Double]
  ) -> UncertainSource {
    UncertainSource(activity: activity, parts: [.init(values: values, factor: factor)])
  }

  @Test func productsAndSumsFollowTheGuidelines() throws {
    #expect(abs(try ErrorPropagation.product([0.03, 0.04]) - 0.05) < 1e-15)
    #expect(try ErrorPropagation.product([]) == 0)
    let sum = try ErrorPropagation.sum([100, 200], [0.10, 0.05])
    #expect(abs(sum - sqrt(200.0) / 300) < 1e-15)
    #expect(try ErrorPropagation.sum([1, -1], [0.1, 0.1]).isNaN)
    expectFailure(.domain, row: 1) { try ErrorPropagation.product([0.1, -0.1]) }
    expectFailure(.shape) { try ErrorPropagation.sum([1, 2], [0.1]) }
  }

  @Test func tierOneIsRootOfSquares() throws {
    let result = try EmissionsUncertainty.tier1([
      source(0.03, 0.04, [100, 0]), source(0, 0.1, [50, 10]),
    ])
    #expect(abs(result.bySource[0].low[0] - 95) < 1e-12)
    #expect(abs(result.bySource[0].high[0] - 105) < 1e-12)
    let half = sqrt(50.0)
    #expect(abs(result.total.high[0] - (150 + half)) < 1e-12)
    #expect(abs(result.total.relative(to: [150, 10])[0] - half / 150) < 1e-14)
    #expect(abs(result.total.low[1] - 9) < 1e-12)
    #expect(result.bySource[0].relative(to: [100, 0])[1].isNaN)
  }

  @Test func gasesOfASourceShareItsActivity() throws {
    let two = UncertainSource(
      activity: 0.1,
      parts: [.init(values: [80], factor: 0), .init(values: [20], factor: 0.5)])
    let result = try EmissionsUncertainty.tier1([two])
    #expect(abs(result.total.high[0] - (100 + sqrt(200.0))) < 1e-12)
  }

  @Test func levelScalesHalfWidths() throws {
    let result = try EmissionsUncertainty.tier1([source(0, 0.1, [100])], level: 0.9)
    let half = 10 * StandardNormal.quantile(0.95) / point
    #expect(abs(result.total.high[0] - 100 - half) < 1e-12)
  }

  @Test func normalDrawsHaveTheQuantilesOfTheirDistribution() throws {
    let draws = try EmissionsDraws(
      [source(0.2, 0, [100])], .init(draws: 200_000, seed: 7))
    let result = try draws.intervals()
    // The standard error of a 97.5 % point is √(p q / n) / density = 0.06 here.
    #expect(abs(result.total.low[0] - 80) < 0.3)
    #expect(abs(result.total.high[0] - 120) < 0.3)
  }

  @Test func productsOfNormalDrawsHaveTheirVariance() throws {
    let draws = try EmissionsDraws(
      [source(0.6, 0.8, [1])], .init(draws: 200_000, seed: 3))
    let values = draws.emissions(
      source: 0, row: 0, activity: draws.activity(source: 0, row: 0))
    let mean = values.reduce(0, +) / Double(values.count)
    let variance =
      values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count - 1)
    let (a, f) = (0.6 / point, 0.8 / point)
    let expected = (1 + a * a) * (1 + f * f) - 1
    #expect(abs(mean - 1) < 0.006)
    #expect(abs(variance / expected - 1) < 0.02)
  }

  @Test func productsOfLognormalDrawsHaveTheirQuantiles() throws {
    let draws = try EmissionsDraws(
      [source(1, 2, [10])], .init(draws: 200_000, seed: 11, distribution: .lognormal))
    let result = try draws.intervals()
    let (a, f) = (1 / point, 2 / point)
    let square = log1p(a * a) + log1p(f * f)
    let low = 10 * exp(-square / 2 - point * sqrt(square))
    let high = 10 * exp(-square / 2 + point * sqrt(square))
    #expect(abs(result.total.low[0] / low - 1) < 0.03)
    #expect(abs(result.total.high[0] / high - 1) < 0.03)
    #expect(result.total.low[0] > 0)
  }

  @Test func smallUncertaintiesAgreeWithTierOne() throws {
    let sources = [source(0.03, 0.05, [100, 60]), source(0.02, 0.04, [40, 90])]
    let tier = try EmissionsUncertainty.tier1(sources)
    let drawn = try EmissionsDraws(sources, .init(draws: 100_000)).intervals()
    for row in 0..<2 {
      let half = tier.total.high[row] - tier.total.low[row]
      #expect(abs((drawn.total.high[row] - drawn.total.low[row]) / half - 1) < 0.02)
    }
  }

  @Test(arguments: [ErrorDistribution.normal, .lognormal])
  func threadsChangeNothing(_ distribution: ErrorDistribution) throws {
    let values = (0..<50).map { 1 + Double($0) }
    let draws = try EmissionsDraws(
      [source(0.1, 0.2, values), source(0.3, 0.1, values.reversed())],
      .init(draws: 101, seed: 5, distribution: distribution))
    let one = try draws.intervals(threads: 1)
    #expect(try draws.intervals(threads: 4) == one)
    let other = try EmissionsDraws(
      [source(0.1, 0.2, values), source(0.3, 0.1, values.reversed())],
      .init(draws: 101, seed: 6, distribution: distribution))
    #expect(try other.intervals() != one)
  }

  @Test func factorsErrOnceAndActivitiesByRow() throws {
    let draws = try EmissionsDraws([source(0, 0.2, [10, 10])], .init(draws: 50))
    func emissions(_ draws: EmissionsDraws, _ row: Int) -> [Double] {
      draws.emissions(source: 0, row: row, activity: draws.activity(source: 0, row: row))
    }
    #expect(emissions(draws, 0) == emissions(draws, 1))
    let apart = try EmissionsDraws([source(0.2, 0, [10, 10])], .init(draws: 50))
    #expect(emissions(apart, 0) != emissions(apart, 1))
  }

  @Test func badInputEndsInErrors() {
    expectFailure(.domain) { try EmissionsDraws([source(0.1, 0.1, [1])], .init(draws: 1)) }
    expectFailure(.domain) { try EmissionsUncertainty.tier1([source(0.1, 0.1, [1])], level: 1) }
    expectFailure(.domain, row: 0) { try EmissionsUncertainty.tier1([source(-0.1, 0.1, [1])]) }
    expectFailure(.missing, row: 1) {
      try EmissionsUncertainty.tier1([source(0.1, 0.1, [1, .nan])])
    }
    expectFailure(.shape) {
      try EmissionsUncertainty.tier1([source(0.1, 0.1, [1, 2]), source(0.1, 0.1, [1])])
    }
  }
}
