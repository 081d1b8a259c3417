import Threading

/// One layer of the search for natural breaks, solved by divide and conquer.
///
/// The results of different numbers of points stand in different places, and each is computed from
/// the layer before alone, so they do not depend on which thread computes them.
struct BreaksLayer: @unchecked Sendable {
  /// Numbers of points to solve, with the bounds of their best start.
  struct Part {
    var points: Range<Int>
    var low: Int
    var high: Int
  }

  let search: RunningSquares.Search
  /// The least sum for each number of points.
  let best: UnsafeMutablePointer<Double>
  /// How many points come before the last class.
  let starts: UnsafeMutablePointer<Int32>

  /// Solves a part: halves it `depth` times here, then each piece on a thread.
  func solve(_ part: Part, depth: Int, threads: Int?) {
    var parts = [part]
    for _ in 0..<depth {
      parts = parts.flatMap(halves)
    }
    let pieces = parts
    parallelChunks(count: pieces.count, threads: threads) { solve(pieces[$0]) }
  }

  /// Solves the middle of a part and gives what is left on its two sides.
  private func halves(_ part: Part) -> [Part] {
    guard !part.points.isEmpty else { return [] }
    let middle = part.points.lowerBound + part.points.count / 2
    let start = settle(middle, part)
    return [
      Part(points: part.points.lowerBound..<middle, low: part.low, high: start),
      Part(points: (middle + 1)..<part.points.upperBound, low: start, high: part.high),
    ]
  }

  private func solve(_ part: Part) {
    var part = part
    // The left half by recursion, the right half by the loop: depth is logarithmic.
    while !part.points.isEmpty {
      // What stays unsolved is 0 and reaches nobody.
      if part.points.count > 1 << 10, Cancellation.isRequested { return }
      let middle = part.points.lowerBound + part.points.count / 2
      let start = settle(middle, part)
      solve(Part(points: part.points.lowerBound..<middle, low: part.low, high: start))
      part.points = (middle + 1)..<part.points.upperBound
      part.low = start
    }
  }

  /// Finds the best start for a number of points.
  private func settle(_ points: Int, _ part: Part) -> Int {
    let found = search.start(points, from: part.low, to: Swift.min(part.high, points - 1))
    best[points] = found.sum
    starts[points] = Int32(truncatingIfNeeded: found.start)
    return found.start
  }
}
