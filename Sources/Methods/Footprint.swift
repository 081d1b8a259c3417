import Threading

/// A kind of land that takes up carbon.
public struct CarbonSink: Sendable, Equatable {
  /// What the area takes up, mass per area.
  public var sequestration: Double
  /// What the area counts for beside other land; a ratio.
  public var equivalence: Double
  /// Its area in each row.
  public var area: [Double]

  /// A sink.
  public init(sequestration: Double, equivalence: Double = 1, area: [Double]) {
    self.sequestration = sequestration
    self.equivalence = equivalence
    self.area = area
  }
}

/// How much of the emissions each sink is taken to absorb.
public enum AbsorptionShares: Sendable, Equatable {
  /// In the proportion of the sinks of the row.
  case bySink
  /// In the proportion of their areas.
  case byArea
  /// The same in all rows, one a sink.
  case fixed([Double])
}

/// The three-dimensional carbon footprint: the land that would absorb emissions, split into the
/// land there is (size) and how many times over it would be needed (depth).
///
/// sink = sum NEP A E; yield = sum NEP P; icf = emissions / yield, cec = sink / yield;
/// deficit = max(icf - cec, 0), surplus = max(cec - icf, 0); size = min(icf, cec);
/// depth = 1 + deficit / cec. All areas are in the unit of the areas, the sink in that of the
/// emissions. The yield cancels in depth, which is max(1, emissions / sink) whatever the shares.
///
/// - Complexity: O(rows).
///
/// Sources: Niccolucci et al. (2009), Ecological Modelling 220; Niccolucci et al. (2011), Ecological
/// Modelling 222.
public struct Footprint: Sendable, Equatable {
  /// What the land takes up.
  public private(set) var sink: [Double] = []
  /// Industrial carbon footprint: the land that the emissions need.
  public private(set) var footprint: [Double] = []
  /// Carbon ecological capacity: the land there is, at the yield of the shares.
  public private(set) var capacity: [Double] = []
  /// What is needed beyond the capacity.
  public private(set) var deficit: [Double] = []
  /// What is left of the capacity.
  public private(set) var surplus: [Double] = []
  /// The part of the footprint that the capacity bears.
  public private(set) var size: [Double] = []
  /// How many times the capacity would be needed, 1 at least.
  public private(set) var depth: [Double] = []
  /// Remarks.
  public private(set) var notes: [MethodNote] = []

  /// The footprint of each row.
  ///
  /// - Throws: `shape`; `missing`; `domain` for negative emissions, areas, rates and shares;
  ///   `degenerate` where there are emissions and no sink, or no yield.
  public init(
    emissions: [Double], sinks: [CarbonSink], shares: AbsorptionShares = .bySink
  ) throws(MethodError) {
    try Self.check(emissions, sinks, shares)
    for column in [
      \Self.sink, \.footprint, \.capacity, \.deficit, \.surplus, \.size, \.depth,
    ] { self[keyPath: column].reserveCapacity(emissions.count) }
    for row in emissions.indices {
      if row & 0xFFF == 0xFFF { try requireWanted() }
      let own = sinks.map { $0.sequestration * $0.area[row] * $0.equivalence }
      let total = own.reduce(0, +)
      let yield = Self.yield(sinks, own, row, shares)
      guard emissions[row] == 0 || total > 0 else {
        throw MethodError(
          .degenerate, "there are emissions and no sink, so the depth has no end",
          argument: "forest", row: row, mend: "leave such rows out")
      }
      guard yield > 0 || (emissions[row] == 0 && total == 0) else {
        throw MethodError(
          .degenerate, "the shares leave no land that absorbs anything", argument: "shares",
          row: row)
      }
      append(emissions[row], total, yield)
    }
    if case .fixed(let parts) = shares {
      let sum = parts.reduce(0, +)
      if (sum - 1).magnitude > 1e-6 {
        notes.append(
          MethodNote(
            "shares-sum",
            "the absorption shares add to \(shortNumber(sum)), not to 1: areas are wrong by that factor"
          ))
      }
    }
  }

  private mutating func append(_ emissions: Double, _ total: Double, _ yield: Double) {
    let needed = emissions == 0 ? 0 : emissions / yield
    let there = total == 0 ? 0 : total / yield
    sink.append(total)
    footprint.append(needed)
    capacity.append(there)
    deficit.append(max(needed - there, 0))
    surplus.append(max(there - needed, 0))
    size.append(min(needed, there))
    depth.append(emissions > total ? emissions / total : 1)
  }

  private static func yield(
    _ sinks: [CarbonSink], _ own: [Double], _ row: Int, _ shares: AbsorptionShares
  ) -> Double {
    let parts: [Double]
    switch shares {
    case .fixed(let given): parts = given
    case .bySink: parts = own
    case .byArea: parts = sinks.map { $0.area[row] }
    }
    let sum = parts.reduce(0, +)
    let scale: Double
    if case .fixed = shares { scale = 1 } else { scale = sum > 0 ? 1 / sum : 0 }
    return zip(sinks, parts).reduce(0) { $0 + $1.0.sequestration * $1.1 * scale }
  }

  private static func check(
    _ emissions: [Double], _ sinks: [CarbonSink], _ shares: AbsorptionShares
  ) throws(MethodError) {
    try requireNonNegative(emissions, "emissions")
    guard !sinks.isEmpty else {
      throw MethodError(.shape, "a footprint needs at least one sink", argument: "forest")
    }
    for (position, sink) in sinks.enumerated() {
      let name = position == 0 ? "forest" : "grass"
      guard sink.area.count == emissions.count else {
        throw .lengths(name, sink.area.count, expected: emissions.count)
      }
      try requireNonNegative(sink.area, name)
      try requireNonNegative([sink.sequestration], "sequestration")
      try requireNonNegative([sink.equivalence], "equivalence")
    }
    if case .fixed(let parts) = shares {
      guard parts.count == sinks.count else {
        throw .lengths("shares", parts.count, expected: sinks.count)
      }
      try requireNonNegative(parts, "shares")
    }
  }
}
