extension Table {
  /// The rows where a condition is true; how many were kept is noted, and how many were dropped
  /// because the condition is missing. The key stays.
  ///
  /// - Complexity: O(rows kept × columns).
  public func filtered(
    _ condition: Column, verb: String = "filter"
  ) throws(TableError) -> Table {
    guard case .flags(let flags) = condition.values else {
      throw .kind(
        column: condition.name, found: condition.kindName, needed: "a condition",
        operation: "\(verb)")
    }
    guard flags.count == rowCount else {
      throw .rowsDiffer(operation: verb, left: flags.count, right: rowCount)
    }
    let (kept, missing) = keptRows(flags)
    guard kept.count < rowCount else {
      var table = self
      table.grouping = nil
      return table
    }
    let note: Phrase =
      missing == 0
      ? "\(verb) kept \(kept.count) of \(countedRows)"
      : """
      \(verb) kept \(kept.count) of \(countedRows); \
      in \(missing) of the others the condition is na
      """
    return try gathered(kept).noting(note)
  }

  /// The rows of the given positions, each at most once, so that the key stays.
  public func rows(at positions: [Int]) throws(TableError) -> Table {
    // Rows that rise, as most do, cannot repeat.
    let isRising = zip(positions, positions.dropFirst()).allSatisfy { $0 < $1 }
    var seen: Set<Int> = []
    for position in positions {
      guard position >= 0, position < rowCount, isRising || seen.insert(position).inserted else {
        throw .argument(
          "row", value: "\(position)", needed: "a row of the table that is not given yet")
      }
    }
    return try gathered(positions.map { Int32($0) })
  }

  /// The first rows, of each group with a grouping; a negative number counts as 0.
  public func head(_ count: Int, by grouping: Grouping? = nil) throws(TableError) -> Table {
    try ends(count, grouping, fromEnd: false)
  }

  /// The last rows, of each group with a grouping; a negative number counts as 0.
  public func tail(_ count: Int, by grouping: Grouping? = nil) throws(TableError) -> Table {
    try ends(count, grouping, fromEnd: true)
  }

  private func ends(
    _ count: Int, _ grouping: Grouping?, fromEnd: Bool
  ) throws(TableError) -> Table {
    let count = max(0, count)
    var taken: [Int32] = []
    if let grouping, grouping.codes.count == rowCount {
      var seen = [Int](repeating: 0, count: grouping.count)
      let all = fromEnd ? Array((0..<rowCount).reversed()) : Array(0..<rowCount)
      for row in all where seen[Int(grouping.codes[row])] < count {
        seen[Int(grouping.codes[row])] += 1
        taken.append(Int32(row))
      }
      if fromEnd { taken.reverse() }
    } else {
      let number = min(count, rowCount)
      let start = fromEnd ? rowCount - number : 0
      taken = (start..<start + number).map { Int32($0) }
    }
    let verb = fromEnd ? "tail" : "head"
    let result = try gathered(taken)
    return taken.count == rowCount
      ? result : result.noting("\(verb) shows \(taken.count) of \(countedRows)")
  }
}

/// The rows whose flag is true, and how many flags are missing: counted chunk by chunk, then
/// written, without a branch, since conditions are often hard to foresee.
private func keptRows(_ flags: [Int8]) -> (rows: [Int32], missing: Int) {
  let chunks = max(1, (flags.count + rowsOfChunk - 1) / rowsOfChunk)
  var starts = [Int](repeating: 0, count: chunks + 1)
  var missing = 0
  flags.lent(or: ()) { flags in
    starts.withUnsafeMutableBufferPointer { starts in
      guard let base = starts.baseAddress else { return }
      let counts = Writable(base: base + 1)
      missing = countedByChunks(flags.count) { rows in
        let (kept, missing) = countedFlags(flags, rows)
        counts[rows.lowerBound / rowsOfChunk] = kept
        return missing
      }
    }
  }
  for chunk in 0..<chunks { starts[chunk + 1] += starts[chunk] }
  return (writtenRows(flags, starts), missing)
}

/// The rows whose flag is true, those of each chunk from its start on.
private func writtenRows(_ flags: [Int8], _ starts: [Int]) -> [Int32] {
  let total = starts.last ?? 0
  return Array(unsafeUninitializedCapacity: total) { out, initialized in
    initialized = total
    guard let base = out.baseAddress else { return }
    let target = Writable(base: base)
    flags.lent(or: ()) { flags in
      forRowChunks(flags.count) { rows in
        var next = starts[rows.lowerBound / rowsOfChunk]
        let end = starts[rows.lowerBound / rowsOfChunk + 1]
        for row in rows where next < end {
          target[next] = Int32(truncatingIfNeeded: row)
          next &+= flags[row] == 1 ? 1 : 0
        }
      }
    }
  }
}

/// How many flags of some rows are true, and how many missing.
private func countedFlags(_ flags: Readable<Int8>, _ rows: Range<Int>) -> (Int, Int) {
  var (kept, missing) = (0, 0)
  var start = rows.lowerBound
  while start < rows.upperBound {
    // Counts of so few rows fit a byte, so that many are added at once.
    let end = min(start + 128, rows.upperBound)
    var (few, gaps): (UInt8, UInt8) = (0, 0)
    for row in start..<end {
      few &+= flags[row] == 1 ? 1 : 0
      gaps &+= flags[row] < 0 ? 1 : 0
    }
    kept &+= Int(few)
    missing &+= Int(gaps)
    start = end
  }
  return (kept, missing)
}
