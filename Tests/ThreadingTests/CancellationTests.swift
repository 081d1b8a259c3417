import Synchronization
import Testing
import Threading

@Suite struct CancellationTests {
  @Test func nobodyAsksWithoutWatching() {
    #expect(!Cancellation.isRequested)
    var seen: [Range<Int>] = []
    #expect(Cancellation.forBlocks(10) { seen.append($0) })
    #expect(seen == [0..<10])
  }

  @Test func blocksCoverAllRows() {
    let size = Cancellation.rowsOfBlock
    var seen: [Range<Int>] = []
    #expect(Cancellation.forBlocks(2 * size + 1) { seen.append($0) })
    #expect(seen == [0..<size, size..<2 * size, 2 * size..<2 * size + 1])
    #expect(Cancellation.forBlocks(0) { _ in Issue.record("no rows, no block") })
  }

  @Test(arguments: [0, 1, 3])
  func loopsEndAtTheNextBlock(after blocks: Int) {
    let polls = Atomic<Int>(0)
    let cancellation = Cancellation { polls.add(1, ordering: .relaxed).oldValue >= blocks }
    var done = 0
    let isWhole = cancellation.watch {
      Cancellation.forBlocks(10 * Cancellation.rowsOfBlock) { _ in done += 1 }
    }
    #expect(!isWhole)
    #expect(done == blocks)
    #expect(!Cancellation.isRequested)
  }

  @Test func theInnermostIsAsked() {
    let (never, always) = (Cancellation { false }, Cancellation { true })
    always.watch {
      #expect(Cancellation.isRequested)
      never.watch { #expect(!Cancellation.isRequested) }
      #expect(Cancellation.isRequested)
    }
  }

  @Test func failuresPass() {
    struct Failed: Error {}
    let always = Cancellation { true }
    #expect(throws: Failed.self) { try always.watch { throw Failed() } }
    #expect(!Cancellation.isRequested)
  }
}
