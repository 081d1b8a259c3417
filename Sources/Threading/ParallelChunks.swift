import Glibc
import Synchronization

/// Calls `body` once for every chunk 0 ..< `count`, on several threads, and waits for all of them.
///
/// Chunks are handed out one at a time, so their order in time varies; a body that writes only to
/// its own chunk's place gives results that do not depend on the number of threads. One chunk, or
/// one thread, runs on the caller's thread without starting another. Threads are plain POSIX
/// threads: Dispatch would add to the start of every process.
///
/// Its threads ask whether the work is wanted as the caller's does. Of several chunks, those that nobody
/// wants any more are left out: what they would have written stays as it was.
/// - Parameters:
///   - count: number of chunks; nothing happens when it is 0 or less.
///   - threads: most threads to use, `Threads.count` when nil.
///   - needsAll: whether every chunk is called all the same, as where a place that stays unwritten could
///     not be read.
///   - body: the work of one chunk, given its number.
public func parallelChunks(
  count: Int, threads: Int? = nil, needsAll: Bool = false, _ body: @Sendable (Int) -> Void
) {
  let workers = Swift.min(count, threads ?? Threads.count)
  let isCounted = Work.begin(count)
  defer { if isCounted { Work.end() } }
  guard workers > 1 else {
    var chunk = 0
    while chunk < count {
      if count > 1, !needsAll, Cancellation.isRequested { return }
      body(chunk)
      chunk += 1
      if isCounted { Work.advance() }
    }
    return
  }
  withoutActuallyEscaping(body) { escaping in
    let queue = ChunkQueue(
      count: count, isCounted: isCounted, needsAll: needsAll, body: escaping)
    var started: [pthread_t] = []
    for _ in 1..<workers {
      var thread = pthread_t()
      let context = Unmanaged.passRetained(queue)
      let status = pthread_create(&thread, nil, runChunkQueue, context.toOpaque())
      // Without a thread the others, at worst this one alone, take its chunks.
      guard status == 0 else {
        context.release()
        break
      }
      started.append(thread)
    }
    queue.drain()
    for thread in started {
      pthread_join(thread, nil)
    }
  }
}

/// Chunks that threads take from a common counter.
private final class ChunkQueue: Sendable {
  private let count: Int
  private let isCounted: Bool
  private let needsAll: Bool
  private let body: @Sendable (Int) -> Void
  private let next = Atomic<Int>(0)
  /// How the thread that waits finds out that the work is not wanted any more.
  let cancellation = Cancellation.current

  init(
    count: Int, isCounted: Bool, needsAll: Bool, body: @escaping @Sendable (Int) -> Void
  ) {
    self.count = count
    self.isCounted = isCounted
    self.needsAll = needsAll
    self.body = body
  }

  /// Works on chunks until none is left, or wanted.
  func drain() {
    while needsAll || !Cancellation.isRequested {
      let chunk = next.add(1, ordering: .relaxed).oldValue
      guard chunk < count else { return }
      body(chunk)
      if isCounted { Work.advance() }
    }
  }
}

/// Entry point of a thread: takes over the retained queue it is given.
private func runChunkQueue(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  guard let context else { return nil }
  let queue = Unmanaged<ChunkQueue>.fromOpaque(context).takeRetainedValue()
  if let cancellation = queue.cancellation {
    cancellation.watch { queue.drain() }
  } else {
    queue.drain()
  }
  return nil
}
