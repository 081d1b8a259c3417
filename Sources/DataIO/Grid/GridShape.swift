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

  private let grid: CellGrid
  private let words: YearbookCell.Words

  /// Most rows of a heading.
  private static let deepest = 4

  /// Finds out; `header` is the row of the names where the script tells it, counted from 0.
  init(_ grid: CellGrid, missing words: YearbookCell.Words, header given: Int? = nil) {
    self.grid = grid
    self.words = words
    guard let first = firstRowOfNumbers(below: given) else {
      preamble = grid.rows.indices.filter { filled($0) > 0 }
      return
    }
    findHeader(above: first, given)
    preamble = (0..<(header.first ?? first)).filter { filled($0) > 0 }
    findBody(from: first)
  }

  // MARK: - Rows

  private func cells(_ row: Int) -> [YearbookCell] {
    grid.rows[row].map { YearbookCell($0, missing: words) }
  }

  private func filled(_ row: Int) -> Int {
    grid.rows[row].count { cell in
      if case .text(let text) = cell { return !YearbookText.plain(text).isEmpty }
      return !cell.isBlank
    }
  }

  /// Whether a row holds numbers that are no years, or signs for missing ones beside a name.
  private func hasNumbers(_ row: Int) -> Bool {
    var years = 0
    var numbers = 0
    var gaps = 0
    for cell in cells(row) {
      switch cell {
      case .number(let number, _, _):
        if number == number.rounded(), (1800...2200).contains(number) { years += 1 }
        numbers += 1
      case .missing: gaps += 1
      default: break
      }
    }
    if numbers == 0 { return gaps > 0 && filled(row) > gaps && grid.width > 2 }
    return numbers > years
  }

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
      guard filled(row) > 0 else { continue }
      if isNote(row) {
        notes.append(contentsOf: pending + [row])
        pending = []
      } else if !notes.isEmpty, !hasNumbers(row) {
        notes.append(row)
      } else if isRepeatedHeader(row) {
        repeated.append(row)
      } else if !isSection(row), !namesYears(row) {
        if pending.contains(where: namesYears) || !notes.isEmpty {
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

  private func isRepeatedHeader(_ row: Int) -> Bool {
    guard let last = header.last else { return false }
    let texts = grid.rows[row].map { YearbookText.name(Self.text($0)) }
    return header.contains { other in
      let others = grid.rows[other].map { YearbookText.name(Self.text($0)) }
      return other <= last && texts.count { !$0.isEmpty } > 1 && texts == others
    }
  }

  /// Years and no other numbers: the names of another table's columns.
  private func namesYears(_ row: Int) -> Bool {
    var years = 0
    for cell in grid.rows[row] where !cell.isBlank {
      if YearbookText.year(Self.text(cell)) != nil {
        years += 1
      } else if YearbookCell(cell, missing: words).number != nil {
        return false
      }
    }
    return years > 1
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
    case .number(let number): shown(number)
    }
  }

  private static func shown(_ number: Double) -> String {
    number == number.rounded() && number.magnitude < 1e15 ? "\(Int64(number))" : "\(number)"
  }
}
