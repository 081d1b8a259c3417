public import Units

/// Two units, or a unit and a plain number, that an operation cannot put together; both sides are
/// kept so that a message can label them.
public struct MeasureError: Error, Hashable, Sendable {
  /// Why they do not fit.
  public enum Reason: Hashable, Sendable {
    /// What the units say of each other: dimensions, substances, price years.
    case units(UnitError)
    /// A plain number beside a unit.
    case plain
    /// An operand that must be a plain number has a unit: an exponent, the argument of `exp`.
    case mustBePlain
    /// A unit to a power that differs from row to row, or is no simple fraction.
    case exponent
  }

  /// The operator or function, as it is written.
  public var operation: String
  /// The left side, or the only one.
  public var left: Measure
  /// The right side.
  public var right: Measure
  /// Why they do not fit.
  public var reason: Reason

  /// An error that labels both sides.
  public init(_ operation: String, _ left: Measure, _ right: Measure, _ reason: Reason) {
    self.operation = operation
    self.left = left
    self.right = right
    self.reason = reason
  }

  /// The code of the diagnostic.
  public var code: String {
    switch reason {
    case .units(let error): error.code
    case .plain: "U105"
    case .mustBePlain: "U106"
    case .exponent: "U107"
    }
  }

  /// The cause in one sentence.
  public var message: Phrase {
    switch reason {
    case .units(let error): "`\(operation)` does not fit: \(error.message)"
    case .plain: "`\(operation)` does not fit: \(left.label) and \(right.label)"
    case .mustBePlain: "`\(operation)` needs a plain number, but this is \(right.label)"
    case .exponent:
      "a power of \(left.label) needs one exponent for all rows, a whole number or simple fraction"
    }
  }

  /// How to mend it.
  public var mend: Phrase? {
    switch reason {
    case .units(let error): error.mend
    case .plain:
      "write the unit of the number in brackets, as in `1[\(unitSpelling)]`"
    case .mustBePlain: "divide by a unit first, as in `/ 1[\(unitSpelling)]`"
    case .exponent: nil
    }
  }

  private var unitSpelling: String { left.unit?.spelling ?? right.unit?.spelling ?? "t" }
}

extension Measure {
  /// How a side is named in a message: its unit, or that it has none.
  public var label: Phrase {
    switch self {
    case .plain: "a plain number"
    case .unstated: "a number of unstated unit"
    case .unit(let unit): "a number in [\(unit.spelling)]"
    }
  }
}
