/// What can be wrong with tables, columns and keys; has no position, which the caller adds.
///
/// The wording is in `TableError+Text.swift`, so that all messages can be read in one place.
public enum TableError: Error, Hashable, Sendable {
  /// A column has another number of rows than the table.
  case lengths(column: String, rows: Int, expected: Int)
  /// Two columns of one name.
  case duplicateColumn(String)
  /// No column of that name.
  case unknownColumn(String, among: [String])
  /// A column of the wrong kind for an operation.
  case kind(column: String, found: String, needed: Phrase, operation: Phrase)
  /// An operation goes by year, but the key has none.
  case noYear(operation: String, key: [String])
  /// An operation needs a key, but the table has none.
  case noKey(operation: String)
  /// Key columns do not identify rows.
  case keyNotUnique(columns: [String], repeated: Int, rows: [Phrase])
  /// A column cannot have the role that it was given in the key.
  case keyRole(column: String, role: Phrase, needed: Phrase)
  /// A region that the table does not have.
  case unknownRegion(String, column: String, nearest: [String], regions: [String])
  /// A spelling of several regions.
  case ambiguousRegion(String, column: String, candidates: [String])
  /// A region that the package does not know, where it must: its larger region is asked for.
  case unknownToAll(String, column: String, several: Bool, candidates: [String])
  /// A known region that is in no part of a division.
  case noWhole(String, territory: String)
  /// A region beside a part of itself, where parts are added up.
  case wholeAndPart(whole: String, part: String, place: String)
  /// A region and a text side by side.
  case regionWithText(String)
  /// A column is addressed twice in a slice.
  case slicedTwice(String)
  /// A slice by region or year of a table whose key has none.
  case sliceRole(String, columns: [String])
  /// No row has a value that a slice asks for.
  case sliceValue(column: String, value: String, have: [String])
  /// The second table of a join has several rows for one value of the key.
  case joinNotUnique(columns: [String], repeated: Int, rows: [Phrase])
  /// Columns of one name on both sides of a join.
  case joinNames([String])
  /// Columns of different kinds are to be joined, or put below each other.
  case kindsDiffer(left: String, leftKind: String, right: String, rightKind: String)
  /// A join of tables that share no key.
  case joinWithoutColumns(left: [String], right: [String])
  /// A table to be appended lacks columns, or has further ones.
  case appendColumns(table: Phrase, missing: [String], extra: [String])
  /// Several rows for one cell of the wider table.
  case cellTwice(name: String, repeated: Int, rows: [Phrase])
  /// A vector belongs to other rows than those of the table.
  case otherRows(vector: String)
  /// A value that a parameter does not take.
  case argument(String, value: String, needed: Phrase)
  /// The result would be larger than what can be held.
  case tooLarge(what: Phrase, count: Int, limit: Int)
  /// Values of kinds that an operator does not take.
  case operands(operation: Phrase, left: String, right: String)
  /// Two columns of an operation have different numbers of rows.
  case rowsDiffer(operation: String, left: Int, right: Int)
  /// Units that do not fit.
  case measure(MeasureError)
  /// Units of one column in two tables, or of several columns that become one, do not fit.
  case columnMeasure(String, MeasureError)
}
