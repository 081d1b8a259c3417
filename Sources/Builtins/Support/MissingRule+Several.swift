import Interpreter
import Tables

extension Call {
  /// Several expressions over one table with their missing values treated alike: with `drop` a row
  /// goes when any of them is missing there.
  func treatingMissing(
    _ arguments: [String], _ table: Table
  ) throws(Stop) -> (table: Table, columns: [Column], notes: [Phrase]) {
    var columns: [Column] = []
    var notes: [Phrase] = []
    guard missingRule == .drop else {
      for argument in arguments {
        let treated = try treatingMissing(argument, table)
        columns.append(treated.column)
        notes += treated.notes
      }
      return (table, columns, notes)
    }
    for argument in arguments {
      columns.append(try numbers(try expression(argument), table, as: argument))
    }
    let cells = columns.map(\.numberCells)
    let kept = (0..<table.rowCount).filter { row in cells.allSatisfy { !$0[row].isNaN } }
    let dropped = table.rowCount - kept.count
    guard dropped > 0 else { return (table, columns, []) }
    let rest = try tables("t") { () throws(TableError) in try table.rows(at: kept) }
    let rows = kept.map { Int32($0) }
    notes.append(
      dropped == 1
        ? "dropped 1 row with missing values" : "dropped \(dropped) rows with missing values")
    return (rest, columns.map { $0.gathered(rows) }, notes)
  }
}
