/// Writes tables as Markdown with pipe tables.
enum MarkdownWriter {
  /// The tables of a document.
  static func text(_ document: PaperDocument) -> String {
    document.tables.map { table($0, document) }.joined(separator: "\n")
  }

  private static func table(_ table: PaperTable, _ document: PaperDocument) -> String {
    var lines: [String] = []
    if let caption = document.caption(of: table) {
      lines += ["**\(escaped(document.line(caption)))**", ""]
    }
    var table = table
    if let over = over(table) {
      lines += ["*\(escaped(over))*", ""]
      table.heads.removeFirst()
    }
    lines.append("| " + heads(table).joined(separator: " | ") + " |")
    let rules = table.alignments.map { alignment in
      switch alignment {
      case .left: ":---"
      case .right: "---:"
      case .centre: ":---:"
      }
    }
    lines.append("| " + rules.joined(separator: " | ") + " |")
    for row in table.rows {
      let cells = row.cells.map { $0.isMissing ? "–" : escaped($0.plain) }
      lines.append("| " + cells.joined(separator: " | ") + " |")
    }
    if !table.notes.isEmpty {
      lines += ["", "*\(document.notesWord)* \(escaped(table.notes.joined(separator: " ")))"]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The one head that stands over all columns but the first: a line of its own.
  private static func over(_ table: PaperTable) -> String? {
    guard table.heads.count > 1, let head = table.heads.first, head.count == 2,
      head[0].text.isEmpty, head[0].span == 1
    else { return nil }
    return head[1].text
  }

  /// One row of heads: what stands over several columns stands before each of theirs.
  private static func heads(_ table: PaperTable) -> [String] {
    var texts = table.alignments.map { _ in "" }
    for head in table.heads {
      var column = 0
      for cell in head {
        for place in column..<column + cell.span where texts.indices.contains(place) {
          guard !cell.text.isEmpty else { continue }
          texts[place] += (texts[place].isEmpty ? "" : "<br>") + escaped(cell.line)
        }
        column += cell.span
      }
    }
    return texts
  }

  /// A text on one line whose signs mean themselves.
  static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "|", "\\", "*", "_", "`", "<", ">", "[", "]", "$", "~", "#", "!":
        out += "\\\(scalar)"
      case "&": out += "&amp;"
      case "\n": out += "<br>"
      default: if scalar.value >= 0x20, scalar.value != 0x7F { out.unicodeScalars.append(scalar) }
      }
    }
    return out
  }
}
