import NumericCore
import Testing

@Suite struct RandomStreamTests {
  /// Known answers of Philox4x32-10 (Random123 library, kat_vectors).
  @Test(arguments: [
    (
      SIMD4<UInt32>(0, 0, 0, 0), SIMD2<UInt32>(0, 0),
      SIMD4<UInt32>(0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8)
    ),
    (
      SIMD4(.max, .max, .max, .max), SIMD2(.max, .max),
      SIMD4(0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd)
    ),
    (
      SIMD4(0x243f_6a88, 0x85a3_08d3, 0x1319_8a2e, 0x0370_7344), SIMD2(0xa409_3822, 0x299f_31d0),
      SIMD4(0xd16c_fe09, 0x94fd_cceb, 0x5001_e420, 0x2412_6ea1)
    ),
  ])
  func knownAnswers(
    counter: SIMD4<UInt32>, key: SIMD2<UInt32>, expected: SIMD4<UInt32>
  ) {
    #expect(RandomStream.philox(counter, key: key) == expected)
  }

  @Test func theFirstNumbersAreTheFirstBlock() {
    var stream = RandomStream(seed: 0)
    #expect(stream.next() == 0xe169_c58d_6627_e8d5)
    #expect(stream.next() == 0x9b00_dbd8_bc57_ac4c)
  }

  @Test func seedsAndStreamsDiffer() {
    func first(_ seed: UInt64, _ stream: UInt64) -> [UInt64] {
      var random = RandomStream(seed: seed, stream: stream)
      return (0..<4).map { _ in random.next() }
    }
    #expect(first(1, 2) == first(1, 2))
    let distinct = Set([first(1, 2), first(1, 3), first(2, 2), first(1 << 40, 2)])
    #expect(distinct.count == 4)
  }

  @Test func uniformNumbersFillTheInterval() {
    var random = RandomStream(seed: 42)
    let x = (0..<20_000).map { _ in random.uniform() }
    #expect(x.allSatisfy { $0 >= 0 && $0 < 1 })
    #expect((Summation.mean(x) - 0.5).magnitude < 0.01)
    #expect((Summation.squaredDeviations(x, from: 0.5) / 20_000 - 1.0 / 12).magnitude < 0.002)
  }

  @Test func normalNumbersHaveTheirMoments() {
    var random = RandomStream(seed: 7)
    let x = (0..<20_000).map { _ in random.normal() }
    #expect(Summation.mean(x).magnitude < 0.02)
    #expect((Summation.squaredDeviations(x, from: 0) / 20_000 - 1).magnitude < 0.03)
    let inside = Double(x.count { $0.magnitude < 1.959963984540054 }) / 20_000
    #expect((inside - 0.95).magnitude < 0.006)
  }

  @Test func integersAreEquallyLikely() {
    var random = RandomStream(seed: 3)
    var counts = [Int](repeating: 0, count: 6)
    for _ in 0..<12_000 { counts[random.integer(below: 6)] += 1 }
    #expect(counts.allSatisfy { (1_850...2_150).contains($0) })
    #expect(random.integer(below: 1) == 0 && random.integer(below: -5) == 0)
  }

  @Test func shufflesAreOrdersAndEveryOrderOccurs() {
    var random = RandomStream(seed: 9)
    #expect(random.permutation(100).sorted() == Array(0..<100))
    var counts: [[Int]: Int] = [:]
    for _ in 0..<6_000 { counts[random.permutation(3), default: 0] += 1 }
    #expect(counts.count == 6)
    #expect(counts.values.allSatisfy { (850...1_150).contains($0) })
    #expect(random.permutation(-1).isEmpty)
  }
}
