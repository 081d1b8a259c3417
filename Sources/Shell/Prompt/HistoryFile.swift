import CSystem
import Glibc
import Interpreter

/// The history of all sessions in a file, one entry a line, the newest last.
///
/// An entry is added in one piece when it was entered, so that neither a crash nor another session
/// loses it. A file that cannot be read or written costs the history and nothing else.
final class HistoryFile {
  private let path: String?
  private let limit: Int
  /// Why the history is not kept; said once.
  private(set) var failure: Int32?

  /// A history of at most so many entries; without a path nothing is kept.
  init(path: String?, limit: Int) {
    self.path = path
    self.limit = limit
  }

  /// The newest entries, oldest first. A file that has grown far beyond the limit is cut.
  func load() -> [String] {
    guard let path, limit > 0 else { return [] }
    guard tonne_exists(path) else { return [] }
    guard let bytes = SystemFile.read(path) else {
      failure = EIO
      return []
    }
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    if lines.count > 2 * limit { cut(path) }
    return lines.suffix(limit).map { EntryText.entry(String(decoding: $0, as: UTF8.self)) }
  }

  /// Adds an entry.
  func add(_ entry: String) {
    guard let path, limit > 0, failure == nil else { return }
    let bytes = Array((EntryText.line(entry) + "\n").utf8)
    var error = bytes.withUnsafeBytes { append($0, to: path) }
    if error == ENOENT {
      error = tonne_make_folder(ProgramFile.folder(of: path))
      if error == 0 { error = bytes.withUnsafeBytes { append($0, to: path) } }
    }
    if error != 0 { failure = error }
  }

  private func append(_ bytes: UnsafeRawBufferPointer, to path: String) -> Int32 {
    guard let base = bytes.baseAddress else { return 0 }
    return tonne_append_file(path, base, bytes.count)
  }

  /// Keeps the newest entries of the file. It is held meanwhile, as by who adds an entry, so that none
  /// is added to a file that is about to be replaced; while another session holds it, nothing is cut.
  private func cut(_ path: String) {
    let held = tonne_open_locked(path)
    guard held >= 0 else { return }
    defer { tonne_close(held) }
    guard let bytes = SystemFile.read(path) else { return }
    let lines = bytes.split(separator: UInt8(ascii: "\n")).suffix(limit)
    let kept = Array(lines.joined(separator: [UInt8(ascii: "\n")])) + [UInt8(ascii: "\n")]
    _ = kept.withUnsafeBytes { tonne_write_file(path, $0.baseAddress, $0.count) }
  }
}
