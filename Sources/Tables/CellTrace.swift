import Units

/// One cell on the way to a value.
public struct TracedCell: Sendable {
  /// What made a cell what it is.
  public enum Cause: Sendable {
    /// It was read from a row and a column of a file.
    case read(any CellOrigin, row: Int, column: String)
    /// A verb computed it by a formula from the cells that follow one level deeper.
    case computed(verb: String, formula: String)
    /// A verb computed it by a formula from the cells of so many rows.
    case grouped(verb: String, formula: String, rows: Int)
    /// It was missing and was filled, from the cells that follow.
    case filled(FillWay)
    /// No row had a match when a verb brought tables together.
    case unmatched(verb: String)
    /// Nothing is known of it: it was given in the program, or what was known was left behind.
    case given
  }

  /// How many steps it lies before the value that was asked for.
  public var depth: Int
  /// The name of its column then.
  public var column: String
  /// Which row it was in, where that was another than that of the value.
  public var row: String?
  /// What it holds.
  public var value: String
  /// What made it.
  public var cause: Cause
  /// The verbs that moved it to its row since, of those that are worth a word.
  public var moved: [String]
}

extension Column {
  /// The cells that a cell came of, itself first, each before those it was made of.
  ///
  /// At most `limit` cells; of many rows behind an aggregate the first three are followed.
  public func trace(row: Int, limit: Int = 200) -> [TracedCell] {
    var tracer = CellTracer(limit: limit)
    tracer.follow(self, row, history, 0, label: nil)
    return tracer.cells
  }

  /// What the cell of a row came of at last, without the way: a cell of a file, or the step that left
  /// it missing.
  public func cause(row: Int) -> TracedCell.Cause {
    var tracer = CellTracer(limit: 1)
    tracer.follow(self, row, history, 0, label: nil)
    return tracer.cells.first?.cause ?? .given
  }
}

/// Walks from a cell to those it was made of.
private struct CellTracer {
  let limit: Int
  var cells: [TracedCell] = []

  /// Rows of a group whose cells are followed.
  private static let rowsFollowed = 3

  init(limit: Int) { self.limit = limit }

  private var isFull: Bool { cells.count >= limit }

  /// Adds a cell of a column and those behind it.
  mutating func follow(
    _ column: Column, _ row: Int, _ history: CellHistory?, _ depth: Int, label: String?
  ) {
    guard !isFull else { return }
    var cell = TracedCell(
      depth: depth, column: column.name, row: label, value: column.shownCell(row), cause: .given,
      moved: [])
    var (place, step) = (row, history?.step)
    while let current = step {
      switch current {
      case .picked(let below, let selection, let verb):
        if let verb, !cell.moved.contains(verb) { cell.moved.append(verb) }
        let places = selection.places
        guard places.indices.contains(place), places[place] >= 0 else {
          cell.cause = .unmatched(verb: verb ?? "join")
          return cells.append(cell)
        }
        (place, step) = (Int(places[place]), below.step)
      case .stacked(let parts):
        if !cell.moved.contains("append") { cell.moved.append("append") }
        var rest = place
        step = nil
        for part in parts {
          if rest < part.rows {
            (place, step) = (rest, part.history?.step)
            break
          }
          rest -= part.rows
        }
      case .filled(let before, let rule, let key, let keyColumns):
        // A cell that had its value before, or has none yet, goes on from there.
        guard before.isMissing(place), !column.isMissing(row) else {
          step = before.history?.step
          continue
        }
        return follow(
          filled: cell, at: place, FilledColumn(before, rule, key, keyColumns), depth)
      default: return follow(cell, at: place, current, depth)
      }
    }
    cells.append(cell)
  }

  private mutating func follow(
    _ cell: TracedCell, at row: Int, _ step: CellHistory.Step, _ depth: Int
  ) {
    var cell = cell
    switch step {
    case .read(let origin, let column):
      cell.cause = .read(origin, row: row, column: column)
      cells.append(cell)
    case .computed(let verb, let formula, let inputs):
      cell.cause = .computed(verb: verb, formula: formula)
      cells.append(cell)
      for input in inputs { follow(input, row, input.history, depth + 1, label: cell.row) }
    case .grouped(let verb, let formula, let inputs, let groups):
      // Who asks for the cause alone does not want the rows.
      let known =
        limit == 1
        ? []
        : groups.map { groups in
          groups.codes.indices.filter { Int(groups.codes[$0]) == row }
        }
      let rows = known ?? inputs.first.map { Array(0..<$0.count) } ?? []
      cell.cause = .grouped(verb: verb, formula: formula, rows: rows.count)
      cells.append(cell)
      for member in rows.prefix(Self.rowsFollowed) {
        for input in inputs {
          follow(input, member, input.history, depth + 1, label: "row \(member + 1)")
        }
      }
    default: cells.append(cell)
    }
  }

  private mutating func follow(
    filled cell: TracedCell, at row: Int, _ column: FilledColumn, _ depth: Int
  ) {
    var cell = cell
    let (way, sources) = column.sources(of: row)
    cell.cause = way.map { .filled($0) } ?? .given
    cells.append(cell)
    for source in sources.prefix(way == .mean || way == .grey ? 4 : 2) {
      let label = column.label(source)
      follow(column.before, source, column.before.history, depth + 1, label: label)
      if let other = column.rule.other, way == .ratio {
        follow(other, source, other.history, depth + 1, label: label)
      }
    }
    if let other = column.rule.other, way == .ratio {
      follow(other, row, other.history, depth + 1, label: column.label(row))
    }
  }
}

/// A column before it was filled, with what it was filled by.
private struct FilledColumn {
  let before: Column
  let rule: FillRule
  let key: Key?
  let keyColumns: [Column]

  init(_ before: Column, _ rule: FillRule, _ key: Key?, _ keyColumns: [Column]) {
    (self.before, self.rule, self.key, self.keyColumns) = (before, rule, key, keyColumns)
  }

  /// How the cell of a row was filled, and the rows that it was filled from.
  func sources(of row: Int) -> (FillWay?, [Int]) {
    guard case .numbers(let numbers) = before.values,
      let order = try? PanelOrder(
        key: key, columns: keyColumns, rowCount: before.count, operation: "fill")
    else { return (nil, []) }
    let group = Int(order.grouping.codes[row])
    let members = order.rows[order.starts[group]..<order.starts[group + 1]].map { Int($0) }
    let series = FillSeries(
      members: members, years: order.years, numbers: numbers,
      other: rule.method == .ratio ? rule.other?.numbersForReading : nil, rule: rule)
    var filling = Filling(numbers: numbers, ways: [UInt8](repeating: 0, count: numbers.count))
    series.fill(&filling)
    guard let way = FillWay(rawValue: filling.ways[row]) else { return (nil, []) }
    return (way, series.sources(of: row, way))
  }

  /// The key of a row.
  func label(_ row: Int) -> String {
    keyColumns.map { $0.cellText(row) }.joined(separator: ", ")
  }
}

extension Column {
  /// A cell with its unit.
  func shownCell(_ row: Int) -> String {
    let text = cellText(row)
    guard case .numbers = values, text != "na", let unit = measure.unit, !unit.isPlain else {
      return text
    }
    return "\(text) \(unit.spelling)"
  }

  /// Whether a cell is missing.
  func isMissing(_ row: Int) -> Bool {
    switch values {
    case .numbers(let numbers): !numbers.indices.contains(row) || numbers[row].isNaN
    case .texts(let codes, _), .regions(let codes, _):
      !codes.indices.contains(row) || codes[row] < 0
    case .flags(let flags): !flags.indices.contains(row) || flags[row] < 0
    }
  }
}
