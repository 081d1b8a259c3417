import Methods
import Testing

@Suite struct TopsisTests {
  @Test func distancesByHand() throws {
    // Columns of norm 5 and 13: scaled 0.6, 0.8 and 5/13, 12/13; the second is a cost.
    let matrix = try IndicatorMatrix([[3, 4], [5, 12]], isCost: [false, true])
    let got = try Topsis(matrix, weights: [0.5, 0.5])
    let (first, second) = (0.5 * 0.2, 0.5 * 7 / 13)
    #expect((got.best[0] - first).magnitude < 1e-15 && (got.best[1] - second).magnitude < 1e-15)
    #expect((got.worst[0] - second).magnitude < 1e-15)
    #expect((got.closeness[0] - second / (first + second)).magnitude < 1e-15)
    #expect(got.rank == [1, 2])
    let unit = try Topsis(matrix, weights: [1, 3], scaling: .minmax)
    #expect(unit.best == [1, 3] && unit.worst == [3, 1] && unit.closeness == [0.75, 0.25])
  }

  @Test func equalRowsShareARankAndHaveNoCloseness() throws {
    let tied = try Topsis(IndicatorMatrix([[1, 2, 2, 3]]), weights: [1])
    #expect(tied.rank == [4, 2, 2, 1])
    let same = try Topsis(IndicatorMatrix([[2, 2]]), weights: [1])
    #expect(same.closeness.allSatisfy { $0.isNaN } && same.rank.allSatisfy { $0.isNaN })
  }

  @Test func badInput() throws {
    let matrix = try IndicatorMatrix([[1, 2], [0, 0]])
    expectFailure(.degenerate) { try Topsis(matrix, weights: [1, 1]) }
    expectFailure(.degenerate) { try Topsis(matrix, weights: [1, 1], scaling: .minmax) }
    expectFailure(.degenerate) { try Topsis(matrix, weights: [0, 0]) }
    expectFailure(.domain, row: 0) { try Topsis(matrix, weights: [-1, 1]) }
    expectFailure(.shape) { try Topsis(matrix, weights: [1]) }
    #expect(try Topsis(matrix, weights: [1, 0]).closeness == [0, 1])
  }
}
