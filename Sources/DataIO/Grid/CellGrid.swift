/// The cells of a sheet or a ragged text file, as they stand there.
struct CellGrid {
  /// What a cell holds.
  enum Cell: Hashable {
    case blank
    case number(Double)
    case text(String)

    /// Whether nothing stands in it.
    var isBlank: Bool { self == .blank }
  }

  /// Cells that are shown as one; the first holds what is shown.
  struct Merge: Hashable {
    /// The rows, counted from 0.
    var rows: ClosedRange<Int>
    /// The columns, counted from 0.
    var columns: ClosedRange<Int>
  }

  /// The rows; they may differ in length.
  var rows: [[Cell]] = []
  /// The merged cells.
  var merges: [Merge] = []
  /// Where the first row and column stand in the file: a range may have been cut out of it.
  var origin = CellAddress(row: 0, column: 0)

  /// Of a text file the line that each row begins at, counted from 1: cells in quotes may hold line ends.
  var lines: [Int] = []

  /// The line or the row of the sheet that a row stands in, counted from 1.
  func line(_ row: Int) -> Int {
    lines.indices.contains(row) ? lines[row] : origin.row + row + 1
  }

  /// The row that stands in a line of the file, or row of the sheet, counted from 1.
  func row(inLine line: Int) -> Int {
    lines.isEmpty ? line - 1 - origin.row : lines.firstIndex { $0 >= line } ?? rows.count
  }

  /// A cell; blank where the row is shorter.
  subscript(row: Int, column: Int) -> Cell {
    guard rows.indices.contains(row), rows[row].indices.contains(column) else { return .blank }
    return rows[row][column]
  }

  /// The number of columns of the widest row.
  var width: Int { rows.reduce(0) { max($0, $1.count) } }

  /// The part within a range of cells.
  func cut(_ range: CellRange) -> CellGrid {
    var grid = CellGrid()
    let rows = range.rows.clamped(to: 0...max(0, self.rows.count - 1))
    let columns = range.columns
    guard !self.rows.isEmpty, range.rows.lowerBound < self.rows.count else { return grid }
    for row in rows {
      let cells = self.rows[row]
      guard columns.lowerBound < cells.count else {
        grid.rows.append([])
        continue
      }
      grid.rows.append(
        Array(cells[columns.lowerBound...min(columns.upperBound, cells.count - 1)]))
    }
    grid.merges = merges.compactMap { merge in
      guard rows.contains(merge.rows.lowerBound), columns.contains(merge.columns.lowerBound) else {
        return nil
      }
      let last = min(merge.rows.upperBound, rows.upperBound)
      let right = min(merge.columns.upperBound, columns.upperBound)
      return Merge(
        rows: (merge.rows.lowerBound - rows.lowerBound)...(last - rows.lowerBound),
        columns: (merge.columns.lowerBound - columns.lowerBound)...(right - columns.lowerBound))
    }
    if !lines.isEmpty { grid.lines = Array(lines[rows]) }
    grid.origin = CellAddress(row: rows.lowerBound, column: columns.lowerBound)
    return grid
  }

  /// Where a cell of the grid stands in its file: `B7`.
  func address(row: Int, column: Int) -> String {
    CellAddress(row: origin.row + row, column: origin.column + column).description
  }
}
