import Methods
import TestSupport
import Testing

/// Limits at zero against those that another program approaches with small numbers.
@Suite struct PeerZeroTests {
  private static let fuels = ["coal_ktco2", "oil_ktco2", "gas_ktco2"]
  private static let names = ["activity_total", "sector_structure", "fuel_mix"]

  /// Sectors by fuels: total, share of the sector, share of the fuel in the sector.
  private func input(_ rows: [[String: String]], _ prefecture: String) throws -> LMDIInput {
    func period(_ year: String) throws -> ([Double], [[Double]]) {
      let sectors = try rows.filter { $0["prefecture"] == prefecture && $0["year"] == year }
        .map { row in try Self.fuels.map { try #require(row[$0].flatMap { Double($0) }) } }
      let total = sectors.reduce(0) { $0 + $1.reduce(0, +) }
      var factors = [[Double]](repeating: [], count: 3)
      for sector in sectors {
        let sum = sector.reduce(0, +)
        for fuel in sector {
          factors[0].append(total)
          factors[1].append(sum / total)
          factors[2].append(sum == 0 ? .nan : fuel / sum)
        }
      }
      return (sectors.flatMap { $0 }, factors)
    }
    let (first, second) = (try period("2007"), try period("2012"))
    return LMDIInput(v0: first.0, v1: second.0, factors0: first.1, factors1: second.1)
  }

  @Test func sectorsAndFuelsOfJapan() throws {
    guard let text = try openData("reference/peers/lmdi_japan_zeros.json"),
      let table = try openData("data/open/japan_prefecture_sector_co2.csv")
    else { return }
    let file = try JSONReader.read(text)
    let rows = csvRows(table)
    let limits = try file.member("analytical_limits_curator").member("results").list()
    #expect(limits.count == 5)
    let close = Tolerance(relative: 1e-9, absolute: 1e-9)
    for limit in limits {
      let prefecture = try limit.member("prefecture").text()
      let data = try input(rows, prefecture)
      #expect(data.v0.count == 78 && data.v0.contains(0))
      let got = try LMDI.decompose(data)
      let expected = try limit.member("effects")
      #expect(close.agrees(got.total[0], try expected.member("total").double()))
      for (i, name) in Self.names.enumerated() {
        #expect(
          close.agrees(got.effects[i][0], try expected.member(name).double()),
          "\(prefecture) \(name)")
      }
      #expect(got.residual[0].magnitude < 1e-8)
    }
  }
}
