import CPseudoTerminal
import Glibc
import TestSupport
import Testing

/// The command at a pseudo-terminal, typed at and read as a person would.
final class Terminal {
  /// Something that did not appear in time.
  struct Missing: Error, CustomStringConvertible {
    let wanted: String
    let screen: String
    var description: String { "no «\(wanted)» in:\n\(screen)" }
  }

  private var descriptor: Int32
  private(set) var process: pid_t = 0
  private var bytes: [UInt8] = []
  /// What was read up to the last thing that was waited for.
  private var seen = 0

  /// Starts the command beside the running tests in a folder that is also the person's home.
  init(
    home: String, arguments: [String] = [], variables: [String] = [], columns: Int32 = 90,
    lines: Int32 = 40, isBelowShell: Bool = false
  ) throws {
    var words = [try Self.command()] + arguments
    // A shell that outlives its terminal until the command has ended.
    if isBelowShell { words = ["/bin/sh", "-c", "trap : HUP; \"$@\"; true", "sh"] + words }
    let environment =
      [
        "HOME=\(home)", "TERM=xterm-256color", "PATH=/usr/local/bin:/usr/bin:/bin", "PAGER=cat",
        "LANG=C.UTF-8",
      ].filter { known in
        !variables.contains { $0.split(separator: "=").first == known.split(separator: "=").first }
      } + variables + Sanitizer.variables
    let texts = words.map { strdup($0) } + [nil]
    let settings = environment.map { strdup($0) } + [nil]
    defer { for text in texts + settings { free(text) } }
    descriptor = tonne_start_at_terminal(words[0], texts, settings, home, columns, lines, &process)
    try #require(descriptor >= 0)
  }

  deinit {
    if process > 0 { kill() }
    hangUp()
  }

  /// Closes the terminal, as one does who closes its window.
  func hangUp() {
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
  }

  /// The command that was built with the tests.
  private static func command() throws -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    try #require(count > 0)
    let path = String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return path.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" } + "/tonne"
  }

  // MARK: Typing

  /// Types keys.
  func type(_ keys: String) {
    var rest = Array(keys.utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, min($0.count, 512)) }
      guard written > 0 else { return }
      rest = rest.dropFirst(written)
      // A terminal takes a few kilobytes; what it echoes must be read meanwhile.
      read(for: 0)
    }
  }

  /// Types a line and Enter.
  func enter(_ line: String) { type(line + "\r") }

  /// Pastes as a terminal does that marks pasted text.
  func paste(_ text: String) { type("\u{1B}[200~" + text + "\u{1B}[201~") }

  // MARK: Reading

  /// Waits until a text stands in what came since the last wait; gives all up to its end.
  @discardableResult
  func expect(_ text: String, seconds: Double = 60) throws -> String {
    let end = Self.now + seconds * Sanitizer.patience
    while true {
      let screen = unread
      if let found = screen.range(of: text) {
        let upTo = String(screen[..<found.upperBound])
        seen += upTo.utf8.count
        return upTo
      }
      guard Self.now < end, read(for: 50) else {
        if Self.now < end, !isRunning { throw Missing(wanted: text, screen: screen) }
        if Self.now >= end { throw Missing(wanted: text, screen: screen) }
        continue
      }
    }
  }

  /// Waits for the prompt; gives what stands before it.
  @discardableResult
  func prompt() throws -> String { String(try expect("tonne> ").dropLast(7)) }

  private var unread: String {
    String(decoding: Array(Self.plain(bytes).dropFirst(seen)), as: UTF8.self)
  }

  /// Whether the command still runs.
  var isRunning: Bool {
    guard process > 0 else { return false }
    var status: Int32 = 0
    if waitpid(process, &status, WNOHANG) == process {
      process = 0
      return false
    }
    return true
  }

  /// Kills the command at once.
  func kill() {
    guard process > 0 else { return }
    Glibc.kill(process, SIGKILL)
    var status: Int32 = 0
    waitpid(process, &status, 0)
    process = 0
  }

  /// Waits for the end of the command; gives its exit status.
  func end() throws -> Int32 {
    let limit = Self.now + 30
    while Self.now < limit {
      var status: Int32 = 0
      if waitpid(process, &status, WNOHANG) == process {
        process = 0
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F)
      }
      read(for: 20)
    }
    throw Missing(wanted: "the end of the command", screen: unread)
  }

  @discardableResult
  private func read(for milliseconds: Int32) -> Bool {
    var poll = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard Glibc.poll(&poll, 1, milliseconds) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = Glibc.read(descriptor, &buffer, buffer.count)
    guard count > 0 else { return false }
    bytes += buffer[..<count]
    return true
  }

  static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The bytes without what steers the terminal.
  private static func plain(_ bytes: [UInt8]) -> [UInt8] {
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == 0x1B {
        guard position < bytes.count, bytes[position] == 0x5B else {
          position += 1
          continue
        }
        position += 1
        while position < bytes.count, !(0x40...0x7E).contains(bytes[position]) { position += 1 }
        position += 1
      } else if byte != 0x0D, byte != 0x07 {
        plain.append(byte)
      }
    }
    return plain
  }
}

extension String {
  /// The first place of a text.
  func range(of text: String) -> Range<String.Index>? {
    let (whole, part) = (Array(utf8), Array(text.utf8))
    guard !part.isEmpty, whole.count >= part.count else { return nil }
    for start in 0...(whole.count - part.count)
    where whole[start] == part[0] && whole[start..<(start + part.count)].elementsEqual(part) {
      let lower = utf8.index(startIndex, offsetBy: start)
      return lower..<utf8.index(lower, offsetBy: part.count)
    }
    return nil
  }
}
