/// Where the names of the columns stand.
package enum CSVHeader: Hashable, Sendable {
  /// In the first line that is not blank.
  case first
  /// In a line of the file, counted from 1; what is above it is skipped.
  case line(Int)
  /// Nowhere: columns are called `column_1`, `column_2`, ….
  case none
}

/// What a column's cells are to be read as.
package enum CSVCellType: Hashable, Sendable {
  case number, text, flag
}

/// What a script says about a text table; what it leaves out is found out from the file.
package struct CSVOptions: Hashable, Sendable {
  /// Where the names stand.
  package var header: CSVHeader = .first
  /// The sign between cells, one ASCII character.
  package var separator: Character?
  /// The decimal sign, `.` or `,`.
  package var decimal: Character?
  /// The name of the encoding, as iconv knows it.
  package var encoding: String?
  /// Words for a missing value, beside `MissingMarkers.standard`.
  package var missing: [String] = []
  /// The columns to read, by name; `nil` for all.
  package var columns: [String]?
  /// Unit spellings by column, which win over those of the header.
  package var units: [String: String] = [:]
  /// Kinds by column, which win over what the cells look like.
  package var types: [String: CSVCellType] = [:]
  /// Parts that are read at the same time; `nil` lets the size decide. The result is the same.
  package var chunks: Int?
  /// How many bytes of a file are read at most, up to the end of a line; all of them when `nil`.
  package var byteLimit: Int?
  /// Of Stata and SPSS: whether labels stand in the place of values.
  package var labels = true

  /// Options that leave everything to the file.
  package init() {}
}
