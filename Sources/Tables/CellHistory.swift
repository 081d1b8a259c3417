/// How the cells of a column came about, for somebody who asks about one of them.
///
/// A node says what one step did and holds the columns it read, which share their cells with the
/// tables they are from. Nothing is computed until a cell is traced: a verb adds one object to each
/// column that it changes. Large tables and long chains keep only the words, see `rowLimit` and
/// `depthLimit`.
public final class CellHistory: Sendable {
  /// What a step did. Row r of the column came of …
  enum Step: Sendable {
    /// … row r of what was read from a file, in its column of a name.
    case read(any CellOrigin, column: String)
    /// … row r of the inputs, by a formula that a verb was given.
    case computed(verb: String, formula: String, inputs: [Column])
    /// … the rows of group r, by an aggregate.
    case grouped(verb: String, formula: String, inputs: [Column], groups: Grouping?)
    /// … itself, or of other years where it was filled.
    case filled(Column, FillRule, key: Key?, keyColumns: [Column])
    /// … the row at place r; `by` is the verb that chose it where that is worth a word.
    case picked(CellHistory, RowSelection, by: String?)
    /// … the column whose rows these are, one below the other.
    case stacked([(history: CellHistory?, rows: Int)])
  }

  /// What the last step did.
  let step: Step
  /// How many steps lie behind it at most.
  let depth: Int

  /// Beyond these rows inputs are not kept, since they would keep memory that nobody else needs.
  public static let rowLimit = 1 << 18
  /// Beyond these steps the earlier ones are forgotten: a loop that derives a column again and again
  /// must not keep all of them.
  static let depthLimit = 64
  /// Cells that the steps behind one column may keep, 16 MiB of numbers.
  private static let cellLimit = 1 << 21

  private init(_ step: Step, depth: Int) { (self.step, self.depth) = (step, depth) }

  /// The history of a column that was read from a file.
  static func read(_ origin: any CellOrigin, column: String) -> CellHistory {
    CellHistory(.read(origin, column: column), depth: 0)
  }

  /// The history of a column that a verb computed row by row.
  static func computed(verb: String, formula: String, inputs: [Column]) -> CellHistory {
    let (kept, depth) = limited(inputs)
    return CellHistory(.computed(verb: verb, formula: formula, inputs: kept), depth: depth)
  }

  /// The history of aggregates.
  static func grouped(
    verb: String, formula: String, inputs: [Column], groups: Grouping?
  ) -> CellHistory {
    let (kept, depth) = limited(inputs)
    return CellHistory(
      .grouped(verb: verb, formula: formula, inputs: kept, groups: kept.isEmpty ? nil : groups),
      depth: depth)
  }

  /// The history of a column some of whose cells were filled; `nil` for very many rows.
  static func filled(
    _ before: Column, by rule: FillRule, key: Key?, keyColumns: [Column]
  ) -> CellHistory? {
    var kept = rule
    kept.other = rule.other.flatMap { limited([$0]).kept.first }
    let (columns, depth) = limited([before])
    guard let column = columns.first else { return nil }
    return CellHistory(
      .filled(column, kept, key: key, keyColumns: keyColumns.map(\.forgettingHistory)),
      depth: max(depth, (kept.other?.history?.depth ?? 0) + 1))
  }

  /// The history of cells at some places of these.
  func picked(_ rows: RowSelection, by verb: String?) -> CellHistory? {
    // A file is found again row by row, and its rows cost nothing to keep.
    guard depth < Self.depthLimit, rows.places.count <= Self.rowLimit || isRead else { return nil }
    // Few rows of many must not keep the places of the many.
    if case .picked(let below, let inner, let earlier) = step, earlier == nil || verb == nil,
      rows.places.count < inner.places.count / 8
    {
      return CellHistory(.picked(below, rows.of(inner), by: verb ?? earlier), depth: depth)
    }
    return CellHistory(.picked(self, rows, by: verb), depth: depth + 1)
  }

  /// The history of columns below each other.
  static func stacked(_ parts: [(history: CellHistory?, rows: Int)]) -> CellHistory? {
    // Many columns are put below each other one by one, and are one step.
    if let first = parts.first, case .stacked(let earlier)? = first.history?.step,
      let depth = first.history?.depth
    {
      let added = parts.dropFirst()
      let most = max(depth, (added.compactMap { $0.history?.depth }.max() ?? 0) + 1)
      guard most <= depthLimit else { return nil }
      return CellHistory(.stacked(earlier + added), depth: most)
    }
    let depth = (parts.compactMap { $0.history?.depth }.max() ?? 0) + 1
    return depth <= depthLimit ? CellHistory(.stacked(parts), depth: depth) : nil
  }

  private var isRead: Bool {
    switch step {
    case .read: true
    case .picked(let below, _, _): below.isRead
    default: false
    }
  }

  /// The inputs that are kept, and how deep they reach.
  private static func limited(_ inputs: [Column]) -> (kept: [Column], depth: Int) {
    guard inputs.allSatisfy({ $0.count <= rowLimit }) else { return ([], 1) }
    let depth = (inputs.compactMap { $0.history?.depth }.max() ?? 0) + 1
    let rows = max(1, inputs.map(\.count).max() ?? 1)
    guard depth <= min(depthLimit, max(4, cellLimit / rows)) else {
      return (inputs.map(\.forgettingHistory), 1)
    }
    return (inputs, depth)
  }
}

/// A file, or whatever else cells were read from, that can be asked again for single cells.
public protocol CellOrigin: AnyObject, Sendable {
  /// What it is called, as the script gave it.
  var path: String { get }
  /// Where the cells of some rows and columns stand; `nil` for a cell that is not found again.
  func places(_ cells: [(row: Int, column: String)]) -> CellPlaces
}

/// What a file says when it is asked for cells again.
public enum CellPlaces: Sendable {
  /// The cells, one for each that was asked for.
  case found([CellPlace?])
  /// The file was written to, replaced or removed since it was read.
  case changed
  /// The file cannot be read again, for instance a pipe.
  case unknown
}

/// A cell of a file.
public struct CellPlace: Hashable, Sendable {
  /// The sheet of a workbook.
  public var sheet: String?
  /// The line of a text file, counted from 1.
  public var line: Int?
  /// The column of the file, counted from 1.
  public var column: Int
  /// The address on a sheet: `C7`.
  public var address: String?
  /// What stands there.
  public var text: String
  /// Why there is no number, where the cell says so: the sign and its meaning.
  public var gap: CellGap?
  /// Whether a footnote mark stands beside its number.
  public var isMarked: Bool

  /// A place.
  public init(
    sheet: String? = nil, line: Int? = nil, column: Int, address: String? = nil, text: String,
    gap: CellGap? = nil, isMarked: Bool = false
  ) {
    (self.sheet, self.line, self.column) = (sheet, line, column)
    (self.address, self.text, self.gap, self.isMarked) = (address, text, gap, isMarked)
  }
}

/// Why a cell of a file holds no value.
public enum CellGap: String, Hashable, Sendable, CaseIterable {
  /// Nothing stands there.
  case blank
  /// `—`: none, or less than half of the smallest unit shown.
  case none
  /// `…`: not available.
  case unavailable
  /// A word such as `NA`, or one that the script named.
  case word
}

extension Column {
  /// The same cells without what was known of them.
  var forgettingHistory: Column {
    var column = self
    column.history = nil
    return column
  }

  /// The column as a verb made it of others by a formula, row by row.
  public func computed(verb: String, formula: String, of inputs: [Column]) -> Column {
    var column = self
    column.history = .computed(verb: verb, formula: formula, inputs: inputs)
    return column
  }

  /// The column as a verb made it of the rows of groups, one cell a group.
  public func aggregated(
    verb: String, formula: String, of inputs: [Column], groups: Grouping?
  ) -> Column {
    var column = self
    column.history = .grouped(verb: verb, formula: formula, inputs: inputs, groups: groups)
    return column
  }
}

extension Table {
  /// The table as it was read from a file, row by row.
  public func read(from origin: any CellOrigin) -> Table {
    var table = self
    for position in columns.indices {
      table.columns[position].history = .read(origin, column: columns[position].name)
    }
    return table
  }
}
