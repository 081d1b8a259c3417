import Glibc
import Threading

/// EGM(1,1) models of many series, which may differ in length.
///
/// The models are those of `EGM`; what takes memory, fitted values and forecasts, is computed when
/// it is asked for.
public struct EGMBatch: Sendable, Equatable {
  /// The data, one series after the other.
  public let observed: [Double]
  /// What the models were fitted to: the data after the buffer.
  public let modelled: [Double]
  /// Where each series starts, and behind the last one where it ends.
  public let starts: [Int]
  /// Development coefficients, one a series; missing where the series has no model.
  public let a: [Double]
  /// Grey actions, one a series.
  public let b: [Double]
  /// Posterior error ratios C, as in `GreyAccuracy`.
  public let ratio: [Double]
  /// Small error frequencies P, as in `GreyAccuracy`.
  public let frequency: [Double]
  /// Mean relative errors against the modelled values, the first, which is always met, included.
  public let meanRelativeError: [Double]
  /// Mean relative errors against the data.
  public let meanRelativeErrorObserved: [Double]
  /// 1 where all class ratios lie between their bounds, else 0.
  let holds: [Double]

  /// Series in a chunk of parallel work.
  private static let chunk = 4_096

  /// Fits a model to each of many series, stored one after the other.
  ///
  /// A series that `EGM` has no model for, being short, missing or not positive somewhere, or
  /// degenerate, gets missing results.
  /// - Parameters:
  ///   - values: the data.
  ///   - starts: where each series starts, and the end of the last.
  ///   - times: how often the average weakening buffer is applied first.
  /// - Throws: `shape` when `starts` falls or does not go from 0 to the number of values; `domain`
  ///   for `times` outside 0 ... 1000.
  /// - Complexity: O(values x (1 + times)).
  public init(
    _ values: [Double], starts: [Int], times: Int = 0, threads: Int? = nil
  ) throws(MethodError) {
    guard starts.first == 0, starts.last == values.count,
      zip(starts, starts.dropFirst()).allSatisfy({ $0 <= $1 })
    else { throw MethodError(.shape, "the series do not fill the values", argument: "of") }
    modelled = try GreyBuffer.averaged(values, starts: starts, times: times)
    (observed, self.starts) = (values, starts)
    let count = starts.count - 1
    var results = (0..<7).map { _ in [Double](repeating: .nan, count: count) }
    let longest = zip(starts, starts.dropFirst()).reduce(0) { Swift.max($0, $1.1 - $1.0) }
    if !values.isEmpty {
      withPointers(reading: [values, modelled], writing: &results) { pointers in
        parallelChunks(count: (count + Self.chunk - 1) / Self.chunk, threads: threads) { part in
          let curve = UnsafeMutablePointer<Double>.allocate(capacity: longest)
          defer { curve.deallocate() }
          var bounds = EGMSeries.Bounds(longest)
          for i in part * Self.chunk..<Swift.min(count, (part + 1) * Self.chunk) {
            let size = starts[i + 1] - starts[i]
            if size != bounds.count { bounds = EGMSeries.Bounds(size) }
            let series = EGMSeries(
              x: UnsafeBufferPointer(start: pointers.input[0] + starts[i], count: size),
              y: UnsafeBufferPointer(start: pointers.input[1] + starts[i], count: size),
              isBuffered: times > 0, bounds: bounds)
            if let model = series.fit(curve) { model.write(to: pointers.output, at: i) }
          }
        }
      }
    }
    (a, b, ratio, frequency) = (results[0], results[1], results[2], results[3])
    (meanRelativeError, meanRelativeErrorObserved, holds) = (results[4], results[5], results[6])
  }

  /// Number of series.
  public var count: Int { a.count }

  /// The grade of a series; nil for a constant one and one without a model.
  public func grade(_ series: Int) -> GreyAccuracy.Grade? {
    ratio[series].isNaN
      ? nil : GreyAccuracy.grade(ratio: ratio[series], frequency: frequency[series])
  }

  /// The models at the times of the data.
  /// - Complexity: O(values).
  public func fitted() -> [Double] {
    curves(from: [Int](repeating: 0, count: count), starts: starts)
  }

  /// The models over any span of steps, step 0 being the first value; fits and forecasts alike.
  /// - Parameters:
  ///   - from: the first step of each series.
  ///   - places: where the values of each series start in the result, and the end of the last.
  /// - Complexity: O(values of the result).
  public func curves(from: [Int], starts places: [Int]) -> [Double] {
    guard from.count == count, places.count == count + 1, let total = places.last, total > 0
    else { return [] }
    return [Double](unsafeUninitializedCapacity: total) { buffer, initialized in
      nonisolated(unsafe) let target = buffer
      parallelChunks(count: (count + Self.chunk - 1) / Self.chunk) { part in
        for i in part * Self.chunk..<Swift.min(count, (part + 1) * Self.chunk) {
          guard let base = target.baseAddress else { return }
          let own = UnsafeMutableBufferPointer(
            start: base + places[i], count: places[i + 1] - places[i])
          guard !a[i].isNaN else {
            own.initialize(repeating: .nan)
            continue
          }
          EGMSeries.curve(first: modelled[starts[i]], a: a[i], b: b[i], from: from[i], into: own)
        }
      }
      initialized = total
    }
  }

  /// The remarks on a series.
  /// - Parameter forecasts: whether it was carried past the data.
  public func notes(_ series: Int, forecasts: Bool) -> [MethodNote] {
    GreyRemarks.notes(
      a: a[series], holds: holds[series] == 1, grade: grade(series), forecasts: forecasts)
  }

  /// A number below 32 that two series share when the same remarks hold for them.
  public func remarks(_ series: Int) -> Int {
    let use = GreyRemarks.limits.count { -a[series] > $0 }
    return (holds[series] == 1 ? 0 : 1) + (grade(series) == .unqualified ? 2 : 0) + 4 * use
  }
}
