import Tables

extension DataError {
  /// The stable code, D001 ….
  package var code: String {
    switch self {
    case .missingFile: "D001"
    case .cannotRead: "D002"
    case .cannotWrite: "D003"
    case .empty: "D004"
    case .notText: "D005"
    case .undecodable: "D006"
    case .unknownEncoding: "D007"
    case .ragged: "D008"
    case .duplicateHeaders: "D009"
    case .unreadableNumber: "D010"
    case .unreadableFlag: "D011"
    case .openQuote: "D012"
    case .afterQuote: "D013"
    case .unclearDecimal: "D014"
    case .unknownColumn: "D015"
    case .noHeader: "D016"
    case .badOption: "D017"
    case .tooManyColumns: "D018"
    case .tooLarge: "D019"
    case .unknownFormat: "D020"
    case .noLibrary: "D030"
    case .brokenArchive: "D031"
    case .brokenXML: "D032"
    case .encrypted: "D033"
    case .oldWorkbook: "D034"
    case .unpackedTooLarge: "D035"
    case .noSheet: "D036"
    case .noTable: "D037"
    case .badJSON: "D060"
    case .notGeoJSON: "D061"
    case .badGeometry: "D062"
    case .badWeights: "D065"
    case .nameWithBlank: "D066"
    case .unknownWeightsFormat: "D067"
    case .badAddress, .passwordInAddress, .cannotConnect, .databaseLost, .statementRefused, .noRows,
      .openPlaces, .mixedColumn, .unheldCell, .repeatedColumns, .tableExists, .badTableName,
      .stopped:
      databaseCode
    case .unreadableMap: "D081"
    case .brokenStatistics: "D086"
    case .textTooLong: "D088"
    case .noLayer: "D082"
    case .unknownProjection: "D083"
    }
  }

  /// The cause in one sentence, without a full stop.
  package var message: Phrase {
    switch self {
    case .missingFile(let path, _, let folderExists):
      return folderExists
        ? "there is no file \"\(path)\"" : "there is no file \"\(path)\", nor its folder"
    case .cannotRead(let path, let reason): return "\"\(path)\" cannot be read: \(reason)"
    case .cannotWrite(let path, let reason): return "\"\(path)\" cannot be written: \(reason)"
    case .empty(let path): return "\"\(path)\" is empty"
    case .notText(let path, let kind): return "\"\(path)\" is \(kind), not a text table"
    case .undecodable(let place, let encoding, let offset):
      return
        "\(place.words): this is not \(encoding), the byte at offset \(offset) begins no character"
    case .unknownEncoding(let name): return "no text encoding is called \"\(name)\""
    case .ragged(let place, let found, let expected):
      return found == 1
        ? "\(place.words): there is 1 cell, the header has \(expected)"
        : "\(place.words): there are \(found) cells, the header has \(expected)"
    case .duplicateHeaders(let place, let names):
      return "\(place.words): several columns are called \(quoted(names))"
    case .unreadableNumber(let place, let column, let cell, let unreadable, let cells):
      let what: Phrase =
        "\(place.words): \"\(shortened(cell))\" in column \"\(column)\" is not a number"
      return cells == 0
        ? what : "\(what), as \(cells - unreadable) of its \(cellsInWords(cells)) are"
    case .unreadableFlag(let place, let column, let cell):
      return
        "\(place.words): \"\(shortened(cell))\" in column \"\(column)\" is neither true nor false"
    case .openQuote(let place):
      return "\(place.words): a quoted cell begins here that nothing closes"
    case .afterQuote(let place, let text):
      return "\(place.words): \"\(shortened(text))\" follows a closing quote"
    case .unclearDecimal(let place, let column, let cell):
      return """
        \(place.words): the comma in "\(cell)" (column "\(column)") may be a decimal comma \
        or may group thousands
        """
    case .unknownColumn(let path, let option, let name, _):
      return "\(option) names \"\(name)\", which is no column of \"\(path)\""
    case .noHeader(let path, let row): return "\"\(path)\" has no row \(row) for the header"
    case .badOption(let option, let value, let expected):
      return "\(option) = \"\(value)\" is not possible: it must be \(expected)"
    case .tooManyColumns(let place, let count, let limit):
      return "\(place.words): there are \(count) columns; at most \(limit) can be read"
    case .unknownFormat(let path): return "\"\(path)\" has no ending that tells how to write it"
    case .tooLarge(let path): return "\"\(path)\" does not fit into memory"
    case .noLibrary(let name, _, let use):
      return "\(use) need the library \(name), which is not installed"
    case .brokenArchive(let path, nil): return "\"\(path)\" is no workbook, or a damaged one"
    case .brokenArchive(let path, let entry?):
      return "\"\(path)\" is damaged: its part \(entry) cannot be read"
    case .brokenXML(let path, let part, let line):
      return "\"\(path)\" is damaged: line \(line) of its part \(part) is not sound"
    case .encrypted(let path): return "\"\(path)\" is encrypted"
    case .oldWorkbook(let path): return "\"\(path)\" is a workbook in the old format .xls"
    case .unpackedTooLarge(let path, let entry, let limit):
      return "the part \(entry) of \"\(path)\" unpacks to more than \(limit >> 20) MiB"
    case .noSheet(let path, let name, _): return "\"\(path)\" has no sheet \"\(name)\""
    case .noTable(let path):
      return "\"\(path)\" has no line of names with lines of numbers below it"
    case .badJSON(let place, let column, let problem):
      return "\(place.words), column \(column): \(problem)"
    case .badWeights(let place, let problem): return "\(place.words): \(problem)"
    case .nameWithBlank(let path, let name):
      return "the name \"\(name)\" does not fit into \"\(path)\", where blanks part the names"
    case .unknownWeightsFormat(let path):
      return "\"\(path)\" has no ending that tells how to write weights"
    case .notGeoJSON(let path, let problem):
      return "\"\(path)\" is no map in GeoJSON: \(problem)"
    case .badGeometry(let path, let feature, let name, let problem):
      return name.map { "\"\(path)\", feature \(feature) (\($0)): \(problem)" }
        ?? "\"\(path)\", feature \(feature): \(problem)"
    case .unreadableMap(let path, let reason):
      return "\"\(path)\" cannot be read as a map: \(reason)"
    case .brokenStatistics(let path, let reason):
      return "\"\(path)\" cannot be read as a file of Stata or SPSS: \(reason)"
    case .textTooLong(let path, let column):
      return "column \"\(column)\" holds a text of more than 2045 bytes, which \"\(path)\" cannot"
    case .noLayer(let path, nil, _): return "\"\(path)\" has several layers"
    case .noLayer(let path, let name?, _): return "\"\(path)\" has no layer \"\(name)\""
    case .unknownProjection(let path, let name):
      return "\"\(path)\" has positions that cannot be turned into degrees (\(name))"
    default: return databaseMessage
    }
  }

  /// How to mend it, where there is a way.
  package var mend: Phrase? {
    switch self {
    case .missingFile(_, let nearest, _):
      return nearest.first.map { "did you mean \"\($0)\"?" }
    case .undecodable: return "say which encoding it has: encoding = \"big5\", for example"
    case .unknownEncoding:
      return "encodings are called \"utf-8\", \"gb18030\", \"big5\", \"shift-jis\", \"utf-16\""
    case .ragged(_, let found, let expected):
      return found > expected
        ? "put cells that hold the separator in double quotes, or say which one it is: separator ="
        : "lines above the table are skipped with header = N, the number of the header's line"
    case .duplicateHeaders: return "give each column a name of its own in the file"
    case .unreadableNumber(_, _, let cell, _, _):
      return "if it stands for a missing number, say so: missing = [\"\(shortened(cell))\"]"
    case .openQuote: return "close it, or double a quote that belongs to the text: \"\""
    case .afterQuote: return "double a quote that belongs to the text: \"\""
    case .unclearDecimal: return "say which it is: decimal = \",\" or decimal = \".\""
    case .unknownColumn(_, _, let name, let columns):
      return nearest(name, among: columns).first.map { "did you mean \"\($0)\"?" }
    case .unknownFormat: return "end it in .csv, .tsv, .xlsx, .json or .dta"
    case .noLibrary(_, let package, _): return "install it: apt-get install \(package)"
    case .encrypted: return "save it without a password first"
    case .oldWorkbook(let path):
      return "save it as .xlsx first: soffice --convert-to xlsx \"\(path)\""
    case .noSheet(_, let name, let sheets):
      return nearest(name, among: sheets).first.map { "did you mean \"\($0)\"?" }
    case .noTable: return "say which line holds the names: header = 3"
    case .nameWithBlank: return "save it as .csv"
    case .unknownWeightsFormat: return "end it in .gal, .gwt or .csv"
    case .notGeoJSON: return "a map is a FeatureCollection of polygons"
    case .badGeometry: return "mend the feature in the file, or take it out"
    case .noLayer(_, nil, let layers): return layers.first.map { "name one: layer = \"\($0)\"" }
    case .noLayer(_, let name?, let layers):
      return nearest(name, among: layers).first.map { "did you mean \"\($0)\"?" }
    case .unknownProjection: return "take them as they are: coordinates = \"plane\""
    default: return databaseMend
    }
  }

  /// Facts that help.
  package var notes: [Phrase] {
    switch self {
    case .missingFile(_, let nearest, _) where nearest.count > 1:
      ["names that come near: \(quoted(nearest))"]
    case .unknownColumn(_, _, _, let columns): ["columns: \(quoted(columns))"]
    case .noSheet(_, _, let sheets): ["sheets: \(quoted(sheets))"]
    case .noLayer(_, _, let layers): ["layers: \(quoted(layers))"]
    case .statementRefused(_, let near?): ["it stops before: \(near)"]
    default: []
    }
  }

  /// The line of the file, counted from 1, where one is to blame.
  package var line: Int? {
    switch self {
    case .undecodable(let place, _, _), .ragged(let place, _, _), .duplicateHeaders(let place, _),
      .unreadableNumber(let place, _, _, _, _), .unreadableFlag(let place, _, _),
      .openQuote(let place), .afterQuote(let place, _), .unclearDecimal(let place, _, _),
      .tooManyColumns(let place, _, _), .badJSON(let place, _, _),
      .badWeights(let place, _):
      place.line
    default: nil
    }
  }

  /// The column's name, where one is to blame.
  package var column: String? {
    switch self {
    case .unreadableNumber(_, let column, _, _, _), .unreadableFlag(_, let column, _),
      .unclearDecimal(_, let column, _):
      column
    default: nil
    }
  }
}

extension DataError.Place {
  /// `"x.csv", line 3`, or the path alone.
  package var words: Phrase {
    if let cell { return "\"\(path)\", cell \(cell)" }
    return line.map { "\"\(path)\", line \($0)" } ?? "\"\(path)\""
  }
}

/// At most ten names in quotes, with how many more there are.
private func quoted(_ names: [String]) -> Phrase {
  let shown = names.prefix(10).map { "\"\($0)\"" }.joined(separator: ", ")
  return names.count > 10 ? "\(shown) and \(names.count - 10) more" : "\(shown)"
}

/// `1 cell`, `2 cells`.
private func cellsInWords(_ number: Int) -> Phrase {
  number == 1 ? "1 cell" : "\(number) cells"
}

/// A cell's text on one line and at most 40 characters long.
private func shortened(_ text: String) -> String {
  let line = String(text.map { $0.isNewline ? " " : $0 })
  return line.count > 40 ? "\(line.prefix(39))…" : line
}
