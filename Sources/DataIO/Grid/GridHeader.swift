import Units

/// What the heading of a grid says of a column.
struct GridColumn {
  /// Its number in the grid.
  var index: Int
  /// The name, without year and unit; empty where the file gives none.
  var name: String
  /// The year it is for, where the heading names one.
  var year: Int?
  /// The unit, where the heading names one.
  var unit: Unit?
  /// A unit in square brackets that is not known.
  var unreadable: String?
}

/// Reads the rows of a heading, which may stand over each other.
struct GridHeader {
  private let grid: CellGrid
  private let rows: [Int]
  private let registry: UnitRegistry

  /// The columns that hold something, from the left.
  let columns: [GridColumn]

  /// Reads the heading of the columns that `isUsed` says have content.
  init(
    _ grid: CellGrid, rows: [Int], isUsed: [Bool], registry: UnitRegistry
  ) {
    self.grid = grid
    self.rows = rows
    self.registry = registry
    let levels = rows.map { Self.spread(grid, row: $0, rows: rows, width: isUsed.count) }
    columns = isUsed.indices.compactMap { column in
      guard isUsed[column] || levels.contains(where: { !$0[column].isEmpty }) else { return nil }
      return Self.column(column, levels.map { $0[column] }, registry)
    }
  }

  /// The texts of one row of the heading, with those of merged cells over all of their columns.
  ///
  /// Where a file has no merged cells, a blank takes the text to its left, if a row below has one.
  private static func spread(
    _ grid: CellGrid, row: Int, rows: [Int], width: Int
  ) -> [String] {
    var texts = (0..<width).map { GridShape.text(grid[row, $0]) }
    var isMerged = [Bool](repeating: false, count: width)
    for merge in grid.merges where merge.rows.contains(row) {
      let text = GridShape.text(grid[merge.rows.lowerBound, merge.columns.lowerBound])
      for column in merge.columns where column < width {
        texts[column] = text
        isMerged[column] = true
      }
    }
    guard row != rows.last else { return texts }
    let below = rows.filter { $0 > row }
    for column in texts.indices.dropFirst()
    where YearbookText.plain(texts[column]).isEmpty && !isMerged[column] {
      let hasBelow = below.contains { !GridShape.text(grid[$0, column]).isEmpty }
      let isNew = below.contains { !GridShape.text(grid[$0, column - 1]).isEmpty }
      if hasBelow, isNew, !isMerged[column - 1] { texts[column] = texts[column - 1] }
    }
    return texts
  }

  private static func column(
    _ index: Int, _ levels: [String], _ registry: UnitRegistry
  ) -> GridColumn {
    var column = GridColumn(index: index, name: "")
    var names: [String] = []
    for level in levels {
      let text = level
      guard !YearbookText.plain(text).isEmpty else { continue }
      if let year = YearbookText.year(text) {
        column.year = year
        continue
      }
      if let unit = onlyUnit(text, registry) {
        column.unit = unit
        continue
      }
      let (name, unit, unreadable) = splitHeader(
        YearbookText.withoutMarks(text.composed), registry: registry)
      if let unit { column.unit = unit }
      if let unreadable { column.unreadable = unreadable }
      let plain = YearbookText.name(name)
      if !plain.isEmpty, names.last != plain { names.append(plain) }
    }
    column.name = names.joined(separator: "_")
    return column
  }

  /// A cell of the heading that is nothing but a unit in brackets: `(万吨)`.
  private static func onlyUnit(_ text: String, _ registry: UnitRegistry) -> Unit? {
    let plain = YearbookText.plain(text)
    guard let first = plain.first, let last = plain.last, plain.count > 2,
      (first == "(" && last == ")") || (first == "[" && last == "]")
    else { return nil }
    return GridUnit.unit(String(plain.dropFirst().dropLast()), registry)
  }
}
