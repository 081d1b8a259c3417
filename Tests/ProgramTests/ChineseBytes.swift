import CSystem

/// Text as the files of Chinese offices have it.
enum ChineseBytes {
  /// Pairs of bytes by sign: the plane of GB 2312, read once by the system's own decoder.
  private static let pairs: [Unicode.Scalar: [UInt8]] = {
    let all = (UInt8(0xA1)...0xF7).flatMap { lead in
      (UInt8(0xA1)...0xFE).map { [lead, $0] }
    }
    var decoded = TonneBytes()
    var bad = 0
    let bytes = all.flatMap { $0 }
    guard tonne_to_utf8("GB18030", bytes, bytes.count, &decoded, &bad) == 0 else { return [:] }
    defer { tonne_release_bytes(&decoded) }
    let buffer = UnsafeBufferPointer(start: decoded.bytes, count: decoded.count)
    let scalars = Array(String(decoding: buffer, as: UTF8.self).unicodeScalars)
    guard scalars.count == all.count else { return [:] }
    return Dictionary(zip(scalars, all), uniquingKeysWith: { first, _ in first })
  }()

  /// The bytes of a text in GB 18030; `nil` for signs beyond GB 2312.
  static func gb18030(_ text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        bytes.append(UInt8(scalar.value))
      } else if let pair = pairs[scalar] {
        bytes += pair
      } else {
        return nil
      }
    }
    return bytes
  }
}
