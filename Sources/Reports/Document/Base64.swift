/// Bytes as text (RFC 4648, section 4), for pictures inside a page.
enum Base64 {
  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// Appends bytes, four signs for three of them.
  ///
  /// - Complexity: O(bytes).
  static func append(_ bytes: [UInt8], to out: inout [UInt8]) {
    out.reserveCapacity(out.count + (bytes.count + 2) / 3 * 4)
    var place = 0
    while place < bytes.count {
      let rest = bytes.count - place
      let first = Int(bytes[place])
      let second = rest > 1 ? Int(bytes[place + 1]) : 0
      let third = rest > 2 ? Int(bytes[place + 2]) : 0
      let word = first << 16 | second << 8 | third
      out.append(digits[word >> 18])
      out.append(digits[word >> 12 & 63])
      out.append(rest > 1 ? digits[word >> 6 & 63] : UInt8(ascii: "="))
      out.append(rest > 2 ? digits[word & 63] : UInt8(ascii: "="))
      place += 3
    }
  }
}
