import Syntax
import Tables
import Units

/// The declared type of a parameter or result, with its unit and bounds read.
struct CompiledType {
  enum Kind: String, CaseIterable {
    case num, col, text, flag, range, region, list, table, weights, formula, function, result, any
  }

  var kind: Kind
  var unit: Unit?
  var bounds: [Bound]
  var isOptional: Bool
  var span: Span

  /// The value as the body sees it, or an error at the call that points at the declaration.
  func bind(
    _ value: Value, parameter: CompiledParameter, callee: String, machine: Machine,
    at place: Span
  ) throws(Stop) -> Value {
    if case .missing = value, isOptional { return value }
    guard accepts(value) else {
      throw .failed(
        .mismatch(value, parameter.name, callee, kind, at: place, declared: span))
    }
    var number = value.asNumber
    if kind == .num, let unit {
      number = try machine.number(value, in: unit, at: place, declared: span)
    }
    try checkBounds(value, number, parameter: parameter, callee: callee, at: place)
    if kind == .col, let unit, case .column(let expression) = value {
      return .column(
        ColumnExpression(.expects(expression, unit, declared: span), at: expression.span))
    }
    return value
  }

  /// Checks what a recipe gives back.
  func checkResult(_ value: Value, callee: String, at place: Span) throws(Stop) -> Value {
    if case .missing = value, isOptional || kind == .num || kind == .flag { return value }
    guard accepts(value) else {
      throw .failed(.mismatch(value, nil, callee, kind, at: place, declared: span))
    }
    return value
  }

  private func accepts(_ value: Value) -> Bool {
    switch (kind, value) {
    case (.any, _): true
    case (.num, .number), (.num, .quantity), (.text, .text), (.flag, .flag), (.range, .range),
      (.region, .region), (.list, .list), (.table, .table), (.formula, .formula),
      (.function, .function), (.result, .result):
      true
    case (.weights, .result(let result)): result.kind == .weights
    case (.col, .column), (.col, .vector): true
    case (.col, .number), (.col, .quantity): true
    case (.list, .vector): false
    default: false
    }
  }

  /// Checks a value, the number of which is told in the declared unit, against the bounds.
  private func checkBounds(
    _ value: Value, _ number: Double?, parameter: CompiledParameter, callee: String, at place: Span
  ) throws(Stop) {
    guard !bounds.isEmpty else { return }
    if kind == .table, case .table(let table) = value {
      return try checkColumns(table, callee: callee, at: place)
    }
    guard !bounds.contains(where: { Self.admits($0.kind, value, number) }) else { return }
    let numbers = bounds.map { Self.text($0.kind) }.joined(separator: ", ")
    let allowed = unit.map { "\(numbers) \($0)" } ?? numbers
    throw .failed(
      Diagnostic(
        "R003",
        "`\(parameter.name)` of \(callee) must be \(allowed), and this is \(value.inlineText)",
        at: place, labels: [Diagnostic.Label(span, "the bound is declared here")]))
  }

  private static func admits(_ bound: Bound.Kind, _ value: Value, _ number: Double?) -> Bool {
    switch bound {
    case .column: return false
    case .number(let allowed): return number == allowed
    case .range(let low, let high):
      guard let number else { return false }
      return number >= low && (high.map { number <= $0 } ?? true)
    case .text(let text):
      if case .text(let given) = value { return given == text }
      return false
    }
  }

  private static func text(_ bound: Bound.Kind) -> String {
    switch bound {
    case .column(let name, _): ".\(name)"
    case .number(let number): NumberText.shortest(number)
    case .range(let low, let high):
      "\(NumberText.shortest(low))..\(high.map(NumberText.shortest) ?? "")"
    case .text(let text): "\"\(text)\""
    }
  }

  private func checkColumns(_ table: Table, callee: String, at place: Span) throws(Stop) {
    for bound in bounds {
      guard case .column(let name, let type) = bound.kind else { continue }
      guard let column = table.column(named: name) else {
        throw .failed(
          Diagnostic(
            "R004", "\(callee) needs a table with a column .\(name)", at: place,
            labels: [Diagnostic.Label(bound.span, "asked for here")],
            notes: ["columns: \(table.names.joined(separator: ", "))"]))
      }
      if let type, !Self.fits(column, type.name.text) {
        throw .failed(
          Diagnostic(
            "R005",
            """
            \(callee) needs .\(name) as \(type.name.text), and it is a \
            \(Phrase(word: column.kindName)) column
            """, at: place,
            labels: [Diagnostic.Label(bound.span, "asked for here")]))
      }
    }
  }

  private static func fits(_ column: Column, _ type: String) -> Bool {
    switch type {
    case "num": column.kindName == "number"
    case "text", "flag", "region": column.kindName == type
    default: true
    }
  }
}

extension Compiler {
  /// A type as written; an unknown word is an error.
  func compile(_ type: TypeExpr) throws(Stop) -> CompiledType {
    guard let kind = CompiledType.Kind(rawValue: type.name.text) else {
      throw .failed(.unknownType(type.name))
    }
    return CompiledType(
      kind: kind, unit: try type.unit.map { (literal) throws(Stop) in try unit(literal) },
      bounds: type.bounds, isOptional: type.isOptional, span: type.span)
  }
}

extension Diagnostic {
  /// A value of another type than declared for a parameter, or for the value of a recipe.
  static func mismatch(
    _ value: Value, _ parameter: String?, _ callee: String, _ kind: CompiledType.Kind,
    at place: Span, declared: Span
  ) -> Diagnostic {
    let what: Phrase = parameter.map { "`\($0)` of \(callee)" } ?? "the value of \(callee)"
    var mend: Phrase?
    if kind == .col, case .text(let text) = value {
      mend = "a column is written \(ColumnExpression.columnSource(text))"
    }
    if case .missing = value, parameter != nil { mend = "`\(kind.rawValue)?` takes `na` too" }
    return Diagnostic(
      "R002", "\(what) is declared as \(kind.rawValue), and this is \(value.kindWithArticle)",
      at: place, labels: [Label(declared, "declared here")], mend: mend)
  }

  static func unknownType(_ name: Name) -> Diagnostic {
    let known = CompiledType.Kind.allCases.map(\.rawValue)
    return Diagnostic(
      "R006", "there is no type `\(name.text)`", at: name.span,
      notes: ["types: \(known.joined(separator: " "))"],
      mend: nearest(name.text, among: known, limit: 1).first.map { "did you mean `\($0)`?" })
  }
}
