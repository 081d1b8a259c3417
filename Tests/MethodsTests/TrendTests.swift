import Methods
import TestSupport
import Testing

@Suite struct TrendTests {
  @Test(arguments: try cases("trend.json", "trend.linear"))
  func line(_ item: Case) throws {
    let got = try Trend(item.input.member("y").doubles(), at: item.input.member("t").doubles())
    let (both, expected, close) = ([got.intercept, got.slope], item.expected, item.tolerance)
    #expect(close.agrees(got.intercept.estimate, try expected.member("intercept").double()))
    #expect(close.agrees(got.slope.estimate, try expected.member("slope").double()))
    #expect(close.agrees(both.map(\.standardError), try expected.member("se").doubles()))
    #expect(close.agrees(both.map(\.t), try expected.member("t").doubles()))
    // A p-value of 1e-14 lies below the absolute tolerance: compare it relatively.
    let relative = Tolerance(relative: 1e-8, absolute: 0)
    #expect(relative.agrees(both.map(\.p), try expected.member("p").doubles()))
    #expect(close.agrees(got.rSquared, try expected.member("r2").double()))
    #expect(close.agrees(got.adjustedRSquared, try expected.member("adj_r2").double()))
    #expect(close.agrees(got.fitted, try expected.member("fit").doubles()))
  }

  @Test func everyFixtureCaseIsTested() throws {
    #expect(try cases("trend.json").map(\.id) == ["t1", "t2"])
  }

  @Test func residualsAreOrthogonal() throws {
    let t = (2001...2020).map(Double.init)
    let y = t.map { 3 + 0.2 * $0 + ($0 * 12.9898).truncatingRemainder(dividingBy: 1) }
    let got = try Trend(y, at: t)
    #expect(got.residuals.reduce(0, +).magnitude < 1e-9)
    #expect(zip(got.residuals, t).reduce(0) { $0 + $1.0 * $1.1 }.magnitude < 1e-6)
    var changes = 0
    for (a, b) in zip(got.residuals, got.residuals.dropFirst()) where a * b < 0 { changes += 1 }
    #expect(changes >= 2)
  }

  @Test func predictionIntervalsWidenWithDistance() throws {
    // y = 1, 3, 2, 5 at 1 ... 4: b = 1.1, s^2 = 1.35, t(0.975, 2) = 0.95 / sqrt(0.04875).
    let got = try Trend([1, 3, 2, 5], at: [1, 2, 3, 4])
    #expect((got.slope.estimate - 1.1).magnitude < 1e-14)
    #expect((got.sigma * got.sigma - 1.35).magnitude < 1e-13)
    let next = got.predict(at: 5)
    let half = 0.95 / 0.04875.squareRoot() * (1.35 * (1 + 0.25 + 6.25 / 5)).squareRoot()
    #expect((next.value - 5.5).magnitude < 1e-13)
    #expect((next.high - next.value - half).magnitude < 1e-11)
    #expect((next.value - next.low - half).magnitude < 1e-11)
    let later = got.predict(at: [5, 9])
    #expect(later[1].high - later[1].low > later[0].high - later[0].low)
  }

  @Test func twoPointsHaveNoErrors() throws {
    let got = try Trend([1, 3], at: [0, 1])
    #expect(got.slope.estimate == 2)
    #expect(got.slope.standardError.isNaN && got.slope.p.isNaN && got.sigma.isNaN)
    #expect(got.predict(at: 2).value == 5)
    #expect(got.predict(at: 2).low.isNaN)
  }

  @Test func farTimesCostNoDigits() throws {
    let got = try Trend([1, 2, 3], at: [1e8 + 1, 1e8 + 2, 1e8 + 3])
    #expect((got.slope.estimate - 1).magnitude < 1e-12)
  }

  @Test func casesWithoutALine() {
    expectFailure(.degenerate) { try Trend([1, 2, 3], at: [5, 5, 5]) }
    expectFailure(.degenerate) { try Trend([1, 2, 3], at: [0.1, 0.1, 0.1]) }
    expectFailure(.tooShort) { try Trend([1], at: [1]) }
    expectFailure(.shape) { try Trend([1, 2], at: [1]) }
    expectFailure(.missing, row: 1) { try Trend([1, .nan], at: [1, 2]) }
  }
}
