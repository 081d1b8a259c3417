/// Columns as raw pointers that several threads may use.
///
/// Unchecked: threads read shared columns, and write only to the rows of their own chunk.
struct ColumnPointers: @unchecked Sendable {
  /// Columns that are read.
  var input: [UnsafePointer<Double>] = []
  /// Labels that are read, nil when there are none.
  var labels: UnsafePointer<Int32>?
  /// Columns that are written.
  var output: [UnsafeMutablePointer<Double>] = []
}

/// Calls `body` with pointers to all columns, which must not be empty, and to the labels.
func withPointers<Result>(
  reading columns: [[Double]], labels: [Int32] = [], writing outputs: inout [[Double]],
  _ body: (ColumnPointers) -> Result
) -> Result {
  func read(_ next: Int, _ pointers: ColumnPointers) -> Result {
    guard next < columns.count else { return write(pointers) }
    return columns[next].withUnsafeBufferPointer { buffer in
      var longer = pointers
      if let base = buffer.baseAddress { longer.input.append(base) }
      return read(next + 1, longer)
    }
  }
  // Each column is taken out of the array while its storage is lent.
  func write(_ pointers: ColumnPointers) -> Result {
    guard var column = outputs.popLast() else {
      var ordered = pointers
      ordered.output.reverse()
      return body(ordered)
    }
    let result = column.withUnsafeMutableBufferPointer { buffer in
      var longer = pointers
      if let base = buffer.baseAddress { longer.output.append(base) }
      return write(longer)
    }
    outputs.append(column)
    return result
  }
  return labels.withUnsafeBufferPointer { buffer in
    read(0, ColumnPointers(labels: labels.isEmpty ? nil : buffer.baseAddress))
  }
}

/// Calls `body` with pointers to all columns, which must not be empty.
func withPointers<Result>(
  reading columns: [[Double]], _ body: (ColumnPointers) -> Result
) -> Result {
  var none: [[Double]] = []
  return withPointers(reading: columns, writing: &none, body)
}

/// Makes `count` columns of `rows` values, which `body` must write all of.
///
/// The memory is not set to anything before, so that a large result is touched once only.
func uninitializedColumns(
  count: Int, rows: Int, _ body: ([UnsafeMutablePointer<Double>]) -> Void
) -> [[Double]] {
  func make(_ pointers: [UnsafeMutablePointer<Double>]) -> [[Double]] {
    guard pointers.count < count else {
      body(pointers)
      return []
    }
    var rest: [[Double]] = []
    let own = [Double](unsafeUninitializedCapacity: rows) { buffer, initialized in
      guard let base = buffer.baseAddress else { return }
      rest = make(pointers + [base])
      initialized = rows
    }
    return [own] + rest
  }
  return rows > 0 ? make([]) : [[Double]](repeating: [], count: count)
}
