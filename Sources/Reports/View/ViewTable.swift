import Markup
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
    let markup = TableMarkup(table: table, sorts: isData, unit: ("<small>", "</small>"))
    markup.append(to: &bytes)
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
}

extension PaperTable {
  /// Whether its rows stand each for itself, so that they may be put in another order.
  fileprivate var isData: Bool {
    heads.count == 1
      && !rows.contains { row in row.hasRuleAbove || row.cells.contains(where: \.isBracketed) }
  }
}
