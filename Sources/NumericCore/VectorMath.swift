import CNumerics
import Threading

/// Elementary functions of whole arrays.
///
/// Results agree with the correctly rounded ones to 1.5 units in the last place, are the same on
/// every processor and for every number of threads, and are never infinite: a value outside the
/// domain, or a result too large, is missing (NaN).
public enum VectorMath {
  /// Elements below which starting a thread costs more than it saves.
  private static let parallelThreshold = 1 << 16
  /// Elements in a chunk of parallel work.
  private static let chunk = 1 << 15

  /// Natural logarithms; NaN where the value is 0, negative, infinite or missing.
  /// - Complexity: O(n), about 2.5 ns an element a thread in optimised builds.
  public static func log(_ x: [Double]) -> [Double] {
    map(x) { tonne_log($0, $1, $2) }
  }

  /// e to the power of every element; NaN where the result is too large, 0 where it is too small.
  /// - Complexity: O(n), about 2.5 ns an element a thread in optimised builds.
  public static func exp(_ x: [Double]) -> [Double] {
    map(x) { tonne_exp($0, $1, $2) }
  }

  /// Applies a C kernel to chunks of `x`.
  private static func map(
    _ x: [Double],
    _ kernel: @Sendable (UnsafePointer<Double>, UnsafeMutablePointer<Double>, Int) -> Void
  ) -> [Double] {
    guard !x.isEmpty else { return [] }
    return [Double](unsafeUninitializedCapacity: x.count) { buffer, initialized in
      x.withUnsafeBufferPointer { input in
        guard let from = input.baseAddress, let to = buffer.baseAddress else { return }
        let count = input.count
        guard count >= parallelThreshold else { return kernel(from, to, count) }
        nonisolated(unsafe) let (source, target) = (from, to)
        parallelChunks(count: (count + chunk - 1) / chunk) { index in
          let start = index * chunk
          kernel(source + start, target + start, Swift.min(chunk, count - start))
        }
      }
      initialized = x.count
    }
  }

  /// ln(top / bottom) of a block of pairs, into `out`.
  ///
  /// NaN unless both values are positive and finite and their quotient is a normal number: the
  /// caller treats those pairs one by one.
  package static func logRatio(
    _ top: UnsafePointer<Double>, _ bottom: UnsafePointer<Double>,
    into out: UnsafeMutablePointer<Double>, count: Int
  ) {
    tonne_log_ratio(top, bottom, out, count)
  }

  /// Logarithmic means of a block of pairs whose `logRatio` is known, into `out`.
  package static func logMean(
    _ y: UnsafePointer<Double>, _ x: UnsafePointer<Double>, logRatio: UnsafePointer<Double>,
    into out: UnsafeMutablePointer<Double>, count: Int
  ) {
    tonne_log_mean(y, x, logRatio, out, count)
  }

  /// Sum of a block of products, in a fixed order.
  package static func dot(
    _ x: UnsafePointer<Double>, _ y: UnsafePointer<Double>, count: Int
  ) -> Double {
    tonne_dot(x, y, count)
  }

  /// Sum of a block, in a fixed order.
  package static func sum(_ x: UnsafePointer<Double>, count: Int) -> Double {
    tonne_sum(x, count)
  }

  /// open - (sum - sums)^2 / (weight - weights) of a block into `out`; gives the least of them.
  package static func partCosts(
    open: UnsafePointer<Double>, sums: UnsafePointer<Double>, weights: UnsafePointer<Double>,
    count: Int, sum: Double, weight: Double, into out: UnsafeMutablePointer<Double>
  ) -> Double {
    tonne_part_costs(open, sums, weights, count, sum, weight, out)
  }
}
