/// How a change of a term in one region acts in that region and in all others.
///
/// With S = (I - r W)^-1 (b I + t W): direct = tr(S) / N, total = 1'S1 / N, indirect = total - direct
/// (LeSage and Pace 2009). Without a spatial lag direct = b and indirect = t·Σw / N. The traces
/// come from the derivative of ln|I - r W|, so draws cost next to nothing.
public struct Impacts: Sendable, Equatable {
  /// Where standard errors come from.
  public enum Errors: Sendable, Equatable {
    /// Linearisation: g'V g with the gradient g in coefficients and r.
    case delta
    /// The spread of draws of coefficients and r from their normal distribution.
    case draws(Int, seed: UInt64)
  }

  /// An effect with its standard error.
  public struct Effect: Sendable, Equatable {
    /// The effect at the estimates.
    public let estimate: Double
    /// Its standard error.
    public let standardError: Double
    /// The mean of the draws; the estimate itself without draws.
    public let mean: Double
  }

  /// The effects of one term, or of several together.
  public struct Row: Sendable, Equatable {
    /// The term, or the name of the sum.
    public let term: String
    /// In the region itself, with what comes back to it.
    public let direct: Effect
    /// In all other regions together.
    public let indirect: Effect
    /// Both.
    public let total: Effect
  }

  /// One row a term, in the order of the formula, then one a sum.
  public let rows: [Row]
  /// Remarks.
  public let notes: [MethodNote]

  /// Computes the impacts of a fit.
  /// - Parameters:
  ///   - sums: names for sums of terms, as a term and its lags in time, cumulated.
  ///   - determinant: that of the weights, to share it; computed when nil.
  /// - Throws: `domain` when a sum names a term that the model lacks, or there are fewer than two draws;
  ///   `degenerate` when the covariance is singular or hardly any draw of r is admissible.
  /// - Complexity: O(draws k²), after one interpolation of the log-determinant.
  public init(
    _ fit: SpatialFit, _ weights: SpatialWeights, errors: Errors,
    sums: [(name: String, terms: [String])] = [], determinant: LogDeterminant? = nil
  ) throws(MethodError) {
    let terms = try ImpactTerms(fit, sums)
    var notes: [MethodNote] = []
    let determinant =
      fit.options.model.hasLag ? try LogDeterminant.shared(determinant, weights) : nil
    switch errors {
    case .delta:
      let traces = terms.traces(determinant, weights, from: terms.rho, to: terms.rho)
      rows = try terms.rows { terms.delta($0, traces) }
    case .draws(let count, let seed):
      guard count > 1 else {
        throw MethodError(
          .domain, "simulated standard errors need at least two draws", argument: "draws")
      }
      let sample = try terms.sample(count, seed: seed, within: determinant?.range)
      let drawn = sample.draws.map(\.rho)
      let traces = terms.traces(
        determinant, weights, from: Swift.min(terms.rho, drawn.min() ?? 0),
        to: Swift.max(terms.rho, drawn.max() ?? 0))
      let multipliers = try Self.multipliers(sample.draws, traces)
      rows = try terms.rows { (places) throws(MethodError) in
        try requireWanted()
        return terms.simulated(places, traces, sample.draws, multipliers)
      }
      try requireWanted()
      if terms.hasDominantDraw(sample.draws, multipliers) {
        notes.append(
          MethodNote(
            "dominant-draw",
            "a few draws of rho near the end of its range decide the simulated standard errors",
            mend: "take standard errors by the delta method, or more draws"))
      }
      if sample.rejected > 0 {
        notes.append(
          MethodNote(
            "draws", "draws outside the range of rho that were drawn again: \(sample.rejected)",
            mend: "the normal approximation is poor there: look at the estimate of rho"))
      }
    }
    self.notes = notes
  }

  /// The multipliers of all draws.
  private static func multipliers(
    _ draws: [ImpactTerms.Draw], _ traces: ImpactTraces
  ) throws(MethodError) -> [Multipliers] {
    var multipliers: [Multipliers] = []
    multipliers.reserveCapacity(draws.count)
    for (number, draw) in draws.enumerated() {
      if number % ImpactTerms.drawsOfBlock == 0 { try requireWanted() }
      multipliers.append(traces.multipliers(draw.rho))
    }
    return multipliers
  }
}

/// The multipliers of coefficients at one r: of b and of t.
struct Multipliers: Sendable, Equatable {
  var direct: Double
  var directLag: Double
  var total: Double
  var totalLag: Double
}

/// The traces of a model, with or without a spatial lag.
struct ImpactTraces: Sendable {
  /// Σw / N, what t adds in a model without a spatial lag.
  let meanRowSum: Double
  let traces: MultiplierTraces?

  func multipliers(_ rho: Double) -> Multipliers {
    guard let traces else {
      return Multipliers(direct: 1, directLag: 0, total: 1, totalLag: meanRowSum)
    }
    let value = traces.values(rho).value
    return Multipliers(
      direct: value.direct, directLag: value.directLag, total: value.total,
      totalLag: value.totalLag)
  }

  func slopes(_ rho: Double) -> Multipliers {
    guard let traces else { return Multipliers(direct: 0, directLag: 0, total: 0, totalLag: 0) }
    let slope = traces.values(rho).slope
    return Multipliers(
      direct: slope.direct, directLag: slope.directLag, total: slope.total,
      totalLag: slope.totalLag)
  }
}
