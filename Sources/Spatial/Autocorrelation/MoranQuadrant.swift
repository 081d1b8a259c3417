/// A corner of Moran's scatter plot: the region's own value, then that of its neighbours.
public enum MoranQuadrant: String, Sendable, CaseIterable {
  /// High among high.
  case highHigh = "HH"
  /// Low among high.
  case lowHigh = "LH"
  /// Low among low.
  case lowLow = "LL"
  /// High among low.
  case highLow = "HL"

  /// The side that a value at the mean is on.
  public enum Ties: String, Sendable, CaseIterable {
    /// As PySAL and GeoDa.
    case low
    /// As some papers.
    case high
  }

  /// The corner of a deviation from the mean and the lag of the deviations.
  public init(_ own: Double, lag: Double, ties: Ties = .low) {
    self.init(isHigh: Self.isHigh(own, ties), amongHigh: Self.isHigh(lag, ties))
  }

  /// The corner of two sides.
  public init(isHigh: Bool, amongHigh: Bool) {
    switch (isHigh, amongHigh) {
    case (true, true): self = .highHigh
    case (false, true): self = .lowHigh
    case (false, false): self = .lowLow
    case (true, false): self = .highLow
    }
  }

  /// Its place among all corners.
  public var place: Int {
    switch self {
    case .highHigh: 0
    case .lowHigh: 1
    case .lowLow: 2
    case .highLow: 3
    }
  }

  /// Whether the region's own value is high.
  public var isHigh: Bool { self == .highHigh || self == .highLow }
  /// Whether its neighbours' is.
  public var isAmongHigh: Bool { self == .highHigh || self == .lowHigh }

  private static func isHigh(_ value: Double, _ ties: Ties) -> Bool {
    ties == .low ? value > 0 : value >= 0
  }
}
