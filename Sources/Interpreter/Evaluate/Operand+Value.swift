import Syntax
import Tables

extension Value {
  /// The value as an operand of the vectorised operations; `nil` for kinds they do not take.
  var operand: Operand? {
    switch self {
    case .missing: .missing
    case .number(let number): .number(Quantity(number))
    case .quantity(let quantity): .number(quantity)
    case .text(let text): .text(text)
    case .region(let region): .region(region)
    case .flag(let flag): .flag(flag)
    case .vector(let vector): .column(vector.column)
    default: nil
    }
  }

  /// A single value or column that an operation gave; a column keeps the rows of `vector`.
  init(_ operand: Operand, vector: Vector?) {
    switch operand {
    case .number(let quantity): self = Value(quantity)
    case .text(let text): self = .text(text)
    case .region(let region): self = .region(region)
    case .flag(let flag): self = flag.map { .flag($0) } ?? .missing
    case .column(let column):
      if var vector {
        vector.column = column
        self = .vector(vector)
      } else {
        self = column.value(at: 0)
      }
    }
  }
}

/// What stands right of `in`.
enum Membership {
  case range(YearRange)
  case list([Operand])

  init?(_ value: Value) {
    switch value {
    case .range(let range): self = .range(range)
    case .list(let list):
      let operands = list.items.compactMap(\.operand)
      guard operands.count == list.items.count else { return nil }
      self = .list(operands)
    case .vector(let vector): self = .list(vector.members.compactMap(\.operand))
    default: return nil
    }
  }
}

extension BinaryOperator {
  var arithmetic: ArithmeticOperator? { ArithmeticOperator(rawValue: rawValue) }
  var comparison: ComparisonOperator? { ComparisonOperator(rawValue: rawValue) }

  /// Applies the operator to single values or columns.
  func apply(
    _ left: Operand, _ right: Operand, notes: inout OperationNotes
  ) throws(TableError) -> Operand {
    if let arithmetic { return try left.applying(arithmetic, right, notes: &notes) }
    if let comparison { return try left.comparing(comparison, right, notes: &notes) }
    return self == .and ? try left.and(right) : try left.or(right)
  }
}
