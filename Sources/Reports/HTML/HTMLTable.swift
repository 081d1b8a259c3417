import Markup

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
    TableMarkup(table: table, sorts: false, unit: ("<br/>", "")).append(to: &bytes)
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
