import CSystem
import Glibc
import JSON
import Synchronization

/// Messages in the order they came, read on a thread of its own: so a check that is running finds out
/// that something newer is waiting, and a request that was cancelled before its turn is known to be.
final class InputQueue: Sendable {
  /// What waits.
  enum Item: Sendable {
    case reading(Message.Reading)
    case end(isWhole: Bool)
  }

  private struct State {
    var items: [Item] = []
    var first = 0
    var cancelled: Set<JSONValue> = []
  }

  private let state = Mutex(State())
  private let waiting: Semaphore
  /// Not 0 while messages wait; work that was begun before may stop then.
  nonisolated(unsafe) let interrupt: UnsafeMutablePointer<Int32>

  init() {
    waiting = Semaphore()
    interrupt = UnsafeMutablePointer<Int32>.allocate(capacity: 1)
    interrupt.initialize(to: 0)
  }

  /// Reads a transport to its end on a thread; on this one, before it returns, where none can be had.
  func start(_ transport: any Transport) {
    let reader = InputReader(queue: self, transport: transport)
    var thread = pthread_t()
    let context = Unmanaged.passRetained(reader)
    let status = pthread_create(
      &thread, nil,
      { context in
        guard let context else { return nil }
        Unmanaged<InputReader>.fromOpaque(context).takeRetainedValue().run()
        return nil
      }, context.toOpaque())
    if status == 0 {
      pthread_detach(thread)
    } else {
      context.release()
      reader.run()
    }
  }

  func add(_ item: Item) {
    state.withLock { state in
      if case .reading(.message(let message)) = item, message.method == "$/cancelRequest",
        let id = message.parameters["id"]
      {
        // An id that was answered long ago is not worth keeping.
        if state.cancelled.count > 1000 { state.cancelled.removeAll() }
        state.cancelled.insert(id)
        return
      }
      state.items.append(item)
      tonne_set(interrupt, true)
    }
    waiting.signal()
  }

  /// Whether something waits.
  var isEmpty: Bool { state.withLock { $0.first == $0.items.count } }

  /// The next item, waited for.
  func next() -> Item {
    while true {
      if let item = take() { return item }
      waiting.wait()
    }
  }

  private func take() -> Item? {
    state.withLock { state in
      guard state.first < state.items.count else { return nil }
      let item = state.items[state.first]
      state.first += 1
      if state.first == state.items.count {
        state.items.removeAll(keepingCapacity: true)
        state.first = 0
        tonne_set(interrupt, false)
      }
      return item
    }
  }

  /// Whether a request was cancelled; it is forgotten by that.
  func isCancelled(_ id: JSONValue) -> Bool { state.withLock { $0.cancelled.remove(id) != nil } }
}

/// Takes messages out of a transport and puts them into a queue.
private final class InputReader: Sendable {
  private let queue: InputQueue
  private let transport: any Transport

  init(queue: InputQueue, transport: any Transport) {
    self.queue = queue
    self.transport = transport
  }

  func run() {
    var framing = MessageFraming()
    while let piece = transport.read() {
      framing.append(piece)
      while let frame = framing.next() {
        switch frame {
        case .content(let content): queue.add(.reading(Message.read(content)))
        case .malformed(let fault): queue.add(.reading(.fault(fault.error, id: .null)))
        }
      }
    }
    queue.add(.end(isWhole: !framing.isInMessage))
  }
}

extension MessageFraming.Fault {
  fileprivate var error: ResponseError {
    switch self {
    case .noLength: ResponseError(.parseError, "a header needs one Content-Length with a number")
    case .tooLarge(let limit):
      ResponseError(.invalidRequest, "a message has at most \(limit) bytes")
    case .endlessHeader: ResponseError(.parseError, "a header does not end")
    }
  }
}

/// Counts signals; who waits goes on when there is one.
final class Semaphore: Sendable {
  private nonisolated(unsafe) let memory: UnsafeMutablePointer<sem_t>

  init() {
    memory = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)
    sem_init(memory, 0, 0)
  }

  deinit {
    sem_destroy(memory)
    memory.deallocate()
  }

  func signal() { sem_post(memory) }

  func wait() {
    while sem_wait(memory) != 0, errno == EINTR {}
  }
}
