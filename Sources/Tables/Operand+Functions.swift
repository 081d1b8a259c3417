import Decimals
import Glibc
import Units

extension Operand {
  /// The natural logarithm, plain; missing and counted where x <= 0.
  public func logarithm(notes: inout OperationNotes) throws(TableError) -> Operand {
    try function("log", .plain, &notes) { $0 > 0 ? log($0) : .infinity }
  }

  /// e to the power of a plain number; missing and counted where it is too large.
  public func exponential(notes: inout OperationNotes) throws(TableError) -> Operand {
    if let measure = numeric?.measure, case .unit(let unit) = measure, !unit.isPlain {
      throw .measure(MeasureError("exp", .plain, measure, .mustBePlain))
    }
    return try function("exp", .plain, &notes) { exp($0) }
  }

  /// The square root, with the root of the unit; missing and counted where x < 0.
  public func squareRoot(notes: inout OperationNotes) throws(TableError) -> Operand {
    let measure: Measure
    do { measure = try numeric?.measure.raised(to: 0.5) ?? .plain } catch { throw .measure(error) }
    return try function("sqrt", measure, &notes) { $0 >= 0 ? $0.squareRoot() : .infinity }
  }

  /// The absolute value, in its unit.
  public func absolute(notes: inout OperationNotes) throws(TableError) -> Operand {
    try function("abs", numeric?.measure ?? .plain, &notes) { $0.magnitude }
  }

  /// Rounded to a number of decimal digits, half away from zero, in its unit; negative digits round
  /// to tens and hundreds.
  ///
  /// Rounding is of the shortest digits that read as the number: 1.005 gives 1.01.
  public func rounded(digits: Int, notes: inout OperationNotes) throws(TableError) -> Operand {
    guard (-300...300).contains(digits) else {
      throw .argument("digits", value: "\(digits)", needed: "between -300 and 300")
    }
    let rounder = DecimalRounder(decimals: digits)
    return try function("round", numeric?.measure ?? .plain, &notes) { rounder.rounded($0) }
  }

  /// A function of every number; `body` gives infinity where it is not defined.
  @inline(__always)
  private func function(
    _ name: String, _ measure: Measure, _ notes: inout OperationNotes,
    _ body: @Sendable (Double) -> Double
  ) throws(TableError) -> Operand {
    var failures = 0
    let result: [Double]
    let single: Bool
    switch numeric {
    case .one(let quantity):
      let value = quantity.value.isNaN ? .nan : body(quantity.value)
      failures = value.isInfinite ? 1 : 0
      (result, single) = ([finite(value)], true)
    case .many(let numbers, _):
      (result, failures) = filled(numbers) { (x, out, count) in
        write(out, count) { x[$0] == x[$0] ? body(x[$0]) : .nan }
      }
      single = false
    case nil: throw .operands(operation: "\(name)", left: kindName, right: "")
    }
    notes.domainFailures += failures
    return Numeric.operand(result, measure, isSingle: single)
  }
}
