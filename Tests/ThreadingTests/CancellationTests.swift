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

  @Test(arguments: [1, 3])
  func threadsAskAsTheirCallerDoes(threads: Int) {
    let called = Atomic<Int>(0)
    let asked = Atomic<Int>(0)
    Cancellation { called.load(ordering: .relaxed) > 10 }.watch {
      parallelChunks(count: 1000, threads: threads) { _ in
        called.add(1, ordering: .relaxed)
        if Cancellation.isRequested { asked.add(1, ordering: .relaxed) }
      }
    }
    // Each thread may have been in a chunk when the eleventh was counted.
    #expect((11...10 + threads).contains(called.load(ordering: .relaxed)))
    #expect(asked.load(ordering: .relaxed) >= 1)
  }

  @Test func whatMustBeWholeIsWhole() {
    let called = Atomic<Int>(0)
    Cancellation { true }.watch {
      parallelChunks(count: 100, threads: 2, needsAll: true) { _ in
        called.add(1, ordering: .relaxed)
      }
      // One chunk is no loop.
      parallelChunks(count: 1) { _ in called.add(1, ordering: .relaxed) }
    }
    #expect(called.load(ordering: .relaxed) == 101)
  }

  @Test(arguments: [0, 1, 10, 5])
  func sortingInBlocksIsStable(blocks: Int) {
    let count = blocks * Cancellation.rowsOfBlock / 2 + 7
    var state: UInt64 = 11
    let items = (0..<count).map { place -> (key: UInt64, place: Int) in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 52, place)
    }
    let sorted = Cancellation.sorted(items) { $0.key < $1.key }
    #expect(sorted.count == count)
    let isStable = zip(sorted, sorted.dropFirst()).allSatisfy {
      $0.key < $1.key || ($0.key == $1.key && $0.place < $1.place)
    }
    #expect(isStable)
    #expect(Cancellation.sorted(items.map(\.key)) == items.map(\.key).sorted())
  }

  @Test func whatIsNotSortedToTheEndHasAllElements() {
    let numbers = (0..<4 * Cancellation.rowsOfBlock).map { -$0 }
    for blocks in [0, 2, 5] {
      let polls = Atomic<Int>(0)
      let cancellation = Cancellation { polls.add(1, ordering: .relaxed).oldValue >= blocks }
      let left = cancellation.watch { Cancellation.sorted(numbers) }
      #expect(left.count == numbers.count)
      #expect(polls.load(ordering: .relaxed) == blocks + 1)
    }
  }
}
