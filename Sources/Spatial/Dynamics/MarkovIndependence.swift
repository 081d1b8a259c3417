/// Whether regions and their neighbours move independently of each other.
///
/// The corners HH, LH, LL, HL are pairs of sides. If both sides moved each by a chain of its own, the
/// expected moves were n_q· times the product of the two chains' probabilities;
/// χ² = Σ (observed − expected)² / expected, with (4 − 1)² degrees of freedom.
///
/// Source: Rey 2001, doi:10.1111/j.1538-4632.2001.tb00444.x; as PySAL's giddy.
public struct MarkovIndependence: Sendable, Equatable {
  /// The expected moves, in the order of `MoranQuadrant.allCases`.
  public let expected: [[Double]]
  /// χ².
  public let statistic: Double
  /// 9, less where nothing was expected in a row.
  public let degreesOfFreedom: Int
  /// P(X > χ²).
  public let p: Double

  /// The test of a chain of the four corners, in the order of `MoranQuadrant.allCases`.
  /// - Throws: `shape` unless there are four classes.
  public init(_ chain: MarkovChain) throws(MethodError) {
    let corners = MoranQuadrant.allCases
    guard chain.counts.count == corners.count else {
      throw .lengths("classes", chain.counts.count, expected: corners.count)
    }
    let own = Self.sides(chain, corners.map(\.isHigh))
    let lag = Self.sides(chain, corners.map(\.isAmongHigh))
    let totals = chain.counts.map { $0.reduce(0, +) }
    expected = corners.indices.map { from in
      corners.indices.map { to in
        let a = own[corners[from].isHigh ? 1 : 0][corners[to].isHigh ? 1 : 0]
        let b = lag[corners[from].isAmongHigh ? 1 : 0][corners[to].isAmongHigh ? 1 : 0]
        return totals[from] > 0 ? totals[from] * a * b : 0
      }
    }
    var sum = 0.0
    for (observed, wanted) in zip(chain.counts.joined(), expected.joined()) where wanted > 0 {
      sum += (observed - wanted) * (observed - wanted) / wanted
    }
    statistic = sum
    degreesOfFreedom = (totals.count { $0 > 0 } - 1) * (corners.count - 1)
    p =
      degreesOfFreedom > 0
      ? ChiSquared.upperTail(sum, degreesOfFreedom: Double(degreesOfFreedom)) : .nan
  }

  /// The chain of one side alone: low 0, high 1.
  private static func sides(_ chain: MarkovChain, _ isHigh: [Bool]) -> [[Double]] {
    var counts = [[0.0, 0], [0, 0]]
    for from in isHigh.indices {
      for to in isHigh.indices {
        counts[isHigh[from] ? 1 : 0][isHigh[to] ? 1 : 0] += chain.counts[from][to]
      }
    }
    return counts.map { row in row.map { $0 / (row[0] + row[1]) } }
  }
}
