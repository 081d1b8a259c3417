import CSystem
import Glibc

/// Words for errno values.
package enum SystemError {
  /// What an errno value means.
  package static func text(_ error: Int32) -> Phrase {
    switch error {
    case ENOENT: return "No such file or directory"
    case EACCES: return "Permission denied"
    case EISDIR: return "Is a directory"
    case ENOTDIR: return "Not a directory"
    case ENOSPC: return "No space left on device"
    case EROFS: return "Read-only file system"
    case EIO: return "Input/output error"
    default: break
    }
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { buffer in
      guard let base = buffer.baseAddress else { return "\(error)" }
      tonne_error_text(error, base, buffer.count)
      return Phrase(verbatim: String(cString: base))
    }
  }
}
