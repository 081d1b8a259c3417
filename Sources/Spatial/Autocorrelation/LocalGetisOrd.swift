/// Local G statistics of Getis and Ord: hot spots, whose neighbourhood is high, and cold spots.
///
/// G_i = Σ_j w_ij x_j / Σ_j x_j over the other regions; G_i* over all, the region itself among its
/// neighbours. With m regions in those sums, their mean x̄ and population variance s²:
/// E = w_i· / m, Var = s² [m Σ_j w_ij² − w_i·²] / (m² (m − 1) x̄²), and z = (G − E) / √Var.
///
/// The region's own weight in G* is the largest of its row, 1 for an island; rows that sum to 1 are
/// made to do so again.
///
/// Source: Getis and Ord 1992; Ord and Getis 1995, doi:10.1111/j.1538-4632.1995.tb00912.x.
public struct LocalGetisOrd: Sendable {
  /// G_i or G_i*; 0 for the G of an island.
  public let g: [Double]
  /// The expectation.
  public let expected: [Double]
  /// Variance, z and its two-sided p; z is NaN for the G of an island.
  public let standings: [Standing]
  private let isIsland: [Bool]
  private let counts: LocalCounts?

  /// The conditional permutation test of a region, where there is one: the region keeps its value, and
  /// those of the others are dealt out anew.
  public func permutation(_ region: Int) -> PermutationTest? {
    guard let counts, counts.count > 0, !isIsland[region] else { return nil }
    return counts.test(region, own: 1)
  }

  /// Local G of several variables that meet the same samples.
  ///
  /// - Parameters:
  ///   - variables: x, one array of n values each, none negative.
  ///   - weights: W, n × n.
  ///   - isStar: Whether a region is its own neighbour.
  ///   - permutations: The samples of the permutation tests.
  ///   - isStopped: Asked now and then; when true, the tests stop early.
  /// - Throws: `missing`, `domain` (negative), `shape`, `too_short`, `degenerate` (constant, no
  ///   neighbours, a single value that is not 0).
  public static func each(
    _ variables: [[Double]], weights: SpatialWeights, isStar: Bool,
    permutations: Permutations? = nil, isStopped: () -> Bool = { false }
  ) throws(MethodError) -> [LocalGetisOrd] {
    for x in variables { try GetisOrd.check(x, weights) }
    var counts: [LocalCounts]?
    if let permutations, permutations.count > 0 {
      counts = ConditionalTest(weights, permutations, .shared).counts(
        variables.map { LagVariable($0, weights) }, isStopped: isStopped)
    }
    return variables.enumerated().map { number, x in
      LocalGetisOrd(x, weights, isStar: isStar, counts?[number])
    }
  }

  /// Local G of one variable.
  public init(
    _ x: [Double], weights: SpatialWeights, isStar: Bool, permutations: Permutations? = nil
  ) throws(MethodError) {
    self = try LocalGetisOrd.each(
      [x], weights: weights, isStar: isStar, permutations: permutations)[0]
  }

  private init(
    _ x: [Double], _ weights: SpatialWeights, isStar: Bool, _ counts: LocalCounts?
  ) {
    let scale = x.max() ?? 1
    let y = x.map { $0 / scale }
    let total = Summation.sum(y)
    // Deviations from the mean of all, since sums of squares would cancel.
    let centred = deviations(y)
    let drift = Summation.sum(centred)
    let squares = centred.reduce(0) { $0 + $1 * $1 }
    let m = Double(isStar ? y.count : y.count - 1)
    var g: [Double] = []
    var expected: [Double] = []
    var standings: [Standing] = []
    for region in y.indices {
      let row = LocalRow(weights, region, y, isStar: isStar)
      let sum = isStar ? total : total - y[region]
      let mean = sum / m
      let own = isStar ? 0 : centred[region]
      let around = (drift - own) * (drift - own) / m
      let spread = max(0, (squares - own * own - around) / m)
      let variance =
        spread * (m * row.squares - row.sum * row.sum) / (m * m * (m - 1) * mean * mean)
      g.append(row.lag / sum)
      expected.append(row.sum / m)
      standings.append(Standing(row.lag / sum, expected: row.sum / m, variance: variance))
    }
    (self.g, self.expected, self.standings) = (g, expected, standings)
    isIsland = y.indices.map { weights.row($0).isEmpty }
    self.counts = counts
  }
}

/// A row of weights with its sums, the region itself in it or not.
private struct LocalRow {
  var lag = 0.0
  var sum = 0.0
  var squares = 0.0

  init(_ weights: SpatialWeights, _ region: Int, _ y: [Double], isStar: Bool) {
    var largest = 0.0
    for entry in weights.row(region) {
      let weight = weights.values[entry]
      lag += weight * y[Int(weights.columns[entry])]
      sum += weight
      squares += weight * weight
      largest = max(largest, weight)
    }
    guard isStar else { return }
    let own = largest > 0 ? largest : 1
    lag += own * y[region]
    sum += own
    squares += own * own
    guard weights.style == .row, sum > 0 else { return }
    (lag, squares, sum) = (lag / sum, squares / (sum * sum), 1)
  }
}
