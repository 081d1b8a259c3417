/// How a cell that had no value was given one.
public enum FillWay: UInt8, Hashable, Sendable, CaseIterable {
  /// On the line between the years around it.
  case linear = 1
  /// At constant growth between the years around it.
  case geometric
  /// From an earlier year.
  case carry
  /// From a later year.
  case back
  /// By the mean of its series.
  case mean
  /// By its ratio to another column.
  case ratio
  /// By a grey model of its series.
  case grey
  /// Computed from cells of which some were filled.
  case computed

  /// The word for it in a footer.
  public var word: Phrase {
    switch self {
    case .linear: "linear"
    case .geometric: "geometric"
    case .carry: "carry"
    case .back: "back"
    case .mean: "mean"
    case .ratio: "ratio"
    case .grey: "grey"
    case .computed: "computed from filled cells"
    }
  }
}

/// Which cells of a column were filled, and how. A column without any has none, and its operations
/// look no further than that.
public final class CellMarks: Sendable {
  /// For each row the `FillWay` of its cell; 0 for a cell as it was.
  public let ways: [UInt8]
  /// How many cells are marked; at least one.
  public let count: Int

  /// Marks; `nil` when no cell is marked.
  public init?(_ ways: [UInt8]) {
    let count = ways.reduce(0) { $0 + ($1 == 0 ? 0 : 1) }
    guard count > 0 else { return nil }
    (self.ways, self.count) = (ways, count)
  }

  /// Whether the cell of a row is marked.
  public func isMarked(_ row: Int) -> Bool { ways.indices.contains(row) && ways[row] != 0 }

  /// How the cell of a row was filled; `nil` for one as it was.
  public func way(_ row: Int) -> FillWay? {
    ways.indices.contains(row) ? FillWay(rawValue: ways[row]) : nil
  }

  /// The ways there are, each once, in the order of `FillWay`.
  public var kinds: [FillWay] {
    let present = Set(ways)
    return FillWay.allCases.filter { present.contains($0.rawValue) }
  }

  /// For each group whether one of its cells is marked: what is computed of all of them is too.
  func any(in grouping: Grouping) -> CellMarks? {
    var groups = [UInt8](repeating: 0, count: grouping.count)
    for (row, code) in grouping.codes.enumerated() where isMarked(row) {
      groups[Int(code)] = FillWay.computed.rawValue
    }
    return CellMarks(groups)
  }

  /// The marks of the cells at some places; −1 and what is beyond the end has none.
  func at(_ places: [Int32]) -> CellMarks? { CellMarks(gather(ways, places, missing: 0)) }
}

extension Column {
  /// The same cells with other marks.
  public func marked(_ marks: CellMarks?) -> Column {
    var column = self
    column.marks = marks
    return column
  }

  /// These cells, which say the same as those of another column, with its marks and history.
  func keeping(_ other: Column) -> Column {
    var column = self
    (column.marks, column.history) = (other.marks, other.history)
    return column
  }
}

extension Table {
  /// Whether any of its cells is marked as filled.
  public var hasMarks: Bool { columns.contains { $0.marks != nil } }

  /// The table with a column of flags `x_filled` behind each column that has filled cells.
  ///
  /// - Throws: `duplicateColumn` where the table has a column of that name.
  /// - Complexity: O(rows × columns).
  public func showingMarks() throws(TableError) -> Table {
    guard hasMarks else { return self }
    var all: [Column] = []
    for column in columns {
      all.append(column)
      guard let marks = column.marks else { continue }
      all.append(Column("\(column.name)_filled", .flags(marks.ways.map { $0 == 0 ? 0 : 1 })))
    }
    return try with(columns: all, key: key)
  }
}
