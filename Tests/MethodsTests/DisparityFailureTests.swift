import Methods
import Testing

/// What the measures of inequality, structure and place refuse, and where they say it is.
@Suite struct DisparityFailureTests {
  @Test func inequality() {
    expectFailure(.domain, row: 1) { try Theil(of: [1, -1]) }
    expectFailure(.missing, row: 0) { try Theil(of: [.nan, 1]) }
    expectFailure(.domain, row: 1) { try Theil(of: [1, 2], weights: [1, 0]) }
    expectFailure(.shape) { try Theil(of: [1, 2], weights: [1]) }
    expectFailure(.shape) { try Theil(of: [1, 2], groups: [0]) }
    expectFailure(.degenerate) { try Theil(of: [0, 0]) }
    expectFailure(.tooShort) { try Theil(of: []) }
    expectFailure(.domain, row: 0) { try DagumGini(of: [-1, 1]) }
    expectFailure(.degenerate) { try DagumGini(of: [0, 0]) }
    expectFailure(.tooShort) { try DagumGini(of: []) }
    expectFailure(.missing, row: 1) { try DagumGini(of: [1, 2], groups: [0, -1]) }
  }

  @Test func structure() {
    expectFailure(.shape) { try Structure([[1, 2], [1]]) }
    expectFailure(.domain, row: 3) { try Structure([[1, 2], [1, -2]]) }
    expectFailure(.tooShort) { try Structure([]) }
    expectFailure(.degenerate) { try Structure([[0, 0]]) }
  }

  @Test func placesAndZones() {
    expectFailure(.degenerate) { try Quadrant(x: [1, 1], y: [1, 2]) }
    expectFailure(.shape) { try Quadrant(x: [1, 2], y: [1]) }
    expectFailure(.degenerate) { try DeviationalEllipse(x: [1, 1], y: [2, 2]) }
    expectFailure(.degenerate) { try DeviationalEllipse(x: [1, 2], y: [2, 3], weights: [0, 0]) }
    expectFailure(.domain, row: 1) {
      try DeviationalEllipse(x: [1, 2], y: [2, 3], weights: [1, -1])
    }
    expectFailure(.tooShort) { try DeviationalEllipse(x: [], y: []) }
  }

  @Test func convergenceAndDensity() throws {
    expectFailure(.domain, row: 1) { try Convergence(first: [1, 0], last: [1, 2], years: 5) }
    expectFailure(.domain) { try Convergence(first: [1, 2], last: [1, 2], years: 0) }
    expectFailure(.tooShort) { try Convergence(first: [1], last: [2], years: 5) }
    expectFailure(.degenerate) { try Convergence(first: [2, 2], last: [1, 3], years: 5) }
    expectFailure(.shape) { try Convergence(first: [2, 2], last: [1], years: 5) }
    let two = try Convergence(first: [1, 2], last: [2, 3], years: 1)
    #expect(two.p.isNaN && two.notes.map(\.name) == ["few-regions"])
    let apart = try Convergence(first: [1, 2, 3], last: [1, 3, 6], years: 1)
    #expect(apart.halfLife.isNaN && apart.notes.map(\.name) == ["divergence"])
    let leap = try Convergence(first: [1, 2, 3], last: [9, 2, 1], years: 1)
    #expect(leap.speed.isNaN && leap.notes.map(\.name) == ["no-speed"])
    let alike = try Convergence(first: [1, 2, 3], last: [2, 4, 6], years: 1)
    #expect(alike.slope.magnitude < 1e-12 && alike.rSquared.isNaN && alike.p.isNaN)
    expectFailure(.degenerate) { try KernelDensity(of: [1, 1]) }
    expectFailure(.tooShort) { try KernelDensity(of: [1]) }
    expectFailure(.domain) { try KernelDensity(of: [1, 2], bandwidth: 0) }
    expectFailure(.missing) { try KernelDensity(of: [1, 2], at: [.nan]) }
    #expect(try KernelDensity(of: [1], at: [1], bandwidth: 1).density[0] > 0.398)
  }

  @Test func benchmarks() throws {
    #expect(try Advantage.benchmark(.median, of: [1, 2, .nan, 4, 3]) == 2.5)
    #expect(try Advantage.benchmark(.mean, of: [.nan]).isNaN)
    #expect(try Advantage.benchmark(.national, of: [2, 4], weights: [3, 1]) == 2.5)
    expectFailure(.missing, row: 1) {
      try Advantage.benchmark(.national, of: [2, 4], weights: [3, .nan])
    }
    expectFailure(.domain, row: 0) {
      try Advantage.benchmark(.national, of: [2, 4], weights: [-3, 1])
    }
    expectFailure(.shape) { try Advantage.benchmark(.national, of: [2, 4]) }
    expectFailure(.shape) { try Advantage(first: [1], last: [], benchmarks: ([1], [1])) }
  }
}
