import Tables

/// Where the cells of a table stand in the grid that it was made of.
struct GridPlaces: Sendable {
  /// Where the cells of one column stand.
  enum Cells: Sendable {
    /// In one column of the grid.
    case down(Int)
    /// In a column of the grid for each year.
    case across([Int?])
    /// In the heading: the years.
    case heading([Int?])
  }

  /// The cells of the sheet or text.
  let grid: CellGrid
  /// The row of the names.
  let heading: Int?
  /// The rows of the grid that hold the rows of the table.
  let body: [Int]
  /// How many rows of the table one row of the grid gives.
  let width: Int
  /// The columns of the table by name.
  let columns: [String: Cells]
  /// Words for a missing number.
  let missing: YearbookCell.Words
  /// Whether cells have addresses, and not lines.
  var isSheet = false
  /// The name of the sheet.
  var sheet: String?

  /// The place of a cell of the table; `nil` where it has none.
  func place(row: Int, column name: String) -> CellPlace? {
    guard body.indices.contains(row / width), let cells = columns[name] else { return nil }
    let index: Int?
    var line = body[row / width]
    switch cells {
    case .down(let column): index = column
    case .across(let columns): index = columns[row % width]
    case .heading(let columns):
      index = columns[row % width]
      guard let heading else { return nil }
      line = heading
    }
    guard let index else { return nil }
    let cell = grid[line, index]
    let said = YearbookCell(cell, missing: missing)
    return CellPlace(
      sheet: sheet, line: isSheet ? nil : grid.line(line),
      column: grid.origin.column + index + 1,
      address: isSheet ? grid.address(row: line, column: index) : nil, text: GridShape.text(cell),
      gap: CellGap(said), isMarked: said.isMarked)
  }
}

extension YearbookCell {
  /// Whether a footnote mark stands beside its number.
  var isMarked: Bool {
    if case .number(_, let isMarked, _) = self { isMarked } else { false }
  }
}

extension CellGap {
  /// Why a cell of a yearbook has no number.
  init?(_ cell: YearbookCell) {
    switch cell {
    case .blank: self = .blank
    case .missing(.none): self = .none
    case .missing(.unavailable): self = .unavailable
    case .missing: self = .word
    default: return nil
    }
  }
}
