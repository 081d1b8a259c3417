package import Tables

/// What a query gave, which can be asked where the cells of its table stand.
///
/// The rows are kept as they came, since the database may give others by now.
package final class QueryCells: CellOrigin {
  /// The address of the database.
  package let path: String
  private let statement: String
  private let table: Table

  /// Rows that a statement gave.
  package init(path: String, statement: String, table: Table) {
    self.path = path
    self.statement = Self.shortened(statement)
    self.table = table
  }

  /// The row and column of what the query gave, with the statement.
  ///
  /// - Complexity: O(cells).
  package func places(_ cells: [(row: Int, column: String)]) -> CellPlaces {
    .found(
      cells.map { row, name in
        guard let place = table.columns.firstIndex(where: { $0.name == name }),
          (0..<table.rowCount).contains(row)
        else { return nil }
        let text = table.columns[place].cellText(row)
        return CellPlace(
          column: place + 1, address: "row \(row + 1), column \(place + 1) of `\(statement)`",
          text: text == "na" ? "" : text)
      })
  }

  /// A statement in one line of no more than 80 signs.
  private static func shortened(_ statement: String) -> String {
    let line = statement.split { $0.isWhitespace }.joined(separator: " ")
    return line.count > 80 ? "\(line.prefix(79))…" : line
  }
}
