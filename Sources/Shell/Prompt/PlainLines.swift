import CSystem
import Glibc

/// Lines of a terminal where libedit is not installed: the terminal itself edits them.
final class PlainLines: LineEditor {
  var completing: (String, Int) -> LineCompletion = { _, _ in LineCompletion() }
  /// Where the prompt is written: to the screen, also where output goes elsewhere.
  private let screen: Int32

  var edits: Bool { false }

  init() { screen = tonne_is_terminal(1) ? 1 : 2 }

  func read(prompt: String) -> LineInput {
    show(prompt)
    var bytes: [UInt8] = []
    while true {
      // What the terminal hands over ends with the line, so nothing behind it is taken away.
      var byte: UInt8 = 0
      let count = tonne_read_unless_interrupted(&byte, 1)
      if count > 0 {
        if byte == 10 { return .line(String(decoding: bytes, as: UTF8.self)) }
        bytes.append(byte)
      } else if count < 0, errno == EINTR {
        guard tonne_interrupted() else { continue }
        show("\n")
        return .interrupted
      } else if count < 0 || hasHungUp {
        return .lost
      } else {
        return bytes.isEmpty ? .end : .line(String(decoding: bytes, as: UTF8.self))
      }
    }
  }

  /// Whether the terminal was closed: an end of what is typed looks the same.
  private var hasHungUp: Bool {
    var wait = pollfd(fd: tonne_keys(), events: Int16(POLLIN), revents: 0)
    return poll(&wait, 1, 0) > 0 && Int32(wait.revents) & (POLLHUP | POLLERR) != 0
  }

  private func show(_ text: String) {
    _ = Array(text.utf8).withUnsafeBytes { write(screen, $0.baseAddress, $0.count) }
  }

  func remember(_ entry: String) {}

  func keep(_ entries: Int) {}

  func close() {}
}
