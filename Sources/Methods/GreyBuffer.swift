import Glibc

/// Buffer operators, which take shocks out of a series before a grey model is fitted.
///
/// The weakening ones (average, weighted, geometric) leave the last value as it is
/// (Liu 1991; Liu & Lin 2006).
public enum GreyBuffer: String, Sendable, CaseIterable {
  /// Mean of x(k) ... x(n).
  case average
  /// sum_{i >= k} i x(i) / sum_{i >= k} i.
  case weighted
  /// exp(mean of ln x(k) ... ln x(n)).
  case geometric
  /// (x(1) + ... + x(k-1) + k x(k)) / (2k - 1), the last value unchanged.
  case strengthening
  /// x(k)^2 / mean of x(k) ... x(n).
  case averageStrengthening = "average_strengthening"

  /// Most applications that are allowed.
  private static let mostTimes = 1_000

  /// Applies the operator `times` times.
  /// - Throws: `missing`; `domain` for values that are not positive, or for `times` below 0 or
  ///   above 1000; `too_short` for an empty series.
  /// - Complexity: O(n times).
  public func apply(_ x: [Double], times: Int = 1) throws(MethodError) -> [Double] {
    try requireFinite(x, "x")
    guard !x.isEmpty else {
      throw MethodError(.tooShort, "the series is empty", argument: "x")
    }
    if let row = x.firstIndex(where: { $0 <= 0 }) {
      throw MethodError(
        .domain, "a buffer needs positive values", argument: "x", row: row,
        mend: "shift the series")
    }
    guard (0...Self.mostTimes).contains(times) else {
      throw MethodError(
        .domain, "a buffer is applied 0 to \(Self.mostTimes) times", argument: "times")
    }
    var series = x
    for _ in 0..<times { series = once(series) }
    return series
  }

  /// Applies the average operator to many series, stored one after the other, in place of each.
  ///
  /// Values are not checked: what is missing makes those before it missing.
  /// - Throws: `domain` for `times` below 0 or above 1000.
  /// - Complexity: O(values x times).
  static func averaged(
    _ values: [Double], starts: [Int], times: Int
  ) throws(MethodError) -> [Double] {
    guard (0...mostTimes).contains(times) else {
      throw MethodError(
        .domain, "a buffer is applied 0 to \(mostTimes) times", argument: "times")
    }
    guard times > 0 else { return values }
    var result = values
    result.withUnsafeMutableBufferPointer { cells in
      for (start, end) in zip(starts, starts.dropFirst()) {
        for _ in 0..<times {
          var sum = 0.0
          for k in stride(from: end - 1, through: start, by: -1) {
            sum += cells[k]
            cells[k] = sum / Double(end - k)
          }
        }
      }
    }
    return result
  }

  /// One application.
  private func once(_ x: [Double]) -> [Double] {
    switch self {
    case .average: return tailMeans(x) { _ in 1 }
    case .weighted: return tailMeans(x) { Double($0 + 1) }
    case .geometric: return tailMeans(x.map { log($0) }) { _ in 1 }.map { exp($0) }
    case .strengthening: return strengthen(x)
    case .averageStrengthening:
      return zip(x, tailMeans(x) { _ in 1 }).map { $0 * $0 / $1 }
    }
  }

  /// Weighted means of x(k) ... x(n) for every k, summed from the end.
  private func tailMeans(_ x: [Double], weight: (Int) -> Double) -> [Double] {
    var means = x
    var (sum, weights) = (0.0, 0.0)
    for k in x.indices.reversed() {
      sum += weight(k) * x[k]
      weights += weight(k)
      means[k] = sum / weights
    }
    return means
  }

  /// The strengthening operator.
  private func strengthen(_ x: [Double]) -> [Double] {
    var result = x
    var before = 0.0
    for k in x.indices.dropLast() {
      let number = Double(k + 1)
      result[k] = (before + number * x[k]) / (2 * number - 1)
      before += x[k]
    }
    return result
  }
}
