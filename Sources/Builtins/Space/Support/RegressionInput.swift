import Interpreter
import Spatial
import Tables
import Units

/// The columns of a regression: response and terms over the rows that are used.
struct RegressionInput {
  let call: Call
  let formula: Formula
  /// The rows that are used, in the order of the table.
  let table: Table
  /// y.
  let response: [Double]
  /// What y is called: `log(co2 [Mt CO2])`.
  let responseLabel: String
  /// One column a term.
  let columns: [[Double]]
  /// The terms as written, with the units that went in.
  let labels: [String]
  /// What was done with rows and missing values.
  let notes: [Phrase]

  /// Evaluates the formula of a call over its table.
  ///
  /// Rows whose earlier or later years the terms need and the table does not have are left out and
  /// told; other missing values follow the rule of the call.
  init(_ call: Call) throws(Stop) {
    guard case .formula(let formula) = call.value("formula") else {
      throw call.wrong("formula", "X001", "\(call.builtin.name) cannot use its argument `formula`")
    }
    try Self.checkTerms(call, formula)
    try self.init(
      call, try call.table(), formula, argument: "formula", hasResponse: true)
  }

  /// Evaluates the terms of a model over another table; the response counts as 0.
  ///
  /// - Throws: M274 when a term has other units there.
  init(predicting model: RegressionModel, _ call: Call, _ table: Table) throws(Stop) {
    try self.init(call, table, model.data.formula, argument: "t", hasResponse: false)
    let wanted = model.data.panel.design.terms
    guard let (got, term) = zip(labels, wanted).first(where: { $0 != $1 }) else { return }
    throw call.wrong(
      "t", "M274", "the table gives `\(got)` where the model has `\(term)`",
      mend: "bring the column to the same unit: `derive(x = .x to [u])`")
  }

  private init(
    _ call: Call, _ whole: Table, _ formula: Formula, argument: String, hasResponse: Bool
  ) throws(Stop) {
    let expressions = (hasResponse ? [formula.left] : []) + formula.terms
    var columns = MethodColumns(table: whole, items: [])
    for expression in expressions {
      columns.items.append(
        MethodColumns.Item(
          argument: argument, name: expression.source,
          column: try Self.numbers(call, expression, whole)))
    }
    let lags = expressions.reduce(YearShift.none) { $0.joined(with: YearShift(of: $1)) }
    let kept = try Self.keepingYears(call, columns, lags)
    let treated = try call.treatingMissing(kept)
    guard treated.table.rowCount > 0 else {
      throw call.wrong(
        "t", "M007", "no row is left for the regression", kind: "too_short",
        notes: treated.notes)
    }
    self.call = call
    self.formula = formula
    table = treated.table
    let first = hasResponse ? 1 : 0
    response = hasResponse ? treated.numbers(0) : [Double](repeating: 0, count: table.rowCount)
    responseLabel = hasResponse ? Self.label(formula.left, whole) : ""
    labels = formula.terms.map { Self.label($0, whole) }
    self.columns = formula.terms.indices.map { treated.numbers($0 + first) }
    notes = treated.notes + call.totalNotes(treated.table)
  }

  /// The expression with the units of its columns.
  static func label(_ expression: ColumnExpression, _ table: Table) -> String {
    expression.label { name in
      guard let unit = table.column(named: name)?.measure.unit, !unit.isPlain else { return name }
      return "\(name) [\(unit.spelling)]"
    }
  }

  private static func checkTerms(
    _ call: Call, _ formula: Formula
  ) throws(Stop) {
    var seen: Set<String> = []
    for term in formula.terms {
      let source = term.source
      let isResponse = source == formula.left.source
      guard isResponse || !seen.insert(source).inserted else { continue }
      throw .failure(
        Failure(
          "M260",
          isResponse
            ? "`\(source)` stands on both sides of the formula"
            : "`\(source)` is twice in the formula",
          argument: "formula", span: term.span, mend: "leave it out"))
    }
    guard !formula.terms.isEmpty || formula.hasIntercept else {
      throw call.wrong(
        "formula", "M261", "the formula has neither terms nor an intercept",
        mend: "write a term behind `~`")
    }
  }

  /// A term over all rows; texts and regions are no numbers.
  private static func numbers(
    _ call: Call, _ expression: ColumnExpression, _ table: Table
  ) throws(Stop) -> Column {
    let scope = ColumnScope(table: table, grouping: nil)
    let evaluated = try call.machine.evaluate(expression, in: scope)
    let column = try call.machine.rowColumn(evaluated, scope: scope, at: expression.span)
    switch column.values {
    case .numbers: return column
    case .flags:
      throw .failure(
        Failure(
          "M262", "`\(expression.source)` is a flag column, and a formula takes numbers",
          argument: "formula", span: expression.span,
          mend: "make numbers of it: `case(\(expression.source), 1, else = 0)`"))
    case .texts, .regions:
      throw .failure(
        Failure(
          "M262",
          """
          `\(expression.source)` is a \(Phrase(word: column.kindName)) column, and a formula \
          takes numbers
          """,
          argument: "formula", span: expression.span,
          mend:
            "constants for regions or years are `effects = \"region\"`, `\"year\"` or `\"twoway\"`"
        ))
    }
  }
}
