/// Reading UTF-8 without `Character`, whose breaking rules cost fifty times the byte loop.
enum Characters {
  /// A decoded scalar and the number of bytes it takes.
  struct Decoded {
    /// The scalar; U+FFFD when the bytes are no UTF-8.
    var scalar: Unicode.Scalar
    /// How many bytes to go on by, at least one.
    var length: Int
    /// Whether the bytes were UTF-8.
    var isValid: Bool
  }

  /// The scalar that starts at an offset inside `bytes`.
  static func decode(_ bytes: [UInt8], at offset: Int) -> Decoded {
    let first = bytes[offset]
    let length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard length > 0, first < 0xF5, offset + length <= bytes.count else { return invalid }
    if length == 1 { return Decoded(scalar: Unicode.Scalar(first), length: 1, isValid: true) }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for index in 1..<length {
      let byte = bytes[offset + index]
      guard byte & 0xC0 == 0x80 else { return invalid }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    guard value >= least, let scalar = Unicode.Scalar(value) else { return invalid }
    return Decoded(scalar: scalar, length: length, isValid: true)
  }

  private static let invalid = Decoded(scalar: "\u{FFFD}", length: 1, isValid: false)

  /// Offset of the first byte that is no UTF-8.
  ///
  /// - Complexity: O(bytes).
  static func firstInvalid(in bytes: [UInt8]) -> Int? {
    var offset = 0
    while offset < bytes.count {
      if bytes[offset] < 0x80 {
        offset += 1
        continue
      }
      let decoded = decode(bytes, at: offset)
      if !decoded.isValid { return offset }
      offset += decoded.length
    }
    return nil
  }

  /// Whether a scalar beyond ASCII may start a word.
  static func startsWord(_ scalar: Unicode.Scalar) -> Bool {
    isIdeograph(scalar) || scalar.properties.isXIDStart
  }

  /// Whether a scalar beyond ASCII may stand inside a word.
  static func continuesWord(_ scalar: Unicode.Scalar) -> Bool {
    isIdeograph(scalar) || scalar.properties.isXIDContinue
  }

  /// Whether a scalar beyond ASCII is shown as blank.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0xFEFF || scalar.properties.isWhitespace
  }

  private static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x4E00 && scalar.value <= 0x9FFF
  }

  /// The text of bytes in Unicode normalisation form C, so that equal names compare equal.
  static func normalised(_ bytes: some Collection<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard !bytes.allSatisfy({ $0 < 0x80 }) else { return text }
    if text.unicodeScalars.allSatisfy({ $0.value < 0x300 || isIdeograph($0) }) { return text }
    var normal: [UInt8] = []
    normal.reserveCapacity(bytes.count)
    text._withNFCCodeUnits { normal.append($0) }
    return String(decoding: normal, as: UTF8.self)
  }

  /// Whether a byte is `0`…`9`.
  @inline(__always) static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// Whether a byte is an ASCII letter or `_`.
  @inline(__always) static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte == 0x5F
  }
}
