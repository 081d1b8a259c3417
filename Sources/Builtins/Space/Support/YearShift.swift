import Interpreter

/// How many years before and after a row an expression looks at: `lag(.x, 2)` at 2 before.
struct YearShift: Equatable {
  /// Years that must be there before.
  var before: Int
  /// Years that must be there after.
  var after: Int

  /// Only the row itself.
  static let none = YearShift(before: 0, after: 0)

  /// What both look at.
  func joined(with other: YearShift) -> YearShift {
    YearShift(before: max(before, other.before), after: max(after, other.after))
  }
}

extension YearShift {
  /// What an expression looks at.
  init(of expression: ColumnExpression) {
    switch expression.node {
    case .column, .constant: self = .none
    case .unary(_, let operand), .convert(let operand, _), .expects(let operand, _, _):
      self = YearShift(of: operand)
    case .binary(_, let left, let right):
      self = YearShift(of: left).joined(with: YearShift(of: right))
    case .call(let builtin, let arguments):
      var inner = YearShift.none
      for case let argument? in arguments.map(\.expression) {
        inner = inner.joined(with: YearShift(of: argument))
      }
      let own = Self.years(of: builtin, arguments)
      self = YearShift(
        before: max(0, inner.before + own), after: max(0, inner.after - own))
    }
  }

  /// By how many years a function looks back; negative ahead.
  private static func years(of builtin: Builtin, _ arguments: [ColumnArgument]) -> Int {
    let sign: Int
    switch builtin.name {
    case "lag", "diff", "growth": sign = 1
    case "lead": sign = -1
    default: return 0
    }
    guard let given = arguments.first(where: { $0.parameter == 1 }) else { return sign }
    if let number = given.value.asWhole { return sign * number }
    if case .constant(let value) = given.expression?.node, let number = value.asWhole {
      return sign * number
    }
    return 0
  }
}
