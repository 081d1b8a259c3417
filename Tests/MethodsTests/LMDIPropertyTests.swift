import Methods
import NumericCore
import TestSupport
import Testing

@Suite struct LMDIPropertyTests {
  /// Random positive factors, with some groups.
  private func sample(
    _ seed: UInt64, cells: Int = 40, factors: Int = 3, groups: Int = 4
  ) -> LMDIInput {
    var random = RandomStream(seed: seed)
    func columns() -> [[Double]] {
      (0..<factors).map { _ in (0..<cells).map { _ in 0.1 + 9 * random.uniform() } }
    }
    let labels = (0..<cells).map { _ in Int32(random.integer(below: groups)) }
    return lmdiInput(columns(), columns(), groups: labels, groupCount: groups)
  }

  private func swapped(_ input: LMDIInput) -> LMDIInput {
    LMDIInput(
      v0: input.v1, v1: input.v0, factors0: input.factors1, factors1: input.factors0,
      groups: input.groups, groupCount: input.groupCount)
  }

  static let everyOption = LMDIOptions.Form.allCases.flatMap { form in
    LMDIOptions.Variant.allCases.map { LMDIOptions(form: form, variant: $0) }
  }

  @Test(arguments: Self.everyOption, [1, 2, 3] as [UInt64])
  func closes(_ options: LMDIOptions, seed: UInt64) throws {
    let got = try LMDI.decompose(sample(seed), options)
    let closed: Double = options.form == .additive ? 0 : 1
    #expect(got.residual.allSatisfy { $0 == closed })
    #expect(got.total.contains { $0.magnitude > 1e-3 })
  }

  @Test(arguments: Self.everyOption)
  func swappingPeriodsTurnsTheSign(_ options: LMDIOptions) throws {
    let input = sample(11)
    let there = try LMDI.decompose(input, options)
    let back = try LMDI.decompose(swapped(input), options)
    for (a, b) in zip(there.effects, back.effects) {
      for (x, y) in zip(a, b) {
        let cancelled = options.form == .additive ? x + y : x * y - 1
        #expect(cancelled.magnitude < 1e-10)
      }
    }
  }

  @Test(arguments: LMDIOptions.Variant.allCases)
  func unchangedDataGiveZeros(_ variant: LMDIOptions.Variant) throws {
    let input = sample(5)
    let same = LMDIInput(
      v0: input.v0, v1: input.v0, factors0: input.factors0, factors1: input.factors0,
      groups: input.groups, groupCount: input.groupCount)
    let got = try LMDI.decompose(same, LMDIOptions(variant: variant))
    #expect(got.effects.allSatisfy { $0.allSatisfy { $0 == 0 } })
    #expect(got.shares.allSatisfy { $0.allSatisfy { $0.isNaN } })
  }

  @Test func variantOneIsConsistentInAggregation() throws {
    let input = sample(7)
    let groups = try LMDI.decompose(input)
    var pooled = input
    (pooled.groups, pooled.groupCount) = ([], 1)
    let whole = try LMDI.decompose(pooled)
    for (parts, sum) in zip(groups.effects, whole.effects) {
      #expect((parts.reduce(0, +) - sum[0]).magnitude < 1e-9)
    }
  }

  @Test(arguments: LMDIOptions.Variant.allCases)
  func additiveAndMultiplicativeAreLinked(_ variant: LMDIOptions.Variant) throws {
    let input = sample(9, groups: 1)
    let sums = try LMDI.decompose(input, LMDIOptions(variant: variant))
    let indices = try LMDI.decompose(
      input, LMDIOptions(form: .multiplicative, variant: variant))
    let mean = try logarithmicMean(input.v1.reduce(0, +), input.v0.reduce(0, +))
    for (effect, index) in zip(sums.effects, indices.effects) {
      #expect((effect[0] - mean * VectorMath.log(index)[0]).magnitude < 1e-9)
    }
  }

  @Test(arguments: [false, true])
  func resultsDoNotDependOnThreads(sorted: Bool) throws {
    var input = sample(3, cells: 200_000, groups: 50)
    if sorted { input.groups.sort() }
    for variant in LMDIOptions.Variant.allCases {
      let alone = try LMDI.decompose(input, LMDIOptions(variant: variant, threads: 1))
      let four = try LMDI.decompose(input, LMDIOptions(variant: variant, threads: 4))
      #expect(alone == four)
      #expect(alone.residual.allSatisfy { $0.magnitude < 1e-7 })
    }
  }

  @Test func cellsAddToEffects() throws {
    let input = sample(13, cells: 1_500)
    let got = try LMDI.decompose(input, LMDIOptions(cells: true))
    let cells = try #require(got.cells)
    for (column, effects) in zip(cells, got.effects) {
      var sums = [Double](repeating: 0, count: input.groupCount)
      for (value, group) in zip(column, input.groups) { sums[Int(group)] += value }
      #expect(Tolerance(relative: 1e-10, absolute: 1e-10).agrees(sums, effects))
    }
    for j in [0, 700, 1_499] {
      let sum = cells.reduce(0) { $0 + $1[j] }
      #expect((sum - (input.v1[j] - input.v0[j])).magnitude < 1e-9)
    }
  }

  @Test func nearlyEqualAndExtremeCellsKeepTheirDigits() throws {
    let tiny = try LMDI.decompose(lmdiInput([[1e6], [2]], [[1e6 * (1 + 1e-9)], [2]]))
    #expect((tiny.effects[0][0] / tiny.total[0] - 1).magnitude < 1e-6)
    #expect(tiny.effects[1][0] == 0)
    // The quotient of these overflows: the logarithms are taken one by one.
    let wide = try LMDI.decompose(lmdiInput([[1e-200], [1]], [[1e200], [1]]))
    #expect((wide.effects[0][0] / 1e200 - 1).magnitude < 1e-12)
  }

  @Test func sharesAreOfTheMagnitudeOfTheTotal() throws {
    let got = try LMDI.decompose(lmdiInput([[2], [3]], [[1], [4]]))
    #expect(got.total == [-2])
    #expect((got.shares[0][0] - got.effects[0][0] / 2).magnitude < 1e-15)
    #expect((got.shares[0][0] + got.shares[1][0] + 1).magnitude < 1e-12)
  }
}
