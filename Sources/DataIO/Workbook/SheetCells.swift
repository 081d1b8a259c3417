import CNumerics
import Threading

/// Puts the cells of a sheet into a grid as they are read.
struct SheetCells {
  /// What the value of a cell means.
  enum Kind { case number, shared, text, flag, fault, date }

  /// The grid so far.
  private(set) var grid = CellGrid()
  /// Cells that hold an error of the spreadsheet, such as `#DIV/0!`; they are read as missing.
  private(set) var faults = 0
  /// Whether the sheet holds more than is read.
  private(set) var isTooLarge = false

  private let strings: [String]
  private let isDate: [Bool]
  private let countsFrom1904: Bool
  private var row = -1
  private var column = -1
  private var cells: [CellGrid.Cell] = []
  private var count = 0

  /// Most cells that are held, blank ones between others counted.
  private static let cellLimit = 50_000_000

  init(strings: [String], isDate: [Bool], countsFrom1904: Bool) {
    self.strings = strings
    self.isDate = isDate
    self.countsFrom1904 = countsFrom1904
  }

  /// Begins a row, by its number from 1 or behind the last one.
  mutating func startRow(_ number: Int?) {
    row = number.map { $0 - 1 } ?? row + 1
    column = -1
    cells.removeAll(keepingCapacity: true)
  }

  /// Begins a cell, in a column counted from 0 or behind the last one.
  mutating func startCell(_ place: Int?) { column = place ?? column + 1 }

  /// Ends a cell with what stands in it.
  mutating func endCell(_ kind: Kind, style: Int, _ value: UnsafeBufferPointer<UInt8>) {
    let cell = content(kind, style, value)
    guard !cell.isBlank, column >= 0, column < CellAddress.limit.columns else { return }
    while cells.count < column { cells.append(.blank) }
    if cells.count == column { cells.append(cell) } else { cells[column] = cell }
  }

  /// Ends a row.
  mutating func endRow() {
    guard row >= 0, row < CellAddress.limit.rows, !cells.isEmpty else { return }
    count += cells.count
    // What nobody wants any more ends in the same way, and whoever reads asks again.
    guard count <= Self.cellLimit, row & 0x3FF != 0x3FF || !Cancellation.isRequested else {
      isTooLarge = true
      return
    }
    while grid.rows.count <= row { grid.rows.append([]) }
    grid.rows[row] = cells
  }

  /// Cells that are shown as one.
  mutating func merge(_ reference: String) {
    guard grid.merges.count < 100_000, let range = CellRange(reference) else { return }
    grid.merges.append(CellGrid.Merge(rows: range.rows, columns: range.columns))
  }

  // MARK: - Attributes

  /// The kind that `t` names: `s`, `str`, `inlineStr`, `b`, `e`, `d`, `n`.
  static func kind(_ name: UnsafeBufferPointer<UInt8>) -> Kind {
    switch name.first {
    case UInt8(ascii: "s"): name.count == 1 ? .shared : .text
    case UInt8(ascii: "i"): .text
    case UInt8(ascii: "b"): .flag
    case UInt8(ascii: "e"): .fault
    case UInt8(ascii: "d"): .date
    default: .number
    }
  }

  /// The column of a reference such as `AB12`, from its letters.
  static func column(_ reference: UnsafeBufferPointer<UInt8>) -> Int? {
    var column = 0
    for byte in reference {
      guard (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) else { break }
      column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      guard column <= CellAddress.limit.columns else { return nil }
    }
    return column > 0 ? column - 1 : nil
  }

  // MARK: - Content

  private mutating func content(
    _ kind: Kind, _ style: Int, _ value: UnsafeBufferPointer<UInt8>
  ) -> CellGrid.Cell {
    guard !value.isEmpty else { return .blank }
    switch kind {
    case .number: return number(value, style)
    case .shared:
      let index = wholeNumber(value) ?? -1
      return strings.indices.contains(index) ? filled(strings[index]) : .blank
    case .text, .date: return filled(String(decoding: value, as: UTF8.self))
    case .flag: return .text(value.elementsEqual([UInt8(ascii: "1")]) ? "true" : "false")
    case .fault:
      faults += 1
      return .blank
    }
  }

  private func filled(_ text: String) -> CellGrid.Cell { text.isEmpty ? .blank : .text(text) }

  private func number(_ value: UnsafeBufferPointer<UInt8>, _ style: Int) -> CellGrid.Cell {
    var number = 0.0
    let read = value.withMemoryRebound(to: CChar.self) { text in
      text.baseAddress.map { tonne_parse_double($0, text.count, &number) } ?? 0
    }
    guard Int(read) == value.count, number.isFinite else {
      return filled(String(decoding: value, as: UTF8.self))
    }
    guard isDate.indices.contains(style), isDate[style] else { return .number(number) }
    return .text(SerialDate.text(number, countsFrom1904: countsFrom1904))
  }
}
