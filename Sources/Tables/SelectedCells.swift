import Synchronization
import Threading

/// Places of cells in other columns, shared by all columns that are read at the same places.
final class RowSelection: Sendable {
  /// For each row the place of its cell; −1, and what is beyond the end, is missing.
  let places: [Int32]
  private let wholes = Mutex<[(inner: RowSelection, whole: RowSelection)]>([])

  /// A selection of places.
  init(_ places: [Int32]) { self.places = places }

  /// The places of these rows of an inner selection in the cells below it; made once for each.
  func of(_ inner: RowSelection) -> RowSelection {
    let known = wholes.withLock { $0.first { $0.inner === inner }?.whole }
    if let known { return known }
    let whole = RowSelection(gather(inner.places, places, missing: -1))
    if !Cancellation.isRequested { wholes.withLock { $0.append((inner: inner, whole: whole)) } }
    return whole
  }
}

/// Cells that stand at some places of other cells.
///
/// A filter or a join brings in many columns of which the next steps read few, most of them once:
/// such a reading takes the cells from where they stand. They are gathered into an array of their
/// own when somebody asks for one, or comes back to them.
final class SelectedCells: Sendable {
  /// The cells below, an array of their own.
  let source: Column.Values
  /// Where the cells stand in it.
  let rows: RowSelection
  private let gathered = Kept<Column.Values>()
  private let readings = Atomic<Int>(0)

  /// Readings in place before the cells are gathered: the first that come back pay as much.
  private static let readingsInPlace = 2

  /// Cells at places of others.
  init(_ source: Column.Values, _ rows: RowSelection) { (self.source, self.rows) = (source, rows) }

  /// The cells in an array of their own, made when first asked for.
  var values: Column.Values { gathered.value { source.gathered(rows.places) } }

  /// The cells in an array of their own, when there is one.
  var known: Column.Values? { gathered.known }

  /// Whether a reading should take them from their places; counts the readings.
  func isReadInPlace() -> Bool {
    guard known == nil else { return false }
    return readings.add(1, ordering: .relaxed).oldValue < Self.readingsInPlace
  }
}

extension Column.Values {
  /// The number of cells.
  var count: Int {
    switch self {
    case .numbers(let numbers): numbers.count
    case .texts(let codes, _), .regions(let codes, _): codes.count
    case .flags(let flags): flags.count
    }
  }

  /// The cells at some places, in an array of their own.
  func gathered(_ places: [Int32]) -> Column.Values {
    switch self {
    case .numbers(let numbers): .numbers(gather(numbers, places, missing: .nan))
    case .texts(let codes, let categories): .texts(gather(codes, places, missing: -1), categories)
    case .regions(let codes, let categories):
      .regions(gather(codes, places, missing: -1), categories)
    case .flags(let flags): .flags(gather(flags, places, missing: -1))
    }
  }
}

/// The cells at some places; those beyond the end are missing.
@inline(__always)
func gather<T: BitwiseCopyable & Sendable>(
  _ cells: [T], _ rows: [Int32], missing: T
) -> [T] {
  let count = UInt32(cells.count)
  return cells.lent(or: [T](repeating: missing, count: rows.count)) { cells in
    rows.lent(or: []) { rows in
      filledByChunks(rows.count, left: missing) { out, chunk in
        for place in chunk {
          // As an unsigned number −1 is beyond the end as well.
          let row = UInt32(bitPattern: rows[place])
          out[place] = row < count ? cells[Int(row)] : missing
        }
      }
    }
  }
}
