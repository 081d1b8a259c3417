import Threading

/// Rows that one thread takes at a time: enough to be worth the start of a thread.
let rowsOfChunk = 1 << 16

/// Calls `body` for chunks of rows, on several threads when there are more rows than one chunk has.
///
/// The cut depends on the number of rows alone. A body may write to places of its own rows only.
@inline(__always)
func forRowChunks(_ rows: Int, _ body: @Sendable (Range<Int>) -> Void) {
  guard rows > rowsOfChunk else { return body(0..<rows) }
  // Passes over rows are short, and what they count leads to places in memory: all are made.
  parallelChunks(count: (rows + rowsOfChunk - 1) / rowsOfChunk, needsAll: true) { chunk in
    body(chunk * rowsOfChunk..<min(rows, (chunk + 1) * rowsOfChunk))
  }
}

/// Calls `body` for each part, on several threads when there are several.
func parallelRows(_ parts: Int, _ body: @Sendable (Int) -> Void) {
  parallelChunks(count: parts, needsAll: true, body)
}

/// A new array whose cells `body` writes, chunk by chunk of its rows: every cell of the chunk. Chunks that
/// nobody wants any more hold `left`.
@inline(__always)
func filledByChunks<T: BitwiseCopyable & Sendable>(
  _ rows: Int, left: T, _ body: @Sendable (Writable<T>, Range<Int>) -> Void
) -> [T] {
  Array(unsafeUninitializedCapacity: rows) { out, initialized in
    if let base = out.baseAddress {
      let target = Writable(base: base)
      forRowChunks(rows) { chunk in
        guard chunk.count < rows, Cancellation.isRequested else { return body(target, chunk) }
        (target.base + chunk.lowerBound).update(repeating: left, count: chunk.count)
      }
    }
    initialized = rows
  }
}

/// Memory that several threads write to, each to cells of its own.
struct Writable<T: BitwiseCopyable>: @unchecked Sendable {
  let base: UnsafeMutablePointer<T>

  @inline(__always)
  subscript(_ place: Int) -> T {
    get { base[place] }
    nonmutating set { base[place] = newValue }
  }
}

/// Memory that several threads read.
struct Readable<T: BitwiseCopyable>: @unchecked Sendable {
  let base: UnsafePointer<T>
  let count: Int

  @inline(__always)
  subscript(_ place: Int) -> T { base[place] }
}

extension Array where Element: BitwiseCopyable {
  /// Lends the cells for reading by several threads; the default without any cell.
  @inline(__always)
  func lent<Value>(or empty: Value, _ body: (Readable<Element>) -> Value) -> Value {
    withUnsafeBufferPointer { cells in
      guard let base = cells.baseAddress else { return empty }
      return body(Readable(base: base, count: cells.count))
    }
  }
}

/// Adds up what `body` counts in each chunk of rows.
@inline(__always)
func countedByChunks(_ rows: Int, _ body: @Sendable (Range<Int>) -> Int) -> Int {
  guard rows > rowsOfChunk else { return body(0..<rows) }
  let chunks = (rows + rowsOfChunk - 1) / rowsOfChunk
  var counts = [Int](repeating: 0, count: chunks)
  counts.withUnsafeMutableBufferPointer { counts in
    guard let base = counts.baseAddress else { return }
    let target = Writable(base: base)
    forRowChunks(rows) { target[$0.lowerBound / rowsOfChunk] = body($0) }
  }
  return counts.reduce(0, +)
}
