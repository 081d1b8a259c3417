import Interpreter
import Tables

extension Call {
  /// The columns of several arguments with their missing values treated as the rule of the call
  /// says: a row that is dropped for one is dropped for all.
  ///
  /// Rows are dropped first and columns filled then, so that each column has the rows of the table
  /// that comes back.
  func treatingMissing(
    _ arguments: [String], _ table: Table
  ) throws(Stop) -> (table: Table, columns: [Column], notes: [String]) {
    var kept = table
    var notes: [String] = []
    for argument in arguments {
      let treated = try machine.withoutWarnings { () throws(Stop) in
        try treatingMissing(argument, kept)
      }
      if treated.table.rowCount < kept.rowCount {
        notes += treated.notes.map { "\($0) of \(argument)" }
        kept = treated.table
      }
    }
    var columns: [Column] = []
    for argument in arguments {
      let treated = try treatingMissing(argument, kept)
      columns.append(treated.column)
      notes += treated.notes.map { "\($0) of \(argument)" }
    }
    return (kept, columns, notes)
  }
}
