import NumericCore
import Testing
import Threading

@Suite struct SummationTests {
  @Test(arguments: [0, 1, 7, 8, 4_095, 4_096, 4_097, 150_001])
  func wholeNumbersAreExact(count: Int) {
    let x = (0..<count).map(Double.init)
    #expect(Summation.sum(x) == Double(count) * Double(count - 1) / 2)
  }

  @Test func compensationKeepsWhatRoundingLoses() {
    #expect(Summation.compensated([1, 1e100, 1, -1e100]) == 2)
    #expect(Summation.compensated([Double](repeating: 0.1, count: 10)) == 1)
    #expect(Summation.compensated([]) == 0)
  }

  @Test func missingStaysMissing() {
    #expect(Summation.sum([1, .nan, 3]).isNaN)
    #expect(Summation.compensated([1, .nan]).isNaN)
    #expect(Summation.mean([]).isNaN)
  }

  @Test func deviationsDoNotDependOnTheCentre() {
    let x = [2.0, 4, 4, 4, 5, 5, 7, 9]
    #expect(Summation.squaredDeviations(x, from: 5) == 32)
    #expect((Summation.squaredDeviations(x, from: 4.5) - 32).magnitude < 1e-12)
    #expect(Summation.squaredDeviations([], from: 1) == 0)
  }

  @Test func longSumsDoNotDependOnThreads() {
    var random = RandomStream(seed: 23)
    let x = (0..<300_000).map { _ in random.normal() }
    let before = Threads.count
    Threads.count = 1
    let alone = Summation.sum(x)
    Threads.count = 5
    #expect(Threads.count == 5)
    #expect(Summation.sum(x) == alone)
    Threads.count = 0
    #expect(Threads.count >= 1)
    Threads.count = before
    #expect((alone - Summation.compensated(x)).magnitude < 1e-9)
  }
}
