/// Where a statistic stands among the values it takes when the regions are put in other orders.
public struct PermutationTest: Sendable, Equatable {
  /// Which values count as at least as extreme as the one observed.
  public enum Tail: String, Sendable, CaseIterable {
    /// Those on the nearer side: min(#{I* ≥ I}, #{I* ≤ I}), as PySAL and GeoDa.
    case one
    /// Twice the nearer side, at most 1.
    case two
    /// I* ≥ I.
    case greater
    /// I* ≤ I.
    case less
  }

  /// The orders compared with, without the one observed unless every order was.
  public let count: Int
  /// How many of them give at least the value observed; rounding apart.
  public let atLeast: Int
  /// How many give at most that value.
  public let atMost: Int
  /// Whether all orders were gone through instead of some drawn.
  public let isExact: Bool

  /// A test from what was counted.
  package init(count: Int, atLeast: Int, atMost: Int, isExact: Bool) {
    (self.count, self.atLeast, self.atMost) = (count, atLeast, atMost)
    self.isExact = isExact
  }

  /// The pseudo p-value (1 + extreme) / (1 + R), or extreme / R when all R orders were gone through.
  public func p(_ tail: Tail) -> Double {
    let near = min(atLeast, atMost)
    switch tail {
    case .one: return share(near)
    case .two: return min(1, 2 * share(near))
    case .greater: return share(atLeast)
    case .less: return share(atMost)
    }
  }

  private func share(_ extreme: Int) -> Double {
    isExact
      ? Double(extreme) / Double(count) : Double(extreme + 1) / Double(count + 1)
  }
}
