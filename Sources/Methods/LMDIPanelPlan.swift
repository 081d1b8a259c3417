import NumericCore
import Synchronization
import Threading

/// How the sums of a panel are taken: which columns are added up by year, which need logarithms, and
/// how members are cut into chunks of parallel work.
struct LMDIPanelPlan: Sendable {
  let panel: LMDIPanel
  let windows: [LMDIPanel.Window]
  /// Columns whose sums by group and year are needed; the first is the one decomposed.
  let summed: [Int]
  /// Columns whose logarithms of cells are needed.
  let logged: [Int]
  /// Members in the order of their groups; empty when they stand so.
  let order: [Int32]
  /// Members of a chunk: by size alone, so that results do not depend on the number of threads.
  let chunkSize: Int

  /// Cells of a column in a chunk.
  private static let cellsOfChunk = 1 << 16

  init(_ panel: LMDIPanel, _ windows: [LMDIPanel.Window]) {
    (self.panel, self.windows) = (panel, windows)
    let powers = Set(panel.factors.joined())
    summed = [0] + Set(powers.filter(\.isTotal).map(\.column)).subtracting([0]).sorted()
    logged = Set(powers.filter { !$0.isTotal }.map(\.column)).sorted()
    let isSorted = zip(panel.groups, panel.groups.dropFirst()).allSatisfy { $0 <= $1 }
    order = isSorted ? [] : Self.byGroup(panel.groups, count: panel.groupCount)
    chunkSize = Swift.max(1, Self.cellsOfChunk / panel.years)
  }

  /// Numbers of a group: sums of each year, then of each window the weight and weighted logarithms.
  var width: Int { summed.count * panel.years + windows.count * (1 + logged.count) }

  /// Number of chunks.
  var chunks: Int { (panel.members + chunkSize - 1) / chunkSize }

  /// Whether the sums of the groups take less memory than the cells.
  var isWorthwhile: Bool {
    let numbers = width.multipliedReportingOverflow(by: panel.groupCount + 2 * chunks)
    return !numbers.overflow
      && numbers.partialValue <= Swift.max(1 << 20, panel.members * panel.years)
  }

  private static func byGroup(_ groups: [Int32], count: Int) -> [Int32] {
    var next = [Int](repeating: 0, count: count + 1)
    for group in groups { next[Int(group) + 1] += 1 }
    for group in 0..<count { next[group + 1] += next[group] }
    var order = [Int32](repeating: 0, count: groups.count)
    for (member, group) in groups.enumerated() {
      order[next[Int(group)]] = Int32(truncatingIfNeeded: member)
      next[Int(group)] += 1
    }
    return order
  }

  /// The member at a place of the order.
  func member(_ place: Int) -> Int { order.isEmpty ? place : Int(order[place]) }

  /// The group of the member at a place of the order.
  func group(_ place: Int) -> Int { panel.groups.isEmpty ? 0 : Int(panel.groups[member(place)]) }

  /// The sums of every window; `nil` when a cell makes an error or a sum is not finite.
  func run(threads: Int?) -> [LMDIKernel.Sums]? {
    let slots = Mutex([Int: LMDIPanelPartial]())
    withPointers(reading: panel.columns) { pointers in
      parallelChunks(count: chunks, threads: threads) { chunk in
        let start = chunk * chunkSize
        var worker = LMDIPanelWorker(
          self, pointers, start..<Swift.min(panel.members, start + chunkSize))
        let partial = worker.run()
        slots.withLock { $0[chunk] = partial }
      }
    }
    let partials = slots.withLock { $0 }
    var totals = LMDIPanelTotals(self)
    for chunk in 0..<chunks {
      guard let partial = partials[chunk] else { return nil }
      totals.add(partial)
    }
    return totals.sums(open: (0..<chunks).flatMap { partials[$0]?.open ?? [] })
  }
}

/// A cell that is not plainly positive in both years of a window.
struct LMDIOpenCell: Sendable {
  /// Number of the window.
  let window: Int
  /// The member.
  let member: Int
}

/// The sums of one chunk for the groups that occur in it.
struct LMDIPanelPartial: Sendable {
  /// The groups.
  let groups: Range<Int>
  /// `width` numbers a group.
  var values: [Double]
  /// Cells left out of the sums.
  var open: [LMDIOpenCell] = []
}
