// All wording of the syntax errors: this file holds what the parser reports, the two beside it the
// lexer's errors and the habits from elsewhere.

extension Diagnostic {
  /// Something else than the grammar asks for.
  static func unexpected(
    _ span: Span, found: Phrase, expected: Phrase, mend: Phrase?
  ) -> Diagnostic {
    Diagnostic("S001", "expected \(expected), found \(found)", at: span, mend: mend)
  }

  /// `recipe f() = { … }`.
  static func bracedBody(_ span: Span) -> Diagnostic {
    Diagnostic(
      "S001", "expected an expression, found `{`", at: span,
      mend: "leave out the `=`: a body in braces has none")
  }

  /// More text behind a complete statement.
  static func trailing(_ span: Span, found: Phrase) -> Diagnostic {
    Diagnostic(
      "S002", "the statement ends before \(found)", at: span,
      mend: "start a new line, or put an operator or `,` in between")
  }

  /// Deeper nesting than the parser follows.
  static func tooDeep(_ span: Span, limit: Int) -> Diagnostic {
    Diagnostic(
      "S003", "the expression is nested more than \(limit) levels deep", at: span,
      mend: "name a part of it with `let`")
  }

  /// An expression with more parts in a row than later stages can walk.
  static func tooLong(_ span: Span, limit: Int) -> Diagnostic {
    Diagnostic(
      "S004", "the expression chains more than \(limit) operations", at: span,
      mend: "name a part of it with `let`, or put the parts in a list")
  }

  /// A reserved word where a name stands.
  static func reservedWord(_ span: Span, _ word: String) -> Diagnostic {
    Diagnostic(
      "S005", "`\(word)` is a reserved word and cannot be a name", at: span,
      mend: "choose another name, such as `\(word)_`")
  }

  /// A block was due.
  static func missingBlock(_ span: Span, found: Phrase, after construct: String) -> Diagnostic {
    Diagnostic(
      "S006", "expected `{` to open the block of `\(construct)`, found \(found)", at: span,
      mend: blockForm(construct))
  }

  private static func blockForm(_ construct: String) -> Phrase {
    switch construct {
    case "for": "write `for x in list { … }`"
    case "test": "write `test \"name\" { … }`"
    case "recipe": "write `recipe name(…) { … }` or `recipe name(…) = …`"
    case "fn": "write `fn(x) => …` or `fn(x) { … }`"
    default: "write `if condition { … } else { … }`"
    }
  }

  /// `else` without an `if` before it.
  static func strayElse(_ span: Span) -> Diagnostic {
    Diagnostic(
      "S007", "`else` has no `if` before it", at: span,
      mend: "write `if condition { … } else { … }`")
  }

  /// `a < b < c`.
  static func chainedComparison(_ span: Span, middle: String) -> Diagnostic {
    let part = middle.utf8.count <= 30 ? middle : "…"
    return Diagnostic(
      "S008", "comparisons do not chain", at: span,
      mend: "join two comparisons with `and`, naming `\(part)` in both")
  }

  /// A positional argument after a named one.
  static func positionalAfterNamed(_ span: Span, named: Span, name: String) -> Diagnostic {
    Diagnostic(
      "S009", "a positional argument stands behind a named one", at: span,
      labels: [Label(named, "named from here on")],
      mend: "name it too, or put it before `\(name) =`")
  }

  /// The same parameter twice.
  static func duplicateParameter(_ name: Name, first: Span) -> Diagnostic {
    Diagnostic(
      "S010", "the parameter `\(name.text)` is declared twice", at: name.span,
      labels: [Label(first, "declared here first")],
      mend: "give one of them another name")
  }

  /// Left of `=` in an argument stands more than a name.
  static func badArgumentName(_ span: Span) -> Diagnostic {
    Diagnostic(
      "S011", "left of `=` in an argument stands a word or a text", at: span,
      mend: "write `==` to compare")
  }

  /// A column left of `=`, where it can only be read.
  static func columnAsName(_ span: Span, _ written: String) -> Diagnostic {
    Diagnostic(
      "S011", "left of `=` in an argument stands a word or a text", at: span,
      notes: ["a column stands there only in `on`, `units` and `key`"],
      mend: "write `\(written.drop { $0 == "." }) = …`")
  }

  /// A pipe with nothing to take.
  static func pipeWithoutValue(_ span: Span) -> Diagnostic {
    Diagnostic(
      "S012", "`|>` has no value on its left", at: span,
      mend: "put the value before it: `panel |> head(5)`")
  }

  /// Behind a pipe stands no call or field.
  static func badStage(_ span: Span, found: Phrase) -> Diagnostic {
    Diagnostic(
      "S013", "behind `|>` stands a call or a field, found \(found)", at: span,
      mend: "write `x |> f(a)` or `x |> .field`")
  }

  /// `to` without a unit in brackets.
  static func unitExpected(_ span: Span, found: Phrase, word: String?) -> Diagnostic {
    Diagnostic(
      "S014", "expected a unit in brackets behind `to`, found \(found)", at: span,
      mend: "write `to [\(word ?? "kt CO2")]`")
  }

  /// `fn` as an operand.
  static func bareLambda(_ span: Span) -> Diagnostic {
    Diagnostic(
      "S015", "a `fn` cannot be an operand as it stands", at: span,
      mend: "put it in parentheses: `(fn(x) => …)`")
  }

  /// `{}` in a text.
  static func emptyInterpolation(_ span: Span) -> Diagnostic {
    Diagnostic(
      "S016", "the braces in this text hold no expression", at: span,
      mend: "write `\\{` for the sign itself")
  }

  /// `;` inside brackets.
  static func semicolonInside(_ span: Span) -> Diagnostic {
    Diagnostic(
      "S017", "`;` ends a statement and cannot stand inside brackets", at: span,
      mend: "separate arguments with `,`")
  }

  /// A statement where an expression stands.
  static func statementInside(_ span: Span, word: String) -> Diagnostic {
    Diagnostic(
      "S018", "`\(word)` starts a statement and cannot stand inside an expression", at: span,
      mend: "put it on a line of its own before this one")
  }

  /// A number beyond what 64 bits hold.
  static func numberTooLarge(_ span: Span) -> Diagnostic {
    Diagnostic("S019", "the number is larger than a number can be (1.8e308)", at: span)
  }
}
