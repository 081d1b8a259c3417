import NumericCore

/// The work on one chunk of a panel's members, block by block.
///
/// A block's cells are brought into one row a year, in memory that stays in the nearest caches; each
/// window then is a pass over two of these rows.
struct LMDIPanelWorker {
  private let plan: LMDIPanelPlan
  private let pointers: ColumnPointers
  private let members: Range<Int>
  /// Members of a block.
  private let block: Int
  private var partial: LMDIPanelPartial
  /// Runs of members of one group in the block at hand.
  private var runs: [(members: Range<Int>, group: Int)] = []

  /// Cells of a column in a block.
  private static let cellsOfBlock = 1 << 13

  init(_ plan: LMDIPanelPlan, _ pointers: ColumnPointers, _ members: Range<Int>) {
    (self.plan, self.pointers, self.members) = (plan, pointers, members)
    // A power of two of bytes from year to year would fall on the same lines of the cache.
    block = Swift.max(16, Self.cellsOfBlock / plan.panel.years / 8 * 8) + 8
    let groups = plan.group(members.lowerBound)..<plan.group(members.upperBound - 1) + 1
    partial = LMDIPanelPartial(
      groups: groups, values: [Double](repeating: 0, count: groups.count * plan.width))
  }

  /// The sums of the chunk.
  mutating func run() -> LMDIPanelPartial {
    let rows = plan.panel.columns.count * plan.panel.years + 2 + plan.logged.count
    withUnsafeTemporaryAllocation(of: Double.self, capacity: block * rows) { scratch in
      guard let base = scratch.baseAddress else { return }
      var start = members.lowerBound
      while start < members.upperBound {
        let count = Swift.min(block, members.upperBound - start)
        process(start, count, base)
        start += count
      }
    }
    return partial
  }

  private mutating func process(
    _ start: Int, _ count: Int, _ scratch: UnsafeMutablePointer<Double>
  ) {
    findRuns(start, count)
    for column in pointers.input.indices {
      arrange(column, start, count, scratch + column * plan.panel.years * block)
    }
    addYears(scratch)
    let work = scratch + pointers.input.count * plan.panel.years * block
    for (number, window) in plan.windows.enumerated() {
      weigh(window, count, scratch, work)
      leaveOpen(number, start, count, work)
      addWindow(number, work)
    }
  }

  private mutating func findRuns(_ start: Int, _ count: Int) {
    runs.removeAll(keepingCapacity: true)
    var first = 0
    while first < count {
      let group = plan.group(start + first)
      var end = first + 1
      while end < count, plan.group(start + end) == group { end += 1 }
      runs.append((members: first..<end, group: group))
      first = end
    }
  }

  /// The cells of one column in a year of the block.
  private func cells(
    _ column: Int, _ year: Int, _ scratch: UnsafeMutablePointer<Double>
  ) -> UnsafePointer<Double> {
    UnsafePointer(scratch + (column * plan.panel.years + year) * block)
  }

  /// Brings the cells of a column into rows of years.
  private func arrange(
    _ column: Int, _ start: Int, _ count: Int, _ target: UnsafeMutablePointer<Double>
  ) {
    let (panel, source) = (plan.panel, pointers.input[column])
    if panel.memberStride == 1, plan.order.isEmpty {
      for year in 0..<panel.years {
        (target + year * block).update(from: source + year * panel.yearStride + start, count: count)
      }
      return
    }
    var member = 0
    let step = panel.yearStride
    while member + 4 <= count {
      let a = source + plan.member(start + member) * panel.memberStride
      let b = source + plan.member(start + member + 1) * panel.memberStride
      let c = source + plan.member(start + member + 2) * panel.memberStride
      let d = source + plan.member(start + member + 3) * panel.memberStride
      var out = target + member
      for year in 0..<panel.years {
        let four = SIMD4(a[year * step], b[year * step], c[year * step], d[year * step])
        UnsafeMutableRawPointer(out).storeBytes(of: four, as: SIMD4<Double>.self)
        out += block
      }
      member += 4
    }
    for member in member..<count {
      let from = source + plan.member(start + member) * panel.memberStride
      for year in 0..<panel.years { target[year * block + member] = from[year * step] }
    }
  }

  /// Adds the cells of each year to the sums of their groups.
  private mutating func addYears(_ scratch: UnsafeMutablePointer<Double>) {
    for (position, column) in plan.summed.enumerated() {
      for year in 0..<plan.panel.years {
        let row = cells(column, year, scratch)
        for run in runs {
          partial.values[base(run.group) + position * plan.panel.years + year] += VectorMath.sum(
            row + run.members.lowerBound, count: run.members.count)
        }
      }
    }
  }

  /// Place of a group in the sums.
  private func base(_ group: Int) -> Int { (group - partial.groups.lowerBound) * plan.width }

  /// Weights into the first row of `work`, logarithms of the decomposed column into the next, those of
  /// the columns that factors have into the rest.
  private func weigh(
    _ window: LMDIPanel.Window, _ count: Int, _ scratch: UnsafeMutablePointer<Double>,
    _ work: UnsafeMutablePointer<Double>
  ) {
    let (v0, v1) = (cells(0, window.from, scratch), cells(0, window.to, scratch))
    let logs = work + block
    VectorMath.logRatio(v1, v0, into: logs, count: count)
    VectorMath.logMean(v1, v0, logRatio: logs, into: work, count: count)
    for (position, column) in plan.logged.enumerated() {
      let target = work + (2 + position) * block
      if column == 0 {
        target.update(from: logs, count: count)
      } else {
        VectorMath.logRatio(
          cells(column, window.to, scratch), cells(column, window.from, scratch), into: target,
          count: count)
      }
    }
  }

  /// Takes cells out of the sums that are not plainly positive.
  private mutating func leaveOpen(
    _ window: Int, _ start: Int, _ count: Int, _ work: UnsafeMutablePointer<Double>
  ) {
    var check = VectorMath.sum(work, count: count)
    for position in plan.logged.indices {
      check += VectorMath.sum(work + (2 + position) * block, count: count)
    }
    guard check.isNaN else { return }
    for member in 0..<count {
      var sum = work[member]
      for position in plan.logged.indices { sum += work[(2 + position) * block + member] }
      guard sum.isNaN else { continue }
      partial.open.append(LMDIOpenCell(window: window, member: plan.member(start + member)))
      work[member] = 0
      for position in plan.logged.indices { work[(2 + position) * block + member] = 0 }
    }
  }

  /// Adds weights and weighted logarithms to the sums of their groups.
  private mutating func addWindow(_ window: Int, _ work: UnsafeMutablePointer<Double>) {
    let offset = plan.summed.count * plan.panel.years + window * (1 + plan.logged.count)
    for run in runs {
      let (first, length) = (run.members.lowerBound, run.members.count)
      let base = base(run.group) + offset
      partial.values[base] += VectorMath.sum(work + first, count: length)
      for position in plan.logged.indices {
        partial.values[base + 1 + position] += VectorMath.dot(
          work + first, work + (2 + position) * block + first, count: length)
      }
    }
  }
}
