/// What happened to rows and units on the way through an expression, for one warning at its end.
public struct OperationNotes: Hashable, Sendable {
  /// Rows whose divisor was 0.
  public var divisionsByZero = 0
  /// Rows whose value a function is not defined for, or whose result is too large: `log(-1)`.
  public var domainFailures = 0
  /// Texts that `number` could not read.
  public var unreadTexts = 0
  /// The units that unstated numbers were taken to be in, each once.
  public var notedUnits: [String] = []

  /// Nothing happened yet.
  public init() {}

  /// Notes that an unstated side was taken to be in a unit.
  mutating func note(unit: String?) {
    guard let unit, !notedUnits.contains(unit) else { return }
    notedUnits.append(unit)
  }

  /// Adds what happened in another part of the expression.
  public mutating func merge(_ other: OperationNotes) {
    divisionsByZero += other.divisionsByZero
    domainFailures += other.domainFailures
    unreadTexts += other.unreadTexts
    for unit in other.notedUnits { note(unit: unit) }
  }

  /// Whether nothing is to be said.
  public var isEmpty: Bool { self == OperationNotes() }
}
