import Synchronization
import Testing
import Threading

@Suite struct ParallelChunksTests {
  @Test(arguments: [-1, 0, 1, 2, 100], [1, 2, 7])
  func everyChunkRunsOnce(count: Int, threads: Int) {
    let seen = Mutex([Int: Int]())
    parallelChunks(count: count, threads: threads) { chunk in
      seen.withLock { $0[chunk, default: 0] += 1 }
    }
    let counts = seen.withLock { $0 }
    #expect(counts.count == Swift.max(0, count))
    #expect(counts.values.allSatisfy { $0 == 1 })
    #expect(counts.keys.allSatisfy { (0..<Swift.max(1, count)).contains($0) })
  }

  @Test func chunksMayStartChunks() {
    let total = Atomic<Int>(0)
    parallelChunks(count: 4, threads: 2) { outer in
      parallelChunks(count: 3, threads: 2) { inner in
        total.add(outer * 3 + inner, ordering: .relaxed)
      }
    }
    #expect(total.load(ordering: .relaxed) == 66)
  }
}
