extension ColumnExpression {
  private static let aggregates: Set<String> = [
    "sum", "mean", "median", "sd", "var", "min", "max", "quantile", "first", "last", "count",
  ]

  /// Whether it gives a value for each row, as columns do, and not one for many, as aggregates do.
  var givesRows: Bool {
    switch node {
    case .column: true
    case .constant: false
    case .unary(_, let operand), .convert(let operand, _), .expects(let operand, _, _):
      operand.givesRows
    case .binary(_, let left, let right): left.givesRows || right.givesRows
    case .call(let builtin, let arguments):
      !Self.aggregates.contains(builtin.name)
        && arguments.contains { $0.expression?.givesRows ?? false }
    }
  }
}
