import Units

/// How the two sides of a sum or a comparison come to one unit.
public struct MeasureMatch: Hashable, Sendable {
  /// The unit of the result.
  public var measure: Measure
  /// What the left numbers are multiplied with to be in it.
  public var leftFactor = 1.0
  /// What the right numbers are multiplied with to be in it.
  public var rightFactor = 1.0
  /// The unit that an unstated side was taken to be in, for the note.
  public var noted: String?
}

extension Measure {
  /// Brings two sides to one unit, for `+`, `-`, comparisons, `or_else` and `case`.
  ///
  /// The left side's unit wins, so that a column keeps the spelling of its source. An unstated side
  /// takes the other's unit, which is noted; so does a substance or price year that only one side
  /// states. A plain number goes with plain and unstated ones only. `leftFree` and `rightFree` say
  /// that a side is a bare `0` or `na`, which go with every unit.
  public func matched(
    with right: Measure, leftFree: Bool = false, rightFree: Bool = false,
    operation: String
  ) throws(MeasureError) -> MeasureMatch {
    switch (self, right) {
    case (.plain, .plain), (.unstated, .unstated), (.unstated, .plain):
      return MeasureMatch(measure: self)
    case (.plain, .unstated): return MeasureMatch(measure: right)
    case (.unstated, .unit(let unit)):
      return MeasureMatch(measure: right, noted: unit.spelling)
    case (.unit(let unit), .unstated):
      return MeasureMatch(measure: self, noted: unit.spelling)
    case (.plain, .unit):
      guard leftFree else { throw MeasureError(operation, self, right, .plain) }
      return MeasureMatch(measure: right)
    case (.unit, .plain):
      guard rightFree else { throw MeasureError(operation, self, right, .plain) }
      return MeasureMatch(measure: self)
    case (.unit(let own), .unit(let other)):
      do { return try Measure.match(own, other) } catch {
        throw MeasureError(operation, self, right, .units(error))
      }
    }
  }

  private static func match(_ left: Unit, _ right: Unit) throws(UnitError) -> MeasureMatch {
    let factor = try right.factor(to: left)
    guard case .states = left.compatibility(with: right) else {
      return MeasureMatch(measure: .unit(left), rightFactor: factor)
    }
    let stated = try left.taking(from: right)
    return MeasureMatch(measure: .unit(stated), rightFactor: factor, noted: stated.spelling)
  }
}
