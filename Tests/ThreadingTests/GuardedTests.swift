import Testing
import Threading

@Suite("Guarded values")
struct GuardedTests {
  @Test("are reached by one thread at a time")
  func counting() {
    let count = Guarded(0)
    parallelChunks(count: 10_000, threads: 4) { _ in count.withLock { $0 += 1 } }
    #expect(count.withLock { $0 } == 10_000)
  }
}
