import Interpreter
import Syntax
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
    /// Where it stands.
    var span: Span?
  }

  /// The rows that are left.
  var table: Table
  /// The columns.
  var items: [Item]
  /// What was done with missing values.
  var notes: [Phrase] = []

  /// The numbers of a column.
  func numbers(_ position: Int) -> [Double] { items[position].column.numberCells }

  /// The same with some of the rows.
  fileprivate func rows(at kept: [Int]) throws(Stop) -> MethodColumns {
    var left = self
    left.table = try tables("t") { () throws(TableError) in try table.rows(at: kept) }
    let positions = kept.map { Int32($0) }
    for item in left.items.indices {
      left.items[item].column = items[item].column.gathered(positions)
    }
    return left
  }
}

extension Call {
  /// Columns with their missing values treated as the rule says; `stop` names the first one.
  ///
  /// - Parameters:
  ///   - columns: The columns, with all rows of the table.
  ///   - rows: The rows that the method uses, all when `nil`. The others only help to fill gaps.
  ///   - mend: What else to do about a value that stops the method than to name a rule.
  func treatingMissing(
    _ columns: MethodColumns, only rows: [Int]? = nil, mend: Phrase? = nil
  ) throws(Stop) -> MethodColumns {
    switch missingRule {
    case .stop:
      let used = try rows.map { (rows) throws(Stop) in try columns.rows(at: rows) } ?? columns
      for item in used.items { try stopAtMissing(item, used.table, mend) }
      return used
    case .drop:
      let used = try rows.map { (rows) throws(Stop) in try columns.rows(at: rows) } ?? columns
      return try droppingMissing(used)
    case .linear:
      return try fillingMissing(columns, .linear, rows, how: "on the line between years")
    case .mean: return try fillingMissing(columns, .mean, rows, how: "by the mean")
    }
  }

  private func stopAtMissing(
    _ item: MethodColumns.Item, _ table: Table, _ mend: Phrase?
  ) throws(Stop) {
    guard item.column.missingCount > 0,
      let first = item.column.numberCells.firstIndex(where: \.isNaN)
    else { return }
    throw .failure(
      Failure(
        "M003",
        """
        `\(item.name)` is missing in \(item.column.missingCount) of \(table.rowCount) rows, \
        first at \(table.rowLabel(first))
        """, kind: "missing", argument: item.argument, span: item.span,
        mend: mend ?? "name a rule: `missing = \"drop\"`, `\"linear\"` or `\"mean\"`"))
  }

  private func droppingMissing(_ columns: MethodColumns) throws(Stop) -> MethodColumns {
    let cells = columns.items.map(\.column).filter { $0.missingCount > 0 }.map(\.numberCells)
    guard !cells.isEmpty else { return columns }
    let kept = (0..<columns.table.rowCount).filter { row in cells.allSatisfy { !$0[row].isNaN } }
    let dropped = columns.table.rowCount - kept.count
    guard dropped > 0 else { return columns }
    var left = try columns.rows(at: kept)
    left.notes.append(
      dropped == 1
        ? "dropped 1 row with missing values" : "dropped \(dropped) rows with missing values")
    return left
  }

  private func fillingMissing(
    _ columns: MethodColumns, _ method: FillMethod, _ rows: [Int]?, how: Phrase
  ) throws(Stop) -> MethodColumns {
    var filled = columns
    var count = 0
    for position in columns.items.indices where columns.items[position].column.missingCount > 0 {
      let item = columns.items[position]
      let before = item.column.numberCells
      let values = try tables(item.argument) { () throws(TableError) in
        try columns.table.deriving(item.column.named("\u{1}")).filled(
          ["\u{1}"], by: FillRule(method))
      }.column(named: "\u{1}")
      let after = values?.numberCells ?? []
      let used = rows ?? Array(before.indices)
      guard let values, !used.contains(where: { after[$0].isNaN }) else {
        throw .failure(
          Failure(
            "M012",
            "some missing values of `\(item.name)` cannot be filled: no year around them has a value",
            kind: "missing", argument: item.argument, span: item.span))
      }
      filled.items[position].column = values.named(item.column.name)
      count += used.count { before[$0].isNaN }
    }
    if count > 0 {
      let values: Phrase = count == 1 ? "1 missing value" : "\(count) missing values"
      filled.notes.append("filled \(values) \(how)")
    }
    return try rows.map { (rows) throws(Stop) in try filled.rows(at: rows) } ?? filled
  }
}
