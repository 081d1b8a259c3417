package import Syntax
import Tables
import Units

/// Where the operands of an operator stand, for messages that label both.
package struct OperandPlaces {
  /// The whole expression.
  package var whole: Span
  /// The left operand.
  package var left: Span
  /// The right operand.
  package var right: Span

  /// Places.
  package init(whole: Span, left: Span, right: Span) {
    self.whole = whole
    self.left = left
    self.right = right
  }
}

/// Arithmetic, comparison and `in`; plain numbers are computed here, the rest by the machine.
final class BinaryNode: Node {
  let binary: BinaryOperator
  let left: Node
  let right: Node

  init(_ binary: BinaryOperator, _ left: Node, _ right: Node, _ span: Span) {
    self.binary = binary
    self.left = left
    self.right = right
    super.init(span, children: [left, right])
  }

  override func value(_ machine: Machine, _ frame: Frame) throws(Stop) -> Value {
    let first = try left.value(machine, frame)
    let second = try right.value(machine, frame)
    if case .number(let x) = first, case .number(let y) = second {
      let number: Double
      switch binary {
      case .add: number = x + y
      case .subtract: number = x - y
      case .multiply: number = x * y
      case .less: return .flag(x < y)
      case .lessOrEqual: return .flag(x <= y)
      case .greater: return .flag(x > y)
      case .greaterOrEqual: return .flag(x >= y)
      case .equal: return .flag(x == y)
      case .notEqual: return .flag(x != y)
      default: return try machine.binary(binary, first, second, self)
      }
      // What is too large is left to the machine, which warns of it.
      if number.isFinite { return .number(number) }
    }
    return try machine.binary(binary, first, second, self)
  }
}

/// `-x`, `not x`.
final class UnaryNode: Node {
  let unary: UnaryOperator
  let operand: Node

  init(_ unary: UnaryOperator, _ operand: Node, _ span: Span) {
    self.unary = unary
    self.operand = operand
    super.init(span, children: [operand])
  }

  override func value(_ machine: Machine, _ frame: Frame) throws(Stop) -> Value {
    let value = try operand.value(machine, frame)
    if unary == .minus, case .number(let number) = value { return .number(-number) }
    return try machine.unary(unary, value, at: span)
  }
}

/// `a..b`.
final class RangeNode: Node {
  let lower: Node?
  let upper: Node?

  init(_ lower: Node?, _ upper: Node?, _ span: Span) {
    self.lower = lower
    self.upper = upper
    super.init(span, children: [lower, upper].compactMap { $0 })
  }

  override func value(_ machine: Machine, _ frame: Frame) throws(Stop) -> Value {
    let first = try end(lower, machine, frame)
    let last = try end(upper, machine, frame)
    if let first, let last, first > last {
      throw .failed(
        Diagnostic(
          "N035", "the range ends before it starts", at: span,
          mend: "write \(last)..\(first)"))
    }
    return .range(YearRange(first: first, last: last))
  }

  private func end(_ node: Node?, _ machine: Machine, _ frame: Frame) throws(Stop) -> Int? {
    guard let node else { return nil }
    let value = try node.value(machine, frame)
    guard value.asQuantity?.measure.unit == nil, let whole = value.asWhole else {
      throw .failed(
        Diagnostic(
          "N036", "the ends of a range are whole numbers, and this is \(value.kindWithArticle)",
          at: node.span, label: "\(value.inlineText)",
          mend: value.asQuantity == nil
            ? "write the numbers, as in `2010..2020`"
            : "write whole numbers without a unit, or make them so: `round(x)`"))
    }
    return whole
  }
}

/// `x to [u]`.
final class ConvertNode: Node {
  let operand: Node
  let unit: Unit

  init(_ operand: Node, _ unit: Unit, _ span: Span) {
    self.operand = operand
    self.unit = unit
    super.init(span, children: [operand])
  }

  override func value(_ machine: Machine, _ frame: Frame) throws(Stop) -> Value {
    try machine.convert(operand.value(machine, frame), to: unit, at: span)
  }
}

/// `y ~ a + b`.
final class FormulaNode: Node {
  let left: Node
  let terms: [Node]

  init(_ left: Node, _ terms: [Node], _ span: Span) {
    self.left = left
    self.terms = terms
    super.init(span, children: [left] + terms)
  }

  override func value(_ machine: Machine, _ frame: Frame) throws(Stop) -> Value {
    let dependent = try expression(left, machine, frame)
    var expressions: [ColumnExpression] = []
    var hasIntercept = true
    for term in terms {
      let value = try term.value(machine, frame)
      if case .number(let number) = value {
        guard number == 0 || number == 1 else { throw .failed(.notATerm(value, at: term.span)) }
        hasIntercept = number == 1
        continue
      }
      for member in value.members {
        guard case .column(let expression) = member else {
          throw .failed(.notATerm(member, at: term.span))
        }
        expressions.append(expression)
      }
    }
    return .formula(
      Formula(left: dependent, terms: expressions, hasIntercept: hasIntercept))
  }

  private func expression(
    _ node: Node, _ machine: Machine, _ frame: Frame
  ) throws(Stop) -> ColumnExpression {
    let value = try node.value(machine, frame)
    guard case .column(let expression) = value else {
      throw .failed(.notATerm(value, at: node.span))
    }
    return expression
  }
}

extension Diagnostic {
  static func notATerm(_ value: Value, at span: Span) -> Diagnostic {
    Diagnostic(
      "N037", "a formula is made of columns, and this is \(value.kindWithArticle)", at: span,
      mend: "write columns with a dot: `log(.co2) ~ log(.gdp)`")
  }
}
