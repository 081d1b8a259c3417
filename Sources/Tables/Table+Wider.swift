import Threading

extension Table {
  /// The values of one column side by side: a column for each value of `name`, named after it, with
  /// the unit of `value`; one row for each combination of the other columns. A combination that no
  /// row has is missing, and counted in a note.
  ///
  /// New columns and rows are in order of first appearance. The key keeps its other columns.
  ///
  /// - Throws: `cellTwice` with the rows, `duplicateColumn`, `tooLarge`, `unknownColumn`.
  /// - Complexity: O(rows × columns + cells).
  public func wider(name: String, value: String) throws(TableError) -> Table {
    let heads = try required(name)
    let values = try required(value)
    guard name != value else { throw .duplicateColumn(name) }
    let others = columns.filter { $0.name != name && $0.name != value }
    let lines = Grouping(others, rowCount: rowCount)
    let kinds = Grouping([heads], rowCount: rowCount)
    guard kinds.count <= 10_000 else {
      throw .tooLarge(what: "columns", count: kinds.count, limit: 10_000)
    }
    let (cells, overflow) = lines.count.multipliedReportingOverflow(by: kinds.count)
    guard !overflow, cells < 1 << 28 else {
      throw .tooLarge(what: "cells", count: overflow ? .max : cells, limit: 1 << 28)
    }
    let (places, empty) = try cellRows(lines, kinds, name)
    let new = (0..<kinds.count).map { kind in
      values.gathered(places[kind]).named(heads.cellText(Int(kinds.firstRows[kind])))
    }
    var table = try Table(
      columns: others.map { $0.gathered(lines.firstRows) } + new, rowCount: lines.count,
      notes: notes, sources: sources)
    if empty > 0 {
      table = table.noting(
        empty == 1
          ? "1 of \(cells) cells has no row: na" : "\(empty) of \(cells) cells have no row: na")
    }
    if let key, !key.columns.contains(value), key.columns != [name] {
      table.key = key.without(name)
      table = table.checkingKey(after: "wider")
    }
    return table
  }

  /// For each new column and line the row that its cell comes from, and how many come from none.
  private func cellRows(
    _ lines: Grouping, _ kinds: Grouping, _ name: String
  ) throws(TableError) -> (rows: [[Int32]], empty: Int) {
    var places = [[Int32]](
      repeating: [Int32](repeating: -1, count: lines.count), count: kinds.count)
    var repeated: [(earlier: Int, row: Int)] = []
    // Where it stops, the cells that are left have no row.
    _ = Cancellation.forBlocks(rowCount) { block in
      for row in block {
        let kind = Int(kinds.codes[row])
        let line = Int(lines.codes[row])
        if places[kind][line] >= 0 {
          repeated.append((Int(places[kind][line]), row))
        } else {
          places[kind][line] = Int32(row)
        }
      }
    }
    guard repeated.isEmpty else {
      throw .cellTwice(
        name: name, repeated: repeated.count, rows: shownRepeats(repeated, columns))
    }
    return (places, lines.count * kinds.count - rowCount)
  }
}
