import NumericCore
import Spatial
import TestSupport
import Testing

@Suite struct PanelEffectsTests {
  /// Three regions, two periods.
  let x = [1.0, 2, 6, 3, 8, 4]

  @Test func regionMeansGo() {
    #expect(
      PanelEffects.region.demeaned(x, regions: 3, periods: 2) == [-1, -3, 1, 1, 3, -1])
  }

  @Test func yearMeansGo() {
    #expect(
      PanelEffects.year.demeaned(x, regions: 3, periods: 2) == [-2, -1, 3, -2, 3, -1])
  }

  @Test func bothMeansGo() {
    #expect(
      PanelEffects.twoway.demeaned(x, regions: 3, periods: 2) == [0, -2, 2, 0, 2, -2])
    #expect(PanelEffects.none.demeaned(x, regions: 3, periods: 2) == x)
  }

  @Test(arguments: PanelEffects.allCases)
  func demeaningTwiceChangesNothing(_ effects: PanelEffects) {
    for run in 0..<propertyRuns {
      let (regions, periods) = (1 + run % 12, 1 + run % 9)
      var random = RandomStream(seed: 1, stream: UInt64(run))
      let column = (0..<regions * periods).map { _ in 1e3 + 9e3 * random.uniform() }
      let once = effects.demeaned(column, regions: regions, periods: periods)
      let twice = effects.demeaned(once, regions: regions, periods: periods)
      #expect(zip(once, twice).allSatisfy { ($0 - $1).magnitude < 1e-9 })
    }
  }

  @Test func constantsAreCounted() {
    let counts = PanelEffects.allCases.map { $0.absorbed(regions: 30, periods: 17) }
    #expect(counts == [0, 30, 17, 46, 0])
  }
}
