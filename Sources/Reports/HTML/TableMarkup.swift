import Markup

/// A table as the element `table`, for a page to read and for one whose rows sort.
struct TableMarkup {
  let table: PaperTable
  /// Whether heads are buttons and cells carry the numbers they stand for.
  let sorts: Bool
  /// What stands before and behind the unit in a head.
  let unit: (before: String, behind: String)

  /// Appends the element within a part of the page that scrolls, which must be reachable by keys.
  ///
  /// - Complexity: O(cells).
  func append(to bytes: inout [UInt8]) {
    bytes.append(contentsOf: "<div class=\"scroll\" tabindex=\"0\">\n<table>\n<thead>\n".utf8)
    for head in table.heads { append(head, to: &bytes) }
    bytes.append(contentsOf: "</thead>\n<tbody>\n".utf8)
    for row in table.rows { append(row, to: &bytes) }
    bytes.append(contentsOf: "</tbody>\n</table>\n</div>\n".utf8)
  }

  private func append(_ head: [PaperHead], to bytes: inout [UInt8]) {
    var column = 0
    bytes.append(contentsOf: "<tr>".utf8)
    for cell in head {
      let span = cell.span > 1 ? " colspan=\"\(cell.span)\"" : ""
      let look = cell.span > 1 ? " class=\"over\"" : look(of: column)
      var text = MarkupText.escaped(cell.text)
      if !cell.unit.isEmpty { text += unit.before + MarkupText.escaped(cell.unit) + unit.behind }
      if sorts { text = "<button type=\"button\">\(text)</button>" }
      bytes.append(contentsOf: "<th\(span)\(look) scope=\"col\">\(text)</th>".utf8)
      column += cell.span
    }
    bytes.append(contentsOf: "</tr>\n".utf8)
  }

  private func append(_ row: PaperRow, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: (row.hasRuleAbove ? "<tr class=\"rule\">" : "<tr>").utf8)
    for (column, cell) in row.cells.enumerated() {
      let isLong = TextExtent.of(cell.text) > TextExtent.longest
      let look = isLong ? " class=\"w\"" : look(of: column)
      let value = sorts ? value(of: cell) : ""
      bytes.append(contentsOf: "<td\(look)\(value)>\(Self.text(of: cell))</td>".utf8)
    }
    bytes.append(contentsOf: "</tr>\n".utf8)
  }

  /// What rows are sorted by: numbers by what they are, not by what is printed; missing values are last.
  private func value(of cell: PaperCell) -> String {
    if cell.isMissing { return " data-v=\"\"" }
    return cell.value.map { " data-v=\"\($0)\"" } ?? ""
  }

  private func look(of column: Int) -> String {
    guard table.alignments.indices.contains(column) else { return "" }
    return switch table.alignments[column] {
    case .left: ""
    case .right: " class=\"n\""
    case .centre: " class=\"c\""
    }
  }

  /// What a cell says.
  private static func text(of cell: PaperCell) -> String {
    let (number, power) = cell.typeset
    var text = MarkupText.escaped(number)
    if let power { text += "<sup>\(power < 0 ? "−" : "")\(abs(power))</sup>" }
    if cell.stars > 0 { text += "<sup>\(String(repeating: "*", count: cell.stars))</sup>" }
    return cell.isBracketed ? "(\(text))" : text
  }
}
