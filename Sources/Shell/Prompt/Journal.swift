import CSystem
import Glibc
import Interpreter
import Syntax

/// What a session entered, in a file of its own that outlives a crash.
///
/// Each record is a line: a sign and the text. An entry is written before it runs, and how it ended
/// behind it; a session that a person ends removes its file, one whose terminal goes away does not. The file is locked as long as the
/// process lives, so a journal without a lock belongs to a session that was killed.
final class Journal {
  /// One line of a journal.
  enum Record: Equatable {
    /// What was entered and is about to run.
    case entered(String)
    /// The entry before ran to its end, or in part.
    case worked
    /// The entry before came to nothing.
    case failed
    /// A step was taken back.
    case undone
    /// A step was taken again.
    case redone

    var line: String {
      switch self {
      case .entered(let text): "> " + EntryText.line(Secrets.masked(text)) + "\n"
      case .worked: "+\n"
      case .failed: "-\n"
      case .undone: "u\n"
      case .redone: "r\n"
      }
    }

    init?(line: Substring) {
      switch line {
      case "+": self = .worked
      case "-": self = .failed
      case "u": self = .undone
      case "r": self = .redone
      default:
        guard line.hasPrefix("> ") else { return nil }
        self = .entered(EntryText.entry(line.dropFirst(2)))
      }
    }
  }

  /// The file.
  let path: String
  private let descriptor: Int32
  /// Why nothing is written any more; said once.
  private(set) var failure: Int32?

  /// Opens a journal in a folder; throws an errno value when there can be none.
  init(folder: String) throws(JournalError) {
    var error = tonne_make_folder(folder)
    guard error == 0 else { throw JournalError(number: error) }
    let name = LocalTime.now.filter(\.isNumber)
    path = "\(folder)/\(name)-\(tonne_process_id()).journal"
    descriptor = tonne_open_locked(path)
    guard descriptor >= 0 else { throw JournalError(number: -descriptor) }
    let header = Array("# tonne \(Version.tonne), \(LocalTime.now)\n".utf8)
    error = header.withUnsafeBytes { bytes in
      bytes.baseAddress.map { tonne_write_descriptor(descriptor, $0, bytes.count) } ?? 0
    }
    if error != 0 { failure = error }
  }

  /// Writes a record; a failure is kept and stops the journal.
  func write(_ record: Record) {
    guard failure == nil else { return }
    let bytes = Array(record.line.utf8)
    let error = bytes.withUnsafeBytes { bytes in
      bytes.baseAddress.map { tonne_write_descriptor(descriptor, $0, bytes.count) } ?? 0
    }
    if error != 0 { failure = error }
  }

  /// Ends the journal: a person ended the session.
  func end() {
    _ = tonne_remove_file(path)
    tonne_close(descriptor)
  }
}

/// A journal cannot be kept, by errno value.
struct JournalError: Error { let number: Int32 }

/// The time of day as people write it.
enum LocalTime {
  /// Now, as `2026-11-26 10:15:00`.
  static var now: String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 64) { buffer in
      guard let base = buffer.baseAddress else { return "" }
      tonne_local_time(base, buffer.count)
      return String(cString: base)
    }
  }
}
