/// Coupling and coordination of two systems.
///
/// C = 2 sqrt(u v) / (u + v), T = alpha u + (1 - alpha) v, D = sqrt(C T), for every row.
public struct Coupling: Sendable, Equatable {
  /// Coupling C, 0 ... 1; missing where both systems are 0.
  public let coupling: [Double]
  /// Level T, in the unit of the systems.
  public let level: [Double]
  /// Coordination D; missing where C is.
  public let coordination: [Double]
  /// Remarks.
  public let notes: [MethodNote]

  /// The degrees of two systems.
  /// - Throws: `shape`; `missing`; `domain` for negative values and `alpha` outside 0 ... 1.
  /// - Complexity: O(n).
  public init(_ u: [Double], _ v: [Double], alpha: Double = 0.5) throws(MethodError) {
    guard u.count == v.count else { throw .lengths("y", v.count, expected: u.count) }
    try requireNonNegative(u, "x")
    try requireNonNegative(v, "y")
    guard alpha >= 0, alpha <= 1 else {
      throw MethodError(.domain, "alpha must lie between 0 and 1", argument: "alpha")
    }
    // Roots are multiplied, and halves divided by, because u v and u + v might overflow.
    coupling = zip(u, v).map { u, v in
      let sum = u / 2 + v / 2
      return sum > 0 ? min(1, u.squareRoot() / sum * v.squareRoot()) : .nan
    }
    level = zip(u, v).map { alpha * $0 + (1 - alpha) * $1 }
    coordination = zip(coupling, level).map { ($0 * $1).squareRoot() }
    var notes: [MethodNote] = []
    let empty = coupling.count(where: \.isNaN)
    if empty > 0 {
      notes.append(
        MethodNote("both-zero", "both systems are 0 in \(empty) rows: they have no coupling"))
    }
    if u.contains(where: { $0 > 1 }) || v.contains(where: { $0 > 1 }) {
      notes.append(
        MethodNote(
          "not-an-index", "some values are above 1: D is comparable for indices from 0 to 1 only",
          mend: "bring both systems between 0 and 1 first"))
    }
    self.notes = notes
  }
}
