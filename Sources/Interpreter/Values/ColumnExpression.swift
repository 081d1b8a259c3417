package import Syntax
import Tables
package import Units

/// An expression over columns that a verb evaluates over its table.
///
/// Immutable; `depth` bounds the recursion of everything that walks it.
package final class ColumnExpression: Sendable {
  /// The forms.
  package enum Node: Sendable {
    /// `.co2`.
    case column(String)
    /// A value that was computed when the expression was made.
    case constant(Value)
    /// `-x`, `not x`.
    case unary(UnaryOperator, ColumnExpression)
    /// `x + y`, `x in y`, `x and y`.
    case binary(BinaryOperator, ColumnExpression, ColumnExpression)
    /// `x to [u]`.
    case convert(ColumnExpression, Unit)
    /// An expression whose unit a recipe's `col[u]` declares; checked when it is evaluated.
    case expects(ColumnExpression, Unit, declared: Span)
    /// `sum(x)`, `lag(x, 1)`: a column function with its bound arguments.
    case call(Builtin, [ColumnArgument])
  }

  /// The form.
  package let node: Node
  /// Where it was written.
  package let span: Span
  /// Nesting depth.
  package let depth: Int
  /// How many forms it is made of, each counted as often as it is met.
  package let size: Int

  /// The deepest nesting an expression may have.
  package static let maximumDepth = 5_000
  /// The most forms it may be made of.
  package static let maximumSize = 1 << 20

  /// An expression.
  package init(_ node: Node, at span: Span) {
    self.node = node
    self.span = span
    depth =
      switch node {
      case .column, .constant: 1
      case .unary(_, let operand), .convert(let operand, _), .expects(let operand, _, _):
        operand.depth + 1
      case .binary(_, let left, let right): max(left.depth, right.depth) + 1
      case .call(_, let arguments):
        1 + (arguments.compactMap { $0.expression?.depth }.max() ?? 0)
      }
    let parts =
      switch node {
      case .column, .constant: 0
      case .unary(_, let operand), .convert(let operand, _), .expects(let operand, _, _):
        operand.size
      case .binary(_, let left, let right): left.size + right.size
      case .call(_, let arguments): arguments.reduce(0) { $0 + ($1.expression?.size ?? 0) }
      }
    size = min(parts + 1, Self.maximumSize)
  }

  /// The name when it is a bare column.
  package var columnName: String? {
    switch node {
    case .column(let name): name
    case .expects(let operand, _, _): operand.columnName
    default: nil
    }
  }
}

/// One bound argument of a column function inside an expression.
package struct ColumnArgument: Sendable {
  /// Which parameter it belongs to; rest arguments repeat the index.
  package var parameter: Int
  /// The expression, or a constant wrapped as one; `nil` for a value that is not column-like.
  package var expression: ColumnExpression?
  /// The value as it was given.
  package var value: Value
  /// Where it was written.
  package var span: Span
  /// The name it was given with, for printing.
  package var label: String?

  /// An argument.
  package init(
    parameter: Int, expression: ColumnExpression?, value: Value, span: Span, label: String?
  ) {
    self.parameter = parameter
    self.expression = expression
    self.value = value
    self.span = span
    self.label = label
  }
}
