import NumericCore
import Testing

/// The costs of parts, which natural breaks are found by, against the formula.
@Suite struct PartCostsTests {
  @Test(arguments: [1, 3, 4, 5, 255, 256, 1_001])
  func agreesWithTheFormula(count: Int) throws {
    var random = RandomStream(seed: 3)
    let open = (0..<count).map { _ in random.uniform() }
    let sums = (0..<count).map { _ in 5 * random.uniform() }
    let weights = (0..<count).map { Double($0) }
    let total = Double(count + 3)
    var out = [Double](repeating: .nan, count: count)
    let least = out.withUnsafeMutableBufferPointer { out -> Double? in
      open.withUnsafeBufferPointer { open in
        sums.withUnsafeBufferPointer { sums in
          weights.withUnsafeBufferPointer { weights in
            guard let open = open.baseAddress, let sums = sums.baseAddress,
              let weights = weights.baseAddress, let out = out.baseAddress
            else { return nil }
            return VectorMath.partCosts(
              open: open, sums: sums, weights: weights, count: count, sum: 7, weight: total,
              into: out)
          }
        }
      }
    }
    let expected = (0..<count).map { i in
      open[i] - (7 - sums[i]) * (7 - sums[i]) / (total - weights[i])
    }
    // The same operations in the same order give the same bits.
    #expect(out == expected)
    #expect(least == expected.min())
  }
}
