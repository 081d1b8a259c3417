import Methods
import NumericCore
import TestSupport
import Testing

/// What is true is never refused: audits of tables that were computed and then rounded.
@Suite struct AuditPropertyTests {
  private func rounded(_ x: Double, _ digits: Double) -> Double {
    (x * digits).rounded() / digits
  }

  /// Values that are not negative, with zeros and one that carries much.
  private func values(_ random: inout RandomStream) -> [Double] {
    (0..<3 + random.integer(below: 12)).map { _ in
      switch random.integer(below: 6) {
      case 0: 0
      case 1: 30 * random.uniform()
      default: 3 * random.uniform()
      }
    }
  }

  @Test func momentsThatExistAreNotRefused() throws {
    var random = RandomStream(seed: 301)
    var judged = 0
    for run in 0..<propertyRuns {
      let x = values(&random)
      let kind: StandardDeviationKind = random.integer(below: 2) == 0 ? .sample : .population
      guard let cv = try? CoefficientOfVariation(of: x, kind: kind) else { continue }
      judged += 1
      let known = x.prefix(random.integer(below: x.count + 1)).map { rounded($0, 100) }
      let moments = PrintedMoments(
        deviation: rounded(cv.standardDeviation, 100), mean: rounded(cv.mean, 100),
        ratio: rounded(cv.ratio, 1e4), known: known, half: (0.005, 0.00005, 0.005))
      #expect(Audit.canHave(moments, count: x.count, divisor: kind), "run \(run): \(x)")
      let mean = rounded(cv.mean, 100)
      guard mean > 0 else { continue }
      let findings = try Audit.variation(
        labels: ["x"], deviations: [rounded(cv.standardDeviation, 100)], means: [mean],
        ratios: [rounded(cv.ratio, 1e4)], half: (0.005, 0.00005))
      #expect(findings[0].verdict == .holds, "run \(run): \(x)")
    }
    #expect(judged > propertyRuns / 2)
  }

  /// Of values that are not negative, the coefficient is √n at most with the sample divisor, √(n − 1)
  /// with the other, and no value is above mean + s (n − 1)/√n.
  @Test func largestCoefficientAndValue() throws {
    var random = RandomStream(seed: 302)
    var judged = 0
    for run in 0..<propertyRuns {
      let x = values(&random)
      guard let sample = try? CoefficientOfVariation(of: x),
        let population = try? CoefficientOfVariation(of: x, kind: .population)
      else { continue }
      judged += 1
      let n = Double(x.count)
      #expect(sample.ratio <= n.squareRoot() * (1 + 1e-12), "run \(run)")
      #expect(population.ratio <= (n - 1).squareRoot() * (1 + 1e-12), "run \(run)")
      let most = CoefficientOfVariation.largestValue(
        mean: sample.mean, sampleDeviation: sample.standardDeviation, count: x.count)
      #expect((x.max() ?? 0) <= most * (1 + 1e-12) + 1e-12, "run \(run)")
    }
    #expect(judged > propertyRuns / 2)
  }

  @Test func fittedLinesAreNotRefused() throws {
    var random = RandomStream(seed: 303)
    for run in 0..<propertyRuns {
      let y = (0..<3 + random.integer(below: 12)).map { _ in rounded(100 * random.uniform(), 100) }
      let fit = try Trend(y, at: y.indices.map { Double($0 + 1) })
      let line = fit.fitted.map { rounded($0, 100) }
      let findings = try Audit.leastSquares(y, line: line)
      #expect(findings.allSatisfy { $0.verdict != .fails }, "run \(run): \(y)")
      let residuals = zip(y, line).map { rounded($0 - $1, 100) }
      #expect(
        try Audit.shift(observed: y, fitted: line, printed: residuals)[0].verdict == .holds,
        "run \(run)")
    }
  }

  @Test func factorsThatExistAreFound() throws {
    var random = RandomStream(seed: 304)
    for run in 0..<propertyRuns {
      let rows = 2 + random.integer(below: 10)
      let energy = (0..<1 + random.integer(below: 5)).map { _ in
        (0..<rows).map { _ in
          random.integer(below: 4) == 0 ? 0 : rounded(100 * random.uniform(), 1000)
        }
      }
      let factors = energy.map { _ in 2 * random.uniform() }
      let total = (0..<rows).map { row in
        rounded(zip(energy, factors).reduce(0) { $0 + $1.0[row] * $1.1 }, 1000)
      }
      let got = try FixedFactors(energy: energy, total: total)
      #expect(got.error <= 0.0005 + 1e-9, "run \(run)")
      #expect(got.errorAfterRounding <= 1e-9, "run \(run)")
      #expect(got.signedError <= got.error + 1e-9, "run \(run)")
      #expect(got.factors.allSatisfy { $0 >= -1e-12 }, "run \(run)")
    }
  }

  @Test func growthThatComposesIsNotRefused() throws {
    var random = RandomStream(seed: 305)
    for run in 0..<propertyRuns {
      let rates = (0..<1 + random.integer(below: 4)).map { _ in
        rounded(0.3 * random.uniform() - 0.1, 1e4)
      }
      let years = rates.map { _ in Double(1 + random.integer(below: 10)) }
      let first = rounded(1 + 50 * random.uniform(), 100)
      let last = zip(rates, years).reduce(first) { value, step in
        (0..<Int(step.1)).reduce(value) { result, _ in result * (1 + step.0) }
      }
      guard rounded(last, 100) > 0 else { continue }
      let findings = try Audit.growth(
        first: first, last: rounded(last, 100), rates: rates, years: years)
      #expect(findings[0].verdict == .holds, "run \(run)")
    }
  }
}
