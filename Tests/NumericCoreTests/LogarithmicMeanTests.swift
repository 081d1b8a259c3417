import NumericCore
import Testing

@Suite struct LogarithmicMeanTests {
  static let pairs: [(Double, Double)] = [
    (1, 2), (3, 3.0001), (1, 1 + 1e-12), (5, 5 * (1 + 0.9e-4)), (5, 5 * (1 + 1.1e-4)), (1e-300, 1),
    (1e-200, 1e200), (2, 1e6), (0x1p-1030, 0x3p-1030),
  ]

  @Test(arguments: pairs)
  func bounds(x: Double, y: Double) {
    let mean = LogarithmicMean.of(x, y)
    let slack = 1 + 1e-15 * 4
    #expect(x.squareRoot() * y.squareRoot() <= mean * slack)
    #expect(mean <= (x / 2 + y / 2) * slack)
  }

  @Test(arguments: pairs)
  func symmetryAndScale(x: Double, y: Double) {
    let mean = LogarithmicMean.of(x, y)
    #expect((LogarithmicMean.of(y, x) / mean - 1).magnitude < 1e-11)
    if x > 1e-290 {
      #expect((LogarithmicMean.of(8 * x, 8 * y) / 8 / mean - 1).magnitude < 1e-15)
    }
    let ratio = LogarithmicMean.logRatio(x, to: y)
    #expect((mean * ratio / (y - x) - 1).magnitude < 1e-11)
  }

  @Test func zerosAndTheRest() {
    #expect(LogarithmicMean.of(0, 5) == 0 && LogarithmicMean.of(5, 0) == 0)
    #expect(LogarithmicMean.of(0, 0) == 0 && LogarithmicMean.of(7, 7) == 7)
    #expect(LogarithmicMean.of(-1, 2).isNaN && LogarithmicMean.of(.nan, 2).isNaN)
    #expect(LogarithmicMean.of(.infinity, 2).isNaN)
    #expect(LogarithmicMean.logRatio(0, to: 1).isNaN)
  }
}
