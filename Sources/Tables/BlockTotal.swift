/// The sum of numbers in blocks of 1,024 with eight running sums each, then of the blocks in pairs;
/// and how many numbers went into it.
///
/// - Complexity: O(rows).
func blockSum(_ numbers: CellView<Double>, _ skipMissing: Bool) -> (Double, Int) {
  let rows = numbers.count
  let count = (rows + 1023) / 1024
  var missing = 0
  var blocks = [Double](unsafeUninitializedCapacity: count) { out, initialized in
    initialized = count
    guard let base = out.baseAddress, count > 0 else { return }
    let target = Writable(base: base)
    missing = numbers.lent(or: 0) { x in
      countedByChunks(rows) { rows in
        withBlockRoom(of: Double.self) { room in
          var missing = 0
          forBlocks(rows) { block in
            let cells = x.block(block, room)
            var start = 0
            while start < block.count {
              let part = UnsafeBufferPointer(
                start: cells + start, count: min(1024, block.count - start))
              let (sum, gaps) = partSum(part, skipMissing)
              target[(block.lowerBound + start) / 1024] = sum
              missing &+= gaps
              start += 1024
            }
          }
          return missing
        } ?? 0
      }
    }
  }
  while blocks.count > 1 {
    blocks = stride(from: 0, to: blocks.count, by: 2).map {
      $0 + 1 < blocks.count ? blocks[$0] + blocks[$0 + 1] : blocks[$0]
    }
  }
  return (blocks.first ?? 0, skipMissing ? rows - missing : rows)
}

/// The sum of one block, and how many of its numbers were left out.
private func partSum(
  _ x: UnsafeBufferPointer<Double>, _ skipMissing: Bool
) -> (sum: Double, missing: Int) {
  var lanes = SIMD8<Double>(repeating: 0)
  var row = 0
  while row + 8 <= x.count {
    var values = SIMD8<Double>(
      x[row], x[row + 1], x[row + 2], x[row + 3], x[row + 4], x[row + 5], x[row + 6], x[row + 7])
    if skipMissing { values.replace(with: 0, where: values .!= values) }
    lanes += values
    row += 8
  }
  var total = lanes.sum()
  while row < x.count {
    total += skipMissing && x[row] != x[row] ? 0 : x[row]
    row += 1
  }
  guard skipMissing else { return (total, 0) }
  return (total, x.reduce(0) { $0 &+ ($1 == $1 ? 0 : 1) })
}
