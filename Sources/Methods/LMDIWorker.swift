/// The work on one chunk of cells, block by block.
struct LMDIWorker {
  private let kernel: LMDIKernel
  private let pointers: ColumnPointers
  private let cells: Range<Int>
  private let factors: Int
  private let isSorted: Bool
  private let v0: UnsafePointer<Double>
  private let v1: UnsafePointer<Double>
  private var partial: LMDIPartial

  init(kernel: LMDIKernel, pointers: ColumnPointers, cells: Range<Int>) {
    (self.kernel, self.pointers, self.cells) = (kernel, pointers, cells)
    (factors, isSorted) = (kernel.factors, kernel.layout.isSorted)
    (v0, v1) = (pointers.input[0], pointers.input[1])
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
    let group = pointers.labels.map { Int($0[cell]) } ?? 0
    return (group - partial.groups.lowerBound) * partial.width
  }

  /// Adds runs of cells of the same group; short ones cell by cell.
  private mutating func accumulate(
    _ start: Int, _ count: Int, _ scratch: UnsafeMutablePointer<Double>
  ) {
    // The sums are taken out of the worker while they are lent.
    var values: [Double] = []
    swap(&values, &partial.values)
    values.withUnsafeMutableBufferPointer { buffer in
      guard let sums = buffer.baseAddress else { return }
      var k = 0
      while k < count {
        let end = runEnd(start, from: k, count: count)
        let base = offset(of: start + k)
        if end - k >= Self.longRun {
          addRun(start, k..<end, scratch, to: sums + base)
        } else {
          for cell in k..<end { addCell(start, cell, scratch, to: sums + base) }
        }
        k = end
      }
    }
    swap(&values, &partial.values)
  }

  /// Cells from which on a run is worth the calls of the vector kernels.
  private static let longRun = 16

  /// Adds a run to the sums of its group.
  private func addRun(
    _ start: Int, _ run: Range<Int>, _ scratch: UnsafeMutablePointer<Double>,
    to sums: UnsafeMutablePointer<Double>
  ) {
    let (first, length) = (run.lowerBound, run.count)
    let weights = scratch + first
    for i in 0..<factors {
      let column = scratch + (i + 1) * LMDIKernel.block + first
      sums[i] += VectorMath.dot(weights, column, count: length)
    }
    sums[factors] += VectorMath.sum(weights, count: length)
    sums[factors + 1] += VectorMath.sum(pointers.input[0] + start + first, count: length)
    sums[factors + 2] += VectorMath.sum(pointers.input[1] + start + first, count: length)
  }

  /// Adds one cell to the sums of its group.
  @inline(__always)
  private func addCell(
    _ start: Int, _ k: Int, _ scratch: UnsafeMutablePointer<Double>,
    to sums: UnsafeMutablePointer<Double>
  ) {
    let weight = scratch[k]
    var column = scratch + LMDIKernel.block + k
    for i in 0..<factors {
      sums[i] += weight * column.pointee
      column += LMDIKernel.block
    }
    sums[factors] += weight
    sums[factors + 1] += v0[start + k]
    sums[factors + 2] += v1[start + k]
  }

  /// End of the run of cells that share the group of cell `start + k`.
  private func runEnd(_ start: Int, from k: Int, count: Int) -> Int {
    guard let groups = pointers.labels else { return count }
    let group = groups[start + k]
    if isSorted, groups[start + count - 1] == group { return count }
    var end = k + 1
    while end < count, groups[start + end] == group { end += 1 }
    return end
  }
}
