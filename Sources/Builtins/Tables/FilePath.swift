import CSystem
import DataIO
import Glibc
import Interpreter

/// Paths as scripts write them: relative to the folder of the file that they stand in.
enum FilePath {
  /// The path from the working folder.
  static func resolved(_ path: String, in folder: String) -> String {
    path.hasPrefix("/") || folder.isEmpty || folder == "." ? path : "\(folder)/\(path)"
  }

  /// Whether what is written to a path lands below one of some folders, links followed; `nil` when
  /// its folder does not exist.
  static func isBelow(_ path: String, _ folders: [String]) -> Bool? {
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    var parent = folder.joined(separator: "/")
    if parent.isEmpty { parent = path.hasPrefix("/") ? "/" : "." }
    // A file that is there may be a link to one elsewhere, and writing follows it; one whose file is
    // not there yet would have it made elsewhere.
    if tonne_is_link(path), real(path) == nil { return false }
    guard let target = real(path) ?? real(parent).map({ "\($0)/file" }) else { return nil }
    return folders.compactMap { real($0.isEmpty ? "." : $0) }.contains { allowed in
      target.hasPrefix(allowed == "/" ? "/" : "\(allowed)/")
    }
  }

  /// The bytes of a file of at most 64 MiB; `nil` when it cannot be read.
  static func bytes(_ path: String) -> [UInt8]? {
    let size = tonne_file_size(path)
    guard size >= 0, size <= 64 << 20 else { return nil }
    var loaded = TonneBytes()
    guard tonne_load_file(path, &loaded) == 0 else { return nil }
    defer { tonne_release_bytes(&loaded) }
    return Array(UnsafeBufferPointer(start: loaded.bytes, count: Int(loaded.count)))
  }

  private static func real(_ path: String) -> String? {
    guard let real = tonne_real_path(path) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }
}

extension Failure {
  /// The failure of reading or writing a file.
  init(_ error: DataError, argument: String) {
    self.init(
      error.code, error.message, argument: argument, notes: error.notes, mend: error.mend)
  }
}
