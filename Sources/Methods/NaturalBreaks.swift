import Threading

/// The exact optimum of Fisher and Jenks: classes of sorted values with the least sum of squares
/// within them.
///
/// With D(c, j) the least sum of c classes of the values up to j,
///
///     D(c, j) = min over i of D(c - 1, i) + SS(i + 1 ... j).
///
/// SS comes in constant time from running sums of weights, values and squares around the mean, so
/// that large values keep their digits. The best i never falls when j grows, so each layer is
/// solved by divide and conquer in O(m log m). Equal values are one point with a weight: classes
/// never part them. Among partitions that are equally good, the last class starts as early as it
/// can, and so on downwards. Sources: Fisher 1958 (doi:10.1080/01621459.1958.10501479), Jenks 1977;
/// the monotone search: Wu 1991 (doi:10.1016/0196-6774(91)90039-2).
struct NaturalBreaks {
  /// For each class the position of its last point, rising.
  let ends: [Int]

  /// Points that one task of a layer takes at least; smaller layers stay on one thread.
  private static let task = 1 << 13
  /// How often a layer is halved before its parts go to threads.
  private static let depth = 3

  /// The classes of rising distinct `values`.
  /// - Parameters:
  ///   - values: rising, distinct, finite.
  ///   - weights: how often each value occurs.
  ///   - k: number of classes, 1 to the number of values.
  ///   - threads: most threads to use.
  /// - Complexity: O(k m log m) for m values.
  init(_ values: [Double], weights: [Double], classes k: Int, threads: Int?) {
    let count = values.count
    guard k > 1, k < count else {
      ends = k <= 1 ? [count - 1] : Array(0..<count)
      return
    }
    let sums = RunningSquares(values, weights: weights)
    var best = (0...count).map { sums.within(0, $0) }
    var starts: [[Int32]] = []
    for layer in 2..<k where !Cancellation.isRequested {
      let solved = Self.layer(layer, best, sums, threads)
      best = solved.best
      starts.append(solved.starts)
    }
    guard !Cancellation.isRequested else {
      // Where the layers stopped early there is no way back through them; any ends will do.
      ends = (0..<k).map { count - k + $0 }
      return
    }
    ends = Self.ends(
      k, count, last: sums.start(count, of: best, from: k - 1, to: count - 1), starts)
  }

  /// Walks back from the last class to the first.
  private static func ends(_ k: Int, _ count: Int, last: Int, _ starts: [[Int32]]) -> [Int] {
    var ends = [count - 1]
    var start = last
    for layer in starts.reversed() {
      ends.append(start - 1)
      start = Int(layer[start])
    }
    ends.append(start - 1)
    return ends.reversed()
  }

  /// One layer: for each number of points j the least sum of `classes` classes, and how many points
  /// come before the last of them.
  private static func layer(
    _ classes: Int, _ before: [Double], _ sums: RunningSquares, _ threads: Int?
  ) -> (best: [Double], starts: [Int32]) {
    let count = before.count - 1
    var best = [Double](repeating: 0, count: count + 1)
    var starts = [Int32](repeating: 0, count: count + 1)
    best.withUnsafeMutableBufferPointer { best in
      starts.withUnsafeMutableBufferPointer { starts in
        sums.withSearch(before) { search in
          guard let best = best.baseAddress, let starts = starts.baseAddress else { return }
          let layer = BreaksLayer(search: search, best: best, starts: starts)
          let whole = BreaksLayer.Part(
            points: classes..<(count + 1), low: classes - 1, high: count - 1)
          layer.solve(whole, depth: count > task ? depth : 0, threads: threads)
        }
      }
    }
    return (best, starts)
  }
}
