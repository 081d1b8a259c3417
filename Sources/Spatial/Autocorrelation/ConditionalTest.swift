import CNumerics
import Threading

/// Tests the lag of every region against lags of other regions: the region keeps its value, and the
/// values of the others are dealt out anew to its neighbours (Anselin 1995).
struct ConditionalTest: Sendable {
  /// Where samples come from.
  enum Draws: Sendable {
    /// One table of samples for all regions: fast, with an error that they have in common.
    case shared
    /// Samples of its own for every region.
    case independent
  }

  let weights: SpatialWeights
  let permutations: Permutations
  let draws: Draws
  /// The rows whose weights are all equal, by their number of neighbours.
  private let equalRows: [[Int32]]
  /// The numbers of neighbours that such rows have, rising.
  private let degrees: [Int]
  /// The other rows that are not empty.
  private let unequalRows: [Int32]
  private let longest: Int

  init(_ weights: SpatialWeights, _ permutations: Permutations, _ draws: Draws) {
    (self.weights, self.permutations, self.draws) = (weights, permutations, draws)
    longest = (0..<weights.count).reduce(0) { max($0, weights.row($1).count) }
    var equal = [[Int32]](repeating: [], count: longest + 1)
    var unequal: [Int32] = []
    for region in 0..<weights.count {
      let row = weights.row(region)
      guard let first = row.first else { continue }
      if row.allSatisfy({ weights.values[$0] == weights.values[first] }) {
        equal[row.count].append(Int32(region))
      } else {
        unequal.append(Int32(region))
      }
    }
    (equalRows, unequalRows) = (equal, unequal)
    degrees = equal.indices.filter { !equal[$0].isEmpty }
  }

  /// Counts for each variable; every variable meets the same samples.
  ///
  /// - Complexity: for shared samples O(d P log P + n log P + m P / n) a variable where rows have equal
  ///   weights and d different lengths, O(m P) where they have not; O(m P) for independent ones.
  func counts(_ variables: [LagVariable], isStopped: () -> Bool) -> [LocalCounts] {
    var counts = variables.map { _ in LocalCounts(regions: weights.count) }
    if weights.count <= Permutations.exactLimit {
      for index in variables.indices { countAll(variables[index], &counts[index]) }
    } else if draws == .independent {
      independent(variables, &counts, isStopped)
    } else {
      shared(variables, &counts, isStopped)
    }
    return counts
  }

  /// Goes through all orders of the other regions.
  private func countAll(_ variable: LagVariable, _ counts: inout LocalCounts) {
    let orders = Permutations.allOrders(weights.count - 1)
    for region in 0..<weights.count {
      let others = (0..<weights.count).filter { $0 != region }
      let row = weights.row(region)
      var tally = PermutationCounts(
        observed: variable.lag[region], tolerance: tolerance(region, variable))
      for order in orders {
        var sum = 0.0
        for (place, entry) in row.enumerated() {
          sum += weights.values[entry] * variable.z[others[Int(order[place])]]
        }
        tally.add(sum)
      }
      counts.atLeast[region] = UInt32(tally.atLeast)
      counts.atMost[region] = UInt32(tally.atMost)
    }
    (counts.count, counts.isExact) = (orders.count, true)
  }

  /// What rounding may change in a sum of a row.
  private func tolerance(_ region: Int, _ variable: LagVariable) -> Double {
    1e-12 * weights.rowSum(region) * variable.largest
  }

  /// Runs pieces of rows on all threads, with a look at `isStopped` between blocks of them.
  private func rows(
    _ rows: [Int32], _ counts: inout LocalCounts, block: Int, _ isStopped: () -> Bool,
    _ body: @Sendable (Range<Int>, CountPointers) -> Void
  ) -> Bool {
    let chunk = max(1, min(256, block / 8))
    for first in stride(from: 0, to: rows.count, by: block) {
      let length = min(block, rows.count - first)
      counts.atLeast.withUnsafeMutableBufferPointer { atLeast in
        counts.atMost.withUnsafeMutableBufferPointer { atMost in
          guard let high = atLeast.baseAddress, let low = atMost.baseAddress else { return }
          let pointers = CountPointers(atLeast: high, atMost: low)
          parallelChunks(count: (length + chunk - 1) / chunk) { part in
            let start = first + part * chunk
            body(start..<min(first + length, start + chunk), pointers)
          }
        }
      }
      if isStopped() { return false }
    }
    return true
  }
}

/// Where counts are written. Unchecked: threads write to regions of their own.
private struct CountPointers: @unchecked Sendable {
  let atLeast: UnsafeMutablePointer<UInt32>
  let atMost: UnsafeMutablePointer<UInt32>
}

extension ConditionalTest {
  private func independent(
    _ variables: [LagVariable], _ counts: inout [LocalCounts], _ isStopped: () -> Bool
  ) {
    let all = (0..<Int32(weights.count)).map(\.self)
    let samples = permutations.count
    let block = max(8, min(4096, 100_000_000 / max(1, samples * longest)))
    let isOutermost = Work.begin(variables.count)
    defer { if isOutermost { Work.end() } }
    for (index, variable) in variables.enumerated() {
      counts[index].count = samples
      let isDone = rows(all, &counts[index], block: block, isStopped) { range, out in
        var scratch = (0..<Int32(weights.count + longest)).map(\.self)
        var ids = [Int32](repeating: 0, count: longest)
        for region in range where !Cancellation.isRequested {
          let row = weights.row(region)
          weights.values.withUnsafeBufferPointer { values in
            guard let base = values.baseAddress, !row.isEmpty else { return }
            _ = permutations.withWords(region) { words in
              tonne_independent_counts(
                variable.z, base + row.lowerBound, weights.count, region, row.count, samples,
                variable.lag[region], tolerance(region, variable), words, &ids, &scratch,
                out.atLeast + region, out.atMost + region)
            }
          }
        }
      }
      if isOutermost { Work.advance() }
      guard isDone else { return }
    }
  }

  private func shared(
    _ variables: [LagVariable], _ counts: inout [LocalCounts], _ isStopped: () -> Bool
  ) {
    let width = max(longest + 1, 4 * degrees.count)
    let batch = max(64, min(permutations.count, (1 << 23) / width))
    let batches = (permutations.count + batch - 1) / batch
    let isOutermost = Work.begin(batches * variables.count)
    defer { if isOutermost { Work.end() } }
    for number in 0..<batches {
      let range = number * batch..<min(permutations.count, (number + 1) * batch)
      let samples = ConditionalSamples(
        range, draws: longest, regions: weights.count, permutations)
      for (index, variable) in variables.enumerated() {
        let isDone =
          samples.withKernelForm { form in
            let equal = ranks(variable, samples, form, &counts[index], isStopped)
            return equal && gather(variable, form, &counts[index], isStopped)
          } ?? true
        counts[index].count += range.count
        if isOutermost { Work.advance() }
        guard isDone else { return }
      }
    }
  }

  /// Rows of equal weights: sums of samples depend on the number of neighbours alone, so a sorted
  /// list of them says where any observed sum stands.
  private func ranks(
    _ variable: LagVariable, _ samples: ConditionalSamples, _ form: TonneSamples,
    _ counts: inout LocalCounts, _ isStopped: () -> Bool
  ) -> Bool {
    let sums = SampleSums(variable.z, samples, degrees: degrees)
    nonisolated(unsafe) let form = form
    for (place, degree) in degrees.enumerated() {
      let listed = equalRows[degree]
      let tolerance = 1e-12 * Double(degree) * variable.largest
      let isDone = rows(listed, &counts, block: 1 << 16, isStopped) { range, out in
        withUnsafePointer(to: form) { form in
          for index in range {
            let region = Int(listed[index])
            tonne_shared_counts(
              form, variable.z, sums.plain[place], sums.sorted[place], region, degree,
              variable.plainLag[region], tolerance, out.atLeast + region, out.atMost + region)
          }
        }
      }
      guard isDone else { return false }
    }
    return true
  }

  /// Rows of unequal weights: every sum is formed.
  private func gather(
    _ variable: LagVariable, _ form: TonneSamples, _ counts: inout LocalCounts,
    _ isStopped: () -> Bool
  ) -> Bool {
    nonisolated(unsafe) let form = form
    let block = max(64, min(4096, 200_000_000 / max(1, form.samples * longest)))
    return rows(unequalRows, &counts, block: block, isStopped) { range, out in
      var room = [Double](repeating: 0, count: 512)
      withUnsafePointer(to: form) { form in
        for index in range where !Cancellation.isRequested {
          let region = Int(unequalRows[index])
          let row = weights.row(region)
          weights.values.withUnsafeBufferPointer { values in
            guard let base = values.baseAddress else { return }
            tonne_gather_counts(
              form, variable.z, base + row.lowerBound, region, row.count, variable.lag[region],
              tolerance(region, variable), &room, out.atLeast + region, out.atMost + region)
          }
        }
      }
    }
  }
}

/// For each number of neighbours there is, the sums of that many drawn values, in the order of the
/// samples and sorted.
private struct SampleSums: Sendable {
  var plain: [[Double]] = []
  var sorted: [[Double]] = []

  init(_ z: [Double], _ samples: ConditionalSamples, degrees: [Int]) {
    var sums = [Double](repeating: 0, count: samples.count)
    var drawn = 0
    for degree in degrees {
      samples.ids.withUnsafeBufferPointer { ids in
        guard let base = ids.baseAddress else { return }
        while drawn < degree {
          tonne_add_drawn(z, base + drawn * samples.count, samples.count, &sums)
          drawn += 1
        }
      }
      plain.append(sums)
    }
    let parts = plain
    sorted = parallelMap(parts) { part in
      var copy = part
      tonne_sort(&copy, copy.count)
      return copy
    }
  }
}

/// The results of a function for each element, computed on all threads.
private func parallelMap(
  _ parts: [[Double]], _ body: @Sendable ([Double]) -> [Double]
) -> [[Double]] {
  var results = [[Double]](repeating: [], count: parts.count)
  results.withUnsafeMutableBufferPointer { buffer in
    guard let base = buffer.baseAddress else { return }
    nonisolated(unsafe) let out = base
    parallelChunks(count: parts.count, needsAll: true) { out[$0] = body(parts[$0]) }
  }
  return results
}
