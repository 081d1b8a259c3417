import Methods
import TestSupport
import Testing

@Suite struct EmissionsTests {
  /// Years by fuels to one column a fuel.
  private func columns(_ rows: [[Double]]) -> [[Double]] {
    (rows.first ?? []).indices.map { j in rows.map { $0[j] } }
  }

  @Test(arguments: try cases("emissions.json", "emissions.direct"))
  func direct(_ item: Case) throws {
    let result = try Emissions.direct(
      quantities: columns(item.input.member("Q").rows()),
      factors: item.input.member("factor").doubles())
    let expected = try item.expected.member("emissions").doubles()
    #expect(item.tolerance.agrees(result.total, expected))
    for year in expected.indices {
      #expect(
        item.tolerance.agrees(result.byFuel.reduce(0) { $0 + $1[year] }, expected[year]))
    }
  }

  @Test(arguments: try cases("emissions.json", "emissions.heat_value"))
  func heatValue(_ item: Case) throws {
    let result = try Emissions.heatValue(
      mass: item.input.member("C").doubles().map { [$0] },
      carbonContent: item.input.member("CC").doubles(),
      heatValue: item.input.member("JC").doubles(), oxidation: item.input.member("O").doubles())
    #expect(
      item.tolerance.agrees(result.total, [try item.expected.member("total").double()]))
    #expect(result.notes.isEmpty)
  }

  @Test(arguments: try cases("emissions.json", "emissions.standard_coal_times_factor"))
  func coalEquivalent(_ item: Case) throws {
    let quantities = columns(try item.input.member("Q").rows())
    let coal = try item.input.member("S").doubles()
    let factors = try item.input.member("D").doubles()
    let audit = try Emissions.doubleConversion(
      quantities: quantities, standardCoal: coal, factors: factors)
    #expect(
      item.tolerance.agrees(audit.asConverted, try item.expected.member("as_printed").doubles()))
    #expect(
      item.tolerance.agrees(
        audit.physicalOnly, try item.expected.member("physical_only").doubles()))
    #expect(item.tolerance.agrees(audit.distortion[0], -0.2857))
    let doubled = try Emissions.coalEquivalent(
      quantities: quantities, standardCoal: coal, factors: factors,
      basis: [FactorBasis](repeating: .perTonneFuel, count: coal.count))
    #expect(doubled.notes.map(\.name) == ["double-conversion"])
    #expect(doubled.total == audit.asConverted)
    let right = try Emissions.coalEquivalent(
      quantities: quantities, standardCoal: coal, factors: factors,
      basis: [FactorBasis](repeating: .perTonneStandardCoal, count: coal.count))
    #expect(right.notes.isEmpty)
  }

  @Test(arguments: try cases("double_conversion.json", "audit.double_conversion"))
  func factorsPerFuelAndPerStandardCoal(_ item: Case) throws {
    let coal = try item.input.member("S").doubles()
    let factors = try item.input.member("D").doubles()
    let ratios = try item.expected.member("D_over_S_tco2_per_tce").doubles()
    let bias = try item.expected.member("bias_factor").doubles()
    for fuel in coal.indices {
      let audit = try Emissions.doubleConversion(
        quantities: [[1]], standardCoal: [coal[fuel]], factors: [factors[fuel]])
      let (twice, once) = (audit.asConverted[0], audit.physicalOnly[0])
      #expect(item.tolerance.agrees(once * once / twice, ratios[fuel]))
      #expect(item.tolerance.agrees(1 + audit.distortion[0], bias[fuel]))
    }
  }

  @Test(arguments: try cases("emissions.json", "units.carbon_to_co2"))
  func carbonAndCO2(_ item: Case) throws {
    let carbon = try item.input.member("carbon").doubles()
    let co2 = Emissions.carbonToCO2(carbon)
    #expect(item.tolerance.agrees(co2, try item.expected.member("co2").doubles()))
    #expect(item.tolerance.agrees(Emissions.co2ToCarbon(co2), carbon))
  }

  @Test func everyFixtureCaseIsTested() throws {
    #expect(try cases("emissions.json").map(\.id) == ["em1", "em2", "em3", "em4"])
  }

  @Test func unitsThatClashAreNoted() throws {
    let result = try Emissions.heatValue(
      mass: [[1]], carbonContent: [25.8], heatValue: [20908], oxidation: [1])
    #expect(result.notes.map(\.name) == ["carbon-share"])
  }

  @Test func valuesOutsideTheDomainEndInErrors() {
    expectFailure(.domain, row: 1) {
      try Emissions.direct(quantities: [[1, -2]], factors: [1])
    }
    expectFailure(.missing, row: 0) {
      try Emissions.direct(quantities: [[.nan, 2]], factors: [1])
    }
    expectFailure(.shape) { try Emissions.direct(quantities: [[1], [2]], factors: [1]) }
    expectFailure(.shape) {
      try Emissions.direct(quantities: [[1], [2, 3]], factors: [1, 1])
    }
    expectFailure(.domain, row: 0) {
      try Emissions.heatValue(mass: [[1]], carbonContent: [1], heatValue: [1], oxidation: [98])
    }
  }

  @Test func rowsOfZerosGiveZero() throws {
    #expect(try Emissions.direct(quantities: [[0], [0]], factors: [1, 2]).total == [0])
    #expect(try Emissions.direct(quantities: [], factors: []).total == [])
  }
}
