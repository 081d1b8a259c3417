import Tables
import Threading
import Units

/// The cells of the columns of a grid, typed.
struct GridColumns {
  /// A column: its heading and its cells in the rows of the body.
  struct Column {
    var heading: GridColumn
    var cells: [YearbookCell]
    /// Whether its cells are numbers.
    var isNumeric: Bool
    /// Whether all of its numbers are per cent.
    var isPercent = false

    /// Its texts as names; `nil` where a cell is blank or says that nothing is there.
    func names(_ grid: CellGrid, rows: [Int]) -> [String?] {
      var known: [String: String] = [:]
      return rows.indices.map { position in
        switch cells[position] {
        case .blank, .missing: return nil
        default:
          let text = GridShape.text(grid[rows[position], heading.index])
          if let name = known[text] { return name }
          let name = YearbookText.name(text)
          known[text] = name.isEmpty ? nil : name
          return known[text]
        }
      }
    }

    /// Its numbers, NaN where there is none.
    var numbers: [Double] { cells.map { $0.number ?? .nan } }
  }

  /// The columns from the left.
  let columns: [Column]
  /// Numbers that had a footnote mark beside them.
  private(set) var marks = 0
  /// Cells without a number, by the reason that they give.
  private(set) var gaps: [YearbookGap: Int] = [:]
  /// Notes about columns of mixed content.
  private(set) var notes: [TableNote] = []

  /// Types the columns.
  /// - Throws: `unreadableNumber` where nearly all cells of a column are numbers and one is not.
  init(
    _ read: YearbookGrid, _ headings: [GridColumn], rows: [Int], path: String, isSheet: Bool
  ) throws(DataError) {
    var columns: [Column] = []
    for heading in headings {
      if Cancellation.isRequested { throw .stopped }
      let cells = Self.withYears(rows.map { read[$0, heading.index] })
      let numbers = cells.count { $0.number != nil }
      let texts = cells.indices.filter { if case .text = cells[$0] { true } else { false } }
      let isCode = rows.contains { Self.isCode(read.grid[$0, heading.index]) }
      if let stray = texts.first, !isCode, numbers > 0 {
        if heading.year != nil || numbers >= 19 * texts.count {
          throw Self.unreadable(
            read.grid, rows[stray], heading, path, isSheet, texts.count, numbers + texts.count)
        }
        if numbers > texts.count {
          notes.append(
            TableNote(
              "column \"\(heading.name)\" is text, though \(numbers) of its \(numbers + texts.count) cells are numbers"
            ))
        }
      }
      let isNumeric =
        texts.isEmpty
        && (numbers > 0 ? !isCode : heading.year != nil || !heading.name.isEmpty)
      columns.append(
        Column(
          heading: heading, cells: cells, isNumeric: isNumeric,
          isPercent: isNumeric && Self.arePercent(cells)))
    }
    self.columns = columns
    countMarksAndGaps()
  }

  private mutating func countMarksAndGaps() {
    for column in columns where column.isNumeric {
      for cell in column.cells {
        switch cell {
        case .number(_, let isMarked, _): marks += isMarked ? 1 : 0
        case .missing(let gap): gaps[gap, default: 0] += 1
        default: break
        }
      }
    }
  }

  /// The error for a text among numbers, which names its place.
  private static func unreadable(
    _ grid: CellGrid, _ row: Int, _ heading: GridColumn, _ path: String, _ isSheet: Bool,
    _ texts: Int, _ cells: Int
  ) -> DataError {
    let place = DataError.Place(
      path, line: isSheet ? nil : grid.line(row),
      cell: isSheet ? grid.address(row: row, column: heading.index) : nil)
    return .unreadableNumber(
      place, column: heading.year.map { "\($0)" } ?? heading.name,
      cell: GridShape.text(grid[row, heading.index]), unreadable: texts, cells: cells)
  }

  /// A text of digits with a zero before others names something.
  private static func isCode(_ cell: CellGrid.Cell) -> Bool {
    guard case .text(let text) = cell else { return false }
    let plain = YearbookText.plain(text)
    return plain.count > 1 && plain.first == "0" && plain.allSatisfy { $0.isASCII && $0.isNumber }
  }

  /// Cells whose texts are all years such as `2019年`, as numbers; others as they are.
  private static func withYears(_ cells: [YearbookCell]) -> [YearbookCell] {
    var years: [YearbookCell] = []
    for cell in cells {
      switch cell {
      case .text(let text):
        guard let year = YearbookText.signedYear(text) else { return cells }
        years.append(.number(year, isMarked: false, isPercent: false))
      case .number where !cell.isYear: return cells
      default: years.append(cell)
      }
    }
    return years
  }

  private static func arePercent(_ cells: [YearbookCell]) -> Bool {
    var any = false
    for case .number(_, _, let isPercent) in cells {
      if !isPercent { return false }
      any = true
    }
    return any
  }
}
