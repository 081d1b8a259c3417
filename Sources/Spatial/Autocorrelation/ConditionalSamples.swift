import CNumerics
import Threading

/// Samples of regions that all locations share: each holds as many different regions as the longest
/// row of the weights has, and a spare one.
///
/// A location with d neighbours takes the first d of each sample; where it was drawn itself the spare
/// one replaces it, which keeps the draw uniform over the other regions.
struct ConditionalSamples: Sendable {
  /// Sample p's k-th region at k · count + p.
  let ids: [Int32]
  /// The samples.
  let count: Int
  /// The regions of a sample without the spare one.
  let draws: Int
  /// Where the mentions of each region start.
  let mentionStarts: [UInt32]
  /// The sample in the upper half, the place in it in the lower.
  let mentions: [UInt64]

  /// The samples `range` of those that `permutations` stands for.
  init(_ range: Range<Int>, draws: Int, regions: Int, _ permutations: Permutations) {
    let (count, size) = (range.count, range.count * (draws + 1))
    ids = [Int32](unsafeUninitializedCapacity: size) { buffer, filled in
      filled = size
      guard let base = buffer.baseAddress else { return }
      nonisolated(unsafe) let out = base
      let chunk = 256
      // What is drawn leads to places in memory.
      parallelChunks(count: (count + chunk - 1) / chunk, needsAll: true) { part in
        var scratch = (0..<Int32(regions + draws + 1)).map(\.self)
        for sample in part * chunk..<min(count, (part + 1) * chunk) {
          _ = permutations.withWords(range.lowerBound + sample) { words in
            tonne_draw_sample(out + sample, count, draws + 1, regions, words, &scratch)
          }
        }
      }
    }
    (self.count, self.draws) = (count, draws)
    (mentionStarts, mentions) = Self.invert(ids, count: count, draws: draws, regions: regions)
  }

  /// For each region the samples it is in, the spare places left out.
  private static func invert(
    _ ids: [Int32], count: Int, draws: Int, regions: Int
  ) -> ([UInt32], [UInt64]) {
    var starts = [UInt32](repeating: 0, count: regions + 1)
    let size = count * draws
    let mentions = [UInt64](unsafeUninitializedCapacity: size) { buffer, filled in
      filled = size
      ids.withUnsafeBufferPointer { ids in
        starts.withUnsafeMutableBufferPointer { starts in
          for entry in 0..<size { starts[Int(ids[entry]) + 1] &+= 1 }
          for region in 0..<regions { starts[region + 1] &+= starts[region] }
          // Each start moves to the next one's place while its mentions are written.
          for draw in 0..<draws {
            for sample in 0..<count {
              let region = Int(ids[draw &* count &+ sample])
              buffer[Int(starts[region])] = UInt64(sample) << 32 | UInt64(draw)
              starts[region] &+= 1
            }
          }
        }
      }
    }
    starts.removeLast()
    starts.insert(0, at: 0)
    return (starts, mentions)
  }

  /// Lends the samples in the form that the kernels take.
  func withKernelForm<Value>(_ body: (TonneSamples) -> Value) -> Value? {
    ids.withUnsafeBufferPointer { ids in
      mentionStarts.withUnsafeBufferPointer { starts in
        mentions.withUnsafeBufferPointer { mentions in
          guard let ids = ids.baseAddress, let starts = starts.baseAddress,
            let mentions = mentions.baseAddress
          else { return nil }
          return body(
            TonneSamples(
              ids: ids, samples: count, draws: draws, mentionStarts: starts, mentions: mentions))
        }
      }
    }
  }
}
