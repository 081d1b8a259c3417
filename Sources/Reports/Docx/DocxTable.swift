/// A table of three rules in WordprocessingML: 1.5 pt above and below, 0.75 pt under the head.
///
/// Widths are in twentieths of a point, borders in eighths.
enum DocxTable {
  private static let upright = 9026
  private static let onItsSide = 13958
  /// The most columns of a table that Word opens.
  static let columnLimit = 63
  /// Half an em of 9 pt, and the margins of a cell.
  private static let halfEm = 92
  private static let padding = 170

  /// Whether a table needs a page on its side.
  static func isTooWideUpright(_ table: PaperTable) -> Bool {
    natural(table).reduce(0, +) > upright
  }

  private static func natural(_ table: PaperTable) -> [Int] {
    TextExtent.columns(of: table, unitsApart: true).map {
      min($0, TextExtent.longest) * halfEm + padding
    }
  }

  /// Appends the table, and gives what its notes are indented by on both sides: to its edges, or
  /// less where it is narrow.
  ///
  /// - Complexity: O(cells).
  static func append(_ table: PaperTable, to bytes: inout [UInt8]) -> Int {
    let (widths, size) = layout(table)
    let total = widths.reduce(0, +)
    bytes.append(
      contentsOf: """
        <w:tbl><w:tblPr><w:tblW w:w="\(total)" w:type="dxa"/><w:jc w:val="center"/>\
        <w:tblBorders><w:top w:val="single" w:sz="12" w:space="0" w:color="auto"/>\
        <w:bottom w:val="single" w:sz="12" w:space="0" w:color="auto"/></w:tblBorders>\
        <w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/>\
        <w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>
        """.utf8)
    for width in widths { bytes.append(contentsOf: "<w:gridCol w:w=\"\(width)\"/>".utf8) }
    bytes.append(contentsOf: "</w:tblGrid>".utf8)
    for (index, head) in table.heads.enumerated() {
      let isLast = index == table.heads.count - 1
      appendHead(head, table, widths, isLast: isLast, size: size, to: &bytes)
    }
    for (index, row) in table.rows.enumerated() {
      // A table that fits on a page stays on one.
      let stays = index + 1 < table.rows.count && table.rows.count <= 45
      append(row, table, widths, stays: stays, size: size, to: &bytes)
    }
    bytes.append(contentsOf: "</w:tbl>".utf8)
    let page = isTooWideUpright(table) ? onItsSide : upright
    return max(0, (page - max(total, 5000)) / 2)
  }

  /// Widths of columns, and the size of letters in half points where it is not that of the style:
  /// what does not fit on its side is set smaller, and then breaks within cells.
  private static func layout(_ table: PaperTable) -> (widths: [Int], size: Int?) {
    let wanted = natural(table)
    let sum = max(1, wanted.reduce(0, +))
    // A short table is drawn out a little, as journals do, but not to the margins.
    if sum <= upright {
      let spare = min(upright - sum, sum / 3)
      return (wanted.map { $0 + spare * $0 / sum }, nil)
    }
    if sum <= onItsSide { return (wanted, nil) }
    let scale = Double(onItsSide) / Double(sum)
    let size = max(12, Int((18 * scale).rounded(.down)))
    return (wanted.map { max(120, Int(Double($0) * scale)) }, size)
  }

  private static func appendHead(
    _ head: [PaperHead], _ table: PaperTable, _ widths: [Int], isLast: Bool, size: Int?,
    to bytes: inout [UInt8]
  ) {
    bytes.append(contentsOf: "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>".utf8)
    var column = 0
    let height = head.contains { !$0.unit.isEmpty } ? "top" : "bottom"
    for cell in head {
      let width = widths.dropFirst(column).prefix(cell.span).reduce(0, +)
      let span = cell.span > 1 ? "<w:gridSpan w:val=\"\(cell.span)\"/>" : ""
      let rule = isLast ? 6 : cell.span > 1 ? 4 : 0
      let borders =
        rule > 0
        ? "<w:tcBorders><w:bottom w:val=\"single\" w:sz=\"\(rule)\" w:space=\"0\" "
          + "w:color=\"auto\"/></w:tcBorders>" : ""
      let text = cell.unit.isEmpty ? cell.text : "\(cell.text)\n\(cell.unit)"
      let place = cell.span > 1 ? PaperAlignment.centre : alignment(table, column)
      bytes.append(
        contentsOf: ("<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>\(span)\(borders)"
          + "<w:vAlign w:val=\"\(height)\"/></w:tcPr>"
          + paragraph(run(text, size), place, stays: true) + "</w:tc>").utf8)
      column += cell.span
    }
    bytes.append(contentsOf: "</w:tr>".utf8)
  }

  private static func append(
    _ row: PaperRow, _ table: PaperTable, _ widths: [Int], stays: Bool, size: Int?,
    to bytes: inout [UInt8]
  ) {
    bytes.append(contentsOf: "<w:tr><w:trPr><w:cantSplit/></w:trPr>".utf8)
    let borders =
      row.hasRuleAbove
      ? "<w:tcBorders><w:top w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"
        + "</w:tcBorders>" : ""
    for (column, cell) in row.cells.enumerated() where widths.indices.contains(column) {
      bytes.append(
        contentsOf: ("<w:tc><w:tcPr><w:tcW w:w=\"\(widths[column])\" w:type=\"dxa\"/>\(borders)"
          + "</w:tcPr>" + paragraph(content(cell, size), alignment(table, column), stays: stays)
          + "</w:tc>").utf8)
    }
    bytes.append(contentsOf: "</w:tr>".utf8)
  }

  private static func alignment(_ table: PaperTable, _ column: Int) -> PaperAlignment {
    table.alignments.indices.contains(column) ? table.alignments[column] : .left
  }

  private static func paragraph(
    _ runs: String, _ place: PaperAlignment, stays: Bool
  ) -> String {
    let keep = stays ? "<w:keepNext/>" : ""
    let justified =
      switch place {
      case .left: ""
      case .right: "<w:jc w:val=\"right\"/>"
      case .centre: "<w:jc w:val=\"center\"/>"
      }
    return "<w:p><w:pPr><w:pStyle w:val=\"TableText\"/>\(keep)\(justified)</w:pPr>\(runs)</w:p>"
  }

  private static func content(_ cell: PaperCell, _ size: Int?) -> String {
    let (text, power) = cell.typeset
    var runs = run(cell.isBracketed ? "(\(text)" : text, size)
    if let power { runs += run("\(power < 0 ? "−" : "")\(abs(power))", size, raised: true) }
    if cell.stars > 0 {
      runs += run(String(repeating: "*", count: cell.stars), size, raised: true)
    }
    return cell.isBracketed ? runs + run(")", size) : runs
  }

  private static func run(_ text: String, _ size: Int?, raised: Bool = false) -> String {
    guard !text.isEmpty else { return "" }
    var look = size.map { "<w:sz w:val=\"\($0)\"/><w:szCs w:val=\"\($0)\"/>" } ?? ""
    if raised { look += "<w:vertAlign w:val=\"superscript\"/>" }
    let properties = look.isEmpty ? "" : "<w:rPr>\(look)</w:rPr>"
    return "<w:r>\(properties)\(DocxBody.text(text))</w:r>"
  }
}
