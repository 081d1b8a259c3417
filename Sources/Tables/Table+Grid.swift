import Synchronization
import Threading

/// Remembers the grid of the rows of a table, by the key columns that it was found from.
final class PanelGridMemo: Sendable {
  private struct Entry {
    let year: Column
    let members: [Column]
    let grid: PanelGrid?
  }

  private let entry = Mutex<Entry?>(nil)

  /// The grid of some key columns, found when it is asked for the first time.
  func grid(year: Column, members: [Column]) -> PanelGrid? {
    let known = entry.withLock { entry in
      entry.flatMap { entry in
        entry.year.sharesCells(with: year) && entry.members.count == members.count
          && zip(entry.members, members).allSatisfy { $0.sharesCells(with: $1) } ? entry : nil
      }
    }
    if let known { return known.grid }
    let grid = PanelGrid(year: year, members: members)
    // What was left early must not be found again.
    if Cancellation.isRequested { return grid }
    entry.withLock { $0 = Entry(year: year, members: members, grid: grid) }
    return grid
  }
}

extension Table {
  /// How the rows stand when every member has one in each year, in order; `nil` without a year in the
  /// key, and for other tables.
  ///
  /// - Complexity: O(rows × key columns) the first time.
  public var panelGrid: PanelGrid? {
    guard let key, let name = key.year, let year = column(named: name) else { return nil }
    let members = keyColumns.filter { $0.name != name }
    return rows.grid.grid(year: year, members: members)
  }

  /// The rows of the members of a grid in its first year, with some columns.
  ///
  /// - Throws: `unknownColumn`.
  public func members(_ grid: PanelGrid, _ names: [String]) throws(TableError) -> Table {
    let rows = grid.firstRows
    var columns: [Column] = []
    for name in names { columns.append(try required(name).gathered(rows)) }
    return try Table(columns: columns, rowCount: rows.count)
  }

  /// Whether the rows stand as a grid of members that all differ: no row then repeats a key, which
  /// one look at each member tells.
  var isGridOfDistinctMembers: Bool {
    guard let grid = panelGrid, let key else { return false }
    guard let members = try? members(grid, key.panelColumns) else { return false }
    return key.panelColumns.isEmpty
      ? grid.members == 1 : members.repeatedRows(of: members.columns).isEmpty
  }
}
