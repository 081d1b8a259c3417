/// Says that two tables have the same rows in the same order: derived columns keep it, a filter or
/// a sort makes a new one.
public final class RowIdentity: Sendable {
  /// The groupings of these rows that were asked for.
  let groupings = GroupingMemo()
  /// How these rows stand, once it was asked for.
  let grid = PanelGridMemo()

  /// A new identity, equal to no other.
  public init() {}
}

/// What became of rows, or of a unit, on the way to a table; shown in its footer.
public struct TableNote: Hashable, Sendable {
  /// One sentence without a full stop.
  public var text: Phrase

  /// A note.
  public init(_ text: Phrase) { self.text = text }
}

extension [TableNote] {
  /// These notes and what others add: tables that come from one table say the same only once.
  func merged(with others: [TableNote]) -> [TableNote] {
    var known = Set(self)
    return self + others.filter { known.insert($0).inserted }
  }
}

/// A columnar table with an optional key. Values do not change: every verb gives a new one and
/// shares what it keeps.
public struct Table: Sendable {
  /// The columns in order; names are distinct.
  public internal(set) var columns: [Column]
  /// The number of rows, also when there is no column.
  public internal(set) var rowCount: Int
  /// What identifies a row.
  public internal(set) var key: Key?
  /// The groups that hold for the next verb.
  public var grouping: [String]?
  /// Row accounting and unit notes for the footer.
  public var notes: [TableNote]
  /// What its data were read from.
  public var sources: [TableSource]
  /// The method whose result it is; `nil` for data.
  public var origin: (any TableOrigin)?
  /// Which rows these are.
  public internal(set) var rows: RowIdentity
  /// Column positions by name.
  @usableFromInline var positions: [String: Int]

  /// A table of columns that must have the same number of rows and distinct names.
  public init(
    columns: [Column], rowCount: Int? = nil, notes: [TableNote] = [],
    sources: [TableSource] = [], origin: (any TableOrigin)? = nil
  ) throws(TableError) {
    let rows = rowCount ?? columns.first?.count ?? 0
    var positions: [String: Int] = [:]
    for (position, column) in columns.enumerated() {
      guard column.count == rows else {
        throw .lengths(column: column.name, rows: column.count, expected: rows)
      }
      guard positions.updateValue(position, forKey: column.name) == nil else {
        throw .duplicateColumn(column.name)
      }
    }
    self.columns = columns
    self.rowCount = rows
    self.positions = positions
    self.notes = notes
    self.sources = sources
    self.origin = origin
    self.rows = RowIdentity()
    key = nil
    grouping = nil
  }

  /// The column of a name, or `nil`.
  public func column(named name: String) -> Column? {
    positions[name].map { columns[$0] }
  }

  /// The names in order.
  public var names: [String] { columns.map(\.name) }
}

/// A column taken out of its table: it still knows which rows it belongs to.
public struct Vector: Sendable {
  /// The cells, name and unit.
  public var column: Column
  /// The rows they belong to.
  public var rows: RowIdentity
  /// The key columns of those rows; empty without a key.
  public var keyColumns: [Column]
  /// The key of those rows, for operations by year.
  public var key: Key?

  /// A vector with the rows it belongs to.
  public init(_ column: Column, rows: RowIdentity, keyColumns: [Column], key: Key?) {
    self.column = column
    self.rows = rows
    self.keyColumns = keyColumns
    self.key = key
  }
}
