/// The parameters of Ciccone and Hall's output density, from the coefficients of its reduced form.
///
/// ln q = lambda ln theta + lambda alpha gamma ln(K/N) + lambda alpha (1 - beta - gamma) ln(E/N)
/// + lambda alpha ln(N/A). With coefficients c_k, c_e, c_n of the three logarithms:
/// gamma = c_k / c_n, 1 - beta - gamma = c_e / c_n, lambda alpha = c_n. Only the product of lambda
/// and alpha is identified (Ciccone & Hall 1996).
public struct OutputDensity: Sendable, Equatable {
  /// Exponent of labour.
  public let beta: Double
  /// Exponent of capital.
  public let gamma: Double
  /// Exponent of energy or emissions, 1 - beta - gamma.
  public let rest: Double
  /// Product of externality and returns.
  public let lambdaAlpha: Double
  /// Remarks.
  public let notes: [MethodNote]

  /// The parameters.
  /// - Throws: `missing`; `degenerate` when the coefficient of density is 0.
  /// - Complexity: O(1).
  public init(capital: Double, energy: Double, density: Double) throws(MethodError) {
    try requireFinite([capital, energy, density], "m")
    guard density != 0 else {
      throw MethodError(
        .degenerate, "the coefficient of density is 0: the others cannot be divided by it",
        argument: "m")
    }
    (gamma, rest, lambdaAlpha) = (capital / density, energy / density, density)
    beta = 1 - (capital + energy) / density
    var notes: [MethodNote] = []
    if !(beta > 0 && beta <= 1) {
      notes.append(MethodNote("beta", "beta lies outside (0, 1]: it is no exponent of labour"))
    }
    if !(gamma > 0 && gamma <= 1) {
      notes.append(MethodNote("gamma", "gamma lies outside (0, 1]: it is no exponent of capital"))
    }
    self.notes = notes
  }
}
