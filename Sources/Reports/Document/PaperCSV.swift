import Threading

/// Writes tables as comma-separated text (RFC 4180).
///
/// A text from the data that a spreadsheet would run as a formula gets an apostrophe before it, the
/// spreadsheets' own sign for a text.
enum PaperCSV {
  /// The tables of a document, a blank line between them.
  static func text(_ document: PaperDocument) -> String {
    document.tables.map(table).joined(separator: "\n")
  }

  private static func table(_ table: PaperTable) -> String {
    var lines = table.heads.map { head in
      head.flatMap { [cell($0.line)] + [String](repeating: "", count: $0.span - 1) }
        .joined(separator: ",")
    }
    for row in table.rows {
      if lines.count & 0xFFF == 0xFFF, Cancellation.isRequested { break }
      let cells = row.cells.map { $0.isNumber ? quoted($0.plain) : cell($0.text) }
      lines.append(cells.joined(separator: ","))
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func cell(_ text: String) -> String {
    let isFormula = ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"].contains {
      text.hasPrefix($0)
    }
    return quoted(isFormula && text.utf8.count > 1 ? "'\(text)" : text)
  }

  private static func quoted(_ text: String) -> String {
    let needsQuotes = text.utf8.contains {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D
    }
    guard needsQuotes || text.hasPrefix(" ") || text.hasSuffix(" ") else { return text }
    let doubled = text.split(separator: "\"", omittingEmptySubsequences: false)
    return "\"\(doubled.joined(separator: "\"\""))\""
  }
}
