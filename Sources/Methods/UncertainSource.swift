/// One source of emissions, a fuel or a process, with the uncertainty of what it is made of.
public struct UncertainSource: Sendable, Equatable {
  /// The emissions of one gas of the source.
  public struct Part: Sendable, Equatable {
    /// One value a row.
    public var values: [Double]
    /// Relative uncertainty of the emission factor: half the width of its 95 % interval.
    public var factor: Double

    /// A part.
    public init(values: [Double], factor: Double) {
      (self.values, self.factor) = (values, factor)
    }
  }

  /// Relative uncertainty of the activity data: half the width of its 95 % interval.
  public var activity: Double
  /// The gases; all share the activity.
  public var parts: [Part]

  /// A source.
  public init(activity: Double, parts: [Part]) {
    (self.activity, self.parts) = (activity, parts)
  }

  /// The emissions of all parts in a row.
  func value(_ row: Int) -> Double { parts.reduce(0) { $0 + $1.values[row] } }
}

/// Values with the ends of their intervals, one a row.
public struct EmissionsInterval: Sendable, Equatable {
  /// Lower ends.
  public var low: [Double]
  /// Upper ends.
  public var high: [Double]

  /// Intervals from their ends.
  public init(low: [Double], high: [Double]) { (self.low, self.high) = (low, high) }

  /// (high − low) / (2 |x|): half widths relative to the values, missing where a value is 0.
  public func relative(to values: [Double]) -> [Double] {
    values.indices.map { row in
      values[row] == 0 ? .nan : (high[row] - low[row]) / (2 * values[row].magnitude)
    }
  }
}

/// How an error of a quantity is distributed around it; both keep the mean.
public enum ErrorDistribution: String, Sendable, CaseIterable {
  /// x (1 + c z) with z standard normal and c = u / 1.96.
  case normal
  /// x exp(s z − s²/2) with s² = ln(1 + c²): never negative, for uncertainties above some 50 %.
  case lognormal
}
