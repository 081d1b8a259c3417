/// What was seen of the signs in numbers.
enum DecimalEvidence: Hashable {
  case point, comma, none
}

extension CSVDialect {
  /// How many records are looked at.
  private static let sampleRecords = 100
  /// And how many bytes at most.
  private static let sampleBytes = 1 << 17

  /// The signs of a file, as options give them or its first records show them.
  static func detect(
    in bytes: UnsafeBufferPointer<UInt8>, newline: UInt8, options: CSVOptions
  ) throws(DataError) -> (dialect: CSVDialect, evidence: DecimalEvidence) {
    guard let start = bytes.baseAddress else {
      return (CSVDialect(separator: Byte.comma, newline: newline, decimal: Byte.point), .none)
    }
    let limit = start + bytes.count
    let separator =
      try givenSeparator(options) ?? bestSeparator(start, limit, newline: newline)
    var dialect = CSVDialect(separator: separator, newline: newline, decimal: Byte.point)
    if let decimal = try givenDecimal(options) {
      guard decimal != separator else {
        throw .badOption(
          option: "decimal", value: String(UnicodeScalar(decimal)),
          expected: "another sign than the separator")
      }
      dialect.decimal = decimal
      return (dialect, decimal == Byte.comma ? .comma : .point)
    }
    guard separator != Byte.comma else { return (dialect, .point) }
    let evidence = decimalEvidence(dialect, start, limit)
    if evidence == .comma { dialect.decimal = Byte.comma }
    return (dialect, evidence)
  }

  private static func givenSeparator(_ options: CSVOptions) throws(DataError) -> UInt8? {
    guard let separator = options.separator else { return nil }
    if let byte = separator.asciiValue, byte == Byte.tab || (byte > Byte.space && byte < 0x7F),
      !separator.isLetter, !separator.isNumber, !"\"'.+-".contains(separator)
    {
      return byte
    }
    throw .badOption(
      option: "separator", value: String(separator), expected: "\",\", \";\", \"|\" or a tab")
  }

  private static func givenDecimal(_ options: CSVOptions) throws(DataError) -> UInt8? {
    guard let decimal = options.decimal else { return nil }
    if decimal == "." { return Byte.point }
    if decimal == "," { return Byte.comma }
    throw .badOption(option: "decimal", value: String(decimal), expected: "\".\" or \",\"")
  }

  /// The separator that cuts most of the first records into as many cells as the header; among
  /// equals the one that gives more cells.
  private static func bestSeparator(
    _ start: UnsafePointer<UInt8>, _ limit: UnsafePointer<UInt8>, newline: UInt8
  ) -> UInt8 {
    var best = (share: 0.0, cells: 1, separator: Byte.comma)
    for separator in [Byte.comma, Byte.semicolon, Byte.tab] {
      let dialect = CSVDialect(separator: separator, newline: newline, decimal: Byte.point)
      let counts = sample(dialect, start, limit).map(\.fields.count)
      guard let cells = counts.first, cells > 1 else { continue }
      let share = Double(counts.count { $0 == cells }) / Double(counts.count)
      if (share, cells) > (best.share, best.cells) { best = (share, cells, separator) }
    }
    return best.separator
  }

  /// The first records, without blank ones.
  static func sample(
    _ dialect: CSVDialect, _ start: UnsafePointer<UInt8>, _ limit: UnsafePointer<UInt8>
  ) -> [CSVRecordReader.Record] {
    var reader = CSVRecordReader(dialect: dialect, place: start, limit: limit)
    var records: [CSVRecordReader.Record] = []
    while records.count < sampleRecords, reader.place - start < sampleBytes,
      let record = reader.nextFilled()
    {
      records.append(record)
    }
    // A record that the end of the sample cuts is whole here: reading goes on to the file's end.
    return records
  }

  /// Whether the numbers of the first records have decimal points or commas.
  ///
  /// `1,5` and `1.234,5` have a comma, `1.5` and `1,234.5` and `1,234,567` a point; `1,234` tells
  /// nothing and `1.234` a point where no comma is seen. A point wins where both are seen: then what
  /// has a comma is no number.
  private static func decimalEvidence(
    _ dialect: CSVDialect, _ start: UnsafePointer<UInt8>, _ limit: UnsafePointer<UInt8>
  ) -> DecimalEvidence {
    var comma = dialect
    comma.decimal = Byte.comma
    var sawComma = false
    var sawPoint = false
    for record in sample(dialect, start, limit).dropFirst() {
      for field in record.fields where field.count > 0 {
        let asPoint = NumberCell(field.start, field.end, dialect: dialect)
        let asComma = NumberCell(field.start, field.end, dialect: comma)
        switch (asPoint, asComma) {
        case (.some, nil): return .point
        case (nil, .some): sawComma = true
        case (.some(let number), .some) where !number.isGrouped:
          sawPoint = sawPoint || field.holds(Byte.point)
        default: break
        }
      }
    }
    return sawComma ? .comma : sawPoint ? .point : .none
  }
}

extension CSVField {
  /// Whether a byte is in the content.
  fileprivate func holds(_ byte: UInt8) -> Bool {
    UnsafeBufferPointer(start: start, count: count).contains(byte)
  }
}
