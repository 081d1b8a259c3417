import Glibc
import Testing

/// A folder that is gone afterwards.
func withHome<Value>(_ body: (String) throws -> Value) throws -> Value {
  var template = Array("/tmp/tonne-prompt-XXXXXX".utf8CString)
  let made = template.withUnsafeMutableBufferPointer { buffer in
    buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
  }
  let folder = try #require(made)
  defer { remove(below: folder) }
  return try body(folder)
}

private func remove(below folder: String) {
  chmod(folder, 0o700)
  for name in names(in: folder) {
    let path = "\(folder)/\(name)"
    if unlink(path) != 0 { remove(below: path) }
  }
  rmdir(folder)
}

/// The names in a folder.
func names(in folder: String) -> [String] {
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
func write(_ text: String, to path: String) throws {
  let file = try #require(fopen(path, "wb"))
  defer { fclose(file) }
  let bytes = Array(text.utf8)
  #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
}
