import Syntax
import Tables

/// The wording of errors about names and arguments.
extension Diagnostic {
  static func unknownArgument(
    _ name: String, callee: String, open: [String], at span: Span
  ) -> Diagnostic {
    let near = nearest(name, among: open, limit: 1).first
    return Diagnostic(
      "N003", "\(callee) has no argument `\(name)`", at: span,
      notes: open.isEmpty ? [] : ["still open: \(open.joined(separator: ", "))"],
      mend: near.map { "did you mean `\($0)`?" } ?? habit(name, callee: callee))
  }

  /// What people who write `filter(city = …)` or `sort(t, .x, desc = true)` mean.
  private static func habit(_ name: String, callee: String) -> Phrase? {
    switch (callee, name) {
    case ("filter", _), ("count", _):
      "compare with two signs: `\(callee)(\(ColumnExpression.columnSource(name)) == …)`"
    case ("sort", "desc"), ("sort", "descending"), ("sort", "decreasing"), ("sort", "reverse"),
      ("sort", "ascending"):
      "write `sort(desc(.x))`"
    default: nil
    }
  }

  static func argumentTwice(_ name: String, callee: String, at span: Span) -> Diagnostic {
    Diagnostic("N004", "`\(name)` of \(callee) is given twice", at: span)
  }

  static func argumentMissing(
    _ name: String, first: Bool, callee: String, at span: Span
  ) -> Diagnostic {
    Diagnostic(
      "N005", "\(callee) needs `\(name)`", at: span,
      mend: first ? "write `x |> \(callee)(…)` or `\(callee)(x, …)`" : "add `\(name) = …`")
  }

  static func tooManyArguments(
    callee: String, takes: Int, given: Int, at span: Span
  ) -> Diagnostic {
    Diagnostic(
      "N006",
      takes == 1
        ? "\(callee) takes 1 argument, and this call gives \(given)"
        : "\(callee) takes \(takes) arguments, and this call gives \(given)",
      at: span)
  }

  static func nameNeeded(callee: String, at span: Span) -> Diagnostic {
    Diagnostic(
      "N007", "in \(callee) each column needs a name", at: span,
      mend: "write `\(callee)(name = …)`")
  }

  static func wrongType(
    _ name: String, callee: String, wants: Phrase, got: Value, at span: Span
  ) -> Diagnostic {
    let shown: Phrase =
      switch got {
      case .text, .number, .quantity: "\(got.kindWithArticle), `\(got.inlineText)`"
      default: got.kindWithArticle
      }
    return Diagnostic(
      "N008", "`\(name)` of \(callee) takes \(wants), and this is \(shown)", at: span)
  }

  static func unknownName(
    _ name: String, at span: Span, near: [String], mend: Phrase?
  ) -> Diagnostic {
    Diagnostic(
      "N001", "there is no `\(name)`", at: span,
      mend: mend ?? near.first.map { "did you mean `\($0)`?" })
  }

  static func boundTwice(_ name: String, at span: Span, first: Span) -> Diagnostic {
    Diagnostic(
      "N009", "`\(name)` is bound twice; values do not change", at: span,
      labels: [Label(first, "first bound here")], mend: "give the second value a name of its own")
  }

  static func usedBefore(_ name: String, at span: Span, bound: Span) -> Diagnostic {
    Diagnostic(
      "N010", "`\(name)` is used before it is bound", at: span,
      labels: [Label(bound, "bound here")], mend: "put the `let` before it")
  }

  static func notAFunction(_ name: String?, got: Value, at span: Span, hides: Bool) -> Diagnostic {
    let subject: Phrase = name.map { "`\($0)`" } ?? "this"
    return Diagnostic(
      "N011", "\(subject) is \(got.kindWithArticle) and cannot be called", at: span,
      notes: hides ? ["the name hides the built-in of the same name"] : [],
      mend: hides ? "give your value another name" : nil)
  }

  static func comparedWithMissing(_ span: Span) -> Diagnostic {
    Diagnostic(
      "N012", "a comparison with `na` is always `na`", at: span,
      mend: "write `is_na(x)` or `not is_na(x)`")
  }

  static func noRights(_ name: String, at span: Span) -> Diagnostic {
    Diagnostic(
      "R001", "a recipe that came by `use` may not call \(name)", at: span,
      mend: "load the data in your script and pass it as an argument")
  }
}
