import Threading

/// Where regions stand against a benchmark in two years.
///
/// Better in both years: advantage; not better in either: disadvantage; better only in the last:
/// `better`; only in the first: `worse`. Better means strictly beyond the benchmark, below it where
/// low values are good: a tie is not better.
public struct Advantage: Sendable, Equatable {
  /// The classes.
  public enum Standing: String, Sendable, CaseIterable {
    /// Better than the benchmark in both years.
    case advantage
    /// Not better in either year.
    case disadvantage
    /// Better in the last year only.
    case better
    /// Better in the first year only.
    case worse
  }

  /// What regions are compared with when no benchmark is given.
  public enum Benchmark: String, Sendable, CaseIterable {
    /// The mean of the regions, each counting alike.
    case mean
    /// The median of the regions.
    case median
    /// The mean weighted by what the ratio is a ratio to: sum C / sum G for C / G.
    case national
  }

  /// The class of each region; nil where a value or benchmark of either year is missing.
  public let standings: [Standing?]

  /// The classes of regions with `first` and `last` values and their benchmarks.
  /// - Parameters:
  ///   - first: one value a region in the first year, missing where there is none.
  ///   - last: the same for the last year.
  ///   - benchmarks: what each region is compared with in the two years.
  ///   - isLowBetter: whether low values are good, as intensities are.
  /// - Throws: `shape` when lengths differ.
  /// - Complexity: O(n).
  public init(
    first: [Double], last: [Double], benchmarks: (first: [Double], last: [Double]),
    isLowBetter: Bool = true
  ) throws(MethodError) {
    for (name, count) in [
      ("last", last.count), ("benchmark", benchmarks.first.count),
      ("benchmark", benchmarks.last.count),
    ] where count != first.count {
      throw .lengths(name, count, expected: first.count)
    }
    func isBetter(_ value: Double, _ benchmark: Double) -> Bool? {
      guard !value.isNaN, !benchmark.isNaN else { return nil }
      return isLowBetter ? value < benchmark : value > benchmark
    }
    standings = first.indices.map { place in
      guard let before = isBetter(first[place], benchmarks.first[place]),
        let after = isBetter(last[place], benchmarks.last[place])
      else { return nil }
      return switch (before, after) {
      case (true, true): .advantage
      case (false, false): .disadvantage
      case (false, true): .better
      case (true, false): .worse
      }
    }
  }

  /// The benchmark of the values that are there; missing (NaN) without any.
  ///
  /// - Parameter weights: for `national`; a value counts with its weight.
  /// - Throws: `shape`; `domain` for a negative weight; `missing` for a weight that is not there.
  /// - Complexity: O(n log n).
  public static func benchmark(
    _ kind: Benchmark, of x: [Double], weights: [Double]? = nil
  ) throws(MethodError) -> Double {
    let places = x.indices.filter { !x[$0].isNaN }
    let values = places.map { x[$0] }
    guard !values.isEmpty else { return .nan }
    switch kind {
    case .mean: return Summation.compensated(values) / Double(values.count)
    case .median:
      let sorted = Cancellation.sorted(values)
      let (low, high) = (sorted[(sorted.count - 1) / 2], sorted[sorted.count / 2])
      return low == high ? low : low + (high - low) / 2
    case .national:
      guard let weights, weights.count == x.count else {
        throw .lengths("weight", weights?.count ?? 0, expected: x.count)
      }
      let own = places.map { weights[$0] }
      if let row = own.firstIndex(where: { !$0.isFinite }) {
        throw .missing("weight", row: places[row])
      }
      if let row = own.firstIndex(where: { $0 < 0 }) {
        throw MethodError(
          .domain, "weight has a negative value", argument: "weight", row: places[row])
      }
      let total = Summation.compensated(own)
      guard total > 0 else { return .nan }
      return Summation.compensated(zip(values, own).map { $0 * $1 }) / total
    }
  }
}
