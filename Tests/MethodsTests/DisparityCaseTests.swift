import Methods
import TestSupport
import Testing

/// Reference cases of the measures of inequality, structure and place.
@Suite struct DisparityCaseTests {
  private func groups(_ names: JSON) throws -> [Int] {
    let texts = try names.list().map { try $0.text() }
    let distinct = texts.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return texts.map { distinct.firstIndex(of: $0) ?? -1 }
  }

  @Test(arguments: try cases("disparity.json", "theil"))
  func theil(_ item: Case) throws {
    let got = try Theil(
      of: item.input.member("y").doubles(), weights: item.input.member("p").doubles(),
      groups: groups(item.input.member("groups")))
    for (name, value) in [
      ("total", got.total), ("between", got.between), ("within", got.within),
    ] {
      #expect(item.tolerance.agrees(value, try item.expected.member(name).double()), "\(name)")
    }
  }

  @Test(arguments: try cases("disparity.json", "gini_dagum"))
  func gini(_ item: Case) throws {
    let got = try DagumGini(
      of: item.input.member("x").doubles(), groups: groups(item.input.member("groups")))
    for (name, value) in [
      ("gini", got.total), ("total", got.total), ("within", got.within),
      ("between_net", got.betweenNet), ("transvariation", got.transvariation),
    ] {
      #expect(item.tolerance.agrees(value, try item.expected.member(name).double()), "\(name)")
    }
  }

  @Test(arguments: try cases("disparity.json", "location_quotient"))
  func structure(_ item: Case) throws {
    let got = try Structure(item.input.member("M").rows())
    let wanted = item.expected
    #expect(item.tolerance.agrees(got.locationQuotients, try wanted.member("LQ").rows()))
    #expect(
      item.tolerance.agrees(got.krugman, try wanted.member("krugman_vs_nation").doubles()))
    #expect(item.tolerance.agrees(got.concentration, try wanted.member("hhi").doubles()))
    for (name, value) in [
      ("krugman_pair_01", got.krugman(0, 1)), ("isomorphism_01", got.isomorphism(0, 1)),
    ] {
      #expect(item.tolerance.agrees(value, try wanted.member(name).double()), "\(name)")
    }
  }

  @Test(arguments: try cases("disparity.json", "convergence"))
  func convergence(_ item: Case) throws {
    let got = try Convergence(
      first: item.input.member("y0").doubles(), last: item.input.member("y1").doubles(),
      years: item.input.member("T").double())
    for (name, value) in [
      ("alpha", got.alpha), ("slope", got.slope), ("p", got.p), ("r2", got.rSquared),
      ("speed", got.speed), ("half_life", got.halfLife), ("sigma0", got.sigmaFirst),
      ("sigma1", got.sigmaLast),
    ] {
      #expect(item.tolerance.agrees(value, try item.expected.member(name).double()), "\(name)")
    }
  }

  @Test(arguments: try cases("disparity.json", "kernel_density"))
  func density(_ item: Case) throws {
    let got = try KernelDensity(
      of: item.input.member("x").doubles(), at: item.input.member("grid").doubles())
    #expect(item.tolerance.agrees(got.bandwidth, try item.expected.member("h").double()))
    #expect(item.tolerance.agrees(got.density, try item.expected.member("density").doubles()))
  }

  @Test(arguments: try cases("disparity.json", "standard_deviational_ellipse"), ["0", "1"])
  func ellipse(_ item: Case, _ time: String) throws {
    let got = try DeviationalEllipse(
      x: item.input.member("x").doubles(), y: item.input.member("y").doubles(),
      weights: item.input.member("w\(time)").doubles())
    let wanted = try item.expected.member("t\(time)")
    #expect(item.tolerance.agrees([got.x, got.y], try wanted.member("center").doubles()))
    for (name, value) in [
      ("theta_deg", got.theta), ("axis_across", got.across), ("axis_along", got.along),
      ("area", got.area),
    ] {
      #expect(item.tolerance.agrees(value, try wanted.member(name).double()), "\(name)")
    }
  }

  @Test(arguments: try cases("disparity.json", "quadrant"))
  func quadrant(_ item: Case) throws {
    let (x, y) = (
      try item.input.member("size").doubles(), try item.input.member("depth").doubles()
    )
    let got = try Quadrant(x: x, y: y)
    #expect(item.tolerance.agrees(got.zx, try item.expected.member("z_size").doubles()))
    #expect(item.tolerance.agrees(got.zy, try item.expected.member("z_depth").doubles()))
    let zones = try item.expected.member("zone").list().map { try $0.text().lowercased() }
    #expect(got.zones.map(\.rawValue) == zones)
    #expect(try Quadrant(x: x, y: y, kind: .population).zones == got.zones)
  }

  /// Rows of a case: the region, the industry, two values and, for some, two benchmarks.
  private func columns(_ item: Case, from first: Int) throws -> [[Double]] {
    let rows = try item.input.member("rows").list().map { try $0.list() }
    guard let width = rows.first?.count else { return [] }
    return try (first..<width).map { column in try rows.map { try $0[column].double() } }
  }

  private func standings(_ item: Case) throws -> [String] {
    try item.expected.member("classes").list().map {
      try $0.text() == "reversal_better"
        ? "better" : $0.text() == "reversal_worse" ? "worse" : $0.text()
    }
  }

  @Test(arguments: try cases("disparity.json", "classify.benchmark_mean"))
  func givenBenchmarks(_ item: Case) throws {
    let c = try columns(item, from: 2)
    let got = try Advantage(first: c[0], last: c[1], benchmarks: (c[2], c[3]))
    #expect(got.standings.map { $0?.rawValue } == (try standings(item)))
  }

  @Test(arguments: try cases("disparity.json", "classify.benchmark_median"))
  func medianBenchmarks(_ item: Case) throws {
    let c = try columns(item, from: 1)
    let medians = try c.map { try Advantage.benchmark(.median, of: $0) }
    #expect(medians == (try item.expected.member("median").doubles()))
    let all = medians.map { [Double](repeating: $0, count: c[0].count) }
    let got = try Advantage(first: c[0], last: c[1], benchmarks: (all[0], all[1]))
    #expect(got.standings.map { $0?.rawValue } == (try standings(item)))
  }

  @Test(arguments: try cases("disparity.json", "classify.pair"))
  func pairs(_ item: Case) throws {
    let got = try item.input.member("pairs").rows().map {
      Dominance(first: $0[0], last: $0[1], otherFirst: $0[2], otherLast: $0[3])
    }
    let relations = try item.expected.member("relation").list().map { relation in
      try relation.text().hasPrefix("tie") ? "tie" : try relation.text()
    }
    #expect(got.map { $0.relation?.rawValue } == relations)
    let ratios = try item.expected.member("productivity_ratio").rows()
    #expect(item.tolerance.agrees(got.map { [$0.ratioFirst, $0.ratioLast] }, ratios))
  }

  @Test func everyFixtureCaseIsTested() throws {
    let tested = [
      "theil", "gini_dagum", "location_quotient", "convergence", "kernel_density",
      "standard_deviational_ellipse", "quadrant", "classify.benchmark_mean",
      "classify.benchmark_median", "classify.pair", "natural_breaks",
    ]
    for item in try cases("disparity.json") { #expect(tested.contains(item.method), "\(item)") }
    #expect(try cases("disparity.json").count == 12)
  }
}
