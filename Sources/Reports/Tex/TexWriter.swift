/// Writes tables for LaTeX, to be taken in by `\input`: booktabs, and longtable beyond a page.
enum TexWriter {
  /// Rows beyond which a table may run over pages.
  private static let longest = 45

  /// The tables of a document.
  static func text(_ document: PaperDocument) -> String {
    let tables = document.tables
    let isLong = tables.contains { $0.rows.count > longest }
    var packages = "\\usepackage{booktabs}"
    if isLong { packages += "\\usepackage{longtable}" }
    if document.translator.language == .chinese || tables.contains(where: holdsChinese) {
      packages += "\\usepackage{ctex}"
    }
    let preamble = document.translator.text("needs in the preamble: \(packages)")
    let parts = tables.map { table in
      table.rows.count > longest ? long(table, document) : short(table, document)
    }
    return "% \(preamble)\n" + parts.joined(separator: "\n")
  }

  private static func holdsChinese(_ table: PaperTable) -> Bool {
    let heads = table.heads.joined().map(\.line)
    let texts = [table.title ?? ""] + table.notes + heads
    return (texts + table.rows.lazy.flatMap { $0.cells.map(\.text) }).contains { text in
      text.unicodeScalars.contains { (0x2E80...0x9FFF).contains($0.value) }
    }
  }

  private static func short(_ table: PaperTable, _ document: PaperDocument) -> String {
    var lines = ["\\begin{table}[htbp]", "  \\centering"] + number(table)
    if table.hasCaption { lines.append("  \\caption{\(TexText.escaped(table.title ?? ""))}") }
    if table.columnCount > 8 { lines.append("  \\footnotesize") }
    lines.append("  \\begin{tabular}{\(columns(table))}")
    lines += (["\\toprule"] + head(table) + ["\\midrule"] + body(table)).map { "    \($0)" }
    lines += ["    \\bottomrule", "  \\end{tabular}"]
    if let notes = notes(table, document) {
      lines += [
        "", "  \\smallskip", "  \\begin{minipage}{\\linewidth}", "    \\footnotesize \(notes)",
        "  \\end{minipage}",
      ]
    }
    return (lines + ["\\end{table}", ""]).joined(separator: "\n")
  }

  private static func long(_ table: PaperTable, _ document: PaperDocument) -> String {
    var lines = ["\\begingroup"] + number(table)
    if table.columnCount > 8 { lines.append("\\footnotesize") }
    lines.append("\\begin{longtable}{\(columns(table))}")
    if table.hasCaption { lines.append("  \\caption{\(TexText.escaped(table.title ?? ""))} \\\\") }
    let head = (["\\toprule"] + head(table) + ["\\midrule"]).map { "  \($0)" }
    lines += head + ["  \\endfirsthead"] + head + ["  \\endhead", "  \\bottomrule"]
    if let notes = notes(table, document) {
      lines.append(
        "  \\multicolumn{\(table.columnCount)}{p{0.9\\linewidth}}{\\footnotesize \(notes)} \\\\")
    }
    lines.append("  \\endlastfoot")
    lines += body(table).map { "  \($0)" }
    return (lines + ["\\end{longtable}", "\\endgroup", ""]).joined(separator: "\n")
  }

  private static func number(_ table: PaperTable) -> [String] {
    guard let number = table.number else { return [] }
    return ["  \\renewcommand{\\thetable}{\(TexText.escaped(number))}"]
  }

  private static func columns(_ table: PaperTable) -> String {
    zip(table.alignments, TextExtent.columns(of: table)).map { alignment, width in
      switch alignment {
      case .left, .centre:
        if width > TextExtent.longest { return "p{0.4\\linewidth}" }
        return alignment == .left ? "l" : "c"
      case .right: return "r"
      }
    }.joined()
  }

  /// The rows of the head, with short rules below heads over several columns.
  private static func head(_ table: PaperTable) -> [String] {
    table.heads.flatMap { head -> [String] in
      var column = 1
      var rules = ""
      let cells = head.map { cell -> String in
        defer { column += cell.span }
        let text = TexText.escaped(cell.line)
        guard cell.span > 1 else { return text }
        rules += "\\cmidrule(lr){\(column)-\(column + cell.span - 1)}"
        return "\\multicolumn{\(cell.span)}{c}{\(text)}"
      }
      return [cells.joined(separator: " & ") + " \\\\"] + (rules.isEmpty ? [] : [rules])
    }
  }

  private static func body(_ table: PaperTable) -> [String] {
    table.rows.flatMap { row -> [String] in
      let cells = row.cells.map { TexText.cell($0) }.joined(separator: " & ")
      return (row.hasRuleAbove ? ["\\midrule"] : []) + [cells + " \\\\"]
    }
  }

  private static func notes(_ table: PaperTable, _ document: PaperDocument) -> String? {
    guard !table.notes.isEmpty else { return nil }
    let word = TexText.escaped(document.notesWord)
    let isChinese = document.translator.language == .chinese
    return (isChinese ? word : "\\textit{\(word)} ")
      + "\(TexText.escaped(table.notes.joined(separator: " ")))"
  }
}
