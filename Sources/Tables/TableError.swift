public import Units

/// What can be wrong with tables, columns and keys; has no position, which the caller adds.
public enum TableError: Error, Sendable {
  /// A column has another number of rows than the table.
  case lengths(column: String, rows: Int, expected: Int)
  /// Two columns of one name.
  case duplicateColumn(String)
  /// No column of that name.
  case unknownColumn(String, among: [String])
}
