/// About how wide texts are in print, in halves of an em.
enum TextExtent {
  /// Texts wider than this break into lines within their cell.
  static let longest = 48

  /// The width of a text: two for East Asian characters, one for others.
  static func of(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x0300...0x036F, 0x200B...0x200F: 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }

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
