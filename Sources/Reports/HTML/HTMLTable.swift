/// Writes a table as an element of a page, with its caption, its notes and where it comes from.
enum HTMLTable {
  /// Appends the table.
  ///
  /// - Complexity: O(cells).
  static func append(_ table: PaperTable, _ document: PaperDocument, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: "<figure class=\"table\">\n".utf8)
    if let caption = document.caption(of: table) {
      let text = HTMLWriter.caption(caption, document)
      bytes.append(contentsOf: "<figcaption>\(text)</figcaption>\n".utf8)
    }
    // A region that scrolls must be reachable by keys.
    bytes.append(contentsOf: "<div class=\"scroll\" tabindex=\"0\">\n<table>\n<thead>\n".utf8)
    for head in table.heads { appendHead(head, table, to: &bytes) }
    bytes.append(contentsOf: "</thead>\n<tbody>\n".utf8)
    for row in table.rows { append(row, table, to: &bytes) }
    bytes.append(contentsOf: "</tbody>\n</table>\n</div>\n".utf8)
    if !table.notes.isEmpty {
      let text = MarkupText.escaped(table.notes.joined(separator: " "))
      let word = MarkupText.escaped(document.notesWord)
      let gap = document.translator.language == .chinese ? "" : " "
      bytes.append(contentsOf: "<p class=\"notes\"><i>\(word)</i>\(gap)\(text)</p>\n".utf8)
    }
    if document.tellsOrigins, let origin = table.origin, !origin.isEmpty {
      bytes.append(contentsOf: details(origin, document.translator).utf8)
    }
    bytes.append(contentsOf: "</figure>\n".utf8)
  }

  private static func appendHead(
    _ head: [PaperHead], _ table: PaperTable, to bytes: inout [UInt8]
  ) {
    var column = 0
    bytes.append(contentsOf: "<tr>".utf8)
    for cell in head {
      let span = cell.span > 1 ? " colspan=\"\(cell.span)\"" : ""
      let place = cell.span > 1 ? " class=\"over\"" : mark(table, column)
      let unit = cell.unit.isEmpty ? "" : "<br/>\(MarkupText.escaped(cell.unit))"
      let text = MarkupText.escaped(cell.text) + unit
      bytes.append(contentsOf: "<th\(span)\(place) scope=\"col\">\(text)</th>".utf8)
      column += cell.span
    }
    bytes.append(contentsOf: "</tr>\n".utf8)
  }

  private static func append(_ row: PaperRow, _ table: PaperTable, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: (row.hasRuleAbove ? "<tr class=\"rule\">" : "<tr>").utf8)
    for (column, cell) in row.cells.enumerated() {
      let isLong = TextExtent.of(cell.text) > TextExtent.longest
      let mark = isLong ? " class=\"w\"" : mark(table, column)
      bytes.append(contentsOf: "<td\(mark)>\(text(of: cell))</td>".utf8)
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

  /// What a cell says.
  static func text(of cell: PaperCell) -> String {
    let (number, power) = cell.typeset
    var text = MarkupText.escaped(number)
    if let power { text += "<sup>\(power < 0 ? "−" : "")\(abs(power))</sup>" }
    if cell.stars > 0 { text += "<sup>\(String(repeating: "*", count: cell.stars))</sup>" }
    return cell.isBracketed ? "(\(text))" : text
  }

  /// Where the numbers come from, folded away.
  static func details(_ origin: PaperOrigin, _ translator: Translator) -> String {
    var lines = origin.lines().map { line in
      let word = MarkupText.escaped(translator.text(line.word))
      let texts = line.texts.map { MarkupText.escaped($0) }.joined(separator: "<br/>")
      return "<dt>\(word)</dt><dd>\(texts)</dd>\n"
    }
    let files = origin.files.map { file -> String in
      let rows = translator.text(file.rows == 1 ? "1 row" : "\(file.rows) rows")
      let hash = file.hash.map { "<br/><code>SHA-256 \($0)</code>" } ?? ""
      return "\(MarkupText.escaped(file.name)), \(MarkupText.escaped(rows))\(hash)"
    }
    if !files.isEmpty {
      let word = MarkupText.escaped(translator.text("Files"))
      lines.insert("<dt>\(word)</dt><dd>\(files.joined(separator: "<br/>"))</dd>\n", at: 0)
    }
    let title = MarkupText.escaped(translator.text("Where these numbers come from"))
    return "<details>\n<summary>\(title)</summary>\n<dl>\n\(lines.joined())</dl>\n</details>\n"
  }
}
