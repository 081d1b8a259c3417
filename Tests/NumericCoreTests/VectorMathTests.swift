import Glibc
import NumericCore
import Testing

@Suite struct VectorMathTests {
  /// Distance in units of the last place of the expected value.
  private func ulps(_ got: Double, _ expected: Double) -> Double {
    (got - expected).magnitude / expected.ulp
  }

  /// Numbers of all sizes.
  private func sample(_ count: Int) -> [Double] {
    var random = RandomStream(seed: 17)
    return (0..<count).map { k in
      let wide = Double(sign: .plus, exponent: random.integer(below: 2_000) - 1_000, significand: 1)
      return k % 2 == 0 ? 0.5 + random.uniform() : (1 + random.uniform()) * wide
    }
  }

  @Test func logarithms() {
    let x = sample(20_001)
    let worst = zip(VectorMath.log(x), x).map { ulps($0, Glibc.log($1)) }.max() ?? .nan
    #expect(worst <= 1.5)
    #expect(VectorMath.log([1]) == [0])
  }

  @Test func logarithmsNearOne() {
    let x: [Double] = (-1_000...1_000).map { 1 + Double($0) * 1e-9 }
    let worst = zip(VectorMath.log(x), x).map { ulps($0, Glibc.log($1)) }.max() ?? .nan
    #expect(worst <= 1.5)
  }

  @Test func logarithmsOutsideTheDomainAreMissing() {
    #expect(VectorMath.log([0, -0.0, -1, .infinity, -.infinity, .nan]).allSatisfy { $0.isNaN })
    let small = [Double.leastNonzeroMagnitude, 0x1p-1030, .leastNormalMagnitude]
    #expect(VectorMath.log(small + [.greatestFiniteMagnitude]).allSatisfy { $0.isFinite })
    #expect(zip(VectorMath.log(small), small).allSatisfy { ulps($0, Glibc.log($1)) <= 1.5 })
    #expect(VectorMath.log([]).isEmpty)
  }

  @Test func exponentials() {
    var random = RandomStream(seed: 19)
    let x = (0..<20_001).map {
      $0 % 2 == 0 ? random.uniform() - 0.5 : 1_400 * random.uniform() - 700
    }
    let worst = zip(VectorMath.exp(x), x).map { ulps($0, Glibc.exp($1)) }.max() ?? .nan
    #expect(worst <= 1.5)
    #expect(VectorMath.exp([0, -0.0]) == [1, 1])
  }

  @Test func exponentialsAtTheEnds() {
    #expect(VectorMath.exp([710, .infinity, .nan]).allSatisfy { $0.isNaN })
    #expect(VectorMath.exp([-800, -.infinity]) == [0, 0])
    let ends = [709.5, -708.5, -740]
    #expect(zip(VectorMath.exp(ends), ends).allSatisfy { ulps($0, Glibc.exp($1)) <= 1.5 })
  }

  @Test(arguments: [1, 3, 4, 511, 512, 513, 65_535, 65_537, 200_000])
  func everyLengthGivesTheSameElements(count: Int) {
    let x = (0..<count).map { 0.5 + Double($0) }
    let got = VectorMath.log(x)
    #expect(got.count == count)
    for k in [0, count / 2, count - 1] {
      #expect(got[k] == VectorMath.log([x[k]])[0])
    }
  }
}
