import Methods
import NumericCore
import TestSupport
import Testing

/// What holds for every matrix of indicators, tried on random ones.
@Suite struct IndicatorPropertyTests {
  /// 2 to 40 rows of 1 to 6 indicators, with ties, zeros, negative and large values, none constant.
  private func matrix(_ random: inout RandomStream) throws -> IndicatorMatrix {
    let rows = 2 + random.integer(below: 39)
    let columns = (0..<1 + random.integer(below: 6)).map { _ in
      let scale = [1, 1e-6, 1e9][random.integer(below: 3)]
      let isCoarse = random.integer(below: 3) == 0
      var column = (0..<rows).map { _ in
        let x = 2 * random.uniform() - 0.5
        return scale * (isCoarse ? (4 * x).rounded() : x)
      }
      column[0] = column[rows - 1] + scale
      return column
    }
    return try IndicatorMatrix(columns, isCost: columns.map { _ in random.integer(below: 2) == 1 })
  }

  @Test func entropyInvariants() throws {
    var random = RandomStream(seed: 41)
    for run in 0..<propertyRuns {
      let matrix = try matrix(&random)
      let got = try EntropyWeights(matrix)
      #expect(got.standardised().allSatisfy { $0.allSatisfy { (0...1).contains($0) } }, "\(run)")
      #expect(got.entropy.allSatisfy { (0...1).contains($0) }, "run \(run)")
      #expect((got.weights.reduce(0, +) - 1).magnitude < 1e-12, "run \(run)")
      for column in got.standardised() {
        let sum = column.reduce(0, +)
        #expect((column.reduce(0) { $0 + $1 / sum } - 1).magnitude < 1e-12, "run \(run)")
      }
      let sums = (0..<matrix.rowCount).map { row in
        zip(got.weights, got.standardised()).reduce(0) { $0 + $1.0 * $1.1[row] }
      }
      #expect(Tolerance(relative: 0, absolute: 1e-12).agrees(got.scores(), sums), "run \(run)")
    }
  }

  @Test func affineChangesLeaveTheWeights() throws {
    var random = RandomStream(seed: 42)
    for run in 0..<propertyRuns {
      let before = try matrix(&random)
      let columns = before.columns.map { column in
        let (c, d) = (0.1 + 10 * random.uniform(), 5 * random.uniform() - 2)
        let scale = column.reduce(0) { max($0, $1.magnitude) }
        return column.map { c * $0 + d * scale }
      }
      let after = try IndicatorMatrix(columns, isCost: before.isCost)
      let (one, other) = (try EntropyWeights(before), try EntropyWeights(after))
      #expect(
        Tolerance(relative: 0, absolute: 1e-9).agrees(one.weights, other.weights), "run \(run)")
    }
  }

  @Test func obstacleRowsAddToOne() throws {
    var random = RandomStream(seed: 43)
    for run in 0..<propertyRuns {
      let matrix = try matrix(&random)
      let weights = matrix.columns.map { _ in random.integer(below: 4) == 0 ? 0 : random.uniform() }
      guard weights.contains(where: { $0 > 0 }) else { continue }
      let got = try ObstacleDegrees(matrix, weights: weights)
      let main = got.main()
      for row in 0..<matrix.rowCount {
        let degrees = got.degrees.map { $0[row] }
        let isIdeal = matrix.columns.indices.allSatisfy { column in
          let x = matrix.columns[column]
          let best = matrix.isCost[column] ? x.min() : x.max()
          return weights[column] == 0 || x[row] == best
        }
        #expect(degrees.contains { $0.isNaN } == isIdeal, "run \(run)")
        #expect((main[row] == nil) == isIdeal, "run \(run)")
        guard !isIdeal else { continue }
        #expect((degrees.reduce(0, +) - 1).magnitude < 1e-12, "run \(run)")
        #expect(degrees.allSatisfy { (0...1.000001).contains($0) }, "run \(run)")
        #expect(main[row].map { degrees[$0] } == degrees.max(), "run \(run)")
      }
    }
  }

  @Test func closenessLiesBetweenZeroAndOne() throws {
    var random = RandomStream(seed: 44)
    for run in 0..<propertyRuns {
      let matrix = try matrix(&random)
      let weights = matrix.columns.map { _ in 0.1 + random.uniform() }
      for scaling in TopsisScaling.allCases {
        let got = try Topsis(matrix, weights: weights, scaling: scaling)
        #expect(got.closeness.allSatisfy { (0...1).contains($0) }, "run \(run)")
        let heavier = try Topsis(matrix, weights: weights.map { 7 * $0 }, scaling: scaling)
        let close = Tolerance(relative: 1e-12, absolute: 1e-12)
        #expect(close.agrees(got.closeness, heavier.closeness), "run \(run)")
        for (a, first) in zip(got.closeness, got.rank) {
          #expect(Double(got.closeness.count { $0 > a } + 1) == first, "run \(run)")
        }
      }
    }
  }

  @Test func resultsDoNotDependOnThreads() throws {
    var random = RandomStream(seed: 45)
    let columns = (0..<3).map { _ in (0..<70_001).map { _ in random.uniform() } }
    let (alone, three) = (
      try IndicatorMatrix(columns, threads: 1), try IndicatorMatrix(columns, threads: 3)
    )
    #expect(alone == three)
    let one = try EntropyWeights(alone, threads: 1)
    let other = try EntropyWeights(three, threads: 3)
    #expect(one == other && one.scores(threads: 1) == other.scores(threads: 3))
    let weights = one.weights
    #expect(
      try ObstacleDegrees(alone, weights: weights, threads: 1)
        == ObstacleDegrees(three, weights: weights, threads: 3))
  }
}
