import Threading

/// Where in a grid the title, the names of the columns, the rows and the notes stand.
///
/// A row of numbers follows the heading; a row whose only numbers are years belongs to the heading.
/// Rows with a single text above are title and unit, those below are notes.
struct GridShape {
  /// Rows above the heading that hold something.
  private(set) var preamble: [Int] = []
  /// The rows of the heading, from the top.
  private(set) var header: [Int] = []
  /// The rows of numbers.
  private(set) var body: [Int] = []
  /// Rows with a name and no number: `东部地区`.
  private(set) var sections: [Int] = []
  /// Rows of the body that repeat the heading, as on a new page.
  private(set) var repeated: [Int] = []
  /// Rows below the body that hold something.
  private(set) var notes: [Int] = []
  /// Rows of what looks like another table below the first.
  private(set) var others: [Int] = []

  private let read: YearbookGrid
  private var grid: CellGrid { read.grid }
  /// The names in the rows of the heading.
  private var names: [[String]] = []

  /// Most rows of a heading.
  private static let deepest = 4

  /// Finds out; `header` is the row of the names where the script tells it, counted from 0.
  init(_ read: YearbookGrid, header given: Int? = nil) {
    self.read = read
    guard let first = firstRowOfNumbers(below: given) else {
      preamble = grid.rows.indices.filter { filled($0) > 0 }
      return
    }
    findHeader(above: first, given)
    preamble = (0..<(header.first ?? first)).filter { filled($0) > 0 }
    names = header.map(self.names)
    findBody(from: first)
  }

  // MARK: - Rows

  private func filled(_ row: Int) -> Int { read.filled(row) }

  private func hasNumbers(_ row: Int) -> Bool { read.hasNumbers(row) }

  private func width(_ row: Int) -> Int { grid.rows[row].count }

  /// The first row of numbers; rows of nothing but years directly below a heading count where the
  /// table has no other numbers.
  private func firstRowOfNumbers(below given: Int?) -> Int? {
    let start = given.map { $0 + 1 } ?? 0
    guard start < grid.rows.count else { return nil }
    let limit = min(grid.rows.count, start + 200)
    if let given {
      return (given + 1..<grid.rows.count).first { filled($0) > 0 }
    }
    return (start..<limit).first { row in filled(row) > 1 && hasNumbers(row) && !isPreamble(row) }
  }

  /// `表 2-6`, `单位：万人`: rows of a text or two that belong to what stands above the heading.
  private func isPreamble(_ row: Int) -> Bool {
    let texts = grid.rows[row].compactMap { cell -> String? in
      if case .text(let text) = cell, !YearbookText.plain(text).isEmpty { return text }
      return nil
    }
    return texts.count <= 3 && texts.contains { GridUnit.statement(in: $0) != nil }
  }

  // MARK: - Heading

  private mutating func findHeader(above first: Int, _ given: Int?) {
    if let given {
      header = [given]
      return
    }
    var row = first - 1
    while row >= 0, row > first - 4, filled(row) == 0 || isSection(row) {
      if filled(row) > 0 { sections.insert(row, at: 0) }
      row -= 1
    }
    if row < 0 || !belongsToHeader(row) {
      sections = []
      row = first - 1
    }
    while row >= 0, header.count < Self.deepest, belongsToHeader(row) {
      header.insert(row, at: 0)
      row -= 1
    }
  }

  /// A row with nothing but a name in its first cell.
  private func isSection(_ row: Int) -> Bool {
    filled(row) == 1 && !(grid.rows[row].first?.isBlank ?? true) && !isPreamble(row)
  }

  private func belongsToHeader(_ row: Int) -> Bool {
    guard filled(row) > 0, !isPreamble(row) else { return false }
    if filled(row) > 1 { return true }
    guard let below = header.first else { return false }
    // A single text is a title, unless it is merged over a part of the columns only.
    return grid.merges.contains { merge in
      merge.rows.contains(row) && merge.columns.lowerBound > 0 && merge.columns.count > 1
        && merge.columns.count < width(below)
    }
  }

  // MARK: - Body

  private mutating func findBody(from first: Int) {
    var pending: [Int] = []
    var row = first
    while row < grid.rows.count {
      defer { row += 1 }
      if row & 0xFFF == 0xFFF, Cancellation.isRequested { break }
      guard filled(row) > 0 else { continue }
      if isNote(row) {
        notes.append(contentsOf: pending + [row])
        pending = []
      } else if !notes.isEmpty, !hasNumbers(row) {
        notes.append(row)
      } else if isRepeatedHeader(row) {
        repeated.append(row)
      } else if !isSection(row), !read.namesYears(row) {
        if pending.contains(where: read.namesYears) || !notes.isEmpty {
          others =
            (pending.first ?? row)..<grid.rows.count ~= row
            ? Array((pending.first ?? row)..<grid.rows.count) : []
          return
        }
        sections.append(contentsOf: pending)
        pending = []
        body.append(row)
      } else {
        pending.append(row)
      }
    }
    // What stands below the last number and is no section of it are notes.
    notes = pending + notes
    notes.sort()
  }

  /// Whether a row says what a row of the heading says; a heading holds no numbers but years.
  private func isRepeatedHeader(_ row: Int) -> Bool {
    guard filled(row) > 1, !hasNumbers(row) else { return false }
    return names.contains(names(row))
  }

  private func names(_ row: Int) -> [String] {
    grid.rows[row].map { YearbookText.name(Self.text($0)) }
  }

  private func isNote(_ row: Int) -> Bool {
    guard filled(row) <= 2, !hasNumbers(row),
      let first = grid.rows[row].first(where: { !$0.isBlank })
    else { return false }
    let text = YearbookText.plain(Self.text(first)).lowercased()
    let openings = [
      "注", "资料来源", "数据来源", "来源", "说明", "备注", "note", "source", "①", "*", "(1)", "1)", "a)", "“",
    ]
    return openings.contains { text.hasPrefix($0) }
  }

  /// A cell as text.
  static func text(_ cell: CellGrid.Cell) -> String {
    switch cell {
    case .blank: ""
    case .text(let text): text
    case .number(let number): NumberText.text(number)
    }
  }
}
