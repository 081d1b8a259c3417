import Methods
import NumericCore
import TestSupport
import Testing

@Suite struct ConstantPricesTests {
  @Test func chainsBothWays() throws {
    let got = try ConstantPrices(
      [100, 121, 130], index: [.nan, 110, 125], years: [2010, 2011, 2012], base: 2011)
    #expect(Tolerance(relative: 1e-14, absolute: 0).agrees(got.values, [110, 121, 151.25]))
    let price = try ConstantPrices(
      [100, 121, 130], index: [.nan, 110, 125], years: [2010, 2011, 2012], base: 2010,
      subject: .price)
    #expect(
      Tolerance(relative: 1e-14, absolute: 0).agrees(price.values, [100, 110, 130 / 1.375]))
    let fixed = try ConstantPrices(
      [100, 150], index: [200, 250], years: [2000, 2010], base: 2010, kind: .fixed)
    #expect(fixed.values == [120, 150])
  }

  /// The base year keeps its value, a chain of previous years equals the index it was made of, and
  /// volume times price is the value.
  @Test func identities() throws {
    var random = RandomStream(seed: 5)
    let near = Tolerance(relative: 1e-11, absolute: 0)
    for run in 0..<propertyRuns {
      let count = 2 + random.integer(below: 15)
      let years = Array(2000..<2000 + count)
      let base = 2000 + random.integer(below: count)
      let x = years.map { _ in 1 + 99 * random.uniform() }
      let index = years.map { _ in 80 + 50 * random.uniform() }
      let chained = try ConstantPrices(x, index: index, years: years, base: base)
      #expect(chained.values[base - 2000] == x[base - 2000], "run \(run)")
      let fixed = try ConstantPrices(
        x, index: chained.level, years: years, base: base, kind: .fixed)
      #expect(near.agrees(fixed.values, chained.values), "run \(run)")
      let price = try ConstantPrices(x, index: index, years: years, base: base, subject: .price)
      #expect(near.agrees(zip(price.values, chained.level).map { $0 * $1 }, x), "run \(run)")
    }
  }

  @Test func failures() {
    expectFailure(.missing) { try ConstantPrices([1], index: [100], years: [2010], base: 2011) }
    expectFailure(.domain, row: 1) {
      try ConstantPrices([1, 1], index: [100, -2], years: [2010, 2011], base: 2010)
    }
    expectFailure(.domain) {
      try ConstantPrices([1, 1], index: [.nan, 1.1], years: [2010, 2011], base: 2010)
    }
    expectFailure(.missing, row: 1) {
      try ConstantPrices([1, 1], index: [100, 100], years: [2010, 2012], base: 2010)
    }
    expectFailure(.missing, row: 1) {
      try ConstantPrices([1, 1], index: [100, .nan], years: [2010, 2011], base: 2010)
    }
    expectFailure(.shape) { try ConstantPrices([1, 1], index: [1], years: [1, 2], base: 1) }
  }
}
