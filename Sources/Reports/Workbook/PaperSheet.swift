import DataIO
import Threading

/// One sheet with a table.
struct PaperSheet {
  private let table: PaperTable
  private let document: PaperDocument
  private(set) var bytes: [UInt8] = []
  private var row = 0
  private var merges: [String] = []

  init(_ table: PaperTable, _ document: PaperDocument) {
    self.table = table
    self.document = document
  }

  /// Writes the sheet.
  ///
  /// - Complexity: O(cells).
  mutating func write(_ styles: inout WorkbookStyles) {
    append("\(WorkbookParts.declaration)<worksheet xmlns=\"\(WorkbookParts.main)\"><cols>")
    for (index, width) in TextExtent.columns(of: table).enumerated() {
      let cells = min(60, width + 2)
      append(
        "<col min=\"\(index + 1)\" max=\"\(index + 1)\" width=\"\(cells)\" customWidth=\"1\"/>")
    }
    append("</cols><sheetData>")
    if let caption = document.caption(of: table) {
      // Not merged, so that it may run over the cells beside a narrow table.
      append("<row r=\"1\">")
      cell(document.line(caption), column: 0, styles.index(WorkbookStyle(isBold: true)))
      append("</row>")
      row += 1
    }
    for (index, head) in table.heads.enumerated() { writeHead(head, at: index, &styles) }
    for (index, cells) in table.rows.enumerated() {
      if index & 0xFFF == 0xFFF, Cancellation.isRequested { break }
      write(cells, at: index, &styles)
    }
    if !table.notes.isEmpty {
      let text = "\(document.notesWord) \(table.notes.joined(separator: " "))"
      wide(text, styles.index(WorkbookStyle(wraps: true)))
    }
    append("</sheetData>")
    if !merges.isEmpty {
      let list = merges.map { "<mergeCell ref=\"\($0)\"/>" }.joined()
      append("<mergeCells count=\"\(merges.count)\">\(list)</mergeCells>")
    }
    append("</worksheet>")
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// A text over all columns.
  private mutating func wide(_ text: String, _ style: Int) {
    let width = TextExtent.columns(of: table).reduce(0) { $0 + min(60, $1 + 2) }
    let lines = max(1, (TextExtent.of(text) + max(1, width) - 1) / max(1, width))
    append("<row r=\"\(row + 1)\" ht=\"\(lines * 15)\" customHeight=\"1\">")
    cell(text, column: 0, style)
    append("</row>")
    merge(from: 0, span: table.columnCount)
    row += 1
  }

  private mutating func merge(from column: Int, span: Int) {
    guard span > 1 else { return }
    let first = CellAddress(row: row, column: column)
    merges.append("\(first):\(CellAddress(row: row, column: column + span - 1))")
  }

  private mutating func writeHead(
    _ head: [PaperHead], at index: Int, _ styles: inout WorkbookStyles
  ) {
    append("<row r=\"\(row + 1)\">")
    var column = 0
    for part in head {
      var style = WorkbookStyle(isBold: true)
      style.place = part.span > 1 ? .centre : table.alignments[safe: column] ?? .left
      if index == 0 { style.top = .medium }
      if index == table.heads.count - 1 {
        style.bottom = table.rows.isEmpty ? .medium : .thin
      } else if part.span > 1 {
        style.bottom = .thin
      }
      let number = styles.index(style)
      cell(part.line, column: column, number)
      for empty in column + 1..<max(column + 1, column + part.span) {
        append("<c r=\"\(CellAddress(row: row, column: empty))\" s=\"\(number)\"/>")
      }
      merge(from: column, span: part.span)
      column += part.span
    }
    append("</row>")
    row += 1
  }

  private mutating func write(
    _ cells: PaperRow, at index: Int, _ styles: inout WorkbookStyles
  ) {
    append("<row r=\"\(row + 1)\">")
    for (column, content) in cells.cells.enumerated() {
      var style = WorkbookStyle()
      style.place = table.alignments[safe: column] ?? .left
      if cells.hasRuleAbove { style.top = .thin }
      if index == table.rows.count - 1 { style.bottom = .medium }
      guard let value = content.value, value.isFinite else {
        cell(content.text, column: column, styles.index(style))
        continue
      }
      style.format = Self.format(content)
      let address = CellAddress(row: row, column: column)
      append("<c r=\"\(address)\" s=\"\(styles.index(style))\"><v>\(value)</v></c>")
    }
    append("</row>")
    row += 1
  }

  /// A number format that shows what the cell shows: `0.0000"***"`, `"("0.0000")"`. A number that is
  /// negative keeps its sign within the brackets.
  private static func format(_ cell: PaperCell) -> String {
    var digits = "0"
    if let decimals = cell.decimals {
      if decimals > 0 { digits += "." + String(repeating: "0", count: min(30, decimals)) }
    } else {
      digits = "0.00E+00"
    }
    if cell.stars > 0 { digits += "\"\(String(repeating: "*", count: cell.stars))\"" }
    return cell.isBracketed ? "\"(\"\(digits)\")\";\"(-\"\(digits)\")\"" : digits
  }

  private mutating func cell(_ text: String, column: Int, _ style: Int) {
    let address = CellAddress(row: row, column: column)
    guard !text.isEmpty else { return append("<c r=\"\(address)\" s=\"\(style)\"/>") }
    append("<c r=\"\(address)\" s=\"\(style)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
    XMLText.append(text, to: &bytes)
    append("</t></is></c>")
  }
}

extension Array {
  /// The element at a place, or nothing.
  subscript(safe place: Int) -> Element? { indices.contains(place) ? self[place] : nil }
}
