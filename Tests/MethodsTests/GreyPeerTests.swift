import Methods
import TestSupport
import Testing

/// Grey models of three R packages and weights of pymcdm on public data, read where they are at
/// hand.
@Suite struct GreyPeerTests {
  private let close = Tolerance(relative: 1e-9, absolute: 1e-11)

  private func peer(_ name: String) throws -> JSON? {
    try openData("reference/peers/" + name).map { try JSONReader.read($0) }
  }

  @Test func evenAndDiscreteModels() throws {
    guard let all = try peer("grey_R.json")?.member("series").members else { return }
    #expect(all.count == 13)
    for (name, item) in all {
      let x = try item.member("series").doubles()
      let egm = try EGM(x, ahead: 4)
      for peer in ["greyforecasting_gm", "GreyModel_CRAN"] {
        let expected = try item.member(peer)
        #expect(close.agrees(egm.a, try expected.member("a").double()), "\(name), \(peer)")
        #expect(close.agrees(egm.b, try expected.member("b").double()), "\(name), \(peer)")
        #expect(
          close.agrees(egm.forecast, try expected.member("forecast").doubles()), "\(name), \(peer)")
      }
      let even = try item.member("Greymodels_gm11").member("fitted_plus4").doubles()
      #expect(close.agrees(egm.fitted + egm.forecast, even), "\(name)")
      let dgm = try GreyModel(x, kind: .dgm, ahead: 4)
      let discrete = try item.member("Greymodels_dgm11").member("fitted_plus4").doubles()
      #expect(close.agrees(dgm.fitted + dgm.forecast, discrete), "\(name)")
      let parameters = try item.member("greyforecasting_dgm")
      #expect(close.agrees(dgm.parameters.p1, try parameters.member("p1").double()), "\(name)")
      #expect(close.agrees(dgm.parameters.p2, try parameters.member("p2").double()), "\(name)")
    }
  }

  @Test func entropyWeightsAndCloseness() throws {
    guard let file = try peer("weights_mcdm.json") else { return }
    for year in ["public_2015", "public_2018"] {
      let item = try file.member(year)
      let rows = try item.member("matrix").rows()
      let columns = rows[0].indices.map { column in rows.map { $0[column] } }
      let matrix = try IndicatorMatrix(
        columns, isCost: item.member("types").doubles().map { $0 < 0 })
      func expect(_ name: String, _ got: EntropyWeights) throws {
        let expected = try item.member("pymcdm.entropy_weights(\(name))").doubles()
        #expect(close.agrees(got.weights, expected), "\(year), \(name)")
      }
      try expect("raw", EntropyWeights(matrix, convention: .raw))
      for (name, shift) in [("0.0001", 0.0001), ("0.001", 0.001), ("0.01", 0.01)] {
        try expect("minmax+\(name)", EntropyWeights(matrix, shift: shift))
      }
      try expect(
        "0.99*minmax+0.01", EntropyWeights(matrix, convention: .scaled, shift: 0.01))
      let weights = try EntropyWeights(matrix, shift: 0.0001).weights
      for scaling in TopsisScaling.allCases {
        let name = "pymcdm.TOPSIS(\(scaling.rawValue),w=entropy(minmax+1e-4))"
        let got = try Topsis(matrix, weights: weights, scaling: scaling)
        #expect(
          close.agrees(got.closeness, try item.member(name).doubles()), "\(year), \(name)")
      }
    }
  }
}
