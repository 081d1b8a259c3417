import NumericCore
import Spatial
import Testing

@Suite struct StyleTests {
  /// A chain of regions, each linked to the next one.
  private func chain(_ count: Int) throws -> SpatialWeights {
    try SpatialWeights(
      rows: (0..<count).map { region in
        [region - 1, region + 1].filter { (0..<count).contains($0) }.map { ($0, 1.0) }
      })
  }

  @Test(arguments: [2, 3, 10, 401])
  func theRadiusOfAChainIsKnown(count: Int) throws {
    let expected = 2 * cosine(Double.pi / Double(count + 1))
    let found = try chain(count).spectralRadius()
    #expect((found - expected).magnitude <= 1e-12 * expected)
  }

  @Test func theRadiusOfOneWayWeightsIsKnown() throws {
    // A ring in one direction has the eigenvalues exp(2πik/n), all of modulus 1.
    let ring = try SpatialWeights(rows: (0..<7).map { [(($0 + 1) % 7, 1.0)] })
    #expect((try ring.spectralRadius() - 1).magnitude < 1e-10)
    // Two rings of different strength: the stronger one decides.
    let two = try SpatialWeights(rows: [[(1, 1)], [(0, 1)], [(3, 9)], [(4, 1)], [(2, 3)]])
    #expect((try two.spectralRadius() - 3).magnitude < 1e-10)
  }

  @Test func linksWithoutACycleHaveNoRadius() throws {
    let tree = try SpatialWeights(rows: [[(1, 1), (2, 1)], [(2, 1)], []])
    #expect(throws: MethodError.self) { try tree.standardised(.spectral) }
  }

  @Test func rowsSumToOneAndIslandsStayEmpty() throws {
    let raw = try SpatialWeights(rows: [[(1, 2), (2, 6)], [(0, 5)], [], [(0, 1)]])
    let row = try raw.standardised(.row)
    #expect(row.values == [0.25, 0.75, 1, 1])
    #expect(row.style == .row)
    #expect(row.islands == [2])
    let variance = try raw.standardised(.variance)
    #expect((variance.values.reduce(0, +) - 3).magnitude < 1e-12)
    #expect((variance.values[1] / variance.values[0] - 3).magnitude < 1e-12)
    #expect(try raw.standardised(.binary) == raw)
  }

  @Test func aPartKeepsItsWeightsInTheOrderAskedFor() throws {
    let raw = try SpatialWeights(rows: [[(1, 2), (2, 6)], [(0, 5)], [(1, 7)]])
    let part = raw.restricted(to: [2, 0])
    #expect(part.columns == [0])
    #expect(part.values == [6])
    #expect(part.starts == [0, 0, 1])
  }

  @Test func structureIsTold() throws {
    let raw = try SpatialWeights(rows: [[(1, 2)], [(0, 2), (2, 1)], [(1, 3)], []])
    #expect(raw.asymmetricCount == 2)
    #expect(!raw.isSymmetric)
    #expect(raw.components == [0, 0, 0, 1])
    #expect(raw.cardinalities == [1, 2, 1, 0])
    #expect(raw.weight(from: 1, to: 2) == 1)
    #expect(raw.weight(from: 3, to: 2) == 0)
  }

  private func cosine(_ angle: Double) -> Double {
    // The series converges at once for angles below 1.1.
    var (term, sum) = (1.0, 1.0)
    for step in 1..<20 {
      term *= -angle * angle / Double((2 * step - 1) * 2 * step)
      sum += term
    }
    return sum
  }
}
