import CSystem
import Glibc
import Tables

/// Bytes that stay where they are while they are read, with zero bytes behind their end.
///
/// Sendable because nothing writes to them.
final class SourceBytes: @unchecked Sendable {
  /// The memory.
  private var loaded: TonneBytes
  /// The first byte.
  let start: UnsafePointer<UInt8>
  /// How many there are, without the padding.
  let count: Int

  /// Takes over memory of the shim; `nil` when there is none.
  private init?(taking loaded: TonneBytes) {
    guard let bytes = loaded.bytes else { return nil }
    self.loaded = loaded
    start = bytes
    count = Int(loaded.count)
  }

  deinit { tonne_release_bytes(&loaded) }

  /// The bytes of a file; with a limit its whole lines up to there.
  static func file(_ path: String, limit: Int? = nil) throws(DataError) -> SourceBytes {
    var loaded = TonneBytes()
    let status = tonne_load_file(path, &loaded)
    if status == ENOENT || status == ENOTDIR { throw missingFile(path) }
    guard status == 0, let source = SourceBytes(taking: loaded) else {
      throw .cannotRead(path: path, reason: systemReason(status))
    }
    if let limit, limit >= 0, source.count > limit { return try source.lines(upTo: limit, path) }
    // A table and what is computed from it take several times the size of its text.
    if source.count >= 4 << 20 { tonne_expect_memory(24 * source.count) }
    return source
  }

  /// A copy of the whole lines among the first bytes.
  func lines(upTo limit: Int, _ path: String) throws(DataError) -> SourceBytes {
    var end = limit
    while end > 0, start[end - 1] != 0x0A { end -= 1 }
    return try .copy(Array(UnsafeBufferPointer(start: start, count: end)), name: path)
  }

  /// A copy of bytes that are in memory.
  static func copy(_ bytes: [UInt8], name: String) throws(DataError) -> SourceBytes {
    var loaded = TonneBytes()
    let status = tonne_copy_bytes(bytes, bytes.count, &loaded)
    guard status == 0, let source = SourceBytes(taking: loaded) else {
      throw .tooLarge(path: name)
    }
    return source
  }

  /// Whether they begin with these.
  func begin(with first: [UInt8]) -> Bool {
    UnsafeBufferPointer(start: start, count: count).starts(with: first)
  }

  /// How the text of an encoding came out as UTF-8.
  enum Decoded {
    case text(SourceBytes)
    /// The offset of the first byte that is not of the encoding.
    case invalid(Int)
    case unknownEncoding
    case noMemory
  }

  /// The text from an offset on as UTF-8.
  func decoded(from encoding: String, at offset: Int) -> Decoded {
    var out = TonneBytes()
    var bad = 0
    let status = tonne_to_utf8(encoding, start + offset, count - offset, &out, &bad)
    switch status {
    case 0: return SourceBytes(taking: out).map { .text($0) } ?? .noMemory
    case EINVAL: return .unknownEncoding
    case EILSEQ: return .invalid(offset + bad)
    default: return .noMemory
    }
  }

  /// The line, counted from 1, that an offset is in.
  func line(at offset: Int, newline: UInt8) -> Int {
    tonne_count_bytes(start, min(offset, count), newline).newlines + 1
  }
}

/// The system's words for an errno value.
func systemReason(_ status: Int32) -> Phrase {
  switch status {
  case EISDIR: return "it is a folder"
  case ENOENT: return "no such file or directory"
  case EACCES: return "permission denied"
  case ENOTDIR: return "not a directory"
  case ENOSPC: return "no space left on device"
  case EROFS: return "read-only file system"
  case EIO: return "input/output error"
  default: break
  }
  var text = [CChar](repeating: 0, count: 128)
  tonne_error_text(status, &text, text.count)
  let message = String(
    decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  return Phrase(verbatim: message.lowercased())
}

/// The error for a file that is not there, with the names that come near.
private func missingFile(_ path: String) -> DataError {
  let folder: String
  let name: String
  if let slash = path.lastIndex(of: "/") {
    folder = String(path[...slash])
    name = String(path[path.index(after: slash)...])
  } else {
    folder = ""
    name = path
  }
  guard tonne_is_folder(folder.isEmpty ? "." : folder) else {
    return .missingFile(path: path, nearest: [], folderExists: false)
  }
  let near = nearest(name, among: namesInFolder(folder.isEmpty ? "." : folder))
  return .missingFile(path: path, nearest: near.map { folder + $0 }, folderExists: true)
}

/// The names in a folder, sorted.
private func namesInFolder(_ folder: String) -> [String] {
  var names: [String] = []
  withUnsafeMutablePointer(to: &names) { pointer in
    _ = tonne_list_folder(folder, pointer) { context, name in
      context?.assumingMemoryBound(to: [String].self).pointee.append(String(cString: name))
    }
  }
  return names.sorted()
}
