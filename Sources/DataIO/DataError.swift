/// What can be wrong with a data file, as a value; `DataError+Wording` turns it into text.
package enum DataError: Error, Hashable, Sendable {
  /// A place in a file: its path as the script gave it and the line, counted from 1.
  package struct Place: Hashable, Sendable {
    /// The path.
    package var path: String
    /// The line; `nil` when the whole file is meant.
    package var line: Int?
    /// The cell of a sheet, such as `B7`; `nil` where there are lines.
    package var cell: String?

    /// A place.
    package init(_ path: String, line: Int? = nil, cell: String? = nil) {
      self.path = path
      self.line = line
      self.cell = cell
    }
  }

  /// There is no such file; names in the folder that come near.
  case missingFile(path: String, nearest: [String], folderExists: Bool)
  /// The system does not let it be read.
  case cannotRead(path: String, reason: Phrase)
  /// The system does not let it be written.
  case cannotWrite(path: String, reason: Phrase)
  /// The file holds no byte, or nothing but blank lines.
  case empty(path: String)
  /// The bytes are those of another kind of file.
  case notText(path: String, kind: Phrase)
  /// The bytes are no text of an encoding.
  case undecodable(Place, encoding: Phrase, offset: Int)
  /// No encoding goes by this name.
  case unknownEncoding(String)
  /// A row has another number of cells than the header.
  case ragged(Place, found: Int, expected: Int)
  /// Several columns of one name.
  case duplicateHeaders(Place, names: [String])
  /// Nearly all cells of a column are numbers, this one is not.
  case unreadableNumber(Place, column: String, cell: String, unreadable: Int, cells: Int)
  /// A cell of a column that was said to hold true and false holds something else.
  case unreadableFlag(Place, column: String, cell: String)
  /// A quoted cell is never closed; the line is that of its opening.
  case openQuote(Place)
  /// Text between a closing quote and the next separator.
  case afterQuote(Place, text: String)
  /// Commas in numbers that may be decimal commas or may group thousands.
  case unclearDecimal(Place, column: String, cell: String)
  /// An option names a column that the file does not have.
  case unknownColumn(path: String, option: String, name: String, columns: [String])
  /// An option says `header = row`, and there are fewer lines.
  case noHeader(path: String, row: Int)
  /// An option has a value that cannot be meant.
  case badOption(option: String, value: String, expected: Phrase)
  /// More columns than can be held.
  case tooManyColumns(Place, count: Int, limit: Int)
  /// More different texts in a column than codes can tell apart, or no memory.
  case tooLarge(path: String)
  /// The path does not tell in which format to write.
  case unknownFormat(path: String)
  /// A library of the system that is needed is not installed.
  case noLibrary(name: String, package: String, use: Phrase)
  /// An archive or an entry of it is damaged, or holds something else.
  case brokenArchive(path: String, entry: String?)
  /// A part of a workbook is no sound XML.
  case brokenXML(path: String, part: String, line: Int)
  /// A workbook is encrypted.
  case encrypted(path: String)
  /// A workbook is in the format that came before Office Open XML.
  case oldWorkbook(path: String)
  /// An entry of an archive unpacks to more than is allowed.
  case unpackedTooLarge(path: String, entry: String, limit: Int)
  /// A workbook has no such sheet.
  case noSheet(path: String, name: String, sheets: [String])
  /// No heading with rows of numbers below it was found.
  case noTable(path: String)
  /// The text is no JSON at a line and column.
  case badJSON(Place, column: Int, problem: Phrase)
  /// The JSON is no GeoJSON of regions.
  case notGeoJSON(path: String, problem: Phrase)
  /// A feature, counted from 1, has a geometry that is no shape of a region.
  case badGeometry(path: String, feature: Int, name: String?, problem: Phrase)
  /// A file of weights is not of its format.
  case badWeights(Place, problem: Phrase)
  /// A region's name does not fit into a format whose words stand between blanks.
  case nameWithBlank(path: String, name: String)
  /// The path does not tell in which format to write weights.
  case unknownWeightsFormat(path: String)
  /// What was written is no address of a database.
  case badAddress(String)
  /// An address of a database holds a password.
  case passwordInAddress
  /// A database cannot be reached, for a reason in its own words.
  case cannotConnect(String, reason: String)
  /// The connection to a database is gone.
  case databaseLost(String)
  /// A database refuses a statement, in its own words, near some text.
  case statementRefused(reason: String, near: String?)
  /// A statement gives no rows, or would change the database.
  case noRows
  /// A statement leaves another number of places open than values are given.
  case openPlaces(expected: Int, found: Int)
  /// A column of a query holds numbers and texts; both counted from 0.
  case mixedColumn(column: Int, row: Int)
  /// A cell of a query holds bytes.
  case unheldCell(column: Int, row: Int)
  /// A query gives several columns of one name, or a database cannot tell names apart.
  case repeatedColumns([String])
  /// There is a table of this name.
  case tableExists(name: String, database: String)
  /// A database has no such name for a table or a column.
  case badTableName(String, limit: Int)
  /// A map in another format than GeoJSON cannot be read.
  case unreadableMap(path: String, reason: Phrase)
  /// A map has several layers and none is named, or has none of this name.
  case noLayer(path: String, name: String?, layers: [String])
  /// Positions cannot be turned into degrees.
  case unknownProjection(path: String, name: String)
  /// A file of Stata or SPSS cannot be read.
  case brokenStatistics(path: String, reason: String)
  /// A text is longer than a file of Stata holds.
  case textTooLong(path: String, column: String)
  /// Somebody asked to stop.
  case stopped
}
