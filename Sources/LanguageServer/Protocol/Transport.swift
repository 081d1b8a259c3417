import CSystem
import Glibc

/// Where messages come from and go to: the standard streams, or what a test puts in their place.
package protocol Transport: AnyObject, Sendable {
  /// The next bytes, however many have come; `nil` at the end.
  func read() -> [UInt8]?
  /// Writes all bytes; false when the other side has gone.
  func write(_ bytes: [UInt8]) -> Bool
}

/// Standard input and output.
package final class StandardTransport: Transport {
  /// The streams of the process.
  package init() {}

  /// The next bytes of standard input.
  package func read() -> [UInt8]? {
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = piece.withUnsafeMutableBytes { buffer -> Int in
        guard let base = buffer.baseAddress else { return 0 }
        return tonne_read_stdin(base, buffer.count)
      }
      if count > 0 { return Array(piece.prefix(count)) }
      guard count < 0, errno == EINTR, !tonne_interrupted() else { return nil }
    }
  }

  /// Writes to standard output at once.
  package func write(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return true }
      return tonne_write_stdout(base, buffer.count) && tonne_flush_stdout()
    }
  }
}
