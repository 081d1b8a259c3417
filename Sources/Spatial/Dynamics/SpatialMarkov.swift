import Threading

/// Markov chains of regions by the class of their neighbours: whether a region moves otherwise when
/// its neighbours are rich or poor.
///
/// Values of all years are parted by common quantiles of type 7 into k classes, their lags Wx into m. A
/// move from one year to the next counts for the class that the lag has in the first. Homogeneity, that
/// the chains do not differ, is tested against the chain of all moves, p_ij:
/// Q = Σ_l Σ_ij n_i·(l) (p_ij(l) − p_ij)² / p_ij and LR = 2 Σ_l Σ_ij n_ij(l) ln(p_ij(l) / p_ij), with
/// Σ_i (a_i − 1)(b_i − 1) degrees of freedom, for a_i chains that start from i and b_i classes reached.
///
/// Source: Rey 2001, doi:10.1111/j.1538-4632.2001.tb00444.x; Bickenbach and Bode 2003,
/// doi:10.1177/0160017603253789.
public struct SpatialMarkov: Sendable, Equatable {
  /// A test statistic with its p-value.
  public struct Homogeneity: Sendable, Equatable {
    /// The statistic.
    public let statistic: Double
    /// Degrees of freedom.
    public let degreesOfFreedom: Int
    /// P(X > statistic); NaN without degrees of freedom.
    public let p: Double
  }

  /// The upper bounds of all classes but the last.
  public let cutoffs: [Double]
  /// The upper bounds of all classes of lags but the last.
  public let lagCutoffs: [Double]
  /// The chain of all moves.
  public let pooled: MarkovChain
  /// n_ij for each class of lags.
  public let counts: [[[Double]]]
  /// The likelihood-ratio test of homogeneity.
  public let likelihoodRatio: Homogeneity
  /// Pearson's test of homogeneity.
  public let pearson: Homogeneity
  /// The class of each region, year by year, from 0.
  public let classes: [[Int]]
  /// The class of each lag, year by year, from 0.
  public let lagClasses: [[Int]]

  /// The chains of a balanced panel.
  ///
  /// - Parameters:
  ///   - years: One array of n values a year.
  ///   - weights: W, n × n, most often with rows that sum to 1.
  ///   - classes: k.
  ///   - lagClasses: m.
  ///   - isRelative: Whether each value is divided by the mean of its year before.
  /// - Throws: `missing`, `domain`, `shape`, `too_short` with fewer than two years, `degenerate` (equal
  ///   cutoffs, a mean of 0).
  /// - Complexity: O(T(n log(Tn) + m)) for T years.
  public init(
    _ years: [[Double]], weights: SpatialWeights, classes k: Int, lagClasses m: Int,
    isRelative: Bool
  ) throws(MethodError) {
    guard years.count > 1 else {
      throw MethodError(.tooShort, "a chain needs at least two years", argument: "of")
    }
    var values: [[Double]] = []
    for year in years {
      try requireVariation(year, weights)
      let mean = Summation.mean(year)
      guard !isRelative || mean.magnitude > 1e-13 * year.reduce(0, { max($0, $1.magnitude) }) else {
        throw MethodError(
          .degenerate, "values cannot be divided by their mean, which is 0", argument: "of",
          mend: "take them as they are: `relative = false`")
      }
      values.append(isRelative ? year.map { $0 / mean } : year)
    }
    let lags = values.map { weights.lag($0) }
    cutoffs = try Self.cutoffs(values, k, "k")
    lagCutoffs = try Self.cutoffs(lags, m, "lags")
    let (own, around) = (cutoffs, lagCutoffs)
    let ownClasses = values.map { $0.map { x in own.count { $0 < x } } }
    let aroundClasses = lags.map { $0.map { x in around.count { $0 < x } } }
    (self.classes, self.lagClasses) = (ownClasses, aroundClasses)
    let empty = [[Double]](repeating: [Double](repeating: 0, count: k), count: k)
    var counts = [[[Double]]](repeating: empty, count: m)
    for year in 0..<years.count - 1 {
      for region in 0..<weights.count {
        counts[aroundClasses[year][region]][ownClasses[year][region]][
          ownClasses[year + 1][region]] += 1
      }
    }
    self.counts = counts
    pooled = try MarkovChain(ownClasses, classes: k)
    (likelihoodRatio, pearson) = Self.homogeneity(counts, pooled)
  }

  /// The k − 1 inner quantiles of type 7 of all values together.
  private static func cutoffs(
    _ values: [[Double]], _ k: Int, _ argument: String
  ) throws(MethodError) -> [Double] {
    let sorted = Cancellation.sorted(Array(values.joined()))
    let cutoffs = (1..<max(1, k)).map { step in
      let place = Double(sorted.count - 1) * Double(step) / Double(k)
      let low = Int(place)
      let high = min(low + 1, sorted.count - 1)
      return sorted[low] + (place - Double(low)) * (sorted[high] - sorted[low])
    }
    for (low, high) in zip(cutoffs, cutoffs.dropFirst()) where low == high {
      throw MethodError(
        .degenerate, "so many values are equal that \(k) classes would have the same bounds",
        argument: argument, mend: "take fewer classes")
    }
    return cutoffs
  }

  private static func homogeneity(
    _ counts: [[[Double]]], _ pooled: MarkovChain
  ) -> (Homogeneity, Homogeneity) {
    var (q, ratio, degrees) = (0.0, 0.0, 0)
    for from in pooled.counts.indices {
      let reached = pooled.counts[from].indices.filter { pooled.counts[from][$0] > 0 }
      let starts = counts.map { $0[from].reduce(0, +) }
      degrees += max(0, starts.count { $0 > 0 } - 1) * max(0, reached.count - 1)
      for (chain, start) in zip(counts, starts) where start > 0 {
        for to in reached {
          let (p, wanted) = (chain[from][to] / start, pooled.probabilities[from][to])
          q += start * (p - wanted) * (p - wanted) / wanted
          if p > 0 { ratio += 2 * chain[from][to] * VectorMath.log([p / wanted])[0] }
        }
      }
    }
    func test(_ statistic: Double) -> Homogeneity {
      Homogeneity(
        statistic: statistic, degreesOfFreedom: degrees,
        p: degrees > 0
          ? ChiSquared.upperTail(max(0, statistic), degreesOfFreedom: Double(degrees)) : .nan)
    }
    return (test(ratio), test(q))
  }
}
