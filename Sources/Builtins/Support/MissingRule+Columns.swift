import Interpreter
import Tables

/// Columns that a method takes together, with the argument each came from.
struct MethodColumns {
  /// One column.
  struct Item {
    /// The parameter it was given for.
    var argument: String
    /// The name it is called in messages.
    var name: String
    /// The values for every row.
    var column: Column
  }

  /// The rows that are left.
  var table: Table
  /// The columns.
  var items: [Item]
  /// What was done with missing values.
  var notes: [Phrase] = []

  /// The numbers of a column.
  func numbers(_ position: Int) -> [Double] { items[position].column.numberCells }
}

extension Call {
  /// Columns with their missing values treated as the rule says; `stop` names the first one.
  func treatingMissing(_ columns: MethodColumns) throws(Stop) -> MethodColumns {
    switch missingRule {
    case .stop:
      for item in columns.items { try stopAtMissing(item, columns.table) }
      return columns
    case .drop: return try droppingMissing(columns)
    case .linear: return try fillingMissing(columns, .linear, how: "on the line between years")
    case .mean: return try fillingMissing(columns, .mean, how: "by the mean")
    }
  }

  private func stopAtMissing(_ item: MethodColumns.Item, _ table: Table) throws(Stop) {
    guard item.column.missingCount > 0,
      let first = item.column.numberCells.firstIndex(where: \.isNaN)
    else { return }
    throw wrong(
      item.argument, "M003",
      "`\(item.name)` is missing in \(item.column.missingCount) of \(table.rowCount) rows, first at \(table.rowLabel(first))",
      kind: "missing", mend: "name a rule: `missing = \"drop\"`, `\"linear\"` or `\"mean\"`")
  }

  private func droppingMissing(_ columns: MethodColumns) throws(Stop) -> MethodColumns {
    let cells = columns.items.map(\.column.numberCells)
    let kept = (0..<columns.table.rowCount).filter { row in cells.allSatisfy { !$0[row].isNaN } }
    let dropped = columns.table.rowCount - kept.count
    guard dropped > 0 else { return columns }
    var left = columns
    left.table = try tables("t") { () throws(TableError) in try columns.table.rows(at: kept) }
    let positions = kept.map { Int32($0) }
    for item in left.items.indices {
      left.items[item].column = columns.items[item].column.gathered(positions)
    }
    let rows = dropped == 1 ? "1 row" : "\(dropped) rows"
    left.notes.append("dropped \(rows) with a missing value")
    return left
  }

  private func fillingMissing(
    _ columns: MethodColumns, _ method: FillMethod, how: String
  ) throws(Stop) -> MethodColumns {
    var filled = columns
    var count = 0
    for position in columns.items.indices {
      let item = columns.items[position]
      let missing = item.column.missingCount
      guard missing > 0 else { continue }
      let values = try tables(item.argument) { () throws(TableError) in
        try columns.table.deriving(item.column.named("\u{1}")).filled(
          ["\u{1}"], by: FillRule(method))
      }.column(named: "\u{1}")
      guard let values, values.missingCount == 0 else {
        throw wrong(
          item.argument, "M003",
          "some missing values of `\(item.name)` cannot be filled: no year around them has a value",
          kind: "missing")
      }
      filled.items[position].column = values.named(item.column.name)
      count += missing
    }
    if count > 0 {
      filled.notes.append(
        "filled \(count == 1 ? "1 missing value" : "\(count) missing values") \(how)")
    }
    return filled
  }
}
