/// Tapio's decoupling of a quantity from its driver between two times.
///
/// e = ((C1 - C0) / C0) / ((G1 - G0) / G0); the state follows from the signs of both changes and
/// from e at 0.8 and 1.2 (Tapio 2005, doi:10.1016/j.tranpol.2005.01.001).
public struct Tapio: Sendable, Equatable {
  /// The eight states.
  public enum State: String, Sendable, CaseIterable {
    /// Driver up, quantity down.
    case strongDecoupling = "strong decoupling"
    /// Driver up, 0 <= e < 0.8.
    case weakDecoupling = "weak decoupling"
    /// Driver up, 0.8 <= e <= 1.2.
    case expansiveCoupling = "expansive coupling"
    /// Driver up, e > 1.2.
    case expansiveNegative = "expansive negative decoupling"
    /// Driver down, quantity up.
    case strongNegative = "strong negative decoupling"
    /// Driver down, 0 <= e < 0.8.
    case weakNegative = "weak negative decoupling"
    /// Driver down, 0.8 <= e <= 1.2.
    case recessiveCoupling = "recessive coupling"
    /// Driver down, e > 1.2.
    case recessiveDecoupling = "recessive decoupling"
  }

  /// Relative change of the quantity; missing where it was 0.
  public let change: [Double]
  /// Relative change of the driver; missing where it was 0.
  public let driverChange: [Double]
  /// Elasticity; missing where the driver did not change or a change does not exist.
  public let elasticity: [Double]
  /// State; nil where the elasticity is missing.
  public let state: [State?]

  /// Compares two times, one pair of values a region.
  /// - Throws: `shape`; `missing`; `domain` for negative values.
  /// - Complexity: O(n).
  public init(
    from c0: [Double], to c1: [Double], driverFrom g0: [Double], driverTo g1: [Double]
  ) throws(MethodError) {
    for (name, values) in [("of", c1), ("driver", g0), ("driver", g1)]
    where values.count != c0.count { throw .lengths(name, values.count, expected: c0.count) }
    for (name, values) in [("of", c0), ("of", c1), ("driver", g0), ("driver", g1)] {
      try requireNonNegative(values, name)
    }
    func relative(_ before: [Double], _ after: [Double]) -> [Double] {
      zip(before, after).map {
        let change = ($1 - $0) / $0
        return change.isFinite ? change : .nan
      }
    }
    let (own, driver) = (relative(c0, c1), relative(g0, g1))
    let ratio = zip(own, driver).map { own, driver in
      driver == 0 ? .nan : (own / driver).isFinite ? own / driver : .nan
    }
    (change, driverChange, elasticity) = (own, driver, ratio)
    state = ratio.indices.map { Self.state(own[$0], driver[$0], ratio[$0]) }
  }

  /// The state of two changes.
  private static func state(_ own: Double, _ driver: Double, _ e: Double) -> State? {
    if e.isNaN { return nil }
    if driver > 0 {
      if own < 0 { return .strongDecoupling }
      return e < 0.8 ? .weakDecoupling : e <= 1.2 ? .expansiveCoupling : .expansiveNegative
    }
    if own > 0 { return .strongNegative }
    return e < 0.8 ? .weakNegative : e <= 1.2 ? .recessiveCoupling : .recessiveDecoupling
  }
}
