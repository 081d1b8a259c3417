import JSON
package import Syntax

/// What a connection file of Jupyter says: where to listen, and the key that messages are signed with.
package struct KernelConnection: Sendable, Equatable {
  /// The sockets of a kernel.
  package enum Channel: String, Sendable, CaseIterable {
    /// Requests.
    case shell
    /// Requests that do not wait for others.
    case control
    /// What is shown, to all who listen.
    case iopub
    /// Questions to the person; this kernel asks none.
    case stdin
    /// Whatever comes is sent back: a sign of life.
    case heartbeat = "hb"
  }

  /// The address of each channel, as ZeroMQ writes it.
  package var addresses: [Channel: String]
  /// The key; empty when nobody signs.
  package var key: [UInt8]

  /// Reads the text of a connection file.
  ///
  /// - Throws: X101, naming what is missing or wrong.
  package init(_ bytes: [UInt8], path: String) throws(Diagnostic) {
    let read: JSONValue
    do throws(JSONFault) {
      read = try JSONReader.read(bytes, limits: JSONReader.Limits(bytes: 1 << 20, depth: 16))
    } catch {
      throw .badConnection(path, error.phrase, line: error.line)
    }
    let transport = try Self.text("transport", of: read, path, else: "tcp")
    let ip = try Self.text("ip", of: read, path, else: "127.0.0.1")
    guard transport == "tcp" || transport == "ipc" else {
      throw .badConnection(path, "`transport` is tcp or ipc, not \"\(transport)\"")
    }
    addresses = [:]
    for channel in Channel.allCases {
      let name = "\(channel.rawValue)_port"
      guard let port = read[name]?.asInteger, (1...65535).contains(port) else {
        throw .badConnection(path, "`\(name)` is no whole number from 1 to 65535")
      }
      addresses[channel] = transport == "tcp" ? "tcp://\(ip):\(port)" : "ipc://\(ip)-\(port)"
    }
    key = Array(try Self.text("key", of: read, path, else: "").utf8)
    let scheme = try Self.text("signature_scheme", of: read, path, else: "hmac-sha256")
    guard key.isEmpty || scheme == "hmac-sha256" else {
      throw .badConnection(path, "`signature_scheme` is hmac-sha256, not \"\(scheme)\"")
    }
  }

  private static func text(
    _ name: String, of object: JSONValue, _ path: String, else usual: String
  ) throws(Diagnostic) -> String {
    guard let member = object[name] else { return usual }
    guard let text = member.asText else { throw .badConnection(path, "`\(name)` is no text") }
    return text
  }
}
