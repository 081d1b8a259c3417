/// The comparison operators.
public enum ComparisonOperator: String, Hashable, Sendable, CaseIterable {
  case equal = "=="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="

  /// Whether it asks for an order, and not only for equality.
  public var isOrdering: Bool { self != .equal && self != .notEqual }

  /// What it says of two values, given whether the first is less than, or equal to, the second.
  func holds(less: Bool, equal: Bool) -> Bool {
    switch self {
    case .equal: equal
    case .notEqual: !equal
    case .less: less
    case .lessOrEqual: less || equal
    case .greater: !less && !equal
    case .greaterOrEqual: !less
    }
  }
}

extension Operand {
  /// `self op right`, row by row: 1 true, 0 false, −1 where a side is missing.
  ///
  /// Numbers compare in one unit; texts by code points; regions by identity, and only for equality;
  /// flags only for equality. A region beside a text is an error that shows the `@`.
  ///
  /// - Complexity: O(rows + distinct texts).
  public func comparing(
    _ op: ComparisonOperator, _ right: Operand, notes: inout OperationNotes
  ) throws(TableError) -> Operand {
    let rows = try commonRows([self, right], "`\(op.rawValue)`")
    if let left = numeric, let other = right.numeric {
      // A bare `na` goes with every kind below, with numbers here.
      return try compareNumbers(op, left, other, &notes)
    }
    if isBareMissing || right.isBareMissing {
      return rows.map { .flags([Int8](repeating: -1, count: $0)) } ?? .flag(nil)
    }
    let left = Coded(self)
    let other = Coded(right)
    if let left, let other, left.isRegion == other.isRegion, !(left.isRegion && op.isOrdering) {
      return try compareCoded(op, left, other, rows)
    }
    if let left, let other, left.isRegion != other.isRegion {
      throw .regionWithText((left.isRegion ? other : left).example)
    }
    if !op.isOrdering, let flags = flagCells, let others = right.flagCells {
      return compareFlags(op, flags, others, rows)
    }
    throw .operands(operation: "`\(op.rawValue)`", left: kindName, right: right.kindName)
  }
}

/// Compares numbers after bringing them to one unit.
private func compareNumbers(
  _ op: ComparisonOperator, _ left: Numeric, _ right: Numeric, _ notes: inout OperationNotes
) throws(TableError) -> Operand {
  let a: Numeric
  let b: Numeric
  do { (a, b, _) = try left.matched(right, op.rawValue, &notes) } catch { throw .measure(error) }
  switch op {
  case .equal: return compared(a, b, IsEqual.self)
  case .notEqual: return compared(a, b, IsNotEqual.self)
  case .less: return compared(a, b, IsLess.self)
  case .lessOrEqual: return compared(a, b, IsLessOrEqual.self)
  case .greater: return compared(b, a, IsLess.self)
  case .greaterOrEqual: return compared(b, a, IsLessOrEqual.self)
  }
}

private enum IsEqual: PairCondition {
  static func holds(_ x: Double, _ y: Double) -> Bool { x == y }
}

private enum IsNotEqual: PairCondition {
  static func holds(_ x: Double, _ y: Double) -> Bool { x != y }
}

private enum IsLess: PairCondition {
  static func holds(_ x: Double, _ y: Double) -> Bool { x < y }
}

private enum IsLessOrEqual: PairCondition {
  static func holds(_ x: Double, _ y: Double) -> Bool { x <= y }
}
