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
      } else {
        return bytes.isEmpty ? .end : .line(String(decoding: bytes, as: UTF8.self))
      }
    }
  }

  private func show(_ text: String) {
    _ = Array(text.utf8).withUnsafeBytes { write(screen, $0.baseAddress, $0.count) }
  }

  func remember(_ entry: String) {}

  func keep(_ entries: Int) {}

  func close() {}
}
