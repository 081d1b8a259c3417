import Methods
import TestSupport
import Testing

@Suite struct LMDIZeroTests {
  /// One cell with emissions, share and intensity in both periods.
  private func cell(
    _ v: (Double, Double), _ first: (Double, Double), _ second: (Double, Double),
    gap: LMDIInput.Gap = .missing
  ) -> LMDIInput {
    LMDIInput(
      v0: [v.0], v1: [v.1], factors0: [[first.0], [second.0]], factors1: [[first.1], [second.1]],
      gap: { _ in gap })
  }

  private func effects(_ input: LMDIInput, _ options: LMDIOptions = LMDIOptions()) throws
    -> [Double]
  {
    try LMDI.decompose(input, options).effects.map { $0[0] }
  }

  @Test func changeGoesToTheFactorThatIsZero() throws {
    #expect(try effects(cell((0, 6), (0, 2), (3, 3))) == [6, 0])
    #expect(try effects(cell((6, 0), (2, 2), (3, 0))) == [0, -6])
    #expect(try effects(cell((0, 6), (0, 2), (0, 3))) == [3, 3])
    #expect(try effects(cell((0, 0), (0, 0), (3, 5))) == [0, 0])
  }

  @Test func absentCellsTakeTheOtherPeriod() throws {
    #expect(try effects(cell((0, 6), (0, 2), (.nan, 3))) == [6, 0])
    #expect(try effects(cell((6, 0), (2, 0), (3, .nan))) == [-6, 0])
    #expect(try effects(cell((0, 0), (0, 0), (.nan, .nan))) == [0, 0])
  }

  @Test(arguments: LMDIOptions.Variant.allCases)
  func bothVariantsClose(_ variant: LMDIOptions.Variant) throws {
    let input = lmdiInput([[4, 0, 5], [2, 3, 0.5]], [[6, 2, 5], [1.5, 3, 0]])
    let sums = try LMDI.decompose(input, LMDIOptions(variant: variant))
    #expect(sums.residual[0].magnitude < 1e-12)
    let indices = try LMDI.decompose(input, LMDIOptions(form: .multiplicative, variant: variant))
    #expect((indices.residual[0] - 1).magnitude < 1e-12)
  }

  @Test(arguments: LMDIOptions.Variant.allCases)
  func smallNumbersApproachTheLimit(_ variant: LMDIOptions.Variant) throws {
    let input = lmdiInput([[4, 0, 5], [2, 3, 0.5]], [[6, 2, 7], [1.5, 4, 0]])
    let limit = try effects(input, LMDIOptions(variant: variant))
    var last = Double.infinity
    for delta in [1e-10, 1e-50, 1e-200] {
      let near = try effects(input, LMDIOptions(variant: variant, zero: .small(delta)))
      let distance = zip(near, limit).reduce(0) { $0 + ($1.0 - $1.1).magnitude }
      #expect(distance > 0 && distance < last)
      last = distance
    }
    // The distance falls like 1 / ln(1 / delta): slowly.
    #expect(last < 0.1)
  }

  @Test func aGroupThatAppearsHasNoIndex() throws {
    let input = lmdiInput([[0, 2], [3, 3]], [[2, 2], [3, 4]], groups: [0, 1], groupCount: 2)
    let got = try LMDI.decompose(input, LMDIOptions(form: .multiplicative))
    #expect(got.effects[0][0].isNaN && got.total[0].isNaN)
    #expect((got.effects[1][1] - 4.0 / 3).magnitude < 1e-15)
    #expect(got.notes.map(\.name) == ["no-ratio"])
    for variant in LMDIOptions.Variant.allCases {
      let sums = try LMDI.decompose(input, LMDIOptions(variant: variant))
      #expect((sums.effects[0][0] - 6).magnitude < 1e-12)
    }
  }

  @Test func valuesOutsideTheDomain() {
    expectFailure(.domain, row: 0) { try effects(cell((-1, 6), (1, 2), (1, 3))) }
    expectFailure(.domain, row: 0) { try effects(cell((6, 6), (-2, 2), (-3, 3))) }
    expectFailure(.domain) { try effects(cell((6, 6), (2, 2), (.nan, 3), gap: .zeroDivisor)) }
    expectFailure(.missing) { try effects(cell((6, 6), (2, 2), (.nan, 3))) }
    expectFailure(.missing, row: 0) { try effects(cell((.nan, 6), (2, 2), (3, 3))) }
    expectFailure(.domain) { try effects(cell((6, 6), (0, 2), (3, 3))) }
    expectFailure(.domain) { try effects(cell((0, 6), (2, 2), (3, 3))) }
    expectFailure(.domain) { try effects(cell((1, 1), (1, .infinity), (1, 1))) }
    expectFailure(.domain) {
      try effects(cell((6, 6), (2, 2), (3, 3)), LMDIOptions(zero: .small(1e-5)))
    }
  }

  @Test func theFirstErrorIsReported() {
    var input = lmdiInput(
      [[Double](repeating: 2, count: 300_000)], [[Double](repeating: 3, count: 300_000)])
    input.v0[250_000] = -1
    input.v0[100_000] = .nan
    expectFailure(.missing, row: 100_000) { try LMDI.decompose(input) }
  }

  @Test func sizesThatDisagree() {
    let input = lmdiInput([[1, 2]], [[2, 3]])
    var short = input
    short.v1 = [1]
    expectFailure(.shape) { try LMDI.decompose(short) }
    var none = input
    (none.factors0, none.factors1) = ([], [])
    expectFailure(.shape) { try LMDI.decompose(none) }
    var outside = input
    outside.groups = [0, 1]
    expectFailure(.shape, row: 1) { try LMDI.decompose(outside) }
    expectFailure(.tooShort) { try LMDI.chain([]) }
  }

  @Test func noCellsGiveZeros() throws {
    let got = try LMDI.decompose(lmdiInput([[]], [[]], groups: [], groupCount: 1))
    #expect(got.effects == [[0]] && got.total == [0])
  }

  @Test func chainsMultiplyIndices() throws {
    let path = [[[1.0, 2], [3, 1]], [[2, 2], [3, 2]], [[2, 5], [4, 2]]]
    let options = LMDIOptions(form: .multiplicative, cells: true)
    let windows = try zip(path, path.dropFirst()).map {
      try LMDI.decompose(lmdiInput($0, $1), options)
    }
    let chain = try LMDI.chain(windows)
    #expect((chain.total[0] - 18.0 / 5).magnitude < 1e-12)
    #expect((chain.residual[0] - 1).magnitude < 1e-12)
    #expect(chain.cells?.count == 2)
    expectFailure(.shape) {
      try LMDI.chain([windows[0], try LMDI.decompose(lmdiInput(path[0], path[1]))])
    }
  }

  @Test func windowsThatLeaveAGapAreNoted() {
    #expect(LMDI.gapNotes([2010...2015, 2016...2020]).map(\.name) == ["window-gap"])
    #expect(LMDI.gapNotes([2010...2015, 2015...2020]).isEmpty)
  }
}
