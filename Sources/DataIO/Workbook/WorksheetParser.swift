import CNumerics

/// Reads the cells of a sheet into a grid.
final class WorksheetParser: XMLHandler {
  private(set) var grid = CellGrid()
  /// Cells that hold an error of the spreadsheet, such as `#DIV/0!`; they are read as missing.
  private(set) var faults = 0
  /// Whether the sheet holds more than is read.
  private(set) var isTooLarge = false

  private let strings: [String]
  private let isDate: [Bool]
  private let countsFrom1904: Bool

  private enum Kind { case number, shared, text, flag, fault, date }

  private var row = -1
  private var column = -1
  private var kind = Kind.number
  private var style = 0
  private var value: [UInt8] = []
  private var isValue = false
  private var isReading = 0
  private var cells: [CellGrid.Cell] = []
  private var count = 0

  /// Most cells that are held, blank ones between others counted.
  private static let cellLimit = 50_000_000

  init(strings: [String], isDate: [Bool], countsFrom1904: Bool) {
    self.strings = strings
    self.isDate = isDate
    self.countsFrom1904 = countsFrom1904
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) -> Bool {
    switch name {
    case "c": startCell(attributes)
    case "v", "t": isValue = isReading == 0
    case "row":
      row = attributes.whole("r").map { $0 - 1 } ?? row + 1
      column = -1
      cells.removeAll(keepingCapacity: true)
    case "rPh": isReading += 1
    case "mergeCell":
      if let range = attributes.text("ref").flatMap({ CellRange($0) }), grid.merges.count < 100_000
      {
        grid.merges.append(CellGrid.Merge(rows: range.rows, columns: range.columns))
      }
    default: break
    }
    return !isTooLarge
  }

  func end(_ name: XMLName) -> Bool {
    switch name {
    case "v", "t": isValue = false
    case "c": endCell()
    case "row": endRow()
    case "rPh": isReading -= 1
    default: break
    }
    return !isTooLarge
  }

  func text(_ bytes: UnsafeRawBufferPointer) -> Bool {
    if isValue { value.append(contentsOf: bytes) }
    return value.count < 1 << 20
  }

  private func startCell(_ attributes: XMLAttributes) {
    value.removeAll(keepingCapacity: true)
    column = attributes.bytes("r").flatMap(Self.column) ?? column + 1
    style = attributes.whole("s") ?? 0
    kind = attributes.bytes("t").map(Self.kind) ?? .number
  }

  /// The kind that `t` names: `s`, `str`, `inlineStr`, `b`, `e`, `d`, `n`.
  private static func kind(_ name: UnsafePointer<CChar>) -> Kind {
    let isSingle = name[0] != 0 && name[1] == 0
    return switch UInt8(bitPattern: name[0]) {
    case UInt8(ascii: "s"): isSingle ? .shared : .text
    case UInt8(ascii: "i"): .text
    case UInt8(ascii: "b"): .flag
    case UInt8(ascii: "e"): .fault
    case UInt8(ascii: "d"): .date
    default: .number
    }
  }

  /// The column of a reference such as `AB12`, from its letters.
  private static func column(_ reference: UnsafePointer<CChar>) -> Int? {
    var place = reference
    var column = 0
    while case let byte = UInt8(bitPattern: place.pointee),
      (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    {
      column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      guard column <= CellAddress.limit.columns else { return nil }
      place += 1
    }
    return column > 0 ? column - 1 : nil
  }

  private func endCell() {
    let cell = content()
    guard !cell.isBlank, column >= 0, column < CellAddress.limit.columns else { return }
    if cells.count <= column {
      cells.append(contentsOf: repeatElement(.blank, count: column + 1 - cells.count))
    }
    cells[column] = cell
  }

  private func content() -> CellGrid.Cell {
    guard !value.isEmpty else { return .blank }
    switch kind {
    case .number: return number()
    case .shared:
      let index = value.withUnsafeBufferPointer { wholeNumber($0) } ?? -1
      return strings.indices.contains(index) ? filled(strings[index]) : .blank
    case .text, .date: return filled(String(decoding: value, as: UTF8.self))
    case .flag: return .text(value == [UInt8(ascii: "1")] ? "true" : "false")
    case .fault:
      faults += 1
      return .blank
    }
  }

  private func filled(_ text: String) -> CellGrid.Cell { text.isEmpty ? .blank : .text(text) }

  private func number() -> CellGrid.Cell {
    var number = 0.0
    let read = value.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { text in
        text.baseAddress.map { tonne_parse_double($0, text.count, &number) } ?? 0
      }
    }
    guard Int(read) == value.count, number.isFinite else {
      return filled(String(decoding: value, as: UTF8.self))
    }
    guard isDate.indices.contains(style), isDate[style] else { return .number(number) }
    return .text(SerialDate.text(number, countsFrom1904: countsFrom1904))
  }

  private func endRow() {
    guard row >= 0, row < CellAddress.limit.rows, !cells.isEmpty else { return }
    count += cells.count
    guard count <= Self.cellLimit else {
      isTooLarge = true
      return
    }
    while grid.rows.count <= row { grid.rows.append([]) }
    grid.rows[row] = cells
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
