import CSystem
import Interpreter

/// What `:record` keeps: the entries of a session with what they showed, as Markdown.
///
/// Each entry is added to the file when it has run, so that a crash loses only the entry that was
/// running. Confined to the evaluating thread.
package final class Transcript {
  /// The file.
  let path: String
  /// How many entries are in the file.
  private(set) var count = 0
  private var entry = ""

  /// A transcript that goes to a file.
  init(path: String) { self.path = path }

  /// Makes the file, in place of one that is there. Gives 0 or an errno value.
  func start(seed: UInt64) -> Int32 {
    let head = """
      # Session of \(LocalTime.now)

      Tonne \(Version.tonne), seed \(seed).

      """
    let bytes = Array(head.utf8)
    return bytes.withUnsafeBytes { tonne_write_file(path, $0.baseAddress, $0.count) }
  }

  /// Begins an entry.
  func enter(_ text: String) { entry = "\n\(Self.fenced(text, "tonne"))" }

  /// Adds what an entry showed, as Markdown with its line ends.
  func show(_ markdown: [UInt8]) {
    guard !entry.isEmpty else { return }
    entry += "\n" + String(decoding: markdown, as: UTF8.self)
  }

  /// Adds a message.
  func report(_ text: String) {
    guard !entry.isEmpty else { return }
    entry += "\n\(Self.fenced(text, "text"))"
  }

  /// Adds the entry to the file. Gives 0 or an errno value.
  func finish() -> Int32 {
    defer { entry = "" }
    let bytes = Array(entry.utf8)
    guard !bytes.isEmpty else { return 0 }
    let error = bytes.withUnsafeBytes { pointer -> Int32 in
      guard let start = pointer.baseAddress else { return 0 }
      return tonne_append_file(path, start, pointer.count)
    }
    if error == 0 { count += 1 }
    return error
  }

  /// A text between fences that are longer than any within it.
  static func fenced(_ text: String, _ kind: String) -> String {
    var longest = 2
    var run = 0
    for byte in text.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let end = text.hasSuffix("\n") ? "" : "\n"
    return "\(fence)\(kind)\n\(text)\(end)\(fence)\n"
  }
}
