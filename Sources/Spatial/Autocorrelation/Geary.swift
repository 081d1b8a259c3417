/// Geary's C: how much neighbouring regions differ.
///
/// C = (n − 1) Σ w_ij (x_i − x_j)² / (2 S0 z′z). Below its expectation 1 neighbours are alike, above
/// they differ. z is (C − 1) / √Var, so it has the sign of the difference; spdep turns it round.
///
/// Variances: normal [(2S1 + S2)(n − 1) − 4S0²] / [2(n + 1)S0²]; randomised
/// {(n − 1)S1[n² − 3n + 3 − (n − 1)k] − ¼(n − 1)S2[n² + 3n − 6 − (n² − n + 2)k]
/// + S0²[n² − 3 − (n − 1)²k]} / {n(n − 2)(n − 3)S0²}, with k = n Σz⁴ / (Σz²)².
///
/// Source: Geary 1954; Cliff and Ord 1981.
public struct Geary: Sendable, Equatable {
  /// The number of regions, islands included.
  public let count: Int
  /// C.
  public let c: Double
  /// 1.
  public let expected: Double
  /// Were x drawn from a normal distribution.
  public let normal: Standing
  /// Were the values of x dealt out at random; NaN for fewer than four regions.
  public let randomised: Standing
  /// The permutation test, where one was asked for.
  public let permutation: PermutationTest?

  /// Geary's C of several variables that meet the same orders.
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
  ) throws(MethodError) -> [Geary] {
    for x in variables { try requireVariation(x, weights) }
    let pairs = NeighbourPairs(weights)
    try requireWanted()
    let centred = variables.map(deviations)
    // Σ w (z_i − z_j)² = Σ_i d_i z_i² − 2 z′Wz, with d the row and column sums.
    let diagonal = pairs.degrees.map { -$0 / 2 }
    let tests = permutations?.tests(centred, pairs, diagonal: diagonal, isStopped: isStopped)
    return centred.enumerated().map { number, z in
      Geary(centred: z, pairs, pairs.form(z, diagonal: diagonal), tests?[number].reversed)
    }
  }

  /// Geary's C of one variable.
  public init(
    _ x: [Double], weights: SpatialWeights, permutations: Permutations? = nil
  ) throws(MethodError) {
    self = try Geary.each([x], weights: weights, permutations: permutations)[0]
  }

  private init(
    centred z: [Double], _ pairs: NeighbourPairs, _ form: Double, _ test: PermutationTest?
  ) {
    let n = Double(z.count)
    let squares = z.reduce(0) { $0 + $1 * $1 }
    let fourth = z.reduce(0) { $0 + $1 * $1 * $1 * $1 }
    let (s1, s2, total) = (pairs.s1, pairs.s2, pairs.s0 * pairs.s0)
    count = z.count
    c = -(n - 1) * form / (pairs.s0 * squares)
    expected = 1
    normal = Standing(
      c, expected: 1,
      variance: ((2 * s1 + s2) * (n - 1) - 4 * total) / (2 * (n + 1) * total))
    let k = n * fourth / (squares * squares)
    let top =
      (n - 1) * s1 * (n * n - 3 * n + 3 - (n - 1) * k)
      - (n - 1) * s2 * (n * n + 3 * n - 6 - (n * n - n + 2) * k) / 4
      + total * (n * n - 3 - (n - 1) * (n - 1) * k)
    randomised = Standing(
      c, expected: 1, variance: n < 4 ? .nan : top / (n * (n - 2) * (n - 3) * total))
    permutation = test
  }
}

extension PermutationTest {
  /// The test of the statistic with its sign turned round.
  fileprivate var reversed: PermutationTest {
    PermutationTest(count: count, atLeast: atMost, atMost: atLeast, isExact: isExact)
  }
}
