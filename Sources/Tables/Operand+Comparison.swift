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
  case .equal: return flagRows(a, b) { $0 == $1 }
  case .notEqual: return flagRows(a, b) { $0 != $1 }
  case .less: return flagRows(a, b) { $0 < $1 }
  case .lessOrEqual: return flagRows(a, b) { $0 <= $1 }
  case .greater: return flagRows(a, b) { $0 > $1 }
  case .greaterOrEqual: return flagRows(a, b) { $0 >= $1 }
  }
}

@inline(__always)
private func flagRows(
  _ left: Numeric, _ right: Numeric, _ body: (Double, Double) -> Bool
) -> Operand {
  switch (left, right) {
  case (.one(let x), .one(let y)):
    .flag(x.value.isNaN || y.value.isNaN ? nil : body(x.value, y.value))
  case (.many(let x, _), .one(let y)):
    .flags(
      mappedFlags(x) { $0 != $0 || y.value != y.value ? -1 : body($0, y.value) ? 1 : 0 })
  case (.one(let x), .many(let y, _)):
    .flags(
      mappedFlags(y) { $0 != $0 || x.value != x.value ? -1 : body(x.value, $0) ? 1 : 0 })
  case (.many(let x, _), .many(let y, _)):
    .flags(zippedFlags(x, y) { $0 != $0 || $1 != $1 ? -1 : body($0, $1) ? 1 : 0 })
  }
}
