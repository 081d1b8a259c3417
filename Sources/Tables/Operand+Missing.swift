extension Operand {
  /// Whether each value is missing: flags that are never missing themselves.
  public func isMissing() -> Operand {
    switch self {
    case .number(let quantity): return .flag(quantity.value.isNaN)
    case .text, .region: return .flag(false)
    case .flag(let flag): return .flag(flag == nil)
    case .column(let column):
      switch column.values {
      case .numbers(let numbers): return .flags(mappedFlags(numbers) { $0 != $0 ? 1 : 0 })
      case .texts(let codes, _), .regions(let codes, _):
        return .flags(mappedFlags(codes) { $0 < 0 ? 1 : 0 })
      case .flags(let flags): return .flags(mappedFlags(flags) { $0 < 0 ? 1 : 0 })
      }
    }
  }

  /// The value, or where it is missing the other one, of the same kind and brought to one unit.
  public func orElse(
    _ other: Operand, notes: inout OperationNotes
  ) throws(TableError) -> Operand {
    try Operand.cases(
      [(condition: try isMissing().not(), value: self)], otherwise: other, operation: "or_else",
      notes: &notes)
  }
}
