/// Collects text as bytes and hands it on in large pieces.
///
/// Confined to one thread.
package final class ByteSink {
  private var bytes: [UInt8] = []
  private let drain: ([UInt8]) -> Bool
  /// Set once the reader has gone; nothing is handed on any more.
  package private(set) var isClosed = false

  private static let limit = 1 << 16

  /// A sink that hands its bytes to a function, which says whether there is still a reader.
  package init(_ drain: @escaping ([UInt8]) -> Bool) {
    self.drain = drain
    bytes.reserveCapacity(1 << 10)
  }

  /// Adds a text.
  package func write(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    if bytes.count >= Self.limit { flush() }
  }

  /// Adds bytes.
  func write(_ more: [UInt8]) {
    bytes.append(contentsOf: more)
    if bytes.count >= Self.limit { flush() }
  }

  /// Adds one byte.
  func write(_ byte: UInt8) {
    bytes.append(byte)
    if bytes.count >= Self.limit { flush() }
  }

  /// Adds a text and a line end.
  package func line(_ text: String) {
    write(text)
    write(0x0A)
  }

  /// Hands on what is there.
  package func flush() {
    guard !bytes.isEmpty else { return }
    if !isClosed, !drain(bytes) { isClosed = true }
    bytes.removeAll(keepingCapacity: true)
  }
}
