import Glibc

/// The first bytes of a file, to tell what it is.
enum FileHead {
  /// Up to so many of them from a place on; `nil` when it cannot be read.
  static func bytes(_ path: String, from start: Int = 0, count: Int) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    guard start == 0 || fseek(file, start, SEEK_SET) == 0 else { return nil }
    var bytes = [UInt8](repeating: 0, count: count)
    let read = fread(&bytes, 1, count, file)
    guard ferror(file) == 0 else { return nil }
    return Array(bytes[..<read])
  }

  /// Whether a text of JSON begins so, behind a byte order mark and blanks.
  static func isJSON(_ bytes: [UInt8]) -> Bool {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    let first = text.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }
}
