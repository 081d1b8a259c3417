import Methods
import NumericCore
import TestSupport
import Testing

@Suite struct EntropyTests {
  private func columns(_ rows: [[Double]]) -> [[Double]] {
    rows[0].indices.map { column in rows.map { $0[column] } }
  }

  @Test(arguments: try cases("entropy_obstacle.json", "entropy_obstacle"))
  func weightsScoresAndObstacles(_ item: Case) throws {
    let signs = try item.input.member("signs").list().map { try $0.text() == "-" }
    let matrix = try IndicatorMatrix(
      columns(item.input.member("matrix").rows()), isCost: signs)
    let (expected, close) = (item.expected, item.tolerance)
    let got = try EntropyWeights(matrix)
    let x = columns(try expected.member("X").rows())
    #expect(close.agrees(got.standardised(), x))
    #expect(close.agrees(got.entropy, try expected.member("e").doubles()))
    #expect(close.agrees(got.divergence, try expected.member("g").doubles()))
    #expect(close.agrees(got.weights, try expected.member("w").doubles()))
    #expect(close.agrees(got.scores(), try expected.member("score").doubles()))
    let shares = got.standardised().map { column in
      column.map { $0 / column.reduce(0, +) }
    }
    #expect(close.agrees(shares, columns(try expected.member("P").rows())))
    let obstacles = try ObstacleDegrees(matrix, weights: got.weights)
    #expect(
      close.agrees(obstacles.degrees, columns(try expected.member("obstacle").rows())))
    #expect(obstacles.main() == (try expected.member("main").list().map { try $0.int() }))
    #expect(obstacles.notes.isEmpty)
  }

  @Test(arguments: try cases("entropy_obstacle.json", "obstacle.from_weights"))
  func obstaclesOfGivenWeights(_ item: Case) throws {
    // The input is standardised already and holds the row of zeros and that of ones.
    let matrix = try IndicatorMatrix(columns(item.input.member("X").rows()))
    let got = try ObstacleDegrees(matrix, weights: item.input.member("w").doubles())
    let expected = try item.expected.member("obstacle").list()
    for (row, wanted) in expected.enumerated() {
      let degrees = got.degrees.map { $0[row] }
      if wanted == .null {
        #expect(degrees.allSatisfy { $0.isNaN } && got.main()[row] == nil)
      } else {
        #expect(item.tolerance.agrees(degrees, try wanted.doubles()))
      }
    }
  }

  @Test(arguments: try cases("entropy_obstacle.json", "weights.check"))
  func weightsThatAddToOneAreQuiet(_ item: Case) throws {
    let weights = try item.input.member("w").doubles()
    let matrix = try IndicatorMatrix(weights.map { _ in [0, 1] })
    #expect(try ObstacleDegrees(matrix, weights: weights).notes.isEmpty)
    let order = weights.indices.sorted { weights[$0] > weights[$1] }.map { "X\($0 + 1)" }
    #expect(order == (try item.expected.member("order").list().map { try $0.text() }))
    var heavier = weights
    heavier[0] += 0.002
    #expect(try ObstacleDegrees(matrix, weights: heavier).notes.map(\.name) == ["weights"])
  }

  @Test func everyFixtureCaseIsTested() throws {
    #expect(try cases("entropy_obstacle.json").map(\.id) == ["e1", "e2", "e3"])
  }

  @Test func conventionsAgainstTheirFormulas() throws {
    let x = [[3.0, 1, 4, 1, 5], [-2, 7, 1, 8, 2]]
    func entropy(_ z: [Double]) -> Double {
      let sum = z.reduce(0, +)
      return -z.map { $0 / sum }.reduce(0) { $0 + ($1 > 0 ? $1 * log($1) : 0) } / log(5)
    }
    let matrix = try IndicatorMatrix(x, isCost: [false, true])
    let unit = [x[0].map { ($0 - 1) / 4 }, x[1].map { (8 - $0) / 10 }]
    let close = Tolerance(relative: 1e-13, absolute: 1e-15)
    let shifted = try EntropyWeights(matrix, shift: 0.01)
    #expect(close.agrees(shifted.entropy, unit.map { entropy($0.map { $0 + 0.01 }) }))
    #expect(close.agrees(shifted.standardised(), unit.map { $0.map { $0 + 0.01 } }))
    let scaled = try EntropyWeights(matrix, convention: .scaled, shift: 0.01)
    #expect(close.agrees(scaled.entropy, unit.map { entropy($0.map { 0.99 * $0 + 0.01 }) }))
    let raised = try EntropyWeights(matrix, convention: .spssau)
    #expect(close.agrees(raised.entropy, [entropy(x[0]), entropy(x[1].map { $0 + 2.01 })]))
    #expect(raised.standardised().allSatisfy { close.agrees($0.reduce(0, +), 1) })
    let score = raised.standardised()
    let sums = (0..<5).map { score[0][$0] * raised.weights[0] + score[1][$0] * raised.weights[1] }
    #expect(close.agrees(raised.scores(), sums))
    expectFailure(.domain, row: 0) { try EntropyWeights(matrix, convention: .raw) }
    let raw = try EntropyWeights(
      IndicatorMatrix([x[0], x[0].map { 1e5 * $0 }]), convention: .raw)
    #expect(close.agrees(raw.weights, [0.5, 0.5]))
  }

  @Test func constantIndicators() throws {
    let matrix = try IndicatorMatrix([[1, 2, 3], [5, 5, 5]], names: ["x", "flat"])
    do {
      _ = try EntropyWeights(matrix)
      Issue.record("no error")
    } catch {
      #expect(error.kind == .degenerate && error.message.english.contains("`flat`"))
    }
    let dropped = try EntropyWeights(matrix, dropsConstant: true)
    #expect(dropped.weights == [1, 0] && dropped.entropy[1].isNaN)
    #expect(dropped.scores() == [0, 0.5, 1])
    let obstacles = try ObstacleDegrees(matrix, weights: dropped.weights)
    #expect(obstacles.degrees[0][0] == 1 && obstacles.degrees[1][0] == 0)
    #expect(obstacles.degrees[0][2].isNaN && obstacles.main() == [0, 0, nil])
    expectFailure(.degenerate) { try ObstacleDegrees(matrix, weights: [0.5, 0.5]) }
    #expect(try EntropyWeights(matrix, convention: .raw).weights == [1, 0])
  }

  @Test func badInput() throws {
    expectFailure(.shape) { try IndicatorMatrix([]) }
    expectFailure(.shape) { try IndicatorMatrix([[1, 2], [1]]) }
    expectFailure(.tooShort) { try IndicatorMatrix([[]]) }
    expectFailure(.missing, row: 1) { try IndicatorMatrix([[1, .nan]]) }
    expectFailure(.degenerate) { try EntropyWeights(IndicatorMatrix([[1], [2]])) }
    let good = try IndicatorMatrix([[1, 2], [2, 1]])
    expectFailure(.domain) { try EntropyWeights(good, shift: -0.1) }
    expectFailure(.shape) { try ObstacleDegrees(good, weights: [1]) }
    expectFailure(.domain, row: 1) { try ObstacleDegrees(good, weights: [1, -1]) }
    expectFailure(.degenerate) { try ObstacleDegrees(good, weights: [0, 0]) }
    expectFailure(.degenerate) {
      try EntropyWeights(IndicatorMatrix([[5, 5]]), dropsConstant: true)
    }
  }
}

/// Natural logarithm of one number.
private func log(_ x: Double) -> Double { VectorMath.log([x])[0] }
