import Glibc

/// A folder for what a test writes, gone with all that is in it when nobody holds it any more.
package final class TemporaryFolder {
  /// Where it is.
  package let path: String

  /// Makes one.
  package init() throws {
    var name = Array("/tmp/tonne-test-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else { throw UnreadableFile(path: "/tmp") }
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { Self.remove(below: path) }

  private static func remove(below folder: String) {
    chmod(folder, 0o700)
    for name in names(in: folder) {
      let path = "\(folder)/\(name)"
      if unlink(path) != 0 { remove(below: path) }
    }
    rmdir(folder)
  }
}

/// Calls `body` with a fresh folder, which is gone afterwards.
package func withFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
  let folder = try TemporaryFolder()
  return try withExtendedLifetime(folder) { try body(folder.path) }
}

/// The names in a folder.
package func names(in folder: String) -> [String] {
  guard let stream = opendir(folder) else { return [] }
  defer { closedir(stream) }
  var names: [String] = []
  while let entry = readdir(stream) {
    let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    if name != ".", name != ".." { names.append(name) }
  }
  return names
}

/// Writes a text file.
package func write(_ text: String, to path: String) throws {
  guard let file = fopen(path, "wb") else { throw UnreadableFile(path: path) }
  defer { fclose(file) }
  let bytes = Array(text.utf8)
  guard fwrite(bytes, 1, bytes.count, file) == bytes.count else {
    throw UnreadableFile(path: path)
  }
}
