import Interpreter
import Syntax
import Tables

/// The wording of what the command itself has to say.
extension Diagnostic {
  /// A column expression stands alone.
  static func waitingColumn(_ expression: ColumnExpression) -> Diagnostic {
    let source = expression.source
    let verb = expression.gathers ? "summarise" : "derive"
    let shown = source.utf8.count <= 60 ? source : "…"
    return Diagnostic(
      "N060", "a column expression waits for a table", at: expression.span, severity: .note,
      mend: "write `t |> \(verb)(x = \(shown))`")
  }

  /// A script or other file of the command line that cannot be read.
  static func unreadable(_ path: String, error: Int32, near: [String]) -> Diagnostic {
    Diagnostic(
      "X010", "cannot read \"\(path)\": \(SystemError.text(error))", at: .none,
      mend: near.first.map { "did you mean \"\($0)\"?" })
  }

  /// A file that cannot be written.
  static func unwritable(_ path: String, error: Int32) -> Diagnostic {
    Diagnostic("X011", "cannot write \"\(path)\": \(SystemError.text(error))", at: .none)
  }
}

extension ColumnExpression {
  private static let aggregates: Set<String> = [
    "sum", "mean", "median", "sd", "var", "min", "max", "quantile", "first", "last", "count",
  ]

  /// Whether some part of it makes one value of many rows.
  fileprivate var gathers: Bool {
    switch node {
    case .column, .constant: false
    case .unary(_, let operand), .convert(let operand, _), .expects(let operand, _, _):
      operand.gathers
    case .binary(_, let left, let right): left.gathers || right.gathers
    case .call(let builtin, let arguments):
      Self.aggregates.contains(builtin.name)
        || arguments.contains { $0.expression?.gathers ?? false }
    }
  }
}
