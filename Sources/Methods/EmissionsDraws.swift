import Glibc
import Threading

/// Random draws of emissions whose activity data and factors are uncertain.
///
/// Every factor, and every activity in every row, has a random stream of its own, so a draw does
/// not depend on the number of threads or on the order in which draws are asked for.
public struct EmissionsDraws: Sendable {
  /// How many draws, from which seed, of which distribution.
  public struct Options: Sendable, Equatable {
    /// Number of draws.
    public var draws: Int
    /// Seed of the streams.
    public var seed: UInt64
    /// Distribution of the errors.
    public var distribution: ErrorDistribution

    /// The options.
    public init(draws: Int = 1000, seed: UInt64 = 1, distribution: ErrorDistribution = .normal) {
      (self.draws, self.seed, self.distribution) = (draws, seed, distribution)
    }
  }

  /// The most draws: more would fill the memory before they told more.
  public static let mostDraws = 1_000_000

  private let sources: [UncertainSource]
  private let options: Options
  private let rows: Int
  /// Noise of each factor, by source and part.
  private let factorNoise: [[[Double]]]

  /// Prepares draws.
  /// - Throws: `shape`, `missing`; `domain` for negative uncertainties, and for fewer than 2 or more
  ///   than a million draws.
  public init(_ sources: [UncertainSource], _ options: Options) throws(MethodError) {
    rows = try EmissionsUncertainty.check(sources, level: 0.95)
    guard (2...Self.mostDraws).contains(options.draws) else {
      throw MethodError(
        .domain, "Monte Carlo takes 2 to 1,000,000 draws, not \(options.draws)", argument: "draws")
    }
    (self.sources, self.options) = (sources, options)
    factorNoise = sources.enumerated().map { s, source in
      source.parts.enumerated().map { p, part in
        Self.noise(part.factor, options, stream: UInt64(s) << 8 | UInt64(p))
      }
    }
  }

  /// The factors that activity data of a source in a row are multiplied with, one a draw.
  /// - Complexity: O(draws).
  public func activity(source: Int, row: Int) -> [Double] {
    Self.noise(
      sources[source].activity, options,
      stream: 1 << 63 | UInt64(row) << 20 | UInt64(source))
  }

  /// The emissions of a source in a row, one a draw, given its draws of activity.
  /// - Complexity: O(draws x parts).
  public func emissions(source: Int, row: Int, activity: [Double]) -> [Double] {
    var values = [Double](repeating: 0, count: options.draws)
    for (part, noise) in zip(sources[source].parts, factorNoise[source]) {
      let value = part.values[row]
      guard value != 0 else { continue }
      for draw in values.indices { values[draw] += value * noise[draw] }
    }
    for draw in values.indices { values[draw] *= activity[draw] }
    return values
  }

  /// Percentile intervals of all rows: quantiles of type 7 at (1 − level)/2 and (1 + level)/2.
  /// - Throws: `domain` for a level outside (0, 1).
  /// - Complexity: O(rows x sources x draws log draws), rows on several threads.
  public func intervals(
    level: Double = 0.95, threads: Int? = nil
  ) throws(MethodError) -> EmissionsUncertainty {
    _ = try EmissionsUncertainty.check([], level: level)
    let count = sources.count
    var ends = [[Double]](repeating: [Double](repeating: 0, count: rows), count: 2 * (count + 1))
    if rows > 0 {
      withPointers(reading: [], writing: &ends) { pointers in
        parallelChunks(count: rows, threads: threads) { row in
          var total = [Double](repeating: 0, count: options.draws)
          for source in 0...count {
            var values = total
            if source < count {
              values = emissions(
                source: source, row: row, activity: activity(source: source, row: row))
              for draw in values.indices { total[draw] += values[draw] }
            }
            values.sort()
            pointers.output[2 * source][row] = Self.quantile(values, (1 - level) / 2)
            pointers.output[2 * source + 1][row] = Self.quantile(values, (1 + level) / 2)
          }
        }
      }
    }
    let intervals = (0...count).map { EmissionsInterval(low: ends[2 * $0], high: ends[2 * $0 + 1]) }
    return EmissionsUncertainty(
      total: intervals[count], bySource: Array(intervals.prefix(count)))
  }

  /// Multipliers around 1 with the coefficient of variation u / 1.96.
  private static func noise(_ uncertainty: Double, _ options: Options, stream: UInt64) -> [Double] {
    guard uncertainty > 0 else { return [Double](repeating: 1, count: options.draws) }
    let variation = uncertainty / EmissionsUncertainty.halfWidth
    var random = RandomStream(seed: options.seed, stream: stream)
    switch options.distribution {
    case .normal: return (0..<options.draws).map { _ in 1 + variation * random.normal() }
    case .lognormal:
      let square = log1p(variation * variation)
      let spread = sqrt(square)
      return (0..<options.draws).map { _ in exp(spread * random.normal() - square / 2) }
    }
  }

  /// The quantile of type 7 of sorted values.
  package static func quantile(_ sorted: [Double], _ p: Double) -> Double {
    guard let last = sorted.indices.last else { return .nan }
    let place = p * Double(last)
    let low = Swift.min(last, Swift.max(0, Int(place)))
    let high = Swift.min(last, low + 1)
    return sorted[low] + (place - Double(low)) * (sorted[high] - sorted[low])
  }
}
