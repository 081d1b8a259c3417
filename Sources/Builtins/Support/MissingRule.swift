import Interpreter
import Tables

/// What a method does with missing values, as its option `missing` says.
enum MissingRule: String, CaseIterable {
  case stop, drop, linear, mean

  /// The option, the same in all methods.
  static let parameter = BuiltinParameter(
    "missing", .choice(MissingRule.allCases.map(\.rawValue)),
    "What missing values do: stop the method, drop their rows, or be filled by a line or the mean.",
    default: .value(.text("stop")))
}

extension Call {
  /// The rule the call names.
  var missingRule: MissingRule {
    optionalText("missing").flatMap(MissingRule.init(rawValue:)) ?? .stop
  }

  /// The table with the missing values of an expression treated as the rule says, the expression's
  /// values, and a note of what was done.
  func treatingMissing(
    _ argument: String, _ table: Table
  ) throws(Stop) -> (table: Table, column: Column, notes: [Phrase]) {
    let expression = try expression(argument)
    let column = try numbers(expression, table, as: argument)
    let missing = column.missingCount
    guard missing > 0, let first = column.numberCells.firstIndex(where: \.isNaN) else {
      return (table, column, [])
    }
    let count: Phrase = missing == 1 ? "1 missing value" : "\(missing) missing values"
    switch missingRule {
    case .stop:
      throw .failure(
        Failure(
          "M003",
          """
          `\(expression.source)` is missing in \(missing) of \(table.rowCount) rows, \
          first at \(table.rowLabel(first))
          """, kind: "missing", argument: argument,
          mend: "name a rule: `missing = \"drop\"`, `\"linear\"` or `\"mean\"`"))
    case .drop:
      let cells = column.numberCells
      let kept = cells.indices.filter { !cells[$0].isNaN }
      let rest = try tables(argument) { () throws(TableError) in try table.rows(at: kept) }
      return (rest, column.gathered(kept.map { Int32($0) }), ["dropped \(count)"])
    case .linear, .mean:
      let filled = try tables(argument) { () throws(TableError) in
        try table.deriving(column.named("\u{1}"))
          .filled(["\u{1}"], by: FillRule(missingRule == .linear ? .linear : .mean))
      }
      guard let values = filled.column(named: "\u{1}"), values.missingCount == 0 else {
        throw wrong(
          argument, "M012", "some missing values cannot be filled: no year around them has a value",
          kind: "missing")
      }
      let how: Phrase =
        missingRule == .linear ? "on the line between years" : "by the mean"
      return (table, values.named(column.name), ["filled \(count) \(how)"])
    }
  }
}

extension Table {
  /// The key of a row for messages, or its position.
  func rowLabel(_ row: Int) -> Phrase {
    guard let key, !key.columns.isEmpty else { return "row \(row + 1)" }
    let cells = key.columns.compactMap { column(named: $0)?.cellText(row) }
    return "\(cells.joined(separator: ", "))"
  }
}
