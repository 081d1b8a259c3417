/// Reads the cells of a sheet into a grid by all rules of XML.
final class WorksheetParser: XMLHandler {
  /// What was read.
  private(set) var cells: SheetCells

  private var kind = SheetCells.Kind.number
  private var style = 0
  private var value: [UInt8] = []
  private var isValue = false
  private var isReading = 0

  init(_ empty: SheetCells) { cells = empty }

  func start(_ name: XMLName, _ attributes: XMLAttributes) -> Bool {
    switch name {
    case "c":
      value.removeAll(keepingCapacity: true)
      cells.startCell(attributes.buffer("r").flatMap(SheetCells.column))
      style = attributes.whole("s") ?? 0
      kind = attributes.buffer("t").map(SheetCells.kind) ?? .number
    case "v", "t": isValue = isReading == 0
    case "row": cells.startRow(attributes.whole("r"))
    case "rPh": isReading += 1
    case "mergeCell": if let area = attributes.text("ref") { cells.merge(area) }
    default: break
    }
    return !cells.isTooLarge
  }

  func end(_ name: XMLName) -> Bool {
    switch name {
    case "v", "t": isValue = false
    case "c":
      let (kind, style, value) = (kind, style, value)
      value.withUnsafeBufferPointer { cells.endCell(kind, style: style, $0) }
    case "row": cells.endRow()
    case "rPh": isReading -= 1
    default: break
    }
    return !cells.isTooLarge
  }

  func text(_ bytes: UnsafeRawBufferPointer) -> Bool {
    if isValue { value.append(contentsOf: bytes) }
    return value.count < 1 << 20
  }
}

/// Dates as spreadsheets count them.
enum SerialDate {
  /// `2015-03-01`; day 1 is 1 January 1900, and the 29 February 1900 that never was counts.
  static func text(_ serial: Double, countsFrom1904: Bool) -> String {
    guard serial >= 0, serial < 3_000_000 else { return "\(serial)" }
    let day = Int(serial) + (countsFrom1904 ? 1462 : 0)
    // Days since 1970-01-01 to a date, by the era of 400 years (Hinnant's algorithm).
    let shifted = day - (day > 59 ? 25_569 : 25_568) + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let date = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(date < 10 ? "0" : "")\(date)"
  }
}
