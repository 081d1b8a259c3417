/// Cells of a column for reading: an array, or cells of an array at some places.
struct CellView<Cell: BitwiseCopyable & Sendable>: Sendable {
  /// The cells, or those below.
  let below: [Cell]
  /// Where the cells stand; `nil` for all cells in order.
  let selection: RowSelection?
  /// What stands where there is none.
  let missing: Cell

  /// All cells of an array.
  init(_ cells: [Cell], missing: Cell) { self.init(cells, at: nil, missing: missing) }

  /// Cells of an array at some places.
  init(_ below: [Cell], at selection: RowSelection?, missing: Cell) {
    (self.below, self.selection, self.missing) = (below, selection, missing)
  }

  /// The number of rows.
  var count: Int { selection?.places.count ?? below.count }

  /// The cells in an array of their own.
  var array: [Cell] {
    selection.map { gather(below, $0.places, missing: missing) } ?? below
  }

  /// Lends the cells for reading by several threads; the default without any cell.
  @inline(__always)
  func lent<Value>(or empty: Value, _ body: (CellReader<Cell>) -> Value) -> Value {
    guard let selection else {
      return below.lent(or: empty) {
        body(CellReader(cells: $0, places: nil, missing: missing))
      }
    }
    return selection.places.lent(or: empty) { places in
      below.withUnsafeBufferPointer { cells in
        // Without cells below no place is looked at.
        let base = cells.baseAddress ?? UnsafePointer(bitPattern: MemoryLayout<Cell>.alignment)
        guard let base else { return empty }
        let readable = Readable(base: base, count: cells.count)
        return body(CellReader(cells: readable, places: places, missing: missing))
      }
    }
  }
}

/// The most rows of a block: its cells stay in the nearest caches.
let rowsOfBlock = 2048

/// Cells lent to several threads, which read them block by block.
struct CellReader<Cell: BitwiseCopyable & Sendable>: Sendable {
  let cells: Readable<Cell>
  let places: Readable<Int32>?
  let missing: Cell

  /// The number of rows.
  var count: Int { places?.count ?? cells.count }

  /// The cells of some rows: where they are, or gathered into `room`, which has place for them.
  @inline(__always)
  func block(_ rows: Range<Int>, _ room: UnsafeMutablePointer<Cell>) -> UnsafePointer<Cell> {
    guard let places else { return cells.base + rows.lowerBound }
    let known = UInt32(truncatingIfNeeded: cells.count)
    let first = places.base + rows.lowerBound
    for row in 0..<rows.count {
      // As an unsigned number −1 is beyond the end as well.
      let place = UInt32(bitPattern: first[row])
      room[row] = place < known ? cells.base[Int(place)] : missing
    }
    return UnsafePointer(room)
  }
}

/// Calls `body` for the blocks of some rows, in order.
@inline(__always)
func forBlocks(_ rows: Range<Int>, _ body: (Range<Int>) -> Void) {
  var start = rows.lowerBound
  while start < rows.upperBound {
    let end = min(start + rowsOfBlock, rows.upperBound)
    body(start..<end)
    start = end
  }
}

/// Room for one block, on the stack.
@inline(__always)
func withBlockRoom<Cell: BitwiseCopyable, Value>(
  of type: Cell.Type, _ body: (UnsafeMutablePointer<Cell>) -> Value
) -> Value? {
  withUnsafeTemporaryAllocation(of: Cell.self, capacity: rowsOfBlock) { room in
    room.baseAddress.map(body)
  }
}

extension Column {
  /// Its numbers for one reading; `nil` for other kinds.
  var numberView: CellView<Double>? {
    let (values, selection) = reading
    guard case .numbers(let numbers) = values else { return nil }
    return CellView(numbers, at: selection, missing: .nan)
  }

  /// The codes of its texts or regions for one reading; `nil` for other kinds.
  var codeView: (codes: CellView<Int32>, categories: Categories)? {
    let (values, selection) = reading
    switch values {
    case .texts(let codes, let categories), .regions(let codes, let categories):
      return (CellView(codes, at: selection, missing: -1), categories)
    default: return nil
    }
  }

  /// The cells, or those below with their places.
  private var reading: (values: Values, selection: RowSelection?) {
    switch cells {
    case .own(let values): return (values, nil)
    case .selected(let selected):
      if selected.isReadInPlace() { return (selected.source, selected.rows) }
      return (selected.values, nil)
    }
  }
}
