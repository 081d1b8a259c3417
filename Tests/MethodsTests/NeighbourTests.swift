import Methods
import NumericCore
import TestSupport
import Testing

/// Tapio, structural decomposition, STIRPAT, the Kuznets curve, scenario, coupling and output
/// density.
@Suite struct NeighbourTests {
  @Test(arguments: try cases("neighbours.json", "tapio"))
  func tapio(_ item: Case) throws {
    let rows = try item.input.member("rows").rows()
    let got = try Tapio(
      from: rows.map { $0[0] }, to: rows.map { $0[1] }, driverFrom: rows.map { $0[2] },
      driverTo: rows.map { $0[3] })
    #expect(item.tolerance.agrees(got.elasticity, try item.expected.member("elasticity").doubles()))
    let states = try item.expected.member("state").list().map { try $0.text() }
    #expect(got.state.map { $0?.rawValue } == states)
    #expect(states.count == Tapio.State.allCases.count)
  }

  @Test func tapioWithoutAnElasticity() throws {
    let got = try Tapio(
      from: [1, 0, 1, 1], to: [2, 2, 2, 1], driverFrom: [3, 3, 0, 4], driverTo: [3, 4, 2, 2])
    #expect(got.elasticity.dropLast().allSatisfy { $0.isNaN })
    #expect(got.state == [nil, nil, nil, .weakNegative])
    #expect(got.change[1].isNaN && got.driverChange[0] == 0 && got.driverChange[2].isNaN)
    expectFailure(.domain, row: 0) {
      try Tapio(from: [-1], to: [1], driverFrom: [1], driverTo: [2])
    }
    expectFailure(.shape) { try Tapio(from: [1], to: [1, 2], driverFrom: [1], driverTo: [2]) }
    expectFailure(.missing, row: 0) {
      try Tapio(from: [1], to: [1], driverFrom: [.nan], driverTo: [2])
    }
  }

  @Test(arguments: try cases("neighbours.json", "sda"))
  func structuralDecomposition(_ item: Case) throws {
    func economy(_ year: String) throws -> StructuralDecomposition.Economy {
      try StructuralDecomposition.Economy(
        intensity: item.input.member("c" + year).doubles(),
        technology: item.input.member("A" + year).rows(),
        demand: item.input.member("y" + year).doubles())
    }
    let got = try StructuralDecomposition(from: economy("0"), to: economy("1"))
    let (expected, close) = (try item.expected.member("all_orders"), item.tolerance)
    #expect(close.agrees(got.effects.intensity, try expected.member("intensity").double()))
    #expect(close.agrees(got.effects.technology, try expected.member("technology").double()))
    #expect(close.agrees(got.effects.demand, try expected.member("demand").double()))
    let polar = try item.expected.member("polar").doubles()
    #expect(
      close.agrees([got.polar.intensity, got.polar.technology, got.polar.demand], polar))
    #expect(close.agrees(got.total, try item.expected.member("total").double()))
  }

  @Test(arguments: try cases("neighbours.json", "stirpat"))
  func stirpat(_ item: Case) throws {
    let input = item.input
    let got = try Stirpat(
      impact: input.member("I").doubles(), population: input.member("P").doubles(),
      affluence: input.member("A").doubles(), technology: [input.member("T").doubles()]
    ).regression
    let (expected, close) = (item.expected, item.tolerance)
    #expect(
      close.agrees(got.coefficients.map(\.estimate), try expected.member("coef").doubles()))
    #expect(
      close.agrees(got.coefficients.map(\.standardError), try expected.member("se").doubles()))
    #expect(close.agrees(got.coefficients.map(\.p), try expected.member("p").doubles()))
    #expect(close.agrees(got.rSquared, try expected.member("r2").double()))
  }

  @Test(arguments: try cases("neighbours.json", "ekc"))
  func kuznetsCurve(_ item: Case) throws {
    let got = try KuznetsCurve(
      item.input.member("y").doubles(), income: item.input.member("income").doubles())
    let (expected, close) = (item.expected, item.tolerance)
    #expect(
      close.agrees(
        got.regression.coefficients.map(\.estimate), try expected.member("coef").doubles()))
    #expect(close.agrees(got.turningPoint, try expected.member("turning_point").double()))
    #expect(got.shape?.rawValue == (try expected.member("shape").text()))
  }

  @Test(arguments: try cases("neighbours.json", "scenario.kaya"))
  func scenario(_ item: Case) throws {
    let rates = try item.input.member("rates").members.values.map { [try $0.double()] }
    let steps = try item.input.member("years").int()
    let start = try item.input.member("C0").double()
    let got = try Scenario(start: start, rates: rates, steps: steps)
    #expect(item.tolerance.agrees(got.path, try item.expected.member("path").doubles()))
    #expect(got.notes.map(\.name) == ["no-peak"])
    let spread = rates.map { [Double](repeating: $0[0], count: steps) }
    #expect(try Scenario(start: start, rates: spread, steps: steps) == got)
  }

  @Test func scenarioWithRatesThatChange() throws {
    let got = try Scenario(start: 100, rates: [[0.1, -0.5], [0]], steps: 2)
    #expect(Tolerance(relative: 1e-15, absolute: 0).agrees(got.path, [100, 110, 55]))
    #expect(got.notes.isEmpty)
    #expect(try Scenario(start: 5, rates: [], steps: 0).path == [5])
    expectFailure(.shape) { try Scenario(start: 1, rates: [[0.1, 0.2]], steps: 3) }
    expectFailure(.domain) { try Scenario(start: 1, rates: [[-1]], steps: 3) }
    expectFailure(.domain) { try Scenario(start: 1, rates: [], steps: -1) }
    expectFailure(.missing) { try Scenario(start: .nan, rates: [], steps: 1) }
  }

  @Test(arguments: try cases("neighbours.json", "coupling_coordination"))
  func coupling(_ item: Case) throws {
    let pairs = try item.input.member("pairs").rows()
    let got = try Coupling(
      pairs.map { $0[0] }, pairs.map { $0[1] }, alpha: item.input.member("alpha").double())
    for (row, wanted) in try item.expected.member("result").list().enumerated() {
      #expect(item.tolerance.agrees(got.coupling[row], try wanted.member("C").double()))
      #expect(item.tolerance.agrees(got.level[row], try wanted.member("T").double()))
      #expect(item.tolerance.agrees(got.coordination[row], try wanted.member("D").double()))
    }
    #expect(got.notes.isEmpty)
  }

  @Test func couplingOfNothingDoesNotExist() throws {
    let got = try Coupling([0, 0, 2], [0, 1, 1])
    #expect(got.coupling[0].isNaN && got.coordination[0].isNaN && got.level[0] == 0)
    #expect(got.coupling[1] == 0)
    #expect(got.notes.map(\.name) == ["both-zero", "not-an-index"])
    expectFailure(.domain, row: 1) { try Coupling([1, -1], [1, 1]) }
    expectFailure(.domain) { try Coupling([1], [1], alpha: 2) }
    expectFailure(.shape) { try Coupling([1], [1, 2]) }
  }

  @Test(arguments: try cases("neighbours.json", "ciccone_hall.recover"))
  func outputDensity(_ item: Case) throws {
    let got = try OutputDensity(
      capital: item.input.member("coef_k").double(), energy: item.input.member("coef_e").double(),
      density: item.input.member("coef_n").double())
    let (expected, close) = (item.expected, item.tolerance)
    #expect(close.agrees(got.gamma, try expected.member("gamma").double()))
    #expect(close.agrees(got.beta, try expected.member("beta").double()))
    #expect(close.agrees(got.rest, try expected.member("one_minus_beta_gamma").double()))
    #expect(close.agrees(got.lambdaAlpha, try expected.member("lambda_alpha").double()))
    #expect(got.notes.isEmpty)
    let odd = try OutputDensity(capital: -0.2, energy: 0.9, density: 0.5)
    #expect(odd.notes.map(\.name) == ["beta", "gamma"])
    expectFailure(.degenerate) { try OutputDensity(capital: 1, energy: 1, density: 0) }
    expectFailure(.missing) { try OutputDensity(capital: .nan, energy: 1, density: 1) }
  }

  @Test func everyFixtureCaseIsTested() throws {
    let ids = try cases("neighbours.json").map(\.id)
    #expect(ids == ["x1", "x5", "x7", "x8", "x11", "x12", "ch1"])
  }

  @Test func regressionsWithoutAnAnswer() {
    let x = [1.0, 2, 3, 4]
    expectFailure(.domain, row: 2) { try KuznetsCurve([1, 2, 0, 3], income: x) }
    expectFailure(.degenerate) { try KuznetsCurve(x, income: [1, 2, 1, 2]) }
    expectFailure(.tooShort) { try KuznetsCurve([1, 2], income: [1, 2]) }
    expectFailure(.shape) { try KuznetsCurve([1, 2], income: [1, 2, 3]) }
    expectFailure(.degenerate) {
      try Stirpat(impact: x, population: x, affluence: [2, 2, 2, 2], technology: [])
    }
    expectFailure(.missing, row: 1) {
      try Stirpat(impact: [1, .nan, 2, 3], population: x, affluence: x, technology: [])
    }
  }
}
