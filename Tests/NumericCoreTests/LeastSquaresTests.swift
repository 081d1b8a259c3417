import NumericCore
import Testing

@Suite struct LeastSquaresTests {
  private let ones = [Double](repeating: 1, count: 5)
  private let t = [1.0, 2, 3, 4, 5]

  @Test func aLineByHand() throws {
    // y on t: mean y 4.2, Sxy 13, Sxx 10.
    let got = try LeastSquares.solve(design: [ones, t], [2, 3, 4, 4, 8])
    #expect((got.coefficients[1] - 1.3).magnitude < 1e-14)
    #expect((got.coefficients[0] - 0.3).magnitude < 1e-13)
    // (X'X)^-1 has 1/5 + 9/10 and 1/10 on its diagonal.
    #expect((got.inverseGramDiagonal[0] - 1.1).magnitude < 1e-13)
    #expect((got.inverseGramDiagonal[1] - 0.1).magnitude < 1e-14)
    #expect((got.residualSumOfSquares - 3.9).magnitude < 1e-12)
    #expect(got.degreesOfFreedom == 3)
  }

  @Test(arguments: [1, 2, 5, 12] as [UInt64])
  func residualsAreOrthogonalToTheDesign(seed: UInt64) throws {
    var random = RandomStream(seed: seed)
    let columns = (0..<8).map { _ in (0..<60).map { _ in random.normal() } }
    let y = (0..<60).map { _ in random.normal() }
    let got = try LeastSquares.solve(design: columns, y)
    for column in columns {
      let inner = zip(column, got.residuals).reduce(0) { $0 + $1.0 * $1.1 }
      #expect(inner.magnitude < 1e-12)
    }
    #expect(got.residualSumOfSquares > 1)
  }

  @Test func exactDataComeBack() throws {
    let x = (1...20).map { Double($0) }
    let powers = (0..<6).map { k in x.map { v in (0..<k).reduce(1.0) { p, _ in p * v } } }
    let b = [3.0, -2, 0.5, 0.25, -0.125, 0.01]
    let y = x.indices.map { i in (0..<6).reduce(0.0) { $0 + b[$1] * powers[$1][i] } }
    let got = try LeastSquares.solve(design: powers, y)
    for (found, wanted) in zip(got.coefficients, b) {
      #expect((found - wanted).magnitude < 1e-8)
    }
  }

  @Test func designsWithoutASolution() {
    #expect(throws: LeastSquares.Failure.dependent(column: 2)) {
      try LeastSquares.solve(design: [ones, t, t.map { 3 - 2 * $0 }], t)
    }
    #expect(throws: LeastSquares.Failure.dependent(column: 0)) {
      try LeastSquares.solve(design: [ones.map { _ in 0 }], t)
    }
    #expect(throws: LeastSquares.Failure.shape) {
      try LeastSquares.solve(design: [[1, 2]], t)
    }
    #expect(throws: LeastSquares.Failure.shape) {
      try LeastSquares.solve(design: [[1], [2]], [1])
    }
    #expect(throws: LeastSquares.Failure.notFinite) {
      try LeastSquares.solve(design: [ones], [1, 2, .nan, 4, 5])
    }
  }

  @Test func noColumnsLeaveTheData() throws {
    let got = try LeastSquares.solve(design: [], t)
    #expect(got.residuals == t && got.coefficients.isEmpty)
  }
}
