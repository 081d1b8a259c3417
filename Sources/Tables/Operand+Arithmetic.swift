import Glibc
import Units

/// The binary operators of numbers.
public enum ArithmeticOperator: String, Hashable, Sendable, CaseIterable {
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"
  case power = "^"
}

extension Operand {
  /// `self op right`, row by row; a single value goes with every row.
  ///
  /// Units follow `Measure.matched`, `multiplied(by:)`, `divided(by:)` and `raised(to:)`. Missing
  /// spreads; x/0, and what is undefined or too large, is missing and counted in `notes`.
  ///
  /// - Complexity: O(rows), one pass, one more where a unit is converted.
  public func applying(
    _ op: ArithmeticOperator, _ right: Operand, notes: inout OperationNotes
  ) throws(TableError) -> Operand {
    let name = "`\(op.rawValue)`"
    _ = try commonRows([self, right], name)
    guard let left = numeric, let other = right.numeric else {
      throw .operands(operation: "\(name)", left: kindName, right: right.kindName)
    }
    do {
      switch op {
      case .add, .subtract: return try left.sum(other, subtract: op == .subtract, &notes)
      case .multiply:
        let (measure, factor) = try left.measure.multiplied(by: other.measure)
        let a = left.scaled(by: factor)
        let numbers = combined(a, other, overflows: &notes.domainFailures, Product.self)
        return Numeric.operand(numbers, measure, isSingle: left.isSingle && other.isSingle)
      case .divide: return try left.quotient(other, &notes)
      case .power: return try left.power(other, &notes)
      }
    } catch { throw .measure(error) }
  }

  /// `-self`, with its unit.
  public func negated() throws(TableError) -> Operand {
    switch numeric {
    case .one(let quantity): return .number(Quantity(-quantity.value, quantity.measure))
    case .many(let numbers, let measure):
      let negated: (cells: [Double], counted: Int) = filled(numbers) { (x, out, count) in
        for row in 0..<count { out[row] = -x[row] }
        return 0
      }
      return .numbers(negated.cells, measure)
    case nil: throw .operands(operation: "`-`", left: kindName, right: "")
    }
  }
}

extension Numeric {
  /// Both sides in one unit, for a sum or a comparison.
  func matched(
    _ right: Numeric, _ operation: String, _ notes: inout OperationNotes
  ) throws(MeasureError) -> (left: Numeric, right: Numeric, measure: Measure) {
    let match = try measure.matched(
      with: right.measure, leftFree: isFree, rightFree: right.isFree, operation: operation)
    notes.note(unit: match.noted)
    return (scaled(by: match.leftFactor), right.scaled(by: match.rightFactor), match.measure)
  }

  fileprivate func sum(
    _ right: Numeric, subtract: Bool, _ notes: inout OperationNotes
  ) throws(MeasureError) -> Operand {
    let (a, b, unit) = try matched(right, subtract ? "-" : "+", &notes)
    let numbers =
      subtract
      ? combined(a, b, overflows: &notes.domainFailures, Subtraction.self)
      : combined(a, b, overflows: &notes.domainFailures, Addition.self)
    return Numeric.operand(numbers, unit, isSingle: isSingle && right.isSingle)
  }

  fileprivate func quotient(
    _ right: Numeric, _ notes: inout OperationNotes
  ) throws(MeasureError) -> Operand {
    let (unit, factor) = try measure.divided(by: right.measure)
    var infinite = 0
    let numbers = combined(
      scaled(by: factor), right, overflows: &infinite, Quotient.self)
    // Where nothing is infinite nothing was divided by 0.
    let zeros = infinite == 0 ? 0 : right.zeros(besides: self)
    notes.divisionsByZero += zeros
    notes.domainFailures += infinite - zeros
    return Numeric.operand(numbers, unit, isSingle: isSingle && right.isSingle)
  }

  fileprivate func power(
    _ exponent: Numeric, _ notes: inout OperationNotes
  ) throws(MeasureError) -> Operand {
    if case .unit(let unit) = exponent.measure, !unit.isPlain {
      throw MeasureError("^", measure, exponent.measure, .mustBePlain)
    }
    var unit = measure
    if case .unit = measure {
      guard case .one(let power) = exponent else {
        throw MeasureError("^", measure, .plain, .exponent)
      }
      unit = try measure.raised(to: power.value)
    } else if exponent.measure == .unstated {
      unit = .unstated
    }
    var failures = 0
    let numbers: [Double]
    if case .one(let power) = exponent, power.value == 2 {
      numbers = combined(self, exponent, overflows: &failures, Square.self)
    } else {
      numbers = combined(self, exponent, overflows: &failures, Power.self)
    }
    notes.domainFailures += failures
    return Numeric.operand(numbers, unit, isSingle: isSingle && exponent.isSingle)
  }
}

private enum Addition: PairFunction {
  static func of(_ x: Double, _ y: Double) -> Double { x + y }
}

private enum Subtraction: PairFunction {
  static func of(_ x: Double, _ y: Double) -> Double { x - y }
}

private enum Product: PairFunction {
  static func of(_ x: Double, _ y: Double) -> Double { x * y }
}

private enum Quotient: PairFunction {
  /// Infinite, and so counted, where a number is divided by 0; 0/0 too.
  static func of(_ x: Double, _ y: Double) -> Double {
    y == 0 ? (x == x ? .infinity : .nan) : x / y
  }
}

private enum Square: PairFunction {
  static func of(_ base: Double, _ exponent: Double) -> Double { base * base }
}

private enum Power: PairFunction {
  /// Only missing operands may give NaN without being counted; pow(na, 0) is missing too.
  static func of(_ base: Double, _ exponent: Double) -> Double {
    let value = pow(base, exponent)
    if base.isNaN || exponent.isNaN { return .nan }
    return value.isNaN ? .infinity : value
  }
}
