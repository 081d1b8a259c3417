/// How a region moves between two corners of Moran's scatter plot.
///
/// Source: Rey 2001, doi:10.1111/j.1538-4632.2001.tb00444.x.
public enum LocalTransition: String, Sendable, CaseIterable {
  /// Neither the region nor its neighbours changed sides.
  case none = "0"
  /// The region alone did.
  case own = "I"
  /// Its neighbours alone did.
  case neighbours = "II"
  /// Both did, in the same direction: HH and LL.
  case together = "IIIA"
  /// Both did, in opposite directions: HL and LH.
  case apart = "IIIB"

  /// The move from one corner to another.
  public init(from: MoranQuadrant, to: MoranQuadrant) {
    switch (from.isHigh != to.isHigh, from.isAmongHigh != to.isAmongHigh) {
    case (false, false): self = .none
    case (true, false): self = .own
    case (false, true): self = .neighbours
    case (true, true): self = from.isHigh == from.isAmongHigh ? .together : .apart
    }
  }
}

/// The moves of all regions between two years.
public struct LocalTransitions: Sendable, Equatable {
  /// The move of each region.
  public let types: [LocalTransition]

  /// The moves between the corners of two years, region by region.
  /// - Throws: `shape` when the years differ in length, `too_short` without regions.
  public init(from: [MoranQuadrant], to: [MoranQuadrant]) throws(MethodError) {
    guard from.count == to.count else { throw .lengths("to", to.count, expected: from.count) }
    guard !from.isEmpty else { throw MethodError(.tooShort, "there is no region that moves") }
    types = zip(from, to).map { LocalTransition(from: $0, to: $1) }
  }

  /// How many regions move so.
  public func count(_ type: LocalTransition) -> Int { types.count { $0 == type } }

  /// The share of regions that keep their relation to their neighbours: types 0 and IIIA.
  public var cohesion: Double {
    Double(count(.none) + count(.together)) / Double(types.count)
  }

  /// The share of regions that do not move: type 0.
  public var stability: Double { Double(count(.none)) / Double(types.count) }
}
