import Methods
import NumericCore
import TestSupport
import Testing

@Suite struct BreaksPropertyTests {
  /// Random values of several shapes: spread, few distinct ones, skewed, far from 0.
  private func sample(_ seed: UInt64, _ random: inout RandomStream) -> [Double] {
    let count = 2 + random.integer(below: 12)
    return (0..<count).map { _ in
      switch seed % 4 {
      case 0: random.normal()
      case 1: Double(random.integer(below: 6))
      case 2: VectorMath.exp([4 * random.normal()])[0]
      default: 1e7 + random.uniform()
      }
    }
  }

  /// Sum of squares within the best partition of sorted values, by trying all of them.
  private func exhaustive(_ sorted: ArraySlice<Double>, _ k: Int) -> Double {
    func squares(_ part: ArraySlice<Double>) -> Double {
      let mean = part.reduce(0, +) / Double(part.count)
      return part.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    }
    guard k > 1 else { return squares(sorted) }
    var best = Double.infinity
    for end in (sorted.startIndex + 1)..<sorted.endIndex
    where sorted.endIndex - end >= k - 1 {
      best = min(best, squares(sorted[..<end]) + exhaustive(sorted[end...], k - 1))
    }
    return best
  }

  @Test func naturalBreaksAreTheOptimum() throws {
    for seed in 0..<UInt64(propertyRuns) {
      var random = RandomStream(seed: seed, stream: 40)
      let x = sample(seed, &random)
      let k = 1 + random.integer(below: min(5, Set(x).count))
      let got = try Breaks(of: x, classes: k)
      let best = exhaustive(x.sorted()[...], k)
      let scale = max(got.totalSquares, 1e-12)
      #expect((got.withinSquares - best).magnitude <= 1e-9 * scale, "\(seed): \(x) \(k)")
      #expect(got.upper.count == k)
    }
  }

  @Test(arguments: Breaks.Method.allCases)
  func partitionsHoldTogether(_ method: Breaks.Method) throws {
    for seed in 0..<UInt64(propertyRuns) {
      var random = RandomStream(seed: seed, stream: 41)
      let x = sample(seed, &random)
      guard Set(x).count > 2 else { continue }
      let got = try Breaks(of: x, classes: 3, method: method)
      #expect(got.counts.reduce(0, +) == x.count)
      #expect(zip(got.upper, got.upper.dropFirst()).allSatisfy { $0 < $1 }, "\(seed) \(x)")
      #expect(got.fit <= 1 + 1e-12 && got.fit >= -1e-12)
      for (value, place) in zip(x, got.classes) {
        #expect(place == 1 || value > got.upper[place - 2])
        #expect(place == got.upper.count || value <= got.upper[place - 1])
      }
      for (place, count) in got.counts.enumerated() {
        #expect(got.classes.filter { $0 == place + 1 }.count == count)
      }
    }
  }

  @Test func naturalIsNeverWorseThanTheOthersAndMoreClassesNeverHurt() throws {
    for seed in 0..<UInt64(propertyRuns) {
      var random = RandomStream(seed: seed, stream: 42)
      let x = sample(seed, &random)
      guard Set(x).count > 3 else { continue }
      let natural = try Breaks(of: x, classes: 3)
      let slack = 1e-9 * natural.totalSquares
      for method in [Breaks.Method.quantile, .equal, .maximum] {
        let other = try Breaks(of: x, classes: 3, method: method)
        #expect(natural.withinSquares <= other.withinSquares + slack)
      }
      let finer = try Breaks(of: x, classes: 4)
      #expect(finer.withinSquares <= natural.withinSquares + slack)
    }
  }

  @Test func orderOfValuesDoesNotMatter() throws {
    for seed in 0..<UInt64(propertyRuns) {
      var random = RandomStream(seed: seed, stream: 43)
      let x = sample(seed, &random)
      let k = 1 + random.integer(below: Set(x).count)
      let order = random.permutation(x.count)
      let got = try Breaks(of: x, classes: k)
      let shuffled = try Breaks(of: order.map { x[$0] }, classes: k)
      #expect(shuffled.upper == got.upper)
      #expect(shuffled.classes == order.map { got.classes[$0] })
    }
  }

  @Test func threadsDoNotMatterAndLargeDataStayOptimal() throws {
    var random = RandomStream(seed: 3, stream: 44)
    let x = (0..<20_000).map { _ in (1e3 * random.normal()).rounded() / 8 + random.normal() }
    let alone = try Breaks(of: x, classes: 6, threads: 1)
    #expect(try Breaks(of: x, classes: 6, threads: 4) == alone)
    // No single bound can be moved by a value and make the fit better.
    let sorted = x.sorted()
    for bound in 0..<5 {
      for step in [-1, 1] {
        var ends = (0...5).map { alone.counts.prefix($0 + 1).reduce(0, +) }
        ends[bound] += step
        var (start, squares) = (0, 0.0)
        for end in ends {
          let part = Array(sorted[start..<end])
          squares += Summation.squaredDeviations(part, from: Summation.mean(part))
          start = end
        }
        #expect(squares >= alone.withinSquares - 1e-6)
      }
    }
  }
}
