import CSystem
import Interpreter

/// A session that ended without `:quit`, as its journal tells.
struct LostSession {
  /// Its journal.
  let path: String
  /// When it began.
  let started: String
  /// What happened in it.
  let records: [Journal.Record]

  /// The sessions in a folder that were killed, the newest first. Those that entered nothing are
  /// removed.
  static func all(in folder: String) -> [LostSession] {
    let names = ProgramFile.names(in: folder).filter { $0.hasSuffix(".journal") }.sorted()
      .reversed()
    return names.compactMap { name in
      let path = "\(folder)/\(name)"
      let descriptor = tonne_open_locked(path)
      // Another process lives with it.
      guard descriptor >= 0 else { return nil }
      defer { tonne_close(descriptor) }
      let session = LostSession(path: path)
      guard !session.records.isEmpty else {
        session.forget()
        return nil
      }
      return session
    }
  }

  private init(path: String) {
    self.path = path
    let text = String(decoding: SystemFile.read(path) ?? [], as: UTF8.self)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: true)[...]
    if let first = lines.first, first.hasPrefix("# ") {
      started = first.split(separator: ", ").last.map(String.init) ?? ""
      lines = lines.dropFirst()
    } else {
      started = ""
    }
    records = lines.compactMap { Journal.Record(line: $0) }
  }

  /// The entries to run again, and the steps taken back among them.
  var steps: [Journal.Record] {
    var steps: [Journal.Record] = []
    for (position, record) in records.enumerated() {
      switch record {
      case .entered:
        if records.indices.contains(position + 1), records[position + 1] == .worked {
          steps.append(record)
        }
      case .undone, .redone: steps.append(record)
      case .worked, .failed: break
      }
    }
    return steps
  }

  /// The entry that was running when the session ended.
  var unfinished: String? {
    if case .entered(let text) = records.last { return text }
    return nil
  }

  /// Removes the journal.
  func forget() { _ = tonne_remove_file(path) }
}
