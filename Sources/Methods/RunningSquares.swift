import NumericCore

/// Running sums of weighted points around their mean, which give the sum of squares within any
/// stretch in constant time.
struct RunningSquares {
  /// Sum of weights of the first j points.
  let weights: [Double]
  /// Sum of w (x - mean) of the first j points.
  let values: [Double]
  /// Sum of w (x - mean)^2 of the first j points.
  let squares: [Double]

  /// The sums of rising values; each is kept with a compensation, so its error does not grow with
  /// the number of points.
  /// - Complexity: O(m).
  init(_ x: [Double], weights w: [Double]) {
    var total = CompensatedSum()
    var weight = 0.0
    for (value, times) in zip(x, w) {
      total.add(value * times)
      weight += times
    }
    let centre = weight > 0 ? total.value / weight : 0
    weights = Self.running(x, w) { _ in 1 }
    values = Self.running(x, w) { $0 - centre }
    squares = Self.running(x, w) { ($0 - centre) * ($0 - centre) }
  }

  /// Sums of w f(x) over the first 0, 1, 2, ... points.
  private static func running(
    _ x: [Double], _ w: [Double], _ term: (Double) -> Double
  ) -> [Double] {
    var sum = CompensatedSum()
    var sums = [0.0]
    sums.reserveCapacity(x.count + 1)
    for (value, times) in zip(x, w) {
      sum.add(times * term(value))
      sums.append(sum.value)
    }
    return sums
  }

  /// The sum of squares within the points i + 1 ... j.
  func within(_ i: Int, _ j: Int) -> Double {
    guard j > i else { return 0 }
    let sum = values[j] - values[i]
    return Swift.max(0, squares[j] - squares[i] - sum * sum / (weights[j] - weights[i]))
  }

  /// The best number of points before the last class of `points`, given the sums of a class less.
  func start(_ points: Int, of before: [Double], from low: Int, to high: Int) -> Int {
    withSearch(before) { $0.start(points, from: low, to: high).start }
  }

  /// Calls `body` with a search over the sums of the layer before.
  func withSearch<Result>(_ before: [Double], _ body: (Search) -> Result) -> Result {
    // D(i) + SS(i + 1 ... j) is open(i) - (sum)^2 / weight + squares(j): one array less to read.
    let open = zip(before, squares).map { $0 - $1 }
    // Differences of running sums carry rounding of this size; what lies within it is a tie.
    let tie = 8 * Double.ulpOfOne * (squares.last ?? 0)
    return open.withUnsafeBufferPointer { open in
      weights.withUnsafeBufferPointer { weights in
        values.withUnsafeBufferPointer { values in
          squares.withUnsafeBufferPointer { squares in
            body(
              Search(open: open, weights: weights, values: values, squares: squares, tie: tie))
          }
        }
      }
    }
  }

  /// Finds the best start of a last class.
  struct Search {
    let open: UnsafeBufferPointer<Double>
    let weights: UnsafeBufferPointer<Double>
    let values: UnsafeBufferPointer<Double>
    let squares: UnsafeBufferPointer<Double>
    let tie: Double

    /// Starts that are looked at together.
    private static let block = 256
    /// Starts from which on a block is worth the call of its kernel.
    private static let fewest = 24

    /// The first start in `low...high` whose sum is the least, or equal to it but for rounding.
    func start(_ points: Int, from low: Int, to high: Int) -> (start: Int, sum: Double) {
      var best = (least: Double.infinity, found: low)
      if high - low < Self.fewest {
        let (value, weight) = (values[points], weights[points])
        var i = low
        while i <= high {
          let sum = value - values[i]
          let candidate = open[i] - sum * sum / (weight - weights[i])
          if candidate < best.least - tie { best = (candidate, i) }
          i += 1
        }
      } else {
        searchBlocks(points, low, high, &best)
      }
      return (best.found, Swift.max(0, best.least + squares[points]))
    }

    /// The same by blocks: one in which nothing is less needs no second look.
    private func searchBlocks(
      _ points: Int, _ low: Int, _ high: Int, _ best: inout (least: Double, found: Int)
    ) {
      guard let open = open.baseAddress, let values = values.baseAddress,
        let weights = weights.baseAddress
      else { return }
      withUnsafeTemporaryAllocation(of: Double.self, capacity: Self.block) { room in
        guard let costs = room.baseAddress else { return }
        var start = low
        while start <= high {
          let count = Swift.min(Self.block, high + 1 - start)
          let least = VectorMath.partCosts(
            open: open + start, sums: values + start, weights: weights + start, count: count,
            sum: values[points], weight: weights[points], into: costs)
          if least < best.least - tie {
            for i in 0..<count where costs[i] < best.least - tie {
              best = (costs[i], start + i)
            }
          }
          start += count
        }
      }
    }
  }
}

/// A running sum that keeps what rounding loses (Neumaier 1974, doi:10.1002/zamm.19740540106).
struct CompensatedSum {
  private var total = 0.0
  private var lost = 0.0

  /// The sum so far.
  var value: Double { total + lost }

  /// Adds a number.
  mutating func add(_ x: Double) {
    let next = total + x
    lost += total.magnitude >= x.magnitude ? (total - next) + x : (x - next) + total
    total = next
  }
}
