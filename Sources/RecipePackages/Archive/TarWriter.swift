import Syntax

/// Writes the archive of a package: the same bytes for the same content, whoever packs it and when.
///
/// Entries are files in the order of their paths, in a folder that is called as the package; their time
/// is 0, their owner nobody's, their mode 644; nothing is compressed.
///
/// - Complexity: O(bytes).
///
/// Source: IEEE (2018). POSIX.1-2017, pax: ustar interchange format.
package enum TarWriter {
  static let block = 512

  /// The bytes of an archive whose files lie in a folder.
  package static func bytes(_ files: PackageFiles, in folder: String) -> [UInt8] {
    var out: [UInt8] = []
    for file in files.files {
      out += header(path: file.path, in: folder, size: file.bytes.count)
      out += file.bytes
      out += [UInt8](repeating: 0, count: (block - file.bytes.count % block) % block)
    }
    return out + [UInt8](repeating: 0, count: 2 * block)
  }

  private static func header(path: String, in folder: String, size: Int) -> [UInt8] {
    var header = [UInt8](repeating: 0, count: block)
    func put(_ text: String, at offset: Int) {
      for (index, byte) in text.utf8.enumerated() { header[offset + index] = byte }
    }
    put(path, at: 0)
    put("0000644", at: 100)
    put("0000000", at: 108)
    put("0000000", at: 116)
    put(octal(size, digits: 11), at: 124)
    put(octal(0, digits: 11), at: 136)
    put("0", at: 156)
    put("ustar", at: 257)
    put("00", at: 263)
    put("0000000", at: 329)
    put("0000000", at: 337)
    put(folder, at: 345)
    put(octal(sum(of: header), digits: 6), at: 148)
    header[155] = 0x20
    return header
  }

  private static func octal(_ number: Int, digits: Int) -> String {
    let text = String(number, radix: 8)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }

  /// The sum of the bytes of a header, its own place taken as blanks.
  static func sum(of header: some Collection<UInt8>) -> Int {
    header.enumerated().reduce(0) {
      $0 + ((148..<156).contains($1.offset) ? 0x20 : Int($1.element))
    }
  }
}
