import Methods
import TestSupport
import Testing

@Suite struct BacktestTests {
  private let x = [3.0, 3.2, 3.9, 4.1, 4.4, 5.2, 5.1]

  private func egm(_ known: [Double], _ ahead: Int) throws(MethodError) -> [Double] {
    try EGM(known, ahead: ahead).forecast
  }

  @Test func everyOriginIsForecastFromWhatCameBefore() throws {
    let got = try Backtest(x, hold: 3, ahead: 2, forecast: egm)
    let own = got.entries.filter { $0.forecaster == .model }
    #expect(own.map(\.origin) == [3, 3, 4, 4, 5])
    #expect(own.map(\.target) == [4, 5, 5, 6, 6])
    for entry in own {
      let known = Array(x[...entry.origin])
      let steps = entry.target - entry.origin
      #expect(entry.forecast == (try EGM(known, ahead: steps).forecast[steps - 1]))
      #expect(entry.observed == x[entry.target] && entry.error == entry.observed - entry.forecast)
    }
    for entry in got.entries where entry.forecaster == .naive {
      #expect(entry.forecast == x[entry.origin])
    }
    for entry in got.entries where entry.forecaster == .linear {
      let known = Array(x[...entry.origin])
      let line = try Trend(known, at: known.indices.map(Double.init))
      #expect((entry.forecast - line.predict(at: Double(entry.target)).value).magnitude < 1e-12)
    }
  }

  @Test func scoresAreMeansOfTheErrors() throws {
    let got = try Backtest(x, hold: 3, forecast: egm)
    #expect(got.scores.map(\.forecaster) == [.model, .naive, .linear])
    let naive = got.scores[1]
    // 4.4 - 4.1, 5.2 - 4.4, 5.1 - 5.2.
    #expect((naive.meanError - 0.4).magnitude < 1e-12 && naive.count == 3)
    #expect((naive.rootMeanSquare - (0.74 / 3).squareRoot()).magnitude < 1e-12)
    let relative = (0.3 / 4.4 + 0.8 / 5.2 + 0.1 / 5.1) / 3
    #expect((naive.meanRelativeError - relative).magnitude < 1e-12)
    #expect(naive.ratioToNaive == 1)
    #expect(
      (got.scores[0].ratioToNaive * naive.rootMeanSquare - got.scores[0].rootMeanSquare)
        .magnitude < 1e-12)
  }

  @Test func aModelThatIsNotBetterIsNoted() throws {
    let worse = try Backtest(x, hold: 2) { (known, ahead) throws(MethodError) in
      [Double](repeating: 2 * known[0], count: ahead)
    }
    #expect(worse.notes.map(\.name) == ["not-better"])
    let better = try Backtest(x, hold: 1) { (_, _) throws(MethodError) in [5.1] }
    #expect(better.notes.isEmpty && better.scores[0].ratioToNaive == 0)
  }

  @Test func badInput() {
    expectFailure(.tooShort) { try Backtest(x, hold: 4, forecast: egm) }
    expectFailure(.domain) { try Backtest(x, hold: 0, forecast: egm) }
    expectFailure(.domain) { try Backtest(x, hold: 2, ahead: 3, forecast: egm) }
    expectFailure(.missing, row: 1) { try Backtest([1, .nan, 2, 3, 4], hold: 1, forecast: egm) }
    expectFailure(.domain, row: 0) { try Backtest([-1, 1, 2, 3, 4], hold: 1, forecast: egm) }
  }
}
