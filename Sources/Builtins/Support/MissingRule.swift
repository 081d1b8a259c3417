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
    _ argument: String, _ table: Table, only rows: [Int]? = nil
  ) throws(Stop) -> (table: Table, column: Column, notes: [Phrase]) {
    let treated = try treatingMissing(try methodColumns([argument], table), only: rows)
    return (treated.table, treated.items[0].column, treated.notes)
  }

  /// Several expressions over one table with their missing values treated alike: with `drop` a row
  /// goes when any of them is missing there.
  func treatingMissing(
    _ arguments: [String], _ table: Table
  ) throws(Stop) -> (table: Table, columns: [Column], notes: [Phrase]) {
    let treated = try treatingMissing(try methodColumns(arguments, table))
    return (treated.table, treated.items.map(\.column), treated.notes)
  }

  /// The values of some arguments over all rows of a table.
  func methodColumns(_ arguments: [String], _ table: Table) throws(Stop) -> MethodColumns {
    var columns = MethodColumns(table: table, items: [])
    for argument in arguments {
      let expression = try expression(argument)
      columns.items.append(
        MethodColumns.Item(
          argument: argument, name: expression.source,
          column: try numbers(expression, table, as: argument)))
    }
    return columns
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
