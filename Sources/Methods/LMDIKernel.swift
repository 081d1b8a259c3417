import Synchronization
import Threading

/// The sums of a decomposition: weighted logarithms of every factor by group.
///
/// Cells are taken in blocks that stay in the nearest cache: logarithms of quotients and the
/// logarithmic means come from vector kernels, which leave NaN where a cell is not plainly positive;
/// only those cells are looked at one by one.
struct LMDIKernel: Sendable {
  /// Sums by group.
  struct Sums: Sendable {
    /// One column a factor: sum of weight times logarithm.
    var effects: [[Double]]
    /// Sum of weights.
    var weights: [Double]
    /// Both periods.
    var levels: LMDI.Levels
    /// The terms of `effects`, one column a factor and one value a cell; empty unless asked for.
    var cells: [[Double]]
  }

  let input: LMDIInput
  let layout: LMDILayout
  let keepCells: Bool
  /// 1/V of each group in both periods for variant II.
  private var inverse0: [Double] = []
  private var inverse1: [Double] = []

  /// Cells of a block.
  static let block = 512

  init(input: LMDIInput, layout: LMDILayout, keepCells: Bool) {
    (self.input, self.layout, self.keepCells) = (input, layout, keepCells)
  }

  /// Number of factors.
  var factors: Int { input.factors0.count }

  /// Lets the weights be logarithmic means of shares in the group.
  ///
  /// A group that is 0 in a period has no shares there; its cells keep their own values, which is
  /// the limit of the additive form.
  mutating func normalise(by levels: LMDI.Levels) {
    let whole = zip(levels.v0, levels.v1).map { $0 > 0 && $1 > 0 }
    inverse0 = zip(levels.v0, whole).map { $1 ? 1 / $0 : 1 }
    inverse1 = zip(levels.v1, whole).map { $1 ? 1 / $0 : 1 }
  }

  /// Whether weights come from shares.
  var isNormalised: Bool { !inverse0.isEmpty }

  /// The scales of a cell's values, 1 unless weights come from shares.
  func shareScale(of cell: Int) -> (Double, Double) {
    guard isNormalised else { return (1, 1) }
    let group = layout.groups.isEmpty ? 0 : Int(layout.groups[cell])
    return (inverse0[group], inverse1[group])
  }

  /// Runs over all cells.
  func run(threads: Int?) throws(MethodError) -> Sums {
    let n = layout.cells
    // Each column gets storage of its own, which the workers fill.
    var cells = (0..<(keepCells ? factors : 0)).map { _ in
      [Double](unsafeUninitializedCapacity: n) { $1 = n }
    }
    guard n > 0 else { return merge([], cells: cells) }
    let slots = Mutex([Int: Result<LMDIPartial, MethodError>]())
    let columns = [input.v0, input.v1] + input.factors0 + input.factors1
    withPointers(reading: columns, labels: layout.groups, writing: &cells) { pointers in
      parallelChunks(count: layout.chunks, threads: threads) { chunk in
        var worker = LMDIWorker(kernel: self, pointers: pointers, cells: layout.range(of: chunk))
        let outcome = worker.run()
        slots.withLock { $0[chunk] = outcome }
      }
    }
    let outcomes = slots.withLock { $0 }
    var partials: [LMDIPartial] = []
    for chunk in 0..<layout.chunks {
      guard let outcome = outcomes[chunk] else { continue }
      partials.append(try outcome.get())
    }
    return merge(partials, cells: cells)
  }

  /// Adds partial sums in chunk order.
  private func merge(_ partials: [LMDIPartial], cells: [[Double]]) -> Sums {
    let zeros = [Double](repeating: 0, count: layout.groupCount)
    var sums = Sums(
      effects: [[Double]](repeating: zeros, count: factors), weights: zeros,
      levels: LMDI.Levels(v0: zeros, v1: zeros), cells: cells)
    for partial in partials {
      for (offset, group) in partial.groups.enumerated() {
        let base = offset * partial.width
        for i in 0..<factors { sums.effects[i][group] += partial.values[base + i] }
        sums.weights[group] += partial.values[base + factors]
        sums.levels.v0[group] += partial.values[base + factors + 1]
        sums.levels.v1[group] += partial.values[base + factors + 2]
      }
    }
    return sums
  }
}
