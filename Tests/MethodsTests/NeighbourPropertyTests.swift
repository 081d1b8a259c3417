import Methods
import NumericCore
import TestSupport
import Testing

/// Identities of structural decomposition, coupling, scenario, Tapio and regressions.
@Suite struct NeighbourPropertyTests {
  private typealias Economy = StructuralDecomposition.Economy

  /// An economy of `n` sectors whose coefficients leave a surplus.
  private func economy(_ n: Int, _ random: inout RandomStream) -> Economy {
    let zero = random.integer(below: 5)
    func value(_ scale: Double) -> Double {
      random.integer(below: 6) == zero ? 0 : scale * random.uniform()
    }
    return Economy(
      intensity: (0..<n).map { _ in value(2) },
      technology: (0..<n).map { _ in (0..<n).map { _ in value(0.9 / Double(n)) } },
      demand: (0..<n).map { _ in value(100) })
  }

  @Test func structuralEffectsAddUp() throws {
    var random = RandomStream(seed: 51)
    for run in 0..<propertyRuns {
      let n = 1 + random.integer(below: 8)
      let (before, after) = (economy(n, &random), economy(n, &random))
      let got = try StructuralDecomposition(from: before, to: after)
      let scale = 1e-11 * (1 + got.total.magnitude + 1e3)
      for part in [got.effects, got.polar] {
        let sum = part.intensity + part.technology + part.demand
        #expect((sum - got.total).magnitude < scale, "run \(run)")
      }
      let back = try StructuralDecomposition(from: after, to: before)
      #expect((got.effects.technology + back.effects.technology).magnitude < scale, "run \(run)")
      let still = try StructuralDecomposition(from: before, to: before)
      #expect(still.total == 0 && still.effects.intensity == 0 && still.polar.demand == 0)
    }
  }

  @Test func couplingLiesBetweenZeroAndOne() throws {
    var random = RandomStream(seed: 52)
    for run in 0..<propertyRuns {
      let u = [0, random.uniform(), random.uniform(), 1]
      let v = [random.uniform(), random.uniform(), u[2], 0]
      let alpha = random.uniform()
      let got = try Coupling(u, v, alpha: alpha)
      let back = try Coupling(v, u, alpha: 1 - alpha)
      let close = Tolerance(relative: 1e-12, absolute: 1e-15)
      #expect(got.coupling.allSatisfy { (0...1).contains($0) }, "run \(run)")
      #expect(got.coordination.allSatisfy { (0...1).contains($0) }, "run \(run)")
      #expect(close.agrees(got.coupling[2], 1), "run \(run)")
      #expect(close.agrees(got.coordination, back.coordination), "run \(run)")
    }
  }

  @Test func scenariosCompose() throws {
    var random = RandomStream(seed: 53)
    for run in 0..<propertyRuns {
      let rates = (0..<random.integer(below: 4)).map { _ in [random.uniform() - 0.5] }
      let (first, second) = (random.integer(below: 8), random.integer(below: 8))
      let whole = try Scenario(start: 7, rates: rates, steps: first + second).path
      let part = try Scenario(start: 7, rates: rates, steps: first).path
      let rest = try Scenario(start: part.last ?? 0, rates: rates, steps: second).path
      #expect(
        Tolerance(relative: 1e-12, absolute: 0).agrees(whole, part + rest.dropFirst()), "run \(run)"
      )
    }
  }

  @Test func tapioFollowsTheSigns() throws {
    var random = RandomStream(seed: 54)
    for run in 0..<propertyRuns {
      func draw() -> Double { [0, 1, 0.1 + random.uniform()][random.integer(below: 3)] }
      let (c0, c1, g0, g1) = (draw(), draw(), draw(), draw())
      let got = try Tapio(from: [c0], to: [c1], driverFrom: [g0], driverTo: [g1])
      let exists = c0 > 0 && g0 > 0 && g1 != g0
      #expect((got.state[0] != nil) == exists && got.elasticity[0].isNaN != exists, "run \(run)")
      guard exists, let state = got.state[0]?.rawValue else { continue }
      #expect(state.hasSuffix("decoupling") || state.hasSuffix("coupling"))
      #expect((state == "strong decoupling") == (g1 > g0 && c1 < c0), "run \(run)")
      #expect((state == "strong negative decoupling") == (g1 < g0 && c1 > c0), "run \(run)")
    }
  }

  @Test func elasticitiesAreRecovered() throws {
    var random = RandomStream(seed: 55)
    for run in 0..<propertyRuns {
      func column() -> [Double] { (0..<12).map { _ in 0.1 + 5 * random.uniform() } }
      let (p, a, t) = (column(), column(), column())
      let truth = (0..<4).map { _ in 2 * random.uniform() - 1 }
      let logs = [p, a, t].map { VectorMath.log($0) }
      let impact = VectorMath.exp(
        p.indices.map { row in
          truth[0] + (0..<3).reduce(0) { $0 + truth[$1 + 1] * logs[$1][row] }
        })
      let got = try Stirpat(impact: impact, population: p, affluence: a, technology: [t])
      let estimates = got.regression.coefficients.map(\.estimate)
      #expect(Tolerance(relative: 0, absolute: 1e-9).agrees(estimates, truth), "run \(run)")
      #expect(got.regression.rSquared > 1 - 1e-9)
    }
  }
}
