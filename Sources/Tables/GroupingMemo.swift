import Synchronization
import Threading

/// Remembers the groupings of the rows of a table by the columns that made them.
///
/// Cells never change, so a grouping holds as long as the cells do: the memo keeps the columns, and
/// finds them again by the memory that their cells lie in.
final class GroupingMemo: Sendable {
  private struct Entry {
    let columns: [Column]
    let grouping: Grouping
  }

  /// Groupings that are kept; the oldest makes room.
  private static let capacity = 6

  private let entries = Mutex<[Entry]>([])

  /// The grouping of some columns, made when it is asked for the first time.
  func grouping(_ columns: [Column], rowCount: Int) -> Grouping {
    let known = entries.withLock { entries in
      entries.first { entry in
        entry.columns.count == columns.count
          && zip(entry.columns, columns).allSatisfy { $0.sharesCells(with: $1) }
      }
    }
    if let known { return known.grouping }
    let grouping = Grouping(columns, rowCount: rowCount)
    // What was left early must not be found again.
    if Cancellation.isRequested { return grouping }
    entries.withLock { entries in
      if entries.count >= Self.capacity { entries.removeFirst() }
      entries.append(Entry(columns: columns, grouping: grouping))
    }
    return grouping
  }
}

extension Table {
  /// The groups of rows by some columns of this table; asked for again, they are at hand.
  ///
  /// - Throws: `unknownColumn`.
  /// - Complexity: O(rows × columns) the first time.
  public func groups(by names: [String]) throws(TableError) -> Grouping {
    var columns: [Column] = []
    for name in names { columns.append(try required(name)) }
    return rows.groupings.grouping(columns, rowCount: rowCount)
  }
}

extension Column {
  /// Whether the cells of both lie in the same memory, and so are the same.
  func sharesCells(with other: Column) -> Bool {
    if case .selected(let own) = cells, case .selected(let others) = other.cells, own === others {
      return true
    }
    // Cells that nobody has gathered yet are in no memory of their own.
    guard let values = known, let others = other.known else { return false }
    return switch (values, others) {
    case (.numbers(let a), .numbers(let b)): sameMemory(a, b)
    case (.texts(let a, let own), .texts(let b, let others)),
      (.regions(let a, let own), .regions(let b, let others)):
      own === others && sameMemory(a, b)
    case (.flags(let a), .flags(let b)): sameMemory(a, b)
    default: false
    }
  }

  /// The cells, when they have an array of their own.
  private var known: Values? {
    switch cells {
    case .own(let values): values
    case .selected(let selected): selected.known
    }
  }

  private func sameMemory<T>(_ a: [T], _ b: [T]) -> Bool {
    a.count == b.count
      && a.withUnsafeBufferPointer { a in
        b.withUnsafeBufferPointer { a.baseAddress == $0.baseAddress }
      }
  }
}
