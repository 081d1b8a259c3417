import Glibc
import Threading

/// Bounds of classes that need no search.
enum SimpleBreaks {
  /// Quantiles of type 7 at 1/k, 2/k, ..., 1; equal ones once.
  ///
  /// Hyndman and Fan 1996, doi:10.1080/00031305.1996.10473566.
  static func quantile(_ distinct: DistinctValues, _ k: Int) -> [Double] {
    let cumulative = cumulativeCounts(distinct)
    let last = (cumulative.last ?? 0) - 1
    var bounds: [Double] = []
    for part in 1...k {
      let value =
        part == k
        ? distinct.values.last
        : quantile(distinct, cumulative, at: Double(last) * Double(part) / Double(k))
      if let value, bounds.last.map({ $0 < value }) ?? true { bounds.append(value) }
    }
    return bounds
  }

  private static func quantile(
    _ distinct: DistinctValues, _ cumulative: [Int], at place: Double
  ) -> Double? {
    let low = Int(place.rounded(.down))
    guard let below = value(distinct, cumulative, at: low) else { return nil }
    guard let above = value(distinct, cumulative, at: low + 1) else { return below }
    return below + (above - below) * (place - Double(low))
  }

  private static func value(_ distinct: DistinctValues, _ cumulative: [Int], at: Int) -> Double? {
    var (low, high) = (0, cumulative.count)
    while low < high {
      let middle = (low + high) / 2
      if cumulative[middle] <= at { low = middle + 1 } else { high = middle }
    }
    return low < cumulative.count ? distinct.values[low] : nil
  }

  private static func cumulativeCounts(_ distinct: DistinctValues) -> [Int] {
    var total = 0
    return distinct.counts.map { count in
      total += Int(count)
      return total
    }
  }

  /// k classes of equal width.
  static func equal(_ values: [Double], _ k: Int) -> [Double] {
    guard let low = values.first, let high = values.last else { return [] }
    let width = high / Double(k) - low / Double(k)
    return (1...k).map { $0 == k ? high : low + Double($0) * width }
  }

  /// The mean, and one and two sample standard deviations to both sides; then the largest value
  /// where it lies beyond.
  static func standardDeviations(_ x: [Double]) -> [Double] {
    let mean = Summation.mean(x)
    let variance = Summation.squaredDeviations(x, from: mean) / Double(x.count - 1)
    let deviation = variance.squareRoot()
    var bounds = [-2.0, -1, 1, 2].map { mean + $0 * deviation }
    if let largest = x.max(), let last = bounds.last, last < largest { bounds.append(largest) }
    return bounds
  }

  /// Mean after mean of what lies above the last one, until one value is left.
  ///
  /// Jiang 2013, doi:10.1080/00330124.2012.700499.
  static func headTail(_ distinct: DistinctValues) -> [Double] {
    var bounds: [Double] = []
    var first = 0
    let values = distinct.values
    while first < values.count - 1 {
      var (count, sum) = (0.0, CompensatedSum())
      for place in first..<values.count {
        count += distinct.counts[place]
        sum.add(values[place] * distinct.counts[place])
      }
      let mean = sum.value / count
      // Rounding may not push the mean of several values onto the largest of them.
      while first < values.count - 1, values[first] <= mean { first += 1 }
      if values[values.count - 1] > mean { bounds.append(mean) }
    }
    if let largest = values.last { bounds.append(largest) }
    return bounds
  }

  /// The middles of the k - 1 widest gaps, then the largest value.
  static func maximum(_ values: [Double], _ k: Int) -> [Double] {
    let gaps = zip(values, values.dropFirst()).map { $1 - $0 }
    let falling = Cancellation.sorted(Array(gaps.indices)) { (gaps[$0], $0) > (gaps[$1], $1) }
    let widest = falling.prefix(k - 1)
    return widest.sorted().map { values[$0] / 2 + values[$0 + 1] / 2 } + values.suffix(1)
  }

  /// Multiples of a round step that cover the values.
  ///
  /// The range is raised to 1, 2, 5 or 10 times a power of ten, divided by k - 1 and rounded to such
  /// a number again (Heckbert 1990, Nice numbers for graph labels).
  static func pretty(_ values: [Double], _ k: Int) -> [Double] {
    guard let low = values.first, let high = values.last, high > low else { return values }
    guard k > 1 else { return [high] }
    let range = round(high - low, to: [1, 2, 5, 10], at: [1, 2, 5])
    let step = round(range / Double(k - 1), to: [1, 2, 5, 10], at: [1.5, 3, 7])
    let (first, last) = ((low / step).rounded(.down), (high / step).rounded(.up))
    guard first.isFinite, last.isFinite, last - first < 1e6 else { return [high] }
    return stride(from: first + 1, through: last, by: 1).map { multiple in
      // A step below 1 is divided by, so that 3 steps of 0.1 are 0.3.
      step < 1 ? multiple / (1 / step).rounded() : multiple * step
    }
  }

  /// The first of `numbers` times a power of ten whose limit `x` does not pass; the limit itself
  /// belongs to the smaller one where the range is raised, to the larger one where it is rounded.
  private static func round(_ x: Double, to numbers: [Double], at limits: [Double]) -> Double {
    let exponent = log10(x).rounded(.down)
    let power = pow(10, exponent)
    let fraction = x / power
    let isRaised = limits[0] == numbers[0]
    for (limit, number) in zip(limits, numbers)
    where isRaised ? fraction <= limit : fraction < limit {
      return number * power
    }
    return (numbers.last ?? 10) * power
  }
}
