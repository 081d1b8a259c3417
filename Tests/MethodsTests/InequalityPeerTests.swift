import Methods
import TestSupport
import Testing

/// Inequality of emissions a head of the states of the USA as other programs give it, where
/// TONNE_DATA names the data.
@Suite struct InequalityPeerTests {
  /// Emissions a head and regions of a year.
  private func states(_ year: Int) throws -> (x: [Double], groups: [Int]) {
    guard let text = try openData("data/open/us_states_panel.csv"),
      let map = try openData("data/open/us_states.geojson")
    else { return ([], []) }
    var region: [String: String] = [:]
    for feature in try JSONReader.read(map).member("features").list() {
      let own = try feature.member("properties")
      region[try own.member("abbr").text()] = try own.member("region").text()
    }
    let names = Set(region.values).sorted()
    var (x, groups) = ([Double](), [Int]())
    for row in csvRows(text) where row["year"] == "\(year)" {
      let carbon = try #require(row["co2_mt"].flatMap { Double($0) })
      let people = try #require(row["population"].flatMap { Double($0) })
      x.append(carbon * 1e6 / people)
      groups.append(try #require(names.firstIndex(of: region[row["abbr"] ?? ""] ?? "")))
    }
    return (x, groups)
  }

  @Test func inequalityOfStates() throws {
    guard let text = try openData("reference/peers/inequality_us.json") else { return }
    let tolerance = Tolerance(relative: 1e-9, absolute: 1e-12)
    let years = try JSONReader.read(text).member("public").list()
    #expect(years.count == 12)
    for item in years {
      let (x, groups) = try states(item.member("year").int())
      #expect(x.count == (try item.member("n").int()))
      let theil = try Theil(of: x, groups: groups)
      let convergence = try Convergence(first: x, last: x.map { 2 * $0 }, years: 1)
      for (name, got) in [
        ("cv_pop", try CoefficientOfVariation(of: x, kind: .population).ratio),
        ("cv_sample", try CoefficientOfVariation(of: x).ratio),
        ("gini", try DagumGini(of: x, groups: groups).total), ("theil_T", theil.total),
        ("theil_between", theil.between), ("theil_within", theil.within),
        ("log_sd_ddof1", convergence.sigmaFirst),
      ] {
        #expect(tolerance.agrees(got, try item.member(name).double()), "\(name)")
      }
    }
  }

  @Test(arguments: ["public_2015", "public_2018"])
  func variationOfIndicators(_ year: String) throws {
    guard let text = try openData("reference/peers/weights_mcdm.json") else { return }
    let item = try JSONReader.read(text).member(year)
    let rows = try item.member("matrix").rows()
    let tolerance = Tolerance(relative: 1e-9, absolute: 1e-12)
    for (ddof, kind) in [(0, StandardDeviationKind.population), (1, .sample)] {
      let wanted = try item.member("scipy.stats.variation(ddof=\(ddof))").doubles()
      for (column, value) in wanted.enumerated() {
        let got = try CoefficientOfVariation(of: rows.map { $0[column] }, kind: kind)
        #expect(tolerance.agrees(got.ratio, value), "\(column)")
      }
    }
  }
}
