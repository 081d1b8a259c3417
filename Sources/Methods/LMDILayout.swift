/// How the cells of a decomposition are cut into chunks of parallel work.
///
/// The cut depends on the cells and groups alone, and the partial sums of chunks are merged in
/// order: results do not depend on the number of threads.
struct LMDILayout: Sendable {
  /// Number of cells.
  let cells: Int
  /// Group of each cell; empty when there is one group.
  let groups: [Int32]
  /// Number of groups.
  let groupCount: Int
  /// Cells of a chunk.
  let chunkSize: Int
  /// Whether the groups never decrease.
  let isSorted: Bool
  /// Number of chunks.
  var chunks: Int { chunkSize > 0 ? (cells + chunkSize - 1) / chunkSize : 0 }

  /// Smallest chunk: enough work to be worth a partial sum.
  private static let smallestChunk = 1 << 16
  /// Cells for each group of a chunk when groups are mixed: bounds the memory of partial sums.
  private static let cellsPerGroup = 16

  /// Chooses the cut.
  /// - Throws: `shape` when a cell's group is not one of `count`.
  init(cells: Int, groups: [Int32], count: Int) throws(MethodError) {
    (self.cells, self.groups, groupCount) = (cells, groups, count)
    let scan = groups.withUnsafeBufferPointer { Self.scan($0) }
    if scan.low < 0 || scan.high >= count, !groups.isEmpty {
      let row = groups.firstIndex { $0 < 0 || Int($0) >= count }
      throw MethodError(.shape, "a cell belongs to no group", argument: "by", row: row)
    }
    isSorted = scan.isSorted
    chunkSize =
      isSorted ? Self.smallestChunk : Swift.max(Self.smallestChunk, Self.cellsPerGroup * count)
  }

  /// Smallest and largest group, and whether they never decrease, in one pass.
  private static func scan(
    _ groups: UnsafeBufferPointer<Int32>
  ) -> (low: Int, high: Int, isSorted: Bool) {
    var (low, high): (Int32, Int32) = (.max, .min)
    var drops = 0 as Int32
    var before = Int32.min
    for group in groups {
      low = group < low ? group : low
      high = group > high ? group : high
      drops |= group < before ? 1 : 0
      before = group
    }
    return (Int(low), Int(high), drops == 0)
  }

  /// The cells of a chunk.
  func range(of chunk: Int) -> Range<Int> {
    let start = Swift.min(cells, chunk * chunkSize)
    return start..<Swift.min(cells, start + chunkSize)
  }

  /// The groups that occur in some cells, as a range that holds all of them.
  func groupRange(of cells: Range<Int>) -> Range<Int> {
    guard !groups.isEmpty, !cells.isEmpty else { return 0..<Swift.min(1, groupCount) }
    if isSorted { return Int(groups[cells.lowerBound])..<Int(groups[cells.upperBound - 1]) + 1 }
    let scan = groups.withUnsafeBufferPointer { Self.scan(.init(rebasing: $0[cells])) }
    return scan.low..<scan.high + 1
  }
}

/// Sums of one chunk for the groups that occur in it: `width` numbers a group.
struct LMDIPartial: Sendable {
  /// The groups.
  let groups: Range<Int>
  /// Numbers for each group.
  let width: Int
  /// The sums, group after group.
  var values: [Double]

  /// Zeros.
  init(groups: Range<Int>, width: Int) {
    (self.groups, self.width) = (groups, width)
    values = [Double](repeating: 0, count: groups.count * width)
  }
}
