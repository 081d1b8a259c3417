/// The bivariate Moran's I: whether regions high in x have neighbours high in y.
///
/// I = z_x′ W z_y / √(z_x′z_x · z_y′z_y) · n / S0, with deviations from the means. What x and y have in
/// common in the same region is in it too, so it is no proof of influence between regions. Only its
/// permutation test says what chance gives: y is dealt out anew while x stays.
///
/// Source: Anselin, Syabri and Smirnov 2002.
public struct BivariateMoran: Sendable, Equatable {
  /// The number of regions, islands included.
  public let count: Int
  /// I.
  public let i: Double
  /// The permutation test, where one was asked for.
  public let permutation: PermutationTest?

  /// The bivariate I of several pairs of variables that meet the same orders.
  ///
  /// - Parameters:
  ///   - own: x, one array of n values each.
  ///   - neighbours: y, whose values at the neighbours count.
  ///   - weights: W, n × n.
  ///   - permutations: The orders of the permutation test.
  ///   - isStopped: Asked now and then; when true, the test stops early.
  /// - Throws: `missing`, `domain`, `shape`, `too_short`, `degenerate` (constant, no neighbours).
  /// - Complexity: O(variables · (m + orders · n)) for m entries of W.
  public static func each(
    _ own: [[Double]], neighbours: [[Double]], weights: SpatialWeights,
    permutations: Permutations? = nil, isStopped: () -> Bool = { false }
  ) throws(MethodError) -> [BivariateMoran] {
    guard own.count == neighbours.count else {
      throw .lengths("with", neighbours.count, expected: own.count)
    }
    for x in own { try requireVariation(x, weights) }
    for y in neighbours { try requireVariation(y, weights, "with") }
    let turned = weights.transposed()
    let total = Summation.sum(weights.values)
    let zx = own.map(deviations)
    let zy = neighbours.map(deviations)
    // z_x′Wz_y = (W′z_x)′z_y, and only z_y is dealt out anew.
    let coefficients = zx.map { turned.lag($0) }
    let tests = permutations?.tests(
      coefficients: coefficients, values: zy, isStopped: isStopped)
    return zx.indices.map { number in
      let squares = [zx[number], zy[number]].map { $0.reduce(0) { $0 + $1 * $1 } }
      let size = squares[0].squareRoot() * squares[1].squareRoot()
      let form = VectorMath.dot(coefficients[number], zy[number], count: weights.count)
      return BivariateMoran(
        count: weights.count, i: Double(weights.count) / total * form / size,
        permutation: tests?[number])
    }
  }
}
