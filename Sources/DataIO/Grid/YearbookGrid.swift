import Threading

/// A grid with what each of its cells says, read once.
struct YearbookGrid {
  /// The cells as they stand in the file.
  let grid: CellGrid
  /// What they say, in rows of the same lengths.
  let cells: [[YearbookCell]]
  /// The number of columns of the widest row.
  let width: Int

  /// Reads the cells of a grid.
  init(_ grid: CellGrid, missing words: YearbookCell.Words) {
    self.grid = grid
    // Rows that nobody wants any more stay empty.
    var cells = [[YearbookCell]](repeating: [], count: grid.rows.count)
    for row in grid.rows.indices {
      if row & 0xFFF == 0xFFF, Cancellation.isRequested { break }
      cells[row] = grid.rows[row].map { YearbookCell($0, missing: words) }
    }
    self.cells = cells
    width = grid.width
  }

  /// What a cell says; nothing where the row is shorter.
  subscript(row: Int, column: Int) -> YearbookCell {
    cells[row].indices.contains(column) ? cells[row][column] : .blank
  }

  /// How many cells of a row hold something.
  func filled(_ row: Int) -> Int { cells[row].count { !$0.isBlank } }

  /// Whether a row holds numbers that are no years, or signs for missing ones beside a name.
  func hasNumbers(_ row: Int) -> Bool {
    var years = 0
    var numbers = 0
    var gaps = 0
    for cell in cells[row] {
      switch cell {
      case .number:
        numbers += 1
        if cell.isYear { years += 1 }
      case .missing: gaps += 1
      default: break
      }
    }
    if numbers == 0 { return gaps > 0 && filled(row) > gaps && width > 2 }
    return numbers > years
  }

  /// Whether a row names several years and holds no other number.
  func namesYears(_ row: Int) -> Bool {
    // Most rows have another number, which is soon seen; a text takes longer to read.
    guard cells[row].allSatisfy({ $0.number == nil || $0.isYear }) else { return false }
    var years = 0
    for cell in cells[row] {
      switch cell {
      case .number: years += 1
      case .text(let text): if YearbookText.year(text) != nil { years += 1 }
      default: break
      }
    }
    return years > 1
  }
}
