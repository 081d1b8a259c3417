/// A zip archive of small files as they are, not packed; the same files give the same bytes. Files for
/// editors are written where libzip, which workbooks need, may not be installed.
struct StoredArchive {
  /// Names and texts.
  let files: [(path: String, text: String)]

  /// The archive: files one after the other, then the list of them, by APPNOTE of PKWARE.
  ///
  /// - Complexity: O(bytes).
  var bytes: [UInt8] {
    var out: [UInt8] = []
    var list: [UInt8] = []
    for file in files {
      let place = out.count
      let head = head(of: file)
      out +=
        Self.number(0x0403_4B50, bytes: 4) + head + Array(file.path.utf8) + Array(file.text.utf8)
      // Made by the same version as is needed, without a comment and attributes.
      list += Self.number(0x0201_4B50, bytes: 4) + Self.number(20, bytes: 2) + head
      list += Self.number(0, bytes: 10) + Self.number(place, bytes: 4) + Array(file.path.utf8)
    }
    let place = out.count
    out += list + Self.number(0x0605_4B50, bytes: 4) + Self.number(0, bytes: 4)
    out += Self.number(files.count, bytes: 2) + Self.number(files.count, bytes: 2)
    return out + Self.number(list.count, bytes: 4) + Self.number(place, bytes: 4)
      + Self.number(0, bytes: 2)
  }

  /// What stands before a file and in the list: version 2.0, names in UTF-8, stored, the first of January
  /// 1980, checksum, sizes.
  private func head(of file: (path: String, text: String)) -> [UInt8] {
    let size = file.text.utf8.count
    return Self.number(20, bytes: 2) + Self.number(0x0800, bytes: 2) + Self.number(0, bytes: 4)
      + Self.number(0x21, bytes: 2) + Self.number(Int(Self.checksum(file.text.utf8)), bytes: 4)
      + Self.number(size, bytes: 4) + Self.number(size, bytes: 4)
      + Self.number(file.path.utf8.count, bytes: 2) + Self.number(0, bytes: 2)
  }

  /// A number in so many bytes, the low ones first.
  private static func number(_ number: Int, bytes: Int) -> [UInt8] {
    (0..<bytes).map { $0 < 8 ? UInt8(truncatingIfNeeded: number >> (8 * $0)) : 0 }
  }

  /// The checksum CRC-32 of ISO 3309.
  ///
  /// - Complexity: O(bytes).
  static func checksum(_ bytes: some Sequence<UInt8>) -> UInt32 {
    var sum: UInt32 = .max
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 0 ? sum >> 1 : sum >> 1 ^ 0xEDB8_8320 }
    }
    return ~sum
  }
}
