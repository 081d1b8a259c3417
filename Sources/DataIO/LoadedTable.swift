package import Tables

/// What was found out about a file while it was read.
package struct FileFacts: Hashable, Sendable {
  /// The encoding its text was in.
  package var encoding: String
  /// The sign between cells.
  package var separator: Character
  /// The decimal sign.
  package var decimal: Character
  /// Rows, the header not counted.
  package var rows: Int
  /// Lines without a cell that were dropped.
  package var blankLines: Int
  /// The length of the file.
  package var bytes: Int
}

/// A table together with how its file was understood.
package struct LoadedTable: Sendable {
  /// The table, without a key.
  package var table: Table
  /// How the file was understood.
  package var facts: FileFacts
  /// Where the cells of a grid stand; `nil` of a plain text table, which is asked otherwise.
  var places: GridPlaces?

  /// A table with how its file was understood.
  init(table: Table, facts: FileFacts, places: GridPlaces? = nil) {
    (self.table, self.facts, self.places) = (table, facts, places)
  }
}
