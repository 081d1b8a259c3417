import Wording

/// Writes a table for the screen: heads that sort, a field that searches, and where it comes from.
enum ViewTable {
  /// Appends the table.
  ///
  /// - Complexity: O(cells).
  static func append(
    _ table: PaperTable, rows: Int, _ translator: Translator, to bytes: inout [UInt8]
  ) {
    let isData = table.isData
    bytes.append(contentsOf: "<section class=\"table\">\n".utf8)
    if let title = table.title {
      bytes.append(contentsOf: "<h3>\(MarkupText.escaped(title))</h3>\n".utf8)
    }
    if isData, table.rows.count > searchable || rows > table.rows.count {
      bytes.append(contentsOf: bar(table, rows, translator).utf8)
    }
    bytes.append(contentsOf: "<div class=\"scroll\" tabindex=\"0\">\n<table>\n<thead>\n".utf8)
    for head in table.heads { append(head, table, sorts: isData, to: &bytes) }
    bytes.append(contentsOf: "</thead>\n<tbody>\n".utf8)
    for row in table.rows { append(row, table, sorts: isData, to: &bytes) }
    bytes.append(contentsOf: "</tbody>\n</table>\n</div>\n".utf8)
    if !table.notes.isEmpty {
      let text = MarkupText.escaped(table.notes.joined(separator: " "))
      bytes.append(contentsOf: "<p class=\"remark\">\(text)</p>\n".utf8)
    }
    if let origin = table.origin, !origin.isEmpty {
      bytes.append(contentsOf: HTMLTable.details(origin, translator).utf8)
    }
    bytes.append(contentsOf: "</section>\n".utf8)
  }

  /// Fewer rows are seen at a glance.
  private static let searchable = 10

  /// The field that searches, and how many rows are shown.
  private static func bar(_ table: PaperTable, _ rows: Int, _ translator: Translator) -> String {
    func say(_ phrase: Phrase) -> String { MarkupText.escaped(translator.text(phrase)) }
    let shown = table.rows.count
    let count = rows > shown ? say("the first \(shown) of \(rows) rows") : say("\(rows) rows")
    // The script puts the number in place of the sign.
    let sign = "#"
    let found = say("\(sign) of \(shown) rows")
    return """
      <p class="bar"><input type="search" placeholder="\(say("Search the rows"))" \
      aria-label="\(say("Search the rows"))"/>
      <span class="count" role="status" data-found="\(found)">\(count)</span></p>

      """
  }

  private static func append(
    _ head: [PaperHead], _ table: PaperTable, sorts: Bool, to bytes: inout [UInt8]
  ) {
    var column = 0
    bytes.append(contentsOf: "<tr>".utf8)
    for cell in head {
      let span = cell.span > 1 ? " colspan=\"\(cell.span)\"" : ""
      let look = cell.span > 1 ? " class=\"over\"" : mark(table, column)
      let unit = cell.unit.isEmpty ? "" : "<small>\(MarkupText.escaped(cell.unit))</small>"
      let text = MarkupText.escaped(cell.text) + unit
      let inner = sorts ? "<button type=\"button\">\(text)</button>" : text
      bytes.append(contentsOf: "<th\(span)\(look) scope=\"col\">\(inner)</th>".utf8)
      column += cell.span
    }
    bytes.append(contentsOf: "</tr>\n".utf8)
  }

  private static func append(
    _ row: PaperRow, _ table: PaperTable, sorts: Bool, to bytes: inout [UInt8]
  ) {
    bytes.append(contentsOf: (row.hasRuleAbove ? "<tr class=\"rule\">" : "<tr>").utf8)
    for (column, cell) in row.cells.enumerated() {
      // Numbers are sorted by what they are, not by what is printed.
      var value = ""
      if sorts, let number = cell.value { value = " data-v=\"\(number)\"" }
      if cell.isMissing { value = " data-v=\"\"" }
      let look =
        TextExtent.of(cell.text) > TextExtent.longest ? " class=\"w\"" : mark(table, column)
      bytes.append(contentsOf: "<td\(look)\(value)>\(HTMLTable.text(of: cell))</td>".utf8)
    }
    bytes.append(contentsOf: "</tr>\n".utf8)
  }

  private static func mark(_ table: PaperTable, _ column: Int) -> String {
    guard table.alignments.indices.contains(column) else { return "" }
    return switch table.alignments[column] {
    case .left: ""
    case .right: " class=\"n\""
    case .centre: " class=\"c\""
    }
  }
}

extension PaperTable {
  /// Whether its rows stand each for itself, so that they may be put in another order.
  fileprivate var isData: Bool {
    heads.count == 1
      && !rows.contains { row in row.hasRuleAbove || row.cells.contains(where: \.isBracketed) }
  }
}
