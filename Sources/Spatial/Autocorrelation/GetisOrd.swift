/// Getis and Ord's G: whether high values, or low ones, lie together.
///
/// G = Σ w_ij x_i x_j / Σ_{i≠j} x_i x_j for values that are not negative, with expectation
/// S0 / (n(n − 1)). Above it high values are neighbours, below low ones. Its variance, were the values
/// dealt out at random, is
/// [B0 m2² + B1 m4 + B2 m1² m2 + B3 m1 m3 + B4 m1⁴] / [(m1² − m2)² n(n − 1)(n − 2)(n − 3)] − E², with
/// m_j = Σ x^j, B0 = (n² − 3n + 3)S1 − nS2 + 3S0², B1 = −[(n² − n)S1 − 2nS2 + 6S0²],
/// B2 = −[2nS1 − (n + 3)S2 + 6S0²], B3 = 4(n − 1)S1 − 2(n + 1)S2 + 8S0², B4 = S1 − S2 + S0².
///
/// Source: Getis and Ord 1992, doi:10.1111/j.1538-4632.1992.tb00261.x.
public struct GetisOrd: Sendable, Equatable {
  /// The number of regions, islands included.
  public let count: Int
  /// G.
  public let g: Double
  /// S0 / (n(n − 1)).
  public let expected: Double
  /// Were the values of x dealt out at random; NaN for fewer than four regions.
  public let randomised: Standing
  /// The permutation test, where one was asked for.
  public let permutation: PermutationTest?

  /// G of several variables that meet the same orders.
  ///
  /// - Parameters:
  ///   - variables: x, one array of n values each, none negative.
  ///   - weights: W, n × n; binary ones in the papers.
  ///   - permutations: The orders of the permutation test.
  ///   - isStopped: Asked now and then; when true, the test stops early.
  /// - Throws: `missing`, `domain` (negative), `shape`, `too_short`, `degenerate` (constant, no
  ///   neighbours, a single value that is not 0).
  /// - Complexity: O(orders · variables · (n + m)) for m entries of W.
  public static func each(
    _ variables: [[Double]], weights: SpatialWeights, permutations: Permutations? = nil,
    isStopped: () -> Bool = { false }
  ) throws(MethodError) -> [GetisOrd] {
    for x in variables { try check(x, weights) }
    let pairs = NeighbourPairs(weights)
    try requireWanted()
    let tests = permutations?.tests(variables, pairs, isStopped: isStopped)
    return variables.enumerated().map { number, x in GetisOrd(x, pairs, tests?[number]) }
  }

  /// Checks that a variable has a G.
  package static func check(_ x: [Double], _ weights: SpatialWeights) throws(MethodError) {
    try requireVariation(x, weights)
    try requireNonNegative(x, "of")
    guard x.count(where: { $0 > 0 }) > 1 else {
      throw MethodError(
        .degenerate,
        "of is above 0 in one region only, so that no two regions can be high together",
        argument: "of")
    }
  }

  /// G of one variable.
  public init(
    _ x: [Double], weights: SpatialWeights, permutations: Permutations? = nil
  ) throws(MethodError) {
    self = try GetisOrd.each([x], weights: weights, permutations: permutations)[0]
  }

  private init(_ x: [Double], _ pairs: NeighbourPairs, _ test: PermutationTest?) {
    let n = Double(x.count)
    // The size of the values does not matter, and their fourth powers must not overflow.
    let scale = x.max() ?? 1
    let y = x.map { $0 / scale }
    let m1 = Summation.sum(y)
    let m2 = y.reduce(0) { $0 + $1 * $1 }
    let m3 = y.reduce(0) { $0 + $1 * $1 * $1 }
    let m4 = y.reduce(0) { $0 + $1 * $1 * $1 * $1 }
    let products = m1 * m1 - m2
    count = x.count
    g = pairs.form(y) / products
    expected = pairs.s0 / (n * (n - 1))
    let (s1, s2, total) = (pairs.s1, pairs.s2, pairs.s0 * pairs.s0)
    let b0 = (n * n - 3 * n + 3) * s1 - n * s2 + 3 * total
    let b1 = -((n * n - n) * s1 - 2 * n * s2 + 6 * total)
    let b2 = -(2 * n * s1 - (n + 3) * s2 + 6 * total)
    let b3 = 4 * (n - 1) * s1 - 2 * (n + 1) * s2 + 8 * total
    let b4 = s1 - s2 + total
    let top = b0 * m2 * m2 + b1 * m4 + b2 * m1 * m1 * m2 + b3 * m1 * m3 + b4 * m1 * m1 * m1 * m1
    let bottom = products * products * n * (n - 1) * (n - 2) * (n - 3)
    randomised = Standing(
      g, expected: expected, variance: n < 4 ? .nan : top / bottom - expected * expected)
    permutation = test
  }
}
