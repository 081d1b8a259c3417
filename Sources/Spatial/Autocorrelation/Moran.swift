/// Moran's I: whether neighbouring regions are alike.
///
/// I = (n / S0) · z′Wz / z′z with z = x − mean. Above its expectation −1/(n − 1) neighbours are alike,
/// below they differ.
///
/// Variances: normal (n²S1 − nS2 + 3S0²) / ((n² − 1)S0²) − E²; randomised
/// {n[(n² − 3n + 3)S1 − nS2 + 3S0²] − k[(n² − n)S1 − 2nS2 + 6S0²]} / {(n − 1)(n − 2)(n − 3)S0²} − E², with
/// k = n Σz⁴ / (Σz²)².
///
/// Source: Moran 1950; Cliff and Ord 1981.
public struct Moran: Sendable, Equatable {
  /// The number of regions, islands included.
  public let count: Int
  /// I.
  public let i: Double
  /// −1/(n − 1).
  public let expected: Double
  /// Were x drawn from a normal distribution.
  public let normal: Standing
  /// Were the values of x dealt out at random; NaN for fewer than four regions.
  public let randomised: Standing
  /// The permutation test, where one was asked for.
  public let permutation: PermutationTest?

  /// Moran's I of several variables, for instance the years of a panel, that meet the same orders.
  ///
  /// - Parameters:
  ///   - variables: x, one array of n values each.
  ///   - weights: W, n × n.
  ///   - permutations: The orders of the permutation test.
  ///   - isStopped: Asked now and then; when true, the test stops early.
  /// - Throws: `missing`, `domain`, `shape`, `too_short`, `degenerate` (constant, no neighbours).
  /// - Complexity: O(orders · variables · (n + m)) for m entries of W.
  public static func each(
    _ variables: [[Double]], weights: SpatialWeights, permutations: Permutations? = nil,
    isStopped: () -> Bool = { false }
  ) throws(MethodError) -> [Moran] {
    for x in variables { try requireVariation(x, weights) }
    let pairs = NeighbourPairs(weights)
    try requireWanted()
    let centred = variables.map(deviations)
    let tests = permutations?.tests(centred, pairs, isStopped: isStopped)
    return centred.enumerated().map { number, z in
      Moran(centred: z, pairs, tests?[number])
    }
  }

  /// Moran's I of one variable.
  public init(
    _ x: [Double], weights: SpatialWeights, permutations: Permutations? = nil
  ) throws(MethodError) {
    self = try Moran.each([x], weights: weights, permutations: permutations)[0]
  }

  private init(centred z: [Double], _ pairs: NeighbourPairs, _ test: PermutationTest?) {
    let n = Double(z.count)
    let squares = z.reduce(0) { $0 + $1 * $1 }
    let fourth = z.reduce(0) { $0 + $1 * $1 * $1 * $1 }
    let (s1, s2, total) = (pairs.s1, pairs.s2, pairs.s0 * pairs.s0)
    count = z.count
    i = n / pairs.s0 * pairs.form(z) / squares
    expected = -1 / (n - 1)
    let square = expected * expected
    normal = Standing(
      i, expected: expected,
      variance: (n * n * s1 - n * s2 + 3 * total) / ((n * n - 1) * total) - square)
    let k = n * fourth / (squares * squares)
    let top =
      n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * total)
      - k * ((n * n - n) * s1 - 2 * n * s2 + 6 * total)
    randomised = Standing(
      i, expected: expected,
      variance: n < 4 ? .nan : top / ((n - 1) * (n - 2) * (n - 3) * total) - square)
    permutation = test
  }
}
