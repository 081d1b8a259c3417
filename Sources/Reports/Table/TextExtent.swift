import TextWidth

/// About how wide texts are in print, in halves of an em.
enum TextExtent {
  /// Texts wider than this break into lines within their cell.
  static let longest = 48

  /// The width of a text: two for East Asian characters, one for others.
  static func of(_ text: String) -> Int { DisplayWidth.of(text) }

  /// The widest cell of each column of a table, heads over one column included; units may stand on a
  /// line of their own.
  ///
  /// - Complexity: O(cells).
  static func columns(of table: PaperTable, unitsApart: Bool = false) -> [Int] {
    var widths = table.alignments.map { _ in 2 }
    for head in table.heads {
      var column = 0
      for cell in head {
        if cell.span == 1, widths.indices.contains(column) {
          let head = unitsApart ? max(of(cell.text), of(cell.unit)) : of(cell.line)
          widths[column] = max(widths[column], head)
        }
        column += cell.span
      }
    }
    for row in table.rows {
      for (column, cell) in zip(widths.indices, row.cells) {
        widths[column] = max(widths[column], of(cell.plain))
      }
    }
    return widths
  }
}
