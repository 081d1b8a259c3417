import Methods
import TestSupport
import Testing

@Suite struct LMDITests {
  /// The factors of both periods; each cell is their product.
  private func input(_ item: JSON) throws -> LMDIInput {
    try lmdiInput(item.member("x0").rows(), item.member("xT").rows())
  }

  private func zero(_ item: JSON) throws -> LMDIOptions.Zero {
    guard item["zero"] == .string("small") else { return .limit }
    return .small(try item.member("delta").double())
  }

  @Test(arguments: try cases("lmdi.json", "lmdi.additive"))
  func additive(_ item: Case) throws {
    let got = try LMDI.decompose(
      input(item.input), LMDIOptions(zero: zero(item.input), cells: true))
    #expect(
      item.tolerance.agrees(
        got.effects.map { $0[0] }, try item.expected.member("effects").doubles()))
    if let total = item.expected["total"] {
      #expect(item.tolerance.agrees(got.total[0], try total.double()))
      #expect(got.residual[0] == 0)
    }
    if let cells = item.expected["cells"] {
      #expect(item.tolerance.agrees(got.cells ?? [], try cells.rows()))
    }
  }

  @Test(arguments: try cases("lmdi.json", "lmdi.additive_chained"))
  func chained(_ item: Case) throws {
    let energy = try item.input.member("E").rows()
    let factor = try item.input.member("factor").doubles()
    func factors(_ year: [Double]) -> [[Double]] {
      let sum = year.reduce(0, +)
      return [year.map { _ in sum }, year.map { $0 / sum }, factor]
    }
    let windows = try zip(energy, energy.dropFirst()).map {
      try LMDI.decompose(lmdiInput(factors($0), factors($1)))
    }
    let chain = try LMDI.chain(windows)
    #expect(
      item.tolerance.agrees(
        chain.effects.map { $0[0] }, try item.expected.member("effects").doubles()))
    #expect(item.tolerance.agrees(chain.total[0], try item.expected.member("total").double()))
    #expect(chain.residual[0].magnitude <= 1e-9)
    let direct = try LMDI.decompose(
      lmdiInput(factors(try #require(energy.first)), factors(try #require(energy.last))))
    #expect(
      item.tolerance.agrees(
        direct.effects.map { $0[0] }, try item.expected.member("unchained").doubles()))
  }

  @Test(arguments: try cases("lmdi.json", "lmdi.kaya_industry"))
  func kaya(_ item: Case) throws {
    let got = try LMDI.decompose(kayaInput([item.input]), LMDIOptions(cells: true))
    for (i, name) in ["scale", "structure", "intensity"].enumerated() {
      #expect(
        item.tolerance.agrees(got.effects[i][0], try item.expected.member(name).double()),
        "\(name)")
    }
    #expect(item.tolerance.agrees(got.total[0], try item.expected.member("total").double()))
    #expect(item.tolerance.agrees(got.cells ?? [], try item.expected.member("cells").rows()))
  }

  @Test(arguments: try cases("lmdi.json", "lmdi.kaya_industry_by_region"))
  func kayaByRegion(_ item: Case) throws {
    let regions = item.input.members.keys.sorted()
    let got = try LMDI.decompose(
      kayaInput(regions.map { try item.input.member($0) }))
    let national = try LMDI.decompose(
      kayaInput(regions.map { try item.input.member($0) }, pooled: true))
    let expected = try item.expected.member("by_region")
    for (i, name) in ["scale", "structure", "intensity"].enumerated() {
      for (g, region) in regions.enumerated() {
        let value = try expected.member(region).member(name).double()
        #expect(item.tolerance.agrees(got.effects[i][g], value), "\(region) \(name)")
      }
      let sum = try item.expected.member("sum").member(name).double()
      #expect(item.tolerance.agrees(national.effects[i][0], sum), "\(name)")
    }
  }

  @Test(
    arguments: try cases("lmdi.json", "lmdi.multiplicative_I", "lmdi.multiplicative_II"))
  func multiplicative(_ item: Case) throws {
    let variant: LMDIOptions.Variant = item.method.hasSuffix("_II") ? .two : .one
    let got = try LMDI.decompose(
      input(item.input), LMDIOptions(form: .multiplicative, variant: variant, cells: true))
    #expect(
      item.tolerance.agrees(got.effects.map { $0[0] }, try item.expected.member("D").doubles()))
    #expect(item.tolerance.agrees(got.total[0], try item.expected.member("total").double()))
    #expect(got.residual[0] == 1)
    for (column, index) in zip(got.cells ?? [], got.effects) {
      #expect((column.reduce(1, *) - index[0]).magnitude < 1e-12)
    }
  }

  @Test(arguments: try cases("lmdi.json", "lmdi.additive_II"))
  func additiveTwo(_ item: Case) throws {
    let got = try LMDI.decompose(input(item.input), LMDIOptions(variant: .two, cells: true))
    #expect(
      item.tolerance.agrees(
        got.effects.map { $0[0] }, try item.expected.member("effects").doubles()))
    #expect(item.tolerance.agrees(got.total[0], try item.expected.member("total").double()))
    for (column, effect) in zip(got.cells ?? [], got.effects) {
      #expect((column.reduce(0, +) - effect[0]).magnitude < 1e-12)
    }
  }

  @Test(arguments: try cases("lmdi.json", "lmdi.logmean"))
  func logMean(_ item: Case) throws {
    let pairs = try item.input.member("pairs").rows()
    let got = try pairs.map { try logarithmicMean($0[0], $0[1]) }
    #expect(item.tolerance.agrees(got, try item.expected.member("L").doubles()))
  }

  @Test func everyFixtureCaseIsTested() throws {
    let tested: Set = [
      "lmdi.additive", "lmdi.additive_chained", "lmdi.kaya_industry",
      "lmdi.kaya_industry_by_region", "lmdi.multiplicative_I", "lmdi.multiplicative_II",
      "lmdi.additive_II", "lmdi.logmean",
    ]
    let all = try cases("lmdi.json")
    #expect(all.count == 15)
    #expect(Set(all.map(\.method)) == tested)
  }
}
