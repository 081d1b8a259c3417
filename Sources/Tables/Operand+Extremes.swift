extension Operand {
  /// The least of several operands row by row, in the unit of the first that has one.
  public static func least(
    _ operands: [Operand], skipMissing: Bool = false, notes: inout OperationNotes
  ) throws(TableError) -> Operand {
    skipMissing
      ? try extreme("min", operands, &notes, Known<Least>.self)
      : try extreme("min", operands, &notes, Least.self)
  }

  /// The greatest of several operands row by row, in the unit of the first that has one.
  public static func greatest(
    _ operands: [Operand], skipMissing: Bool = false, notes: inout OperationNotes
  ) throws(TableError) -> Operand {
    skipMissing
      ? try extreme("max", operands, &notes, Known<Greatest>.self)
      : try extreme("max", operands, &notes, Greatest.self)
  }

  private static func extreme<Function: PairFunction>(
    _ name: String, _ operands: [Operand], _ notes: inout OperationNotes, _: Function.Type
  ) throws(TableError) -> Operand {
    _ = try commonRows(operands, name)
    guard var result = operands.first else {
      throw .argument(name, value: "()", needed: "at least one value")
    }
    if operands.count == 1, result.numeric == nil {
      throw .operands(operation: "\(name)", left: result.kindName, right: "")
    }
    for operand in operands.dropFirst() {
      guard let left = result.numeric, let right = operand.numeric else {
        throw .operands(operation: "\(name)", left: result.kindName, right: operand.kindName)
      }
      do {
        let (a, b, measure) = try left.matched(right, name, &notes)
        var overflows = 0
        let numbers = combined(a, b, overflows: &overflows, Function.self)
        result = Numeric.operand(numbers, measure, isSingle: a.isSingle && b.isSingle)
      } catch { throw .measure(error) }
    }
    return result
  }
}

private enum Least: PairFunction {
  static func of(_ x: Double, _ y: Double) -> Double { x != x || x < y ? x : y }
}

private enum Greatest: PairFunction {
  static func of(_ x: Double, _ y: Double) -> Double { x != x || x > y ? x : y }
}

/// The function of two numbers, or the one of them that is not missing.
private enum Known<Function: PairFunction>: PairFunction {
  static func of(_ x: Double, _ y: Double) -> Double {
    x != x ? y : y != y ? x : Function.of(x, y)
  }
}
