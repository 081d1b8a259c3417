extension Quantity {
  /// `self + other`, in this one's unit.
  public func adding(_ other: Quantity, notes: inout OperationNotes) throws(TableError) -> Quantity
  { try applying(.add, other, &notes) }

  /// `self - other`, in this one's unit.
  public func subtracting(
    _ other: Quantity, notes: inout OperationNotes
  ) throws(TableError) -> Quantity { try applying(.subtract, other, &notes) }

  /// `self * other`; units multiply.
  public func multiplied(
    by other: Quantity, notes: inout OperationNotes
  ) throws(TableError) -> Quantity { try applying(.multiply, other, &notes) }

  /// `self / other`; units divide, x/0 is missing and counted.
  public func divided(
    by other: Quantity, notes: inout OperationNotes
  ) throws(TableError) -> Quantity { try applying(.divide, other, &notes) }

  /// `self ^ exponent`; the exponent is plain.
  public func raised(
    to exponent: Quantity, notes: inout OperationNotes
  ) throws(TableError) -> Quantity { try applying(.power, exponent, &notes) }

  private func applying(
    _ op: ArithmeticOperator, _ other: Quantity, _ notes: inout OperationNotes
  ) throws(TableError) -> Quantity {
    guard
      case .number(let result) = try Operand.number(self).applying(
        op, .number(other), notes: &notes)
    else { return Quantity(.nan) }
    return result
  }
}
