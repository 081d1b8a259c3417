import Threading

/// Classes of the values of a column, bounded from above.
///
/// A value v is in the first class whose bound is not below it. Goodness of the variance fit:
/// GVF = 1 - SDCM / SDAM, with SDCM the sum of squares around the class means and SDAM that around
/// the mean of all.
public struct Breaks: Sendable, Equatable {
  /// How the bounds are found.
  public enum Method: String, Sendable, CaseIterable {
    /// The least sum of squares within classes, exactly (Fisher 1958, Jenks 1977).
    case natural
    /// Equal numbers of values; quantiles of type 7 (Hyndman and Fan 1996).
    case quantile
    /// Equal widths from the smallest to the largest value.
    case equal
    /// The mean and one and two sample standard deviations around it.
    case sd
    /// The mean, the mean of what is above it, and so on (Jiang 2013).
    case headtail
    /// The middles of the k - 1 widest gaps; of equally wide ones the higher.
    case maximum
    /// Round numbers (Heckbert 1990); about k classes.
    case pretty
  }

  /// The inclusive upper bound of each class, rising; in the unit of the values.
  public let upper: [Double]
  /// How many values each class has.
  public let counts: [Int]
  /// The class of each value, counted from 1.
  public let classes: [Int]
  /// Sum of squares around the class means, in the squared unit.
  public let withinSquares: Double
  /// Sum of squares around the mean of all, in the squared unit.
  public let totalSquares: Double
  /// 1 - SDCM / SDAM; missing when all values are equal.
  public let fit: Double
  /// Remarks.
  public let notes: [MethodNote]

  /// The classes of `x`.
  /// - Parameters:
  ///   - x: one value an item.
  ///   - k: the number of classes; `sd` and `headtail` find their own.
  ///   - method: how the bounds are found.
  ///   - threads: most threads to use; the result does not depend on it.
  /// - Throws: `missing`; `too_short` without values; `domain` for k below 1; `degenerate` for more
  ///   natural classes than distinct values, and for equal values with the other methods.
  /// - Complexity: O(n) and O(k m log m) for natural breaks of m distinct values.
  public init(
    of x: [Double], classes k: Int = 5, method: Method = .natural, threads: Int? = nil
  ) throws(MethodError) {
    try requireFinite(x, "of")
    guard !x.isEmpty else {
      throw MethodError(.tooShort, "there are no values to make classes of", argument: "of")
    }
    let distinct = DistinctValues(x)
    try requireWanted()
    try Self.check(distinct.values.count, classes: k, method)
    upper = Self.bounds(x, distinct, classes: k, method, threads: threads)
    classes = try Self.classes(x, upper: upper)
    (counts, withinSquares) = Self.within(distinct, upper: upper)
    try requireWanted()
    totalSquares = Summation.squaredDeviations(x, from: Summation.mean(x))
    fit = totalSquares > 0 ? 1 - withinSquares / totalSquares : .nan
    notes = Self.remarks(upper.count, classes: k, method)
  }

  private static func check(
    _ distinct: Int, classes k: Int, _ method: Method
  ) throws(MethodError) {
    guard k >= 1 else {
      throw MethodError(.domain, "there must be at least one class", argument: "k")
    }
    if method == .natural, k > distinct {
      throw MethodError(
        .degenerate, "\(k) classes cannot be made of \(distinct) distinct values", argument: "k",
        mend: "ask for at most \(distinct) classes")
    }
    if method != .natural, distinct == 1 {
      throw MethodError(
        .degenerate, "all values are equal, so there is nothing to part", argument: "of")
    }
  }

  private static func bounds(
    _ x: [Double], _ distinct: DistinctValues, classes k: Int, _ method: Method, threads: Int?
  ) -> [Double] {
    switch method {
    case .natural:
      NaturalBreaks(
        distinct.values, weights: distinct.counts, classes: k, threads: threads
      ).ends.map { distinct.values[$0] }
    case .quantile: SimpleBreaks.quantile(distinct, k)
    case .equal: SimpleBreaks.equal(distinct.values, k)
    case .sd: SimpleBreaks.standardDeviations(x)
    case .headtail: SimpleBreaks.headTail(distinct)
    case .maximum: SimpleBreaks.maximum(distinct.values, k)
    case .pretty: SimpleBreaks.pretty(distinct.values, k)
    }
  }

  /// The class of each value: how many bounds are below it, and one.
  private static func classes(_ x: [Double], upper: [Double]) throws(MethodError) -> [Int] {
    let inner = Array(upper.dropLast())
    var classes = [Int](repeating: 1, count: x.count)
    let isWanted = Cancellation.forBlocks(x.count) { block in
      for place in block {
        var (low, high) = (0, inner.count)
        while low < high {
          let middle = (low + high) / 2
          if inner[middle] < x[place] { low = middle + 1 } else { high = middle }
        }
        classes[place] = low + 1
      }
    }
    guard isWanted else { throw .unwanted }
    return classes
  }

  /// Count of each class, and the sum of squares around their means.
  private static func within(
    _ distinct: DistinctValues, upper: [Double]
  ) -> (counts: [Int], squares: Double) {
    var counts: [Int] = []
    var squares = 0.0
    var first = 0
    for (place, bound) in upper.enumerated() {
      var end = first
      let isLast = place + 1 == upper.count
      while end < distinct.values.count, isLast || distinct.values[end] <= bound { end += 1 }
      let (count, own) = spread(distinct, first..<end)
      counts.append(count)
      squares += own
      first = end
    }
    return (counts, squares)
  }

  private static func spread(
    _ distinct: DistinctValues, _ range: Range<Int>
  ) -> (count: Int, squares: Double) {
    var (count, sum) = (0.0, CompensatedSum())
    let first = range.lowerBound
    _ = Cancellation.forBlocks(range.count) { block in
      for place in first + block.lowerBound..<first + block.upperBound {
        count += distinct.counts[place]
        sum.add(distinct.values[place] * distinct.counts[place])
      }
    }
    guard count > 0 else { return (0, 0) }
    let mean = sum.value / count
    var squares = CompensatedSum()
    _ = Cancellation.forBlocks(range.count) { block in
      for place in first + block.lowerBound..<first + block.upperBound {
        let difference = distinct.values[place] - mean
        squares.add(distinct.counts[place] * difference * difference)
      }
    }
    return (Int(count), squares.value)
  }

  private static func remarks(_ found: Int, classes k: Int, _ method: Method) -> [MethodNote] {
    switch method {
    case .sd, .headtail, .natural, .equal: []
    case .quantile where found < k:
      [
        MethodNote(
          "fewer-classes", "equal values leave \(found) of \(k) classes, because quantiles coincide"
        )
      ]
    case .maximum where found < k:
      [
        MethodNote(
          "fewer-classes", "there are only \(found - 1) gaps, so there are \(found) classes")
      ]
    case .pretty where found != k:
      [MethodNote("round-bounds", "round bounds give \(found) classes instead of \(k)")]
    case .quantile, .maximum, .pretty: []
    }
  }
}
