import NumericCore

/// The work on one chunk of cells, block by block.
struct LMDIWorker {
  private let kernel: LMDIKernel
  private let pointers: ColumnPointers
  private let cells: Range<Int>
  private let factors: Int
  private var partial: LMDIPartial

  init(kernel: LMDIKernel, pointers: ColumnPointers, cells: Range<Int>) {
    (self.kernel, self.pointers, self.cells) = (kernel, pointers, cells)
    factors = kernel.factors
    let groups = kernel.layout.groupRange(of: cells)
    partial = LMDIPartial(groups: groups, width: kernel.factors + 3)
  }

  /// Sums of the chunk, or the first error in it.
  mutating func run() -> Result<LMDIPartial, MethodError> {
    let size = LMDIKernel.block
    return withUnsafeTemporaryAllocation(of: Double.self, capacity: size * (factors + 4)) {
      scratch -> Result<LMDIPartial, MethodError> in
      guard let base = scratch.baseAddress else { return .success(partial) }
      // The first column holds the weights, the next the logarithms of each factor; the last three
      // serve shares.
      scratch.initialize(repeating: 0)
      var start = cells.lowerBound
      do throws(MethodError) {
        while start < cells.upperBound {
          let count = Swift.min(size, cells.upperBound - start)
          try process(start, count, base)
          start += count
        }
      } catch {
        return .failure(error)
      }
      return .success(partial)
    }
  }

  /// One block: weights and logarithms, then the cells that need care, then sums.
  private mutating func process(
    _ start: Int, _ count: Int, _ scratch: UnsafeMutablePointer<Double>
  ) throws(MethodError) {
    let size = LMDIKernel.block
    weigh(start, count, scratch)
    var check = VectorMath.sum(scratch, count: count)
    for i in 0..<factors {
      let column = scratch + (i + 1) * size
      VectorMath.logRatio(
        pointers.input[2 + factors + i] + start, pointers.input[2 + i] + start, into: column,
        count: count)
      check += VectorMath.sum(column, count: count)
    }
    if kernel.keepCells { keep(start, count, scratch) }
    if check.isNaN { try mend(start, count, scratch) }
    accumulate(start, count, scratch)
  }

  /// Logarithmic means of the values, or of their shares, into the first column.
  private func weigh(_ start: Int, _ count: Int, _ scratch: UnsafeMutablePointer<Double>) {
    let size = LMDIKernel.block
    let logs = scratch + (factors + 1) * size
    var (v0, v1) = (pointers.input[0] + start, pointers.input[1] + start)
    if kernel.isNormalised {
      let (s0, s1) = (scratch + (factors + 2) * size, scratch + (factors + 3) * size)
      for k in 0..<count {
        let scale = kernel.shareScale(of: start + k)
        s0[k] = v0[k] * scale.0
        s1[k] = v1[k] * scale.1
      }
      (v0, v1) = (UnsafePointer(s0), UnsafePointer(s1))
    }
    VectorMath.logRatio(v1, v0, into: logs, count: count)
    VectorMath.logMean(v1, v0, logRatio: logs, into: scratch, count: count)
  }

  /// Writes weight times logarithm of every cell and factor.
  private func keep(_ start: Int, _ count: Int, _ scratch: UnsafeMutablePointer<Double>) {
    for i in 0..<factors {
      let target = pointers.output[i] + start
      let column = scratch + (i + 1) * LMDIKernel.block
      for k in 0..<count { target[k] = scratch[k] * column[k] }
    }
  }

  /// Treats the cells of a block that the vector kernels left open, and takes them out of it.
  private mutating func mend(
    _ start: Int, _ count: Int, _ scratch: UnsafeMutablePointer<Double>
  ) throws(MethodError) {
    let size = LMDIKernel.block
    for k in 0..<count {
      var sum = scratch[k]
      for i in 0..<factors { sum += scratch[(i + 1) * size + k] }
      guard sum.isNaN else { continue }
      let effects = try treat(start + k)
      scratch[k] = 0
      for i in 0..<factors {
        scratch[(i + 1) * size + k] = 0
        if kernel.keepCells { pointers.output[i][start + k] = effects.isEmpty ? 0 : effects[i] }
      }
    }
  }

  /// Adds the effects of one cell to its group; none when the cell is 0 in both periods.
  private mutating func treat(_ j: Int) throws(MethodError) -> [Double] {
    if pointers.input[0][j] == 0 && pointers.input[1][j] == 0 { return [] }
    let cell = try LMDICell(kernel.input, j)
    let scale = kernel.shareScale(of: j)
    let (v0, v1) = (cell.v0 * scale.0, cell.v1 * scale.1)
    let mean = LogarithmicMean.of(v1, v0)
    let effects = try cell.effects(mean: mean, change: v1 - v0)
    let base = offset(of: j)
    for i in 0..<factors { partial.values[base + i] += effects[i] }
    partial.values[base + factors] += mean
    return effects
  }

  /// Place of a cell's group in the partial sums.
  private func offset(of cell: Int) -> Int {
    let groups = kernel.layout.groups
    let group = groups.isEmpty ? 0 : Int(groups[cell])
    return (group - partial.groups.lowerBound) * partial.width
  }

  /// Adds runs of cells of the same group.
  private mutating func accumulate(
    _ start: Int, _ count: Int, _ scratch: UnsafeMutablePointer<Double>
  ) {
    let size = LMDIKernel.block
    let (v0, v1) = (pointers.input[0] + start, pointers.input[1] + start)
    var k = 0
    while k < count {
      let end = runEnd(start, from: k, count: count)
      let length = end - k
      let base = offset(of: start + k)
      let width = factors
      partial.values.withUnsafeMutableBufferPointer { values in
        for i in 0..<width {
          let column = scratch + (i + 1) * size + k
          values[base + i] += VectorMath.dot(scratch + k, column, count: length)
        }
        values[base + width] += VectorMath.sum(scratch + k, count: length)
        values[base + width + 1] += VectorMath.sum(v0 + k, count: length)
        values[base + width + 2] += VectorMath.sum(v1 + k, count: length)
      }
      k = end
    }
  }

  /// End of the run of cells that share the group of cell `start + k`.
  private func runEnd(_ start: Int, from k: Int, count: Int) -> Int {
    let groups = kernel.layout.groups
    guard !groups.isEmpty else { return count }
    let group = groups[start + k]
    if groups[start + count - 1] == group, kernel.layout.isSorted { return count }
    var end = k + 1
    while end < count, groups[start + end] == group { end += 1 }
    return end
  }
}
