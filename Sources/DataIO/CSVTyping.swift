import Tables

/// Decides what the columns of a file hold.
///
/// A column is numeric when every cell that is not missing is a number and none has a zero before
/// other digits. Where 95 % of the cells are numbers and the others are not, nobody can tell which
/// is meant, and it is an error; below that the column is text. Texts that are all `true` or `false`
/// make a flag.
struct CSVTyping {
  /// The rows.
  let body: CSVBody
  /// The names, for messages.
  let headings: ColumnHeadings
  /// What the script said, by position.
  let types: [Int: CSVCellType]

  /// Missing cells, as text.
  let missing: Set<String>
  /// The markers that are numbers, such as -9999.
  private let missingNumbers: [Double]

  init(body: CSVBody, headings: ColumnHeadings, types: [Int: CSVCellType]) {
    self.body = body
    self.headings = headings
    self.types = types
    missing = Set(body.missing.map { String(decoding: $0, as: UTF8.self) })
    missingNumbers = missing.compactMap { Double($0) }.filter(\.isFinite)
  }

  /// How to begin with each column, from the first records: as text as soon as a cell is no plain
  /// number. A wrong guess costs a second pass over the file and changes nothing else.
  func firstKinds(
    _ records: [CSVRecordReader.Record], isWanted: (Int) -> Bool
  ) -> [ColumnPart.Kind] {
    headings.columns.indices.map { column in
      guard isWanted(column) else { return .skip }
      if let type = types[column] { return type == .number ? .number : .text }
      let isText = records.contains { record in
        guard column < record.fields.count else { return false }
        let field = record.fields[column]
        let plain = PlainNumber.read(at: field.start, decimal: body.dialect.decimal)
        if plain?.end == field.end { return false }
        if let number = NumberCell(field.start, field.end, dialect: body.dialect) {
          return number.hasLeadingZero
        }
        return field.count > 0 && !missing.contains(field.text)
      }
      return isText ? .text : .number
    }
  }

  /// The cells of a column that was read as numbers, or `nil` when it must be read again as text.
  func numbers(
    _ cells: CSVCells, column: Int, rows: Int
  ) throws(DataError) -> Column.Values? {
    let isForced = types[column] == .number
    if cells.hasLeadingZero, !isForced { return nil }
    // Without a single number, markers that were quoted on purpose are texts.
    if cells.missing == rows, cells.quotedMarkers > 0, !isForced { return nil }
    guard cells.unreadable > 0, let first = cells.firstUnreadable else {
      return .numbers(withoutMarkers(cells.numbers))
    }
    let filled = rows - cells.missing
    guard isForced || isNearlyAll(filled - cells.unreadable, of: filled) else { return nil }
    throw unreadable(first, column, cells.unreadable, isForced ? 0 : filled)
  }

  /// Reading takes every number for a number; those that stand for a missing value go here.
  private func withoutMarkers(_ numbers: [Double]) -> [Double] {
    guard !missingNumbers.isEmpty else { return numbers }
    return numbers.map { missingNumbers.contains($0) ? .nan : $0 }
  }

  /// The cells of a column that was read as texts.
  func texts(_ cells: CSVCells, column: Int) throws(DataError) -> Column.Values {
    if types[column] == .text { return text(cells) }
    if let flags = flags(cells, isForced: types[column] == .flag) { return flags }
    if types[column] == .flag { throw unreadableFlag(column) }
    try checkStrayTexts(cells, column)
    return text(cells)
  }

  private func text(_ cells: CSVCells) -> Column.Values {
    .texts(cells.codes, Categories(labels: cells.labels))
  }

  private func isNearlyAll(_ part: Int, of whole: Int) -> Bool {
    part > 0 && part.multipliedReportingOverflow(by: 20).partialValue >= whole * 19
  }

  // MARK: - Flags

  private func flags(_ cells: CSVCells, isForced: Bool) -> Column.Values? {
    // A column without any value is no flag, unless the script says so.
    guard !cells.labels.isEmpty || isForced else { return nil }
    var meaning: [Int8] = []
    for label in cells.labels {
      guard let flag = flag(label) else { return nil }
      meaning.append(flag)
    }
    return .flags(cells.codes.map { $0 < 0 ? -1 : meaning[Int($0)] })
  }

  private func flag(_ label: String) -> Int8? {
    switch label {
    case "true", "TRUE", "True": 1
    case "false", "FALSE", "False": 0
    default: nil
    }
  }

  private func unreadableFlag(_ column: Int) -> DataError {
    let cell = body.firstCell(inColumn: column) { field in
      let text = field.text
      return !text.isEmpty && !missing.contains(text) && flag(text) == nil
    }
    guard let cell else { return .tooLarge(path: body.path) }
    return .unreadableFlag(
      body.place(of: cell), column: headings.columns[column].name, cell: body.cell(at: cell))
  }

  // MARK: - Texts among numbers

  /// Throws where nearly all cells of a text column are numbers.
  private func checkStrayTexts(_ cells: CSVCells, _ column: Int) throws(DataError) {
    guard let census = census(cells.labels, cells.codes), census.others > 0,
      isNearlyAll(census.numbers, of: census.numbers + census.others)
    else { return }
    let cell = body.firstCell(inColumn: column) { field in
      field.count > 0 && !missing.contains(field.text) && number(field.text) == nil
    }
    guard let cell else { return }
    throw unreadable(cell, column, census.others, census.numbers + census.others)
  }

  /// A note where most cells of a column that became text are numbers, for then a cell or two that
  /// nobody expected made it one.
  func noteOfNumbers(_ values: Column.Values, _ column: Int) -> TableNote? {
    guard types[column] != .text, case .texts(let codes, let categories) = values,
      let census = census(categories.labels, codes), census.numbers > census.others
    else { return nil }
    let all = census.numbers + census.others
    let name = headings.columns[column].name
    return TableNote(
      "column \"\(name)\" is text, though \(census.numbers) of its \(all) cells are numbers: \"\(categories.labels[census.stray])\" is not"
    )
  }

  /// How many cells are numbers and how many are something else, with the first such text; `nil`
  /// where no cell is a number, or a zero before other digits makes them codes.
  private func census(
    _ labels: [String], _ codes: [Int32]
  ) -> (numbers: Int, others: Int, stray: Int)? {
    var isNumber: [Bool?] = []
    for label in labels {
      let number = number(label)
      if number?.hasLeadingZero == true { return nil }
      isNumber.append(number != nil ? true : missing.contains(label) ? nil : false)
    }
    guard isNumber.contains(true), let stray = isNumber.firstIndex(of: false) else { return nil }
    var numbers = 0
    var others = 0
    for code in codes where code >= 0 {
      if let isNumber = isNumber[Int(code)] {
        if isNumber { numbers += 1 } else { others += 1 }
      }
    }
    return (numbers, others, stray)
  }

  /// A text that is a number.
  func number(_ text: String) -> NumberCell? {
    var text = text
    return text.withUTF8 { bytes in
      guard let start = bytes.baseAddress else { return nil }
      return NumberCell(start, start + bytes.count, dialect: body.dialect)
    }
  }

  private func unreadable(
    _ cell: UnsafePointer<UInt8>, _ column: Int, _ unreadable: Int, _ cells: Int
  ) -> DataError {
    .unreadableNumber(
      body.place(of: cell), column: headings.columns[column].name, cell: body.cell(at: cell),
      unreadable: unreadable, cells: cells)
  }
}
