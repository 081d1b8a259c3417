/// Columns of cells laid out with spaces, numbers at the right.
struct TextGrid {
  /// One column as texts.
  struct Column {
    var name: String
    /// The unit, without brackets; empty where none is known.
    var unit = ""
    var cells: [String]
    var isAtRight: Bool
  }

  private let columns: [Column]
  private let widths: [Int]
  /// The most cells of one column.
  private let limit: Int
  /// The row before which `…` stands.
  private let gap: Int?
  private let hasUnits: Bool

  /// Takes columns from the left as long as they fit the width, and at least one.
  init(
    _ names: [String], width: Int, cellLimit: Int, gap: Int?, column make: (Int) -> Column
  ) {
    var columns: [Column] = []
    var widths: [Int] = []
    var used = 0
    for position in names.indices {
      let limit = columns.isEmpty ? min(cellLimit, width) : cellLimit
      if !columns.isEmpty, used + 2 + DisplayWidth.of(names[position]) > width { break }
      let column = make(position)
      let cells = min(limit, Self.width(of: column))
      if !columns.isEmpty, used + 2 + cells > width { break }
      used += (columns.isEmpty ? 0 : 2) + cells
      columns.append(column)
      widths.append(cells)
    }
    self.columns = columns
    self.widths = widths
    self.gap = gap
    limit = cellLimit
    hasUnits = columns.contains { !$0.unit.isEmpty }
  }

  /// How many columns fitted.
  var shownColumns: Int { columns.count }

  /// The header, the units where there are any, a rule, and the rows.
  func write(to sink: ByteSink) {
    guard let rows = columns.first?.cells.count else { return }
    row(to: sink) { $0.name }
    if hasUnits { row(to: sink) { $0.unit.isEmpty ? "" : "[\($0.unit)]" } }
    sink.line(widths.map { String(repeating: "─", count: $0) }.joined(separator: "  "))
    for position in 0..<rows {
      if position == gap { row(to: sink) { _ in "…" } }
      row(to: sink) { $0.cells[position] }
    }
  }

  private func row(to sink: ByteSink, _ cell: (Column) -> String) {
    var line = ""
    var spaces = 0
    for (column, width) in zip(columns, widths) {
      let text = DisplayWidth.cut(DisplayWidth.visible(cell(column)), to: width)
      let missing = width - DisplayWidth.of(text)
      if column.isAtRight { spaces += missing }
      if !text.isEmpty {
        line += String(repeating: " ", count: spaces) + text
        spaces = 0
      }
      if !column.isAtRight { spaces += missing }
      spaces += 2
    }
    // The place of a mark at the end of a row without one.
    while line.utf8.last == UInt8(ascii: " ") { line.removeLast() }
    sink.line(line)
  }

  private static func width(of column: Column) -> Int {
    var width = max(1, DisplayWidth.of(DisplayWidth.visible(column.name)))
    if !column.unit.isEmpty { width = max(width, DisplayWidth.of(column.unit) + 2) }
    for cell in column.cells {
      width = max(width, DisplayWidth.of(DisplayWidth.visible(cell)))
    }
    return width
  }
}
