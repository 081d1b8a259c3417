import Spatial
import TestSupport
import Testing

/// Emissions per head of 48 states and the District of Columbia against R's spdep, read in place.
@Suite struct StatisticsPeerTests {
  @Test func emissionsPerHead() throws {
    guard let text = try openData("reference/peers/panel_spatial_us_R.json"),
      let panel = try openData("data/open/us_states_panel.csv"),
      let borders = try openData("data/open/contiguity_us_states.csv")
    else { return }
    let expected = try JSONReader.read(text).member("results")
    let local = try expected.member("localmoran_Ii")
    let names = try local.member("abbr").list().map { try $0.text() }
    let places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    let weights = try weights(csvRows(borders), places)
    var x = [Double](repeating: .nan, count: names.count)
    for row in csvRows(panel) where row["year"] == "2016" {
      guard let place = row["abbr"].flatMap({ places[$0] }) else { continue }
      let cells = ["co2_mt", "population"].map { Double(row[$0] ?? "") ?? .nan }
      x[place] = cells[0] / cells[1]
    }
    let exact = Tolerance(relative: 1e-9, absolute: 1e-11)
    let moran = try Moran(x, weights: weights)
    let wanted = try expected.member("moran_pc")
    #expect(exact.agrees(moran.i, try wanted.member("I").double()))
    #expect(exact.agrees(moran.randomised.variance, try wanted.member("varI").double()))
    #expect(exact.agrees(moran.randomised.z, try wanted.member("z").double()))
    #expect(exact.agrees(moran.randomised.p / 2, try wanted.member("p_greater").double()))
    let logs = try Moran(VectorMath.log(x), weights: weights)
    let logged = try expected.member("moran_logpc")
    #expect(exact.agrees(logs.i, try logged.member("I").double()))
    #expect(exact.agrees(logs.randomised.z, try logged.member("z").double()))
    let geary = try Geary(x, weights: weights)
    #expect(exact.agrees(geary.c, try expected.member("geary_pc").double()))
    var options = LocalMoran.Options()
    options.scale = .full
    let own = try LocalMoran(x, weights: weights, options: options)
    #expect(exact.agrees(own.i, try local.member("Ii").doubles()))
    let z = own.i.indices.map { own.standing($0).z }
    #expect(exact.agrees(z, try local.member("z_analytic").doubles()))
  }

  /// Queen contiguity, rows that sum to 1.
  private func weights(
    _ rows: [[String: String]], _ places: [String: Int]
  ) throws -> SpatialWeights {
    var neighbours = [Set<Int>](repeating: [], count: places.count)
    for row in rows where row["queen"] == "1" {
      guard let a = row["a"].flatMap({ places[$0] }), let b = row["b"].flatMap({ places[$0] })
      else { continue }
      neighbours[a].insert(b)
      neighbours[b].insert(a)
    }
    return try SpatialWeights(
      rows: neighbours.map { own in own.map { ($0, 1 / Double(own.count)) } }, style: .row)
  }
}
