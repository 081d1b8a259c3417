extension Aggregation {
  /// The least value, in the column's unit.
  ///
  /// - Complexity: O(rows).
  public func minimum(_ column: Column) throws(TableError) -> Column {
    try extreme(column, "min") {
      $0.least
    } ofGroup: {
      $0.min() ?? .nan
    }
  }

  /// The greatest value, in the column's unit.
  ///
  /// - Complexity: O(rows).
  public func maximum(_ column: Column) throws(TableError) -> Column {
    try extreme(column, "max") {
      $0.most
    } ofGroup: {
      $0.max() ?? .nan
    }
  }

  private func extreme(
    _ column: Column, _ operation: String, _ choose: (Extremes) -> Double,
    ofGroup: (inout [Double]) -> Double
  ) throws(TableError) -> Column {
    guard grouping == nil else {
      let numbers = try numbers(column, operation)
      return Column(column.name, .numbers(eachGroup(numbers, ofGroup)), column.measure)
    }
    let found = Extremes(try numberView(column, operation))
    let isMissing = found.known == 0 || (found.missing > 0 && !skipMissing)
    return Column(
      column.name, .numbers([isMissing ? .nan : finite(choose(found))]), column.measure)
  }
}

/// The least and the greatest of some numbers, and how many are missing.
struct Extremes: Sendable {
  /// The least; infinity without any.
  private(set) var least = Double.infinity
  /// The greatest; minus infinity without any.
  private(set) var most = -Double.infinity
  /// How many are missing.
  private(set) var missing = 0
  /// How many are not.
  private(set) var known = 0

  /// Looks at all numbers, on several threads where they are many.
  ///
  /// - Complexity: O(rows).
  init(_ numbers: CellView<Double>) {
    let chunks = max(1, (numbers.count + rowsOfChunk - 1) / rowsOfChunk)
    var ends = [Double](repeating: .nan, count: 2 * chunks)
    missing = ends.withUnsafeMutableBufferPointer { ends in
      guard let base = ends.baseAddress else { return 0 }
      let target = Writable(base: base)
      return numbers.lent(or: 0) { numbers in
        countedByChunks(numbers.count) { rows in
          let (least, most, missing) = Self.ends(numbers, rows)
          let chunk = rows.lowerBound / rowsOfChunk
          target[2 * chunk] = least
          target[2 * chunk + 1] = most
          return missing
        }
      }
    }
    known = numbers.count - missing
    guard known > 0 else { return }
    for chunk in 0..<chunks {
      least = min(least, ends[2 * chunk])
      most = max(most, ends[2 * chunk + 1])
    }
  }

  private static func ends(
    _ numbers: CellReader<Double>, _ rows: Range<Int>
  ) -> (least: Double, most: Double, missing: Int) {
    var least = SIMD8<Double>(repeating: .infinity)
    var most = -least
    var gaps = SIMD8<Int64>(repeating: 0)
    _ = withBlockRoom(of: Double.self) { room in
      forBlocks(rows) { block in
        let cells = numbers.block(block, room)
        var start = 0
        while start + 8 <= block.count {
          let x = UnsafeRawPointer(cells + start).loadUnaligned(as: SIMD8<Double>.self)
          // A comparison with a missing number is false.
          least.replace(with: x, where: x .< least)
          most.replace(with: x, where: x .> most)
          gaps.replace(with: gaps &+ 1, where: x .!= x)
          start += 8
        }
        for place in start..<block.count {
          let x = cells[place]
          if x < least[0] { least[0] = x }
          if x > most[0] { most[0] = x }
          if x.isNaN { gaps[0] &+= 1 }
        }
      }
    }
    return (least.min(), most.max(), Int(gaps.wrappedSum()))
  }
}
