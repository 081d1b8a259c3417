import CNumerics
import Threading

/// Sums whose result does not depend on the number of threads.
public enum Summation {
  /// Elements of a block whose partial sum is formed in one go.
  private static let block = 4_096
  /// Blocks that one chunk of parallel work takes.
  private static let blocksPerChunk = 16

  /// Sum of `x`: partial sums of fixed blocks, merged in block order with compensation.
  ///
  /// The rounding error grows with the block size, not with the length. NaN when an element is.
  /// - Complexity: O(n).
  public static func sum(_ x: [Double]) -> Double {
    compensated(partials(of: x))
  }

  /// Arithmetic mean, NaN for an empty array.
  public static func mean(_ x: [Double]) -> Double {
    x.isEmpty ? .nan : sum(x) / Double(x.count)
  }

  /// Sum with a running compensation of what rounding lost (Neumaier 1974, doi:10.1002/zamm.19740540106).
  ///
  /// The error is about one unit in the last place of the result plus n times the square of the
  /// machine precision times the sum of magnitudes.
  public static func compensated(_ x: [Double]) -> Double {
    var total = 0.0
    var lost = 0.0
    x.withUnsafeBufferPointer { x in
      _ = Cancellation.forBlocks(x.count) { block in
        for place in block {
          let value = x[place]
          let next = total + value
          lost +=
            total.magnitude >= value.magnitude ? (total - next) + value : (value - next) + total
          total = next
        }
      }
    }
    return lost.isFinite ? total + lost : total
  }

  /// Sum of squared differences from `centre`, corrected for the rounding of the centre.
  ///
  /// sum (x - c)^2 - (sum (x - c))^2 / n, which is exact for the true mean whatever `centre` is.
  public static func squaredDeviations(_ x: [Double], from centre: Double) -> Double {
    guard !x.isEmpty else { return 0 }
    var squares = 0.0
    var drift = 0.0
    x.withUnsafeBufferPointer { x in
      _ = Cancellation.forBlocks(x.count) { block in
        for place in block {
          let d = x[place] - centre
          squares += d * d
          drift += d
        }
      }
    }
    return Swift.max(0, squares - drift * drift / Double(x.count))
  }

  /// Partial sums of fixed blocks, in order.
  private static func partials(of x: [Double]) -> [Double] {
    let blocks = (x.count + block - 1) / block
    guard blocks > 0 else { return [] }
    return [Double](unsafeUninitializedCapacity: blocks) { buffer, initialized in
      x.withUnsafeBufferPointer { input in
        guard let from = input.baseAddress, let to = buffer.baseAddress else { return }
        nonisolated(unsafe) let (source, target) = (from, to)
        let count = input.count
        let work: @Sendable (Int) -> Void = { index in
          let start = index * block
          target[index] = tonne_sum(source + start, Swift.min(block, count - start))
        }
        let chunks = (blocks + blocksPerChunk - 1) / blocksPerChunk
        parallelChunks(count: chunks) { chunk in
          let first = chunk * blocksPerChunk
          for index in first..<Swift.min(blocks, first + blocksPerChunk) { work(index) }
        }
      }
      initialized = blocks
    }
  }
}
