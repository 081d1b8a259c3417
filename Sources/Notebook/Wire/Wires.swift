import CZeroMQ
import Glibc
import JSON
import Synchronization
import Syntax

/// The open sockets of a kernel, and the writing of messages: signed, numbered and dated.
///
/// Safe to use from any thread.
final class Wires: Publishing {
  /// Requests.
  let shell: WireSocket
  /// Requests that do not wait.
  let control: WireSocket
  private let iopub: WireSocket
  private let stdin: WireSocket
  /// The sign of life.
  let heartbeat: WireSocket
  /// Tells messages of others with the key.
  let signer: MessageSigner
  private let exchange: Exchange
  private let session = Wires.name()
  private let count = Atomic<Int>(0)

  /// Listens at all addresses of a connection.
  ///
  /// - Throws: X100 without ZeroMQ, X102 for an address that cannot be had.
  init(_ connection: KernelConnection) throws(Diagnostic) {
    guard let exchange = Exchange() else { throw .noZeroMQ() }
    self.exchange = exchange
    func listen(
      _ channel: KernelConnection.Channel, _ kind: Int
    ) throws(Diagnostic) -> WireSocket {
      let address = connection.addresses[channel] ?? ""
      do throws(Exchange.Refusal) { return try exchange.listen(kind, at: address) } catch {
        throw .cannotListen(address, String(cString: tonne_zmq_error(error.number)))
      }
    }
    shell = try listen(.shell, TONNE_SOCKET_ROUTE)
    control = try listen(.control, TONNE_SOCKET_ROUTE)
    iopub = try listen(.iopub, TONNE_SOCKET_PUBLISH)
    stdin = try listen(.stdin, TONNE_SOCKET_ROUTE)
    heartbeat = try listen(.heartbeat, TONNE_SOCKET_ROUTE)
    signer = MessageSigner(key: connection.key)
  }

  // MARK: Sending

  /// Answers a request on the socket that it came by.
  func reply(
    _ type: String, to request: WireMessage, _ content: JSONValue, on socket: WireSocket
  ) {
    socket.send(
      parts(type, to: request.addresses, parent: request.headerBytes, content, metadata: [:]))
  }

  /// Tells all who listen; `parent` is the header of the request that it is about.
  func publish(
    _ type: String, _ content: JSONValue, parent: [UInt8], metadata: JSONValue
  ) {
    iopub.send(
      parts(type, to: [Array(type.utf8)], parent: parent, content, metadata: metadata))
  }

  /// Tells whether the kernel works on a request.
  func publish(status: String, parent: [UInt8]) {
    publish("status", ["execution_state": .text(status)], parent: parent)
  }

  private func parts(
    _ type: String, to addresses: [[UInt8]], parent: [UInt8], _ content: JSONValue,
    metadata: JSONValue
  ) -> [[UInt8]] {
    let number = count.add(1, ordering: .relaxed).newValue
    let header: JSONValue = [
      "msg_id": .text("\(session)_\(number)"), "session": .text(session), "username": "kernel",
      "date": .text(UTCTime.now), "msg_type": .text(type), "version": .text(Kernel.protocolVersion),
    ]
    return WireMessage.parts(
      to: addresses, header: header, parent: parent, metadata: metadata, content: content,
      signer: signer)
  }

  // MARK: Ending

  /// Ends all waiting on sockets.
  func stop() { exchange.stop() }

  /// Closes what no thread receives from, and waits until all is sent.
  func close() {
    stdin.close()
    iopub.close()
    exchange.close()
  }

  /// A name that nobody else has.
  private static func name() -> String {
    var random = SystemRandomNumberGenerator()
    return (0..<4).map { _ in
      let word = String(random.next() as UInt32, radix: 16)
      return String(repeating: "0", count: 8 - word.utf8.count) + word
    }.joined()
  }
}

/// The time of day in UTC.
enum UTCTime {
  /// As `2026-11-26T09:15:00.000123Z`.
  static var now: String {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    var parts = tm()
    gmtime_r(&time.tv_sec, &parts)
    func digits(_ number: some BinaryInteger, _ count: Int) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
    }
    let day = [
      digits(parts.tm_year + 1900, 4), digits(parts.tm_mon + 1, 2), digits(parts.tm_mday, 2),
    ]
    let hour = [digits(parts.tm_hour, 2), digits(parts.tm_min, 2), digits(parts.tm_sec, 2)]
    let rest = digits(time.tv_nsec / 1000, 6)
    return "\(day.joined(separator: "-"))T\(hour.joined(separator: ":")).\(rest)Z"
  }
}
