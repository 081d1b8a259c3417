import Interpreter
import Tables

extension Call {
  /// A table as the result of a method: it answers `about`, `cite` and `provenance`, and shows the
  /// notes in its footer.
  ///
  /// - Parameters:
  ///   - columns: The columns, those of the key among them.
  ///   - key: The names of the key columns.
  ///   - roles: The key whose region and year keep their roles.
  ///   - options: Values that the method settled itself, such as a default that is found out;
  ///     arguments and other defaults are entered without being named.
  ///   - notes: Findings and warnings.
  ///   - n: How many observations went in, where these are not the rows used.
  ///   - rowsUsed: The rows used, where these are not all that came in.
  func resultTable(
    drawn: Table? = nil, _ columns: [Column], key: [String] = [], roles: Key? = nil,
    options: [(name: String, value: Value)] = [], notes: [Phrase] = [], n: Int? = nil,
    rowsUsed: Int? = nil
  ) throws(Stop) -> Value {
    resultTable(
      try Table.result(columns, key: key, roles: roles), drawn: drawn, options: options,
      notes: notes, n: n, rowsUsed: rowsUsed)
  }

  /// A table that is already made as the result of a method.
  func resultTable(
    _ made: Table, drawn: Table? = nil, options: [(name: String, value: Value)] = [],
    notes: [Phrase] = [], n: Int? = nil, rowsUsed: Int? = nil
  ) -> Value {
    var table = made
    table.notes = notes.map { TableNote($0) }
    var origin = ResultOrigin(
      method: builtin.name, options: options, notes: notes, n: n, rowsUsed: rowsUsed)
    origin.drawn = drawn
    table.origin = origin
    return .table(table)
  }

  /// The columns that an option stands for, as a script would write them.
  static func settled(_ name: String, _ columns: [String]) -> (name: String, value: Value) {
    let written = columns.map { ColumnExpression.columnSource($0) }
    return (
      name, .text(written.count == 1 ? written[0] : "[\(written.joined(separator: ", "))]")
    )
  }
}
