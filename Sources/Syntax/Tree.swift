/// A whole parsed source.
package struct Program: Sendable {
  /// The statements in order.
  package var statements: [Statement]
  /// One more than the largest `Expr.id`, for tables indexed by node.
  package var nodeCount: Int

  /// A program of statements.
  package init(statements: [Statement], nodeCount: Int) {
    self.statements = statements
    self.nodeCount = nodeCount
  }
}

/// A word with its place.
package struct Name: Sendable, Hashable {
  /// The word, NFC-normalised.
  package var text: String
  /// Where it stands.
  package var span: Span

  /// A name at a place.
  package init(_ text: String, _ span: Span) {
    self.text = text
    self.span = span
  }
}

/// One statement of a program, block or session.
package struct Statement: Sendable {
  /// What a statement can be.
  package enum Kind: Sendable {
    /// `lang "1"`.
    case lang(Name)
    /// `use "path" as name`.
    case use(path: Name, alias: Name?)
    /// `let name = value`.
    case binding(Name, Expr)
    /// `unit name = value`; without a value a new base unit.
    case unit(Name, Expr?)
    /// `recipe name(…) …`.
    case recipe(Recipe)
    /// `test "name" { … }`.
    case test(Name, Block)
    /// An expression that stands alone.
    case expression(Expr)
  }

  /// The statement.
  package var kind: Kind
  /// All of it, without the comment before it.
  package var span: Span
  /// The text of the `##` lines directly before it, without the marks.
  package var documentation: String?

  /// A statement.
  package init(_ kind: Kind, span: Span, documentation: String? = nil) {
    self.kind = kind
    self.span = span
    self.documentation = documentation
  }
}

/// `recipe name(params) -> type = body`.
package struct Recipe: Sendable {
  /// Its name.
  package var name: Name
  /// What it takes and gives.
  package var signature: Signature
  /// What it computes.
  package var body: Body

  /// A recipe.
  package init(name: Name, signature: Signature, body: Body) {
    self.name = name
    self.signature = signature
    self.body = body
  }
}

/// Parameters and result type of a recipe or lambda.
package struct Signature: Sendable {
  /// The parameters in order.
  package var parameters: [Parameter]
  /// The declared result.
  package var result: TypeExpr?
  /// From `(` to the end of the type.
  package var span: Span

  /// A signature.
  package init(parameters: [Parameter], result: TypeExpr?, span: Span) {
    self.parameters = parameters
    self.result = result
    self.span = span
  }
}

/// `name: type = default`.
package struct Parameter: Sendable {
  /// The name.
  package var name: Name
  /// Its declared type.
  package var type: TypeExpr?
  /// The value when it is left out.
  package var defaultValue: Expr?
  /// All of it.
  package var span: Span

  /// A parameter.
  package init(name: Name, type: TypeExpr?, defaultValue: Expr?, span: Span) {
    self.name = name
    self.type = type
    self.defaultValue = defaultValue
    self.span = span
  }
}

/// A type as written: `num[t CO2](1..10)?`.
package struct TypeExpr: Sendable {
  /// The word: `num`, `col`, `table`, ….
  package var name: Name
  /// The unit behind `num` or `col`.
  package var unit: UnitLiteral?
  /// What stands in the parentheses.
  package var bounds: [Bound]
  /// Whether `?` follows: `na` may be given.
  package var isOptional: Bool
  /// All of it.
  package var span: Span

  /// A type.
  package init(
    name: Name, unit: UnitLiteral?, bounds: [Bound], isOptional: Bool, span: Span
  ) {
    self.name = name
    self.unit = unit
    self.bounds = bounds
    self.isOptional = isOptional
    self.span = span
  }
}

/// One bound of a type.
package struct Bound: Sendable {
  /// What a bound can be.
  package indirect enum Kind: Sendable {
    /// A column a table must have, with its type.
    case column(String, TypeExpr?)
    /// A single number.
    case number(Double)
    /// A range of numbers; without an upper end when `nil`.
    case range(Double, Double?)
    /// One of the texts that may be given.
    case text(String)
  }

  /// The bound.
  package var kind: Kind
  /// Where it stands.
  package var span: Span

  /// A bound.
  package init(_ kind: Kind, span: Span) {
    self.kind = kind
    self.span = span
  }
}

/// `= expr` or `{ … }` after a recipe, `=> expr` or `{ … }` after a lambda.
package enum Body: Sendable {
  /// A single expression.
  case expression(Expr)
  /// A block; its value is its last expression.
  case block(Block)
}

/// Statements in braces.
package struct Block: Sendable {
  /// The statements.
  package var statements: [Statement]
  /// From `{` to `}`.
  package var span: Span

  /// A block.
  package init(statements: [Statement], span: Span) {
    self.statements = statements
    self.span = span
  }
}

/// The text between the brackets of a unit, `Mt CO2` in `12[Mt CO2]`.
package struct UnitLiteral: Sendable, Hashable {
  /// The text without the brackets.
  package var text: String
  /// With the brackets.
  package var span: Span

  /// A unit literal.
  package init(_ text: String, _ span: Span) {
    self.text = text
    self.span = span
  }
}
