extension Table {
  /// The cells of a vector for the rows of this table: the rows must be the same, or have equal key
  /// columns in the same order. Nothing is matched by position alone.
  ///
  /// - Throws: `otherRows`, which names `join`.
  /// - Complexity: O(1) for rows of this table, else O(rows × key columns).
  public func column(of vector: Vector) throws(TableError) -> Column {
    if vector.rows === rows { return vector.column }
    guard let key, let theirs = vector.key, vector.column.count == rowCount,
      Set(key.columns) == Set(theirs.columns), !key.columns.isEmpty
    else { throw .otherRows(vector: vector.column.name) }
    for column in keyColumns {
      guard let other = vector.keyColumns.first(where: { $0.name == column.name }),
        other.count == rowCount, let codes = try? JointCodes([(column, other)]),
        codes.left == codes.right
      else { throw .otherRows(vector: vector.column.name) }
    }
    return vector.column
  }

  /// Whether two vectors have the same rows in the same order.
  public static func haveSameRows(_ left: Vector, _ right: Vector) -> Bool {
    if left.rows === right.rows { return true }
    guard left.column.count == right.column.count, let key = left.key,
      var table = try? Table(columns: left.keyColumns, rowCount: left.column.count)
    else { return false }
    table.key = key
    return (try? table.column(of: right)) != nil
  }
}
