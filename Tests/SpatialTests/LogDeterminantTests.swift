import NumericCore
import Spatial
import TestSupport
import Testing
import Threading

/// The log-determinant by factors and patches against eigenvalues, and fits that rest on it.
@Suite(.serialized) struct LogDeterminantTests {
  /// Queen contiguity of a map of squares.
  static func squares(_ rows: Int, _ columns: Int, scaled: Bool = true) throws -> SpatialWeights {
    let cells = (0..<rows * columns).map { cell -> [(neighbour: Int, weight: Double)] in
      let (row, column) = (cell / columns, cell % columns)
      var near: [Int] = []
      for a in -1...1 {
        for b in -1...1 where (a, b) != (0, 0) {
          guard (0..<rows).contains(row + a), (0..<columns).contains(column + b) else { continue }
          near.append((row + a) * columns + column + b)
        }
      }
      return near.map { ($0, scaled ? 1 / Double(near.count) : 1) }
    }
    return try SpatialWeights(rows: cells, style: scaled ? .row : .binary)
  }

  /// Many copies of a map side by side: all eigenvalues of one, many times.
  private static func copies(_ weights: SpatialWeights, _ count: Int) throws -> SpatialWeights {
    let n = weights.count
    return try SpatialWeights(
      rows: (0..<n * count).map { row in
        weights.row(row % n).map {
          (row / n * n + Int(weights.columns[$0]), weights.values[$0])
        }
      }, style: weights.style)
  }

  @Test(arguments: [true, false])
  func patchesAgreeWithEigenvalues(scaled: Bool) throws {
    let one = try Self.squares(6, 7, scaled: scaled)
    let exact = try LogDeterminant(one)
    let many = try LogDeterminant(Self.copies(one, 12))
    #expect(exact.method == .eigenvalues)
    #expect(many.method == .cholesky)
    let near = Tolerance(relative: 1e-6, absolute: 0)
    #expect(near.agrees(many.range.low, exact.range.low))
    #expect(near.agrees(many.range.high, exact.range.high))
    for share in [-0.95, -0.5, -0.01, 0, 0.2, 0.39, 0.41, 0.75, 0.99] {
      let r = share * (share < 0 ? -exact.range.low : exact.range.high)
      let (a, b) = (exact.value(r), many.value(r))
      #expect(Tolerance(relative: 1e-7, absolute: 1e-7).agrees(b.value, 12 * a.value), "\(r)")
      #expect(Tolerance(relative: 1e-5, absolute: 1e-5).agrees(b.slope, 12 * a.slope), "\(r)")
      #expect(
        Tolerance(relative: 1e-3, absolute: 1e-3).agrees(b.curvature, 12 * a.curvature), "\(r)")
    }
    #expect(many.value(exact.range.high * 1.001).value == -.infinity)
  }

  @Test func weightsWithoutSymmetricFormGoThroughLU() throws {
    let ring = try SpatialWeights(
      rows: (0..<60).map { i in
        [((i + 1) % 60, 0.5), ((i + 3) % 60, 0.3), ((i + 7) % 60, 0.2)]
      }, style: .row)
    let exact = try LogDeterminant(ring)
    let many = try LogDeterminant(Self.copies(ring, 6))
    #expect(many.method == .lu)
    #expect(Tolerance(relative: 1e-9, absolute: 0).agrees(many.range.high, 1))
    for r in [-0.8, -0.3, 0.1, 0.5, 0.9] {
      let (a, b) = (exact.value(r), many.value(r))
      #expect(Tolerance(relative: 1e-6, absolute: 1e-7).agrees(b.value, 6 * a.value), "\(r)")
      #expect(Tolerance(relative: 1e-4, absolute: 1e-4).agrees(b.slope, 6 * a.slope), "\(r)")
    }
  }

  /// A made cross-section or panel.
  private func design(_ weights: SpatialWeights, periods: Int, seed: UInt64) throws -> PanelDesign {
    var random = RandomStream(seed: seed)
    let size = weights.count * periods
    let x = (0..<2).map { _ in (0..<size).map { _ in random.normal() } }
    let impulse = (0..<size).map { 1 + x[0][$0] - x[1][$0] + random.normal() }
    var (response, term) = (impulse, impulse)
    for _ in 0..<60 {
      term = weights.lag(term, periods: periods).map { 0.5 * $0 }
      for i in response.indices { response[i] += term[i] }
    }
    return try PanelDesign(
      regions: weights.count, periods: periods, response: response, regressors: x,
      terms: ["a", "b"])
  }

  /// A panel of T periods is a cross-section of T copies of the map: small maps by eigenvalues must
  /// give what large ones give by factors, and fits must not depend on the number of threads.
  @Test(arguments: [SpatialModel.slm, .sem, .sdm, .sac])
  func factorsGiveTheSameFits(model: SpatialModel) throws {
    let map = try Self.squares(6, 7)
    let panel = try design(map, periods: 8, seed: 5)
    let small = try SpatialRegression.fit(panel, map, SpatialOptions(model))
    let wide = try Self.copies(map, 8)
    let stacked = try PanelDesign(
      regions: wide.count, periods: 1, response: panel.response, regressors: panel.regressors,
      terms: panel.terms)
    defer { Threads.count = 0 }
    var fits: [SpatialFit] = []
    for threads in [1, 2] {
      Threads.count = threads
      fits.append(try SpatialRegression.fit(stacked, wide, SpatialOptions(model)))
    }
    #expect(fits[0] == fits[1])
    #expect(fits[0].determinant == .cholesky)
    let near = Tolerance(relative: 1e-5, absolute: 1e-6)
    #expect(near.agrees(fits[0].coefficients.map(\.estimate), small.coefficients.map(\.estimate)))
    #expect(near.agrees(fits[0].logLikelihood, small.logLikelihood))
    #expect(
      Tolerance(relative: 1e-4, absolute: 0).agrees(
        fits[0].coefficients.map(\.standardError), small.coefficients.map(\.standardError)))
  }

  @Test func beyondTheLimitErrorsComeFromTheHessian() throws {
    let map = try Self.squares(26, 40)
    let data = try design(map, periods: 1, seed: 9)
    for model in [SpatialModel.slm, .sem] {
      let fit = try SpatialRegression.fit(data, map, SpatialOptions(model))
      #expect(!fit.isExpectedInformation)
      #expect(fit.notes.map(\.name) == ["observed-information"])
      // The profile likelihood's own curvature, by a second difference in r.
      let place = fit.coefficients.count - 1
      let error = fit.coefficients[place].standardError
      #expect(error > 0.01 && error < 0.1)
      let impacts = try Impacts(fit, map, errors: .delta)
      #expect(impacts.rows.allSatisfy { $0.total.standardError > 0 })
    }
  }

  @Test func regionsWithoutNeighboursAreNamed() throws {
    let none = try SpatialWeights(rows: [[], [], [], [], []])
    let data = try PanelDesign(
      regions: 5, periods: 1, response: [1, 2, 4, 3, 6], regressors: [[1, 2, 3, 5, 4]],
      terms: ["a"])
    let error = #expect(throws: MethodError.self) {
      try SpatialRegression.fit(data, none, SpatialOptions(.slm))
    }
    #expect(error?.kind == .degenerate)
    let one = try SpatialWeights(
      rows: [[(1, 1)], [(0, 1)], [(3, 1)], [(2, 1)], []], style: .row)
    let fit = try SpatialRegression.fit(data, one, SpatialOptions(.slm))
    #expect(fit.notes.contains { $0.name == "islands" })
  }
}
