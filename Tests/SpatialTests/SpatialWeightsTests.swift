import NumericCore
import Spatial
import Testing

@Suite struct SpatialWeightsTests {
  @Test func rowsAreSortedAndZeroWeightsLeftOut() throws {
    let weights = try SpatialWeights(rows: [[(2, 0.5), (1, 2)], [(0, 0)], [(0, 0.5)]])
    #expect(weights.columns == [1, 2, 0])
    #expect(weights.values == [2, 0.5, 0.5])
    #expect(weights.islands == [1])
    #expect(weights.lag([1, 10, 100]) == [70, 0, 0.5])
  }

  @Test(arguments: [(0, 1.0, 0), (5, 1, 0), (-1, 1, 0), (1, -1, 0), (1, .nan, 0)])
  func entriesThatMakeNoWeightsAreRefused(neighbour: Int, weight: Double, row: Int) {
    #expect(throws: MethodError.self) {
      try SpatialWeights(rows: [[(neighbour, weight)], []])
    }
  }

  @Test func aNeighbourNamedTwiceIsRefused() {
    #expect(throws: MethodError.self) {
      try SpatialWeights(rows: [[(1, 1.0), (1, 1.0)], []])
    }
  }
}
