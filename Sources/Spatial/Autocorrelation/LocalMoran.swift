/// Local Moran statistics: which regions are like their neighbours, or unlike them.
///
/// I_i = c · z_i Σ_j w_ij y_j with z and y standardised by their means and population standard deviations,
/// y = z unless a second variable is given; c = 1 (`n`, so that Σ I_i = S0 · I) or (n − 1)/n (`n-1`, as PySAL
/// and GeoDa). Moments with z_i kept (Sokal, Oden and Thomson 1998):
/// E = −c z_i y_i w_i· / (n − 1),
/// Var = c² z_i² n/(n − 2) · (Σ_j w_ij² − w_i·²/(n − 1)) · (1 − y_i²/(n − 1)).
///
/// Source: Anselin 1995, doi:10.1111/j.1538-4632.1995.tb00338.x.
public struct LocalMoran: Sendable {
  /// The scale of I_i.
  public enum Scale: String, Sendable, CaseIterable {
    /// z_i Σ w z_j / (Σ z²/(n − 1)).
    case less = "n-1"
    /// z_i Σ w z_j / (Σ z²/n).
    case full = "n"
  }

  /// Where the samples of the test come from.
  public enum Draws: String, Sendable, CaseIterable {
    /// One table of samples for all regions.
    case shared
    /// Samples of its own for every region.
    case independent
  }

  /// How the statistics are formed and tested.
  public struct Options: Sendable {
    /// The scale of I_i.
    public var scale = Scale.less
    /// The side that a value at the mean is on.
    public var ties = MoranQuadrant.Ties.low
    /// Where the samples come from.
    public var draws = Draws.shared
    /// The samples of the test; none makes no test.
    public var permutations: Permutations?

    /// The defaults: PySAL's scale, ties low, shared samples, no test.
    public init() {}
  }

  /// z, by the population standard deviation.
  public let z: [Double]
  /// Σ_j w_ij y_j; 0 for an island.
  public let lag: [Double]
  /// I_i.
  public let i: [Double]
  /// The corner of the scatter plot.
  public let quadrants: [MoranQuadrant]
  /// The expectation of I_i with z_i kept.
  public let expected: [Double]
  /// The variance of I_i with z_i kept; NaN with fewer than three regions.
  public let variance: [Double]
  /// The regions without neighbours: they have no test.
  public let islands: [Int]
  private let isIsland: [Bool]
  private let counts: LocalCounts?

  /// The conditional permutation test of a region, where there is one.
  public func permutation(_ region: Int) -> PermutationTest? {
    guard let counts, counts.count > 0, !isIsland[region] else { return nil }
    return counts.test(region, own: z[region])
  }

  /// (I_i − E) / √Var and its two-sided p-value under a normal approximation.
  public func standing(_ region: Int) -> Standing {
    Standing(i[region], expected: expected[region], variance: variance[region])
  }

  /// Local statistics of several variables that meet the same samples.
  ///
  /// - Parameters:
  ///   - variables: x, one array of n values each.
  ///   - neighbours: For bivariate statistics, the variables whose lags count.
  ///   - weights: W, n × n.
  ///   - options: Scale, ties, samples.
  ///   - isStopped: Asked now and then; when true, the tests stop early.
  /// - Throws: `missing`, `domain`, `shape`, `too_short`, `degenerate` (constant, no neighbours).
  public static func each(
    _ variables: [[Double]], neighbours: [[Double]]? = nil, weights: SpatialWeights,
    options: Options = Options(), isStopped: () -> Bool = { false }
  ) throws(MethodError) -> [LocalMoran] {
    let others = neighbours ?? variables
    guard others.count == variables.count else {
      throw .lengths("with", others.count, expected: variables.count)
    }
    for x in variables { try requireVariation(x, weights) }
    if let neighbours { for y in neighbours { try requireVariation(y, weights, "with") } }
    let own = variables.map(standardised)
    let lagged = (neighbours.map { $0.map(standardised) } ?? own).map { LagVariable($0, weights) }
    var counts: [LocalCounts]?
    if let permutations = options.permutations, permutations.count > 0 {
      let draws: ConditionalTest.Draws = options.draws == .shared ? .shared : .independent
      counts = ConditionalTest(weights, permutations, draws).counts(lagged, isStopped: isStopped)
    }
    try requireWanted()
    return own.indices.map { number in
      LocalMoran(own[number], lagged[number], weights, options, counts?[number])
    }
  }

  /// Local statistics of one variable.
  public init(
    _ x: [Double], weights: SpatialWeights, options: Options = Options()
  ) throws(MethodError) {
    self = try LocalMoran.each([x], weights: weights, options: options)[0]
  }

  private init(
    _ z: [Double], _ other: LagVariable, _ weights: SpatialWeights, _ options: Options,
    _ counts: LocalCounts?
  ) {
    let n = Double(z.count)
    let scale = options.scale == .less ? (n - 1) / n : 1
    (self.z, self.counts) = (z, counts)
    isIsland = z.indices.map { weights.row($0).isEmpty }
    islands = weights.islands
    var lag = other.lag
    var variance = z
    var expected = z
    for region in z.indices {
      let row = weights.row(region)
      let sum = weights.rowSum(region)
      // What is left of values that cancel is no lag.
      if lag[region].magnitude <= 1e-14 * sum * other.largest { lag[region] = 0 }
      let squares = row.reduce(0) { $0 + weights.values[$1] * weights.values[$1] }
      let y = other.z[region]
      expected[region] = -scale * z[region] * y * sum / (n - 1)
      // z of the one region that differs from all others is √(n − 1), and leaves only rounding.
      let rest = 1 - y * y / (n - 1)
      variance[region] =
        n < 3
        ? .nan
        : scale * scale * z[region] * z[region] * n / (n - 2)
          * (squares - sum * sum / (n - 1)) * (rest > 1e-12 ? rest : 0)
    }
    (self.lag, self.variance, self.expected) = (lag, variance, expected)
    i = zip(z, lag).map { scale * $0 * $1 }
    quadrants = zip(z, lag).map { MoranQuadrant($0, lag: $1, ties: options.ties) }
  }

  /// (x − mean) / s with the population standard deviation; 0 where rounding alone makes the
  /// difference.
  private static func standardised(_ x: [Double]) -> [Double] {
    let x = conditioned(x)
    let largest = x.reduce(0) { max($0, $1.magnitude) }
    let centred = deviations(x).map { $0.magnitude <= 1e-15 * largest ? 0 : $0 }
    let deviation = (centred.reduce(0) { $0 + $1 * $1 } / Double(x.count)).squareRoot()
    return centred.map { $0 / deviation }
  }
}
