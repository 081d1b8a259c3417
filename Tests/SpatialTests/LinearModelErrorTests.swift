import Spatial
import Testing

@Suite struct LinearModelErrorTests {
  /// Four regions in three years; `columns` by year.
  private func design(
    _ columns: [[Double]], _ terms: [String], intercept: Bool = true
  ) throws -> PanelDesign {
    try PanelDesign(
      regions: 4, periods: 3, response: [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8], regressors: columns,
      terms: terms, intercept: intercept)
  }
  private let x = [2.0, 7, 1, 8, 2, 8, 1, 8, 2, 8, 4, 5]
  private let byRegion = [1.0, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4]
  private let byYear = [1.0, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3]

  private func message(
    _ columns: [[Double]], _ terms: [String], _ effects: PanelEffects
  ) -> String {
    do throws(MethodError) {
      _ = try LinearModel.ordinary(
        PanelDesign(
          regions: 4, periods: 3, response: [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8],
          regressors: columns, terms: terms), effects: effects)
      return "no error"
    } catch { return "\(error.kind.rawValue): \(error.message.english)" }
  }

  @Test func termsThatEffectsHoldAreNamed() {
    #expect(
      message([x, byRegion], ["x", "area"], .twoway)
        == "degenerate: `area` does not change over time, and region effects hold all that does not"
    )
    #expect(
      message([x, byYear], ["x", "t"], .year)
        == "degenerate: `t` is the same in every region of a year, and year effects hold all that is so"
    )
    #expect(
      message([zip(byYear, byRegion).map { $0 + $1 }], ["age"], .twoway)
        == "degenerate: `age` is a sum of a part by region and a part by year, which effects hold")
  }

  @Test func combinationsAreNamed() {
    let sum = zip(x, byYear).map { 2 * $0 - $1 }
    #expect(
      message([x, byRegion, byYear, sum], ["x", "a", "t", "s"], .none)
        == "degenerate: `s` is an exact combination of `x`, `t`")
    #expect(
      message([x, x.map { _ in 3 }], ["x", "c"], .none)
        == "degenerate: `c` has the same value in every row, as the intercept has")
    #expect(
      message([x, x.map { _ in 0 }], ["x", "zero"], .none)
        == "degenerate: `zero` is 0 in every row")
  }

  @Test func tooManyCoefficientsAreCounted() {
    let columns = (1...7).map { power in x.indices.map { Double(($0 * power) % 11) } }
    #expect(
      message(columns, columns.indices.map { "x\($0)" }, .twoway)
        == "too_short: 12 rows are too few for 7 coefficients and 6 constants of effects")
  }

  @Test func constantResponseIsDegenerate() throws {
    let constant = try PanelDesign(
      regions: 4, periods: 3, response: x.map { _ in 1 }, regressors: [x], terms: ["x"])
    #expect(throws: MethodError.self) { try LinearModel.ordinary(constant) }
  }

  @Test func randomEffectsNeedInterceptAndYears() throws {
    #expect(throws: MethodError.self) {
      try LinearModel.random(try design([x], ["x"], intercept: false))
    }
    let single = try PanelDesign(
      regions: 4, periods: 1, response: [1, 2, 4, 3], regressors: [[1, 2, 3, 5]], terms: ["x"])
    #expect(throws: MethodError.self) { try LinearModel.random(single) }
  }

  @Test func noVarianceOfEffectsIsSaid() throws {
    let flat = try PanelDesign(
      regions: 3, periods: 4, response: [0, 2, 4, 4, 2, 0, 0, 2, 4, 4, 2, 0.5],
      regressors: [[1, 2, 1, 3, 1, 2, 2, 1, 3, 1, 3, 1]], terms: ["x"])
    let model = try LinearModel.random(flat)
    #expect(model.random?.theta == 0)
    #expect(model.notes.contains { $0.name == "no-random-effects" })
  }
}
