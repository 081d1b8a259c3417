extension Operand {
  /// The least of several operands row by row, in the unit of the first that has one.
  public static func least(
    _ operands: [Operand], skipMissing: Bool = false, notes: inout OperationNotes
  ) throws(TableError) -> Operand {
    try extreme("min", operands, skipMissing, &notes) { $0 < $1 ? $0 : $1 }
  }

  /// The greatest of several operands row by row, in the unit of the first that has one.
  public static func greatest(
    _ operands: [Operand], skipMissing: Bool = false, notes: inout OperationNotes
  ) throws(TableError) -> Operand {
    try extreme("max", operands, skipMissing, &notes) { $0 > $1 ? $0 : $1 }
  }

  private static func extreme(
    _ name: String, _ operands: [Operand], _ skip: Bool, _ notes: inout OperationNotes,
    _ body: (Double, Double) -> Double
  ) throws(TableError) -> Operand {
    _ = try commonRows(operands, name)
    guard var result = operands.first else {
      throw .argument(name, value: "()", needed: "at least one value")
    }
    if operands.count == 1, result.numeric == nil {
      throw .operands(operation: name, left: result.kindName, right: "")
    }
    for operand in operands.dropFirst() {
      guard let left = result.numeric, let right = operand.numeric else {
        throw .operands(operation: name, left: result.kindName, right: operand.kindName)
      }
      do {
        let (a, b, measure) = try left.matched(right, name, &notes)
        var overflows = 0
        let numbers = combined(a, b, overflows: &overflows) { x, y in
          if x != x { return skip ? y : x }
          if y != y { return skip ? x : y }
          return body(x, y)
        }
        result = Numeric.operand(numbers, measure, isSingle: a.isSingle && b.isSingle)
      } catch { throw .measure(error) }
    }
    return result
  }
}
