import Methods
import TestSupport
import Testing

/// Results of other software on public data, read where a folder with both is at hand.
@Suite struct PeerTests {
  private let close = Tolerance(relative: 1e-9, absolute: 1e-9)

  private func peer(_ name: String) throws -> JSON? {
    try openData("reference/peers/" + name).map { try JSONReader.read($0) }
  }

  /// Rows of the Kaya table by country and year.
  private func countries() throws -> [String: [String: String]] {
    guard let text = try openData("data/open/owid_kaya.csv") else { return [:] }
    let rows = csvRows(text).map { ("\($0["iso"] ?? "") \($0["year"] ?? "")", $0) }
    return Dictionary(rows) { first, _ in first }
  }

  private func value(_ row: [String: String]?, _ name: String) throws -> Double {
    try #require(row?[name].flatMap { Double($0) }, "\(name)")
  }

  /// Population, GDP a head, energy intensity, carbon intensity.
  private func kaya(_ row: [String: String]?) throws -> [[Double]] {
    let (people, gdp) = (try value(row, "population"), try value(row, "gdp"))
    let (energy, carbon) = (try value(row, "energy_twh"), try value(row, "co2_mt"))
    return [[people], [gdp / people], [energy / gdp], [carbon / energy]]
  }

  private static let kayaNames = [
    "population", "gdp_per_capita", "energy_intensity", "carbon_intensity",
  ]

  /// Compares a result of one group with the members of a peer's.
  private func expect(_ got: LMDIResult, _ expected: JSON, _ names: [String]) throws {
    #expect(close.agrees(got.total[0], try expected.member("total").double()))
    for (i, name) in names.enumerated() {
      #expect(close.agrees(got.effects[i][0], try expected.member(name).double()), "\(name)")
    }
  }

  @Test func kayaPairs() throws {
    guard let file = try peer("lmdi_pylmdi.json") else { return }
    let rows = try countries()
    let pairs = try file.member("kaya4_pairs").list()
    #expect(pairs.count == 30)
    for pair in pairs {
      let iso = try pair.member("iso").text()
      let input = lmdiInput(
        try kaya(rows["\(iso) \(try pair.member("from_").int())"]),
        try kaya(rows["\(iso) \(try pair.member("to").int())"]))
      try expect(LMDI.decompose(input), pair.member("additive"), Self.kayaNames)
      try expect(
        LMDI.decompose(input, LMDIOptions(form: .multiplicative)),
        pair.member("multiplicative"), Self.kayaNames)
    }
  }

  @Test func kayaChains() throws {
    guard let file = try peer("lmdi_pylmdi.json") else { return }
    let rows = try countries()
    let chains = try file.member("kaya4_chained").list()
    #expect(chains.count == 15)
    for chain in chains {
      let iso = try chain.member("iso").text()
      let years = try chain.member("annual").list()
      let windows = try years.map { year in
        let to = try year.member("year").int()
        return try LMDI.decompose(
          lmdiInput(kaya(rows["\(iso) \(to - 1)"]), kaya(rows["\(iso) \(to)"])))
      }
      for (got, year) in zip(windows, years) {
        let expected = try year.member("effects").doubles()
        #expect(close.agrees(got.total + got.effects.map { $0[0] }, expected), "\(iso)")
      }
      let whole = try LMDI.chain(windows)
      let expected = try chain.member("cumulative").doubles()
      #expect(close.agrees(whole.total + whole.effects.map { $0[0] }, expected), "\(iso)")
    }
  }

  @Test func fuelMix() throws {
    guard let file = try peer("lmdi_pylmdi.json") else { return }
    let rows = try countries()
    let names = [
      "population", "gdp_per_capita", "energy_intensity", "co2_per_energy", "fuel_mix",
    ]
    let pairs = try file.member("fuel4_pairs").list()
    #expect(pairs.count == 30)
    for pair in pairs {
      let fuels = try pair.member("fuels").list().map { try $0.text() }
      let iso = try pair.member("iso").text()
      func factors(_ year: Int) throws -> [[Double]] {
        let row = rows["\(iso) \(year)"]
        let parts = try fuels.map { try value(row, $0) }
        let sum = parts.reduce(0, +)
        let top = try kaya(row).dropLast().map { [Double](repeating: $0[0], count: fuels.count) }
        let energy = try value(row, "energy_twh")
        return top + [parts.map { _ in sum / energy }, parts.map { $0 / sum }]
      }
      let input = lmdiInput(
        try factors(try pair.member("from_").int()), try factors(try pair.member("to").int()))
      try expect(LMDI.decompose(input), pair.member("additive"), names)
      try expect(
        LMDI.decompose(input, LMDIOptions(form: .multiplicative)),
        pair.member("multiplicative"), names)
    }
  }

  @Test func textbookMatrices() throws {
    guard let file = try peer("lmdi_lmdir_testvectors.json") else { return }
    let years = ["1971", "1972", "1973", "1974"]
    let matrices = try years.map { year in
      let rows = try file.member("X").member(year).rows()
      return (0..<3).map { i in rows.map { $0[i] } }
    }
    let printed = Tolerance(relative: 5e-9, absolute: 5e-9)
    let (sums, indices) = (try file.member("dV").rows(), try file.member("D").rows())
    let (totals, ratios) = (
      try file.member("dV_agg").doubles(), try file.member("D_agg").doubles()
    )
    for t in 1..<4 {
      let input = lmdiInput(matrices[t - 1], matrices[t])
      let got = try LMDI.decompose(input)
      #expect(printed.agrees(got.effects.map { $0[0] }, sums[t]))
      #expect(printed.agrees(got.total[0], totals[t]))
      let product = try LMDI.decompose(input, LMDIOptions(form: .multiplicative))
      #expect(printed.agrees(product.effects.map { $0[0] }, indices[t]))
      #expect(printed.agrees(product.total[0], ratios[t]))
    }
  }

  @Test func greyModels() throws {
    guard let file = try peer("grey_R.json") else { return }
    let every = try file.member("series").members
    #expect(every.count == 13)
    for (name, entry) in every {
      let got = try EGM(entry.member("series").doubles(), ahead: 4)
      let gm = try entry.member("greyforecasting_gm")
      #expect(close.agrees(got.a, try gm.member("a").double()), "\(name)")
      #expect(close.agrees(got.b, try gm.member("b").double()), "\(name)")
      #expect(close.agrees(got.fitted, try gm.member("fitted").doubles()), "\(name)")
      #expect(close.agrees(got.forecast, try gm.member("forecast").doubles()), "\(name)")
      let other = try entry.member("Greymodels_gm11").member("fitted_plus4").doubles()
      #expect(close.agrees(got.fitted + got.forecast, other), "\(name)")
    }
  }
}
