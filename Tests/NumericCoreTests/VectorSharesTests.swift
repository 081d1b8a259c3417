import Glibc
import NumericCore
import Testing

/// The block kernels behind entropy weights and obstacle degrees.
@Suite struct VectorSharesTests {
  /// Lengths around the four lanes of a step.
  static let lengths = [1, 3, 4, 5, 8, 11, 64, 67]

  private func sample(_ count: Int) -> [Double] {
    (0..<count).map { Double(($0 * 7919 + 13) % 101) / 10 - 3 }
  }

  @Test(arguments: Self.lengths)
  func rangeIsThatOfTheElements(_ count: Int) {
    let x = sample(count)
    let range = VectorMath.range(x, count: count)
    #expect(range?.low == x.min() && range?.high == x.max())
    for bad in [Double.nan, .infinity, -.infinity] {
      for place in x.indices {
        var y = x
        y[place] = bad
        #expect(VectorMath.range(y, count: count) == nil)
      }
    }
  }

  @Test(arguments: Self.lengths)
  func shareSumsAreThoseOfTheElements(_ count: Int) {
    let x = sample(count)
    let z = x.map { ($0 + 3) * 0.25 + 0.5 }
    let got = VectorMath.shareSums(x, count: count, offset: -3, scale: 0.25, shift: 0.5)
    #expect((got.sum - z.reduce(0, +)).magnitude < 1e-12)
    #expect((got.sumLog - z.reduce(0) { $0 + $1 * log($1) }).magnitude < 1e-12)
    let none = VectorMath.shareSums(x, count: count, offset: 8, scale: 1, shift: 0)
    #expect(none.sumLog == 0)
  }

  @Test(arguments: Self.lengths)
  func ratiosOfScaledElements(_ count: Int) {
    let x = sample(count)
    var total = [Double](repeating: 1, count: count)
    VectorMath.addScaled(x, count: count, offset: 2, scale: -3, to: &total)
    #expect(total == x.map { ($0 - 2) * -3 + 1 })
    var out = total
    VectorMath.scaledRatio(x, count: count, offset: x[0], scale: -1, total: total, into: &out)
    #expect(out[0].sign == .plus || total[0] < 0)
    #expect(zip(out, zip(x, total)).allSatisfy { $0 == ($1.0 - x[0]) * -1 / $1.1 || $0.isNaN })
  }
}
