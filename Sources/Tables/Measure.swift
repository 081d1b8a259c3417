public import Units

/// What is known about the unit of a number, column or vector.
public enum Measure: Hashable, Sendable {
  /// A pure number: a literal without a unit, a count, a logarithm.
  case plain
  /// Data whose unit its source does not tell.
  case unstated
  /// A known unit.
  case unit(Unit)

  /// The unit, where one is known.
  public var unit: Unit? {
    if case .unit(let unit) = self { return unit }
    return nil
  }
}

/// A number with what is known about its unit; missing is NaN.
public struct Quantity: Hashable, Sendable {
  /// The number in `measure`.
  public var value: Double
  /// Its unit.
  public var measure: Measure

  /// A number with its unit.
  public init(_ value: Double, _ measure: Measure = .plain) {
    self.value = value
    self.measure = measure
  }
}
