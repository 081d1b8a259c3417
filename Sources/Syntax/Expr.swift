/// An expression of the syntax tree.
///
/// The pipe is already gone: `x |> f(a)` is `call(f, [x, a])` with `piped` set, and `x |> .a` is
/// `member(x, a)`. Parentheses are gone too; spans keep them.
package struct Expr: Sendable {
  /// What an expression can be.
  package indirect enum Kind: Sendable {
    /// `12`, `12[Mt CO2]`.
    case number(Double, UnitLiteral?)
    /// `"… {expr} …"`.
    case text([TextPart])
    /// `@Jiangsu`.
    case region(String)
    /// `true`, `false`.
    case flag(Bool)
    /// `na`.
    case missing
    /// A word that names a value.
    case name(String)
    /// `.co2`, `."GDP 现价"`, `.(v)` at the start of an operand: a column expression.
    case column(ColumnName)
    /// `[1, 2]`, `[a = 1]`.
    case list([Argument])
    /// `if c { … } else { … }`.
    case conditional(Expr, then: Block, otherwise: Block?)
    /// `for a, b in xs { … }`.
    case loop(Name, Name?, in: Expr, Block)
    /// `fn(x) => …`.
    case lambda(Signature, Body)
    /// `f(a, b = c)`; `piped` says that the first argument came through `|>`.
    case call(Expr, [Argument], piped: Bool)
    /// `t[…]`.
    case slice(Expr, [Argument])
    /// `x.a`, `x."a b"`, `x.(v)` behind an operand: a field, column or member.
    case member(Expr, ColumnName)
    /// `-x`, `not x`.
    case unary(UnaryOperator, Expr)
    /// Arithmetic, comparison, `in`, `and`, `or`.
    case binary(BinaryOperator, Expr, Expr)
    /// `a..b`, `a..`, `..b`.
    case range(Expr?, Expr?)
    /// `x to [u]`.
    case convert(Expr, UnitLiteral)
    /// `y ~ a + b`.
    case formula(Expr, [Expr])
    /// Stands where the parser could not read; never evaluated.
    case invalid
  }

  /// Number of the node within its program.
  package var id: Int32
  /// The expression.
  package var kind: Kind
  /// All of it.
  package var span: Span

  /// An expression.
  package init(id: Int32, _ kind: Kind, span: Span) {
    self.id = id
    self.kind = kind
    self.span = span
  }
}

/// The name behind a `.`.
package struct ColumnName: Sendable {
  /// Written out, or computed by `.(v)`.
  package enum Kind: Sendable {
    /// `.co2` or `."GDP 现价"`.
    case word(String)
    /// `.(v)`.
    case computed(Expr)
  }

  /// The name.
  package var kind: Kind
  /// With the `.`.
  package var span: Span

  /// A column name.
  package init(_ kind: Kind, span: Span) {
    self.kind = kind
    self.span = span
  }
}

/// A piece of an interpolated text.
package enum TextPart: Sendable {
  /// Characters as they are shown, escapes resolved.
  case literal(String)
  /// `{expr}`.
  case value(Expr)
}

/// One argument of a call, list or slice.
package struct Argument: Sendable {
  /// What stands left of `=`.
  package enum Label: Sendable, Hashable {
    /// A word: `of = …`.
    case word(String)
    /// A text: `"碳 强度" = …`.
    case text(String)
    /// A column: `.prov = .地区`.
    case column(String)

    /// The name without its form.
    package var text: String {
      switch self {
      case .word(let text), .text(let text), .column(let text): text
      }
    }
  }

  /// The name, if there is one.
  package var label: Label?
  /// Where the name stands; the value's span when there is none.
  package var labelSpan: Span
  /// The value.
  package var value: Expr

  /// An argument.
  package init(label: Label?, labelSpan: Span, value: Expr) {
    self.label = label
    self.labelSpan = labelSpan
    self.value = value
  }
}

/// Operators with one operand.
package enum UnaryOperator: String, Sendable {
  case minus = "-"
  case not = "not"
}

/// Operators with two operands.
package enum BinaryOperator: String, Sendable {
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"
  case power = "^"
  case equal = "=="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case within = "in"
  case and, or
}
