import CSystem
import Hashing
package import Tables
import Threading

/// What identifies a data file: its state when it was read, and the hash of its bytes.
///
/// A hash of ten million rows takes as long as reading them, so it is computed when somebody asks.
/// The state that was remembered tells whether the bytes are still those that were read.
package enum FileFingerprint {
  /// What the bytes of a file are by now.
  package enum Hash: Equatable, Sendable {
    /// The SHA-256 of the bytes that were read, in hexadecimal digits.
    case sha256(String)
    /// The file was written to, replaced or removed since it was read.
    case changed
  }

  /// The state of a file; `nil` where there is no regular file, as with a pipe.
  package static func state(_ path: String) -> TableSource.FileState? {
    var state = TonneFileState()
    guard tonne_file_state(path, &state) else { return nil }
    return TableSource.FileState(
      location: path, size: Int(state.size), seconds: state.seconds,
      nanoseconds: state.nanoseconds, number: state.number)
  }

  /// The hash of a file that was read in the given state.
  ///
  /// - Complexity: O(bytes).
  package static func hash(_ file: TableSource.FileState) -> Hash {
    guard state(file.location) == file else { return .changed }
    var loaded = TonneBytes()
    guard tonne_load_file(file.location, &loaded) == 0, let bytes = loaded.bytes else {
      return .changed
    }
    defer { tonne_release_bytes(&loaded) }
    var hash = SHA256()
    let whole = UnsafeBufferPointer(start: bytes, count: Int(loaded.count))
    for start in stride(from: 0, to: whole.count, by: 1 << 20) {
      // What a part of the file gives reaches nobody.
      if Cancellation.isRequested { return .changed }
      hash.update(UnsafeBufferPointer(rebasing: whole[start..<min(start + (1 << 20), whole.count)]))
    }
    guard state(file.location) == file else { return .changed }
    return .sha256(hash.hexadecimal())
  }
}
