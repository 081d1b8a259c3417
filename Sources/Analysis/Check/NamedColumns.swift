import Syntax

/// The columns that an expression names and that belong to the table of the verb around it.
enum NamedColumns {
  /// A column with its place.
  struct Named {
    var name: String
    var span: Span
  }

  /// The columns written in an expression; not those in lambdas, blocks and pipelines, which have
  /// tables of their own.
  static func all(in expression: Expr) -> [Named] {
    switch expression.kind {
    case .column(let name):
      if case .word(let word) = name.kind { return [Named(name: word, span: name.span)] }
      return []
    case .call(_, let arguments, piped: false), .list(let arguments):
      return arguments.flatMap { all(in: $0.value) }
    case .unary(_, let operand), .convert(let operand, _): return all(in: operand)
    case .binary(_, let left, let right): return all(in: left) + all(in: right)
    default: return []
    }
  }
}
