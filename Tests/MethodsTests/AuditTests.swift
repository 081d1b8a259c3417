import Methods
import NumericCore
import TestSupport
import Testing

/// Printed tables of four studies, as the fixture names them, and small ones where the answer is known.
@Suite struct AuditTests {
  private let exact = Tolerance(relative: 0, absolute: 0)

  @Test(arguments: try cases("audits.json", "cv.from_moments"))
  func printedCoefficients(_ item: Case) throws {
    for year in ["2010", "2020"] {
      let sd = try item.input.member("sd\(year)").doubles()
      let mean = try item.input.member("mean\(year)").doubles()
      let wanted = try item.expected.member("cv\(year)").doubles()
      #expect(item.tolerance.agrees(zip(sd, mean).map { 100 * $0 / $1 }, wanted))
      let findings = try Audit.variation(
        labels: sd.map { "\($0)" }, deviations: sd, means: mean, ratios: wanted.map { $0 / 100 },
        half: (0.005, 0.00005))
      #expect(findings.prefix(sd.count).allSatisfy { $0.verdict == .holds })
    }
  }

  @Test(arguments: try cases("audits.json", "cv.feasible_moments"))
  func feasibleMoments(_ item: Case) throws {
    let moments = PrintedMoments(
      deviation: try item.input.member("sd").double(),
      mean: try item.input.member("mean").double(),
      ratio: try item.input.member("cv_pct").double() / 100,
      known: try item.input.member("known").doubles(), half: (0.005, 0.00005, 0.005))
    let wanted = try item.expected.member("feasible")
    for n in [10, 11, 12] {
      for (ddof, divisor) in [(0, StandardDeviationKind.population), (1, .sample)] {
        let got = Audit.canHave(moments, count: n, divisor: divisor)
        let flag = try wanted.member("\(n),\(ddof)").flag()
        #expect(item.tolerance.agrees(got ? 1 : 0, flag ? 1 : 0), "\(n), \(ddof)")
      }
    }
  }

  @Test(arguments: try cases("audits.json", "audit.cv_moments_feasible"))
  func momentsOfAllIndustries(_ item: Case) throws {
    var feasible = ["11,1": 0.0, "12,1": 0, "12,0": 0, "11,0": 0]
    var cells = 0.0
    for year in ["2010", "2020"] {
      for row in try item.input.member("table2").list() {
        let code = try row.member("code").double()
        var known: [String: Double] = [:]
        for city in try item.input.member("table3").list()
        where try city.member("code").double() == code {
          let region = try city.member("region").text()
          if known[region] == nil { known[region] = try city.member("i\(year)").double() }
        }
        guard !known.isEmpty else { continue }
        cells += 1
        let moments = PrintedMoments(
          deviation: try row.member("sd_\(year)").double(),
          mean: try row.member("mean_\(year)").double(),
          ratio: try row.member("cv_\(year)_pct").double() / 100,
          known: known.values.filter { !$0.isNaN }, half: (0.005, 0.00005, 0.005))
        for key in feasible.keys {
          let n = key.hasPrefix("11") ? 11 : 12
          let divisor: StandardDeviationKind = key.hasSuffix("1") ? .sample : .population
          if Audit.canHave(moments, count: n, divisor: divisor) { feasible[key, default: 0] += 1 }
        }
      }
    }
    #expect(item.tolerance.agrees(cells, try item.expected.member("cells").double()))
    for (key, count) in feasible {
      let wanted = try item.expected.member("feasible").member(key).double()
      #expect(item.tolerance.agrees(count, wanted), "\(key)")
    }
  }

  @Test(arguments: try cases("audits.json", "audit.least_squares_residual_signs"))
  func lines(_ item: Case) throws {
    let y = try item.input.member("y").doubles()
    let line = try item.input.member("line").doubles()
    let got = try PrintedLine(y, line: line)
    let changes = try item.expected.member("sign_changes").double()
    #expect(got.signChanges == Int(changes)...Int(changes))
    let slopes = try item.expected.member("slope_range").doubles()
    let intercepts = try item.expected.member("intercept_range").doubles()
    let pairs = [
      (got.slopes?.lowerBound, slopes[0]), (got.slopes?.upperBound, slopes[1]),
      (got.intercepts?.lowerBound, intercepts[0]), (got.intercepts?.upperBound, intercepts[1]),
      (got.slope, try item.expected.member("ols_slope").double()),
      (got.intercept, try item.expected.member("ols_intercept").double()),
    ]
    for (value, wanted) in pairs { #expect(item.tolerance.agrees(value ?? .nan, wanted)) }
    #expect(try Audit.leastSquares(y, line: line).map(\.verdict) == [.fails, .holds, .fails])
  }

  @Test(arguments: try cases("audits.json", "audit.residual_shift"))
  func shifts(_ item: Case) throws {
    let got = try Audit.residualShift(
      observed: item.input.member("x0").doubles(), fitted: item.input.member("fit").doubles(),
      printed: item.input.member("printed").doubles())
    #expect(
      item.tolerance.agrees(got.residuals, try item.expected.member("correct_abs").doubles()))
    #expect(got.shift == Int(try item.expected.member("shift").double()))
    #expect(got.inPlace == Int(try item.expected.member("cells_equal_in_place").double()))
  }

  @Test(arguments: try cases("audits.json", "audit.rho_artefacts"))
  func coefficientsThatAreNone(_ item: Case) throws {
    let rho = try item.input.member("rho").doubles()
    let findings = try Audit.rho(labels: rho.indices.map { "\($0)" }, rho)
    let start = try item.expected.member("golden_section_start").double()
    #expect(item.tolerance.agrees(Audit.goldenSectionStart, start))
    let flagged = findings.indices.filter { findings[$0].verdict == .fails }.map(Double.init)
    let wanted =
      try item.expected.member("flag_start").doubles()
      + item.expected.member("flag_edge").doubles()
    #expect(item.tolerance.agrees(flagged, wanted))
  }

  @Test(arguments: try cases("audits.json", "audit.growth_rates_004"))
  func growth(_ item: Case) throws {
    let first = try item.input.member("pc2011").double()
    let last = try item.input.member("pc2021").double()
    let fall = try item.input.member("drop2012").double()
    func reached(_ rates: [Double], _ years: [Double]) throws -> Double {
      try Audit.composed(first: first, rates: rates, years: years, half: (0, 0)).value
    }
    let pairs = [
      ("pc2012", try reached([fall], [1])), ("at_plus_1_94", try reached([fall, 0.0194], [1, 9])),
      ("at_minus_1_06", try reached([fall, -0.0106], [1, 9])),
    ]
    for (name, got) in pairs {
      #expect(item.tolerance.agrees(got, try item.expected.member(name).double()), "\(name)")
    }
    let rate = try item.expected.member("cagr_2012_2021").double()
    func verdict(_ rate: Double) throws -> AuditVerdict? {
      try Audit.growth(first: first, last: last, rates: [fall, rate], years: [1, 9]).first?.verdict
    }
    #expect(try verdict(0.0194) == .fails)
    #expect(try verdict(-0.0106) == .undecided)
    #expect(try verdict((1e4 * rate).rounded() / 1e4) == .holds)
  }

  @Test(arguments: try cases("audits.json", "audit.productivity_claims_000"))
  func claims(_ item: Case) throws {
    let claims = try item.input.member("claims").list().map { try $0.doubles() }
    let findings = try Audit.ratio(
      labels: claims.indices.map { "\($0)" }, claimed: claims.map { $0[0] },
      above: claims.map { $0[1] }, below: claims.map { $0[2] }, half: 0.005)
    let ratios = try item.expected.member("ratio").doubles()
    #expect(item.tolerance.agrees(claims.map { $0[1] / $0[2] }, ratios))
    let flags = try item.expected.member("flag").list().map { try $0.flag() }
    #expect(findings.map { $0.verdict == .fails } == flags)
  }

  @Test(arguments: try cases("audits.json", "audit.r2_loglik"))
  func likelihoods(_ item: Case) throws {
    let implied = try item.expected.member("implied")
    var models: [PrintedModel] = []
    for region in ["China", "East", "Central", "West"] {
      let n = try item.input.member("n").member(region).double()
      for variable in ["OA", "LA", "CA", "TA"] {
        let label = "\(region) \(variable)"
        let printed = try item.input.member("models").member(label)
        let model = PrintedModel(
          label: label, rSquared: try printed.member("adjR2").double(),
          logLikelihood: try printed.member("logL").double(), count: n, group: region)
        models.append(model)
        let wanted = try implied.member(label)
        #expect(
          item.tolerance.agrees(model.errorVariance, try wanted.member("sigma2").double()))
        #expect(
          item.tolerance.agrees(
            model.totalVariance, try wanted.member("total_variance").double()))
      }
    }
    let findings = try Audit.logLikelihood(models)
    func labels(_ verdict: AuditVerdict) -> Set<String> {
      Set(zip(models, findings).filter { $0.1.verdict == verdict }.map(\.0.label))
    }
    func wanted(_ name: String) throws -> Set<String> {
      Set(try item.expected.member(name).list().map { try $0.text() })
    }
    #expect(labels(.holds) == (try wanted("consistent").union(wanted("pair_consistent"))))
    #expect(labels(.fails) == (try wanted("flag")))
    #expect(findings.contains { $0.check == "n, East" && $0.verdict == .holds })
  }

  @Test(arguments: try cases("audits.json", "audit.fixed_factors_impossible"))
  func factors(_ item: Case) throws {
    let rows = try item.input.member("E").list().map { try $0.doubles() }
    let total = try item.input.member("CE").doubles()
    let got = try FixedFactors(
      energy: rows[0].indices.map { fuel in rows.map { $0[fuel] } }, total: total)
    let pairs = [
      ("nonneg_minimax", got.error), ("with_rounding_slack", got.errorAfterRounding),
      ("unconstrained_minimax", got.signedError),
    ]
    for (name, value) in pairs {
      #expect(item.tolerance.agrees(value, try item.expected.member(name).double()), "\(name)")
    }
  }

  @Test func everyFixtureCaseIsTested() throws {
    #expect(
      try cases("audits.json").map(\.id) == [
        "a1", "a2", "a3", "a4", "a5", "a6", "art1", "c1", "c3", "t3",
      ])
  }
}
