import NumericCore
import Spatial
import Threading

/// How well the spatial lag of a two-way panel is estimated with and without corrections.
///
/// y_t = r W y_t + x_1 - x_2 / 2 + μ + γ_t + e_t on a map of 5 × 6 squares with queen contiguity
/// scaled by row; x_1, x_2, μ, γ and e are independent standard normal, but x_1 has half of its
/// variance from the region. Each draw has a random stream of its own.
struct MonteCarlo {
  /// What the corrections are called in the table, in their order.
  private static let corrections: [(name: String, correction: PanelCorrection)] = [
    ("none", .none), ("lee_yu", .leeYu), ("bias", .bias),
  ]

  /// Estimates of one draw by one estimator.
  private struct Estimate {
    var rho = 0.0
    var rhoError = 0.0
    var beta = 0.0
    var betaError = 0.0
    var variance = 0.0
  }

  private let regions = 30
  private let periods = 17
  private let draws: Int
  private let rho: Double
  private let weights: SpatialWeights
  private let determinant: LogDeterminant

  /// A study with the true value of the spatial parameter.
  init(rho: Double, draws: Int) throws(MethodError) {
    self.rho = rho
    self.draws = draws
    weights = try Self.map(rows: 5, columns: 6)
    determinant = try LogDeterminant(weights)
  }

  private static func map(rows: Int, columns: Int) throws(MethodError) -> SpatialWeights {
    var neighbours: [[(neighbour: Int, weight: Double)]] = []
    for cell in 0..<rows * columns {
      let (row, column) = (cell / columns, cell % columns)
      let near = (0..<rows * columns).filter { other in
        other != cell && (other / columns - row).magnitude <= 1
          && (other % columns - column).magnitude <= 1
      }
      neighbours.append(near.map { ($0, 1 / Double(near.count)) })
    }
    return try SpatialWeights(rows: neighbours, style: .row)
  }

  /// The rows of the table: one an estimator.
  func table() -> [String] {
    let count = Self.corrections.count
    var estimates = [Estimate?](repeating: nil, count: draws * count)
    estimates.withUnsafeMutableBufferPointer { buffer in
      nonisolated(unsafe) let out = buffer
      parallelChunks(count: draws) { draw in
        guard let design = sample(draw) else { return }
        for (place, entry) in Self.corrections.enumerated() {
          out[draw * count + place] = estimate(design, entry.correction)
        }
      }
    }
    let theory = pseudoTruth() - rho
    return Self.corrections.indices.map { place in
      row(
        place, theory,
        stride(from: place, to: estimates.count, by: count).compactMap { estimates[$0] })
    }
  }

  private func sample(_ draw: Int) -> PanelDesign? {
    var random = RandomStream(seed: 2026, stream: UInt64(draw))
    let size = regions * periods
    let own = (0..<regions).map { _ in random.normal() }
    let half = 0.5.squareRoot()
    let first = (0..<size).map { half * (random.normal() + own[$0 % regions]) }
    let second = (0..<size).map { _ in random.normal() }
    let regionEffects = (0..<regions).map { _ in random.normal() }
    let yearEffects = (0..<periods).map { _ in random.normal() }
    let impulse = (0..<size).map { i in
      first[i] - second[i] / 2 + regionEffects[i % regions] + yearEffects[i / regions]
        + random.normal()
    }
    // (I - r W)^-1 by its series, whose terms shrink by r.
    var (response, term) = (impulse, impulse)
    for _ in 0..<200 {
      term = weights.lag(term, periods: periods).map { rho * $0 }
      for i in response.indices { response[i] += term[i] }
    }
    return try? PanelDesign(
      regions: regions, periods: periods, response: response, regressors: [first, second],
      terms: ["x1", "x2"])
  }

  private func estimate(_ design: PanelDesign, _ correction: PanelCorrection) -> Estimate? {
    guard
      let fit = try? SpatialRegression.fit(
        design, weights, SpatialOptions(.slm, effects: .twoway, correction: correction),
        determinant: determinant), fit.coefficients.count == 3
    else { return nil }
    let (beta, spatial) = (fit.coefficients[0], fit.coefficients[2])
    return Estimate(
      rho: spatial.estimate, rhoError: spatial.standardError, beta: beta.estimate,
      betaError: beta.standardError, variance: fit.sigma2)
  }

  /// Where the plain estimator goes as periods grow: the r with the largest expected likelihood.
  ///
  /// With R = (I - r W)(I - r₀ W)^-1 and J taking period means out, e'e is in expectation
  /// proportional to s² tr(R'JR J) + v [tr(R'JR J) - tr(JRJ)² / (N - 1)], v the variance of X b within
  /// regions and years, while the likelihood counts the determinant as if no means were gone.
  private func pseudoTruth() -> Double {
    let columns = (0..<regions).map { column in
      var unit = [Double](repeating: -1 / Double(regions), count: regions)
      unit[column] += 1
      var (sum, term) = (unit, unit)
      for _ in 0..<400 {
        term = weights.lag(term).map { rho * $0 }
        for i in sum.indices { sum[i] += term[i] }
      }
      return sum
    }
    func value(_ r: Double) -> Double {
      var (square, trace) = (0.0, 0.0)
      for (place, column) in columns.enumerated() {
        let image = zip(column, weights.lag(column)).map { $0 - r * $1 }
        let mean = Summation.mean(image)
        square += Summation.squaredDeviations(image, from: mean)
        trace += image[place] - mean
      }
      let signal = 0.75 * (square - trace * trace / Double(regions - 1))
      return determinant.value(r).value
        - Double(regions) / 2 * VectorMath.log([square + signal])[0]
    }
    var (low, high) = (-0.5, 0.99)
    while high - low > 1e-6 {
      let (a, b) = (low + (high - low) / 3, high - (high - low) / 3)
      if value(a) < value(b) { low = a } else { high = b }
    }
    return (low + high) / 2
  }

  private func row(_ place: Int, _ theory: Double, _ all: [Estimate]) -> String {
    let rhos = Moments(all.map { $0.rho - rho })
    let betas = Moments(all.map { $0.beta - 1 })
    let cells = [
      "\(rho)", "`\(Self.corrections[place].name)`",
      "\(rhos.mean.text(4)) ± \(rhos.error.text(4))",
      place == 0 ? theory.text(4) : place == 1 ? "0" : "–",
      rhos.spread.text(4), Moments(all.map(\.rhoError)).mean.text(4),
      share(all) { ($0.rho - rho).magnitude <= 1.959_964 * $0.rhoError },
      "\(betas.mean.text(4)) ± \(betas.error.text(4))",
      share(all) { ($0.beta - 1).magnitude <= 1.959_964 * $0.betaError },
      Moments(all.map(\.variance)).mean.text(3),
    ]
    return "| " + cells.joined(separator: " | ") + " |"
  }

  private func share(_ all: [Estimate], _ isCovered: (Estimate) -> Bool) -> String {
    (100 * Double(all.filter(isCovered).count) / Double(Swift.max(1, all.count))).text(1)
  }

  /// Prints the study for several values of the spatial parameter.
  static func run(draws: Int) -> Bool {
    print(
      """
      | r | correction | bias of r | by theory | spread | mean s.e. | covered, % | bias of b | \
      covered, % | s² |
      |---|---|---|---|---|---|---|---|---|---|
      """)
    for rho in [0.2, 0.5, 0.8] {
      guard let study = try? MonteCarlo(rho: rho, draws: draws) else { return false }
      for row in study.table() { print(row) }
    }
    return true
  }
}

/// Mean and spread of draws.
private struct Moments {
  let mean: Double
  let spread: Double
  /// The standard error of the mean.
  let error: Double

  init(_ values: [Double]) {
    mean = Summation.mean(values)
    spread =
      (Summation.squaredDeviations(values, from: mean) / Double(Swift.max(1, values.count - 1)))
      .squareRoot()
    error = spread / Double(Swift.max(1, values.count)).squareRoot()
  }
}

extension Double {
  /// So many decimals.
  fileprivate func text(_ decimals: Int) -> String {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let whole = Int((magnitude * scale).rounded())
    let digits = String(whole)
    let padded = String(repeating: "0", count: Swift.max(0, decimals + 1 - digits.count)) + digits
    let sign = self < 0 && whole > 0 ? "-" : ""
    return sign + padded.dropLast(decimals) + "." + padded.suffix(decimals)
  }
}
