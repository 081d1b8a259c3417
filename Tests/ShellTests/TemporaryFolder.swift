import CSystem
import Glibc

/// A folder that goes away with the test.
final class TemporaryFolder {
  let path: String

  init() {
    var template = Array("/tmp/tonne-shell-XXXXXX".utf8CString)
    path = template.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress, let made = mkdtemp(base) else { return "" }
      return String(cString: made)
    }
  }

  deinit { Self.remove(path) }

  /// Writes a file below the folder, and the folders above it; returns its path.
  @discardableResult
  func write(_ name: String, _ text: String) -> String {
    let full = "\(path)/\(name)"
    if let slash = full.lastIndex(of: "/") { _ = tonne_make_folder(String(full[..<slash])) }
    let bytes = Array(text.utf8)
    _ = tonne_write_file(full, bytes, bytes.count)
    return full
  }

  /// The text of a file below the folder.
  func read(_ name: String) -> String? {
    var loaded = TonneBytes()
    guard tonne_load_file("\(path)/\(name)", &loaded) == 0 else { return nil }
    defer { tonne_release_bytes(&loaded) }
    guard let start = loaded.bytes else { return "" }
    return String(decoding: UnsafeBufferPointer(start: start, count: loaded.count), as: UTF8.self)
  }

  private final class Names {
    var names: [String] = []
  }

  private static func remove(_ path: String) {
    guard path.hasPrefix("/tmp/tonne-shell-") else { return }
    let found = Names()
    withExtendedLifetime(found) {
      _ = tonne_list_folder(path, Unmanaged.passUnretained(found).toOpaque()) { context, name in
        guard let context else { return }
        Unmanaged<Names>.fromOpaque(context).takeUnretainedValue().names.append(
          String(cString: name))
      }
    }
    for name in found.names {
      let inner = "\(path)/\(name)"
      if tonne_is_folder(inner) { remove(inner) } else { unlink(inner) }
    }
    rmdir(path)
  }
}
