import CZeroMQ
import Synchronization

/// The sockets of a kernel: where they are made, and how all of them are ended.
final class Exchange: Sendable {
  private nonisolated(unsafe) let handle: OpaquePointer

  /// A place for sockets; `nil` where ZeroMQ is not installed.
  init?() {
    guard let handle = tonne_zmq_open() else { return nil }
    self.handle = handle
  }

  /// A number of the system, or of ZeroMQ, for why a socket cannot listen.
  struct Refusal: Error { let number: Int32 }

  /// A socket that listens at an address.
  func listen(_ kind: Int, at address: String) throws(Refusal) -> WireSocket {
    var error: Int32 = 0
    // A message is at most as large as the JSON that is read; a part of it that is not JSON is not used.
    guard let socket = tonne_zmq_listen(handle, Int32(kind), address, 1 << 26, &error) else {
      throw Refusal(number: error)
    }
    return WireSocket(socket)
  }

  /// Ends all waiting on sockets, from any thread.
  func stop() { tonne_zmq_stop(handle) }

  /// Waits until all sockets are closed and what they held is sent, for at most a second.
  func close() { tonne_zmq_close(handle) }
}

/// What waiting for a message came to.
enum Arrival {
  /// One is there.
  case message
  /// A signal came, or the time ran out.
  case nothing
  /// Sockets are ended.
  case ended
}

/// A socket that several threads may send on, and one receives from.
final class WireSocket: Sendable {
  private nonisolated(unsafe) let handle: OpaquePointer
  /// Whether it is open; guards what is sent in parts.
  private let isOpen = Mutex(true)

  fileprivate init(_ handle: OpaquePointer) { self.handle = handle }

  /// Waits for a message, without end unless told.
  func wait(milliseconds: Int = -1) -> Arrival {
    switch tonne_zmq_wait(handle, milliseconds) {
    case 1: .message
    case -tonne_zmq_stopped(): .ended
    default: .nothing
    }
  }

  private final class Parts { var parts: [[UInt8]] = [] }

  /// The parts of a message that has come, at most one more than any message has.
  func receive() -> [[UInt8]] {
    let found = Parts()
    _ = withExtendedLifetime(found) {
      tonne_zmq_receive(
        handle, Int32(WireMessage.mostParts + 1), Unmanaged.passUnretained(found).toOpaque()
      ) { context, bytes, count in
        guard let context else { return }
        let found = Unmanaged<Parts>.fromOpaque(context).takeUnretainedValue()
        found.parts.append(Array(UnsafeBufferPointer(start: bytes, count: count)))
      }
    }
    return found.parts
  }

  /// Sends a message; nothing once the socket is closed.
  func send(_ parts: [[UInt8]]) {
    isOpen.withLock { isOpen in
      guard isOpen else { return }
      for (place, part) in parts.enumerated() {
        let error = part.withUnsafeBytes {
          tonne_zmq_send(handle, $0.baseAddress, $0.count, place + 1 < parts.count)
        }
        // Nobody is there to take the rest.
        if error != 0 { return }
      }
    }
  }

  /// Sends back what comes until sockets are ended, and closes.
  func echo() {
    tonne_zmq_echo(handle)
    close()
  }

  /// Closes it; the thread that receives does that.
  func close() {
    isOpen.withLock { isOpen in
      if isOpen { tonne_zmq_end(handle) }
      isOpen = false
    }
  }
}
