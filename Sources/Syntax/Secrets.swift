/// Passwords in addresses, as in `postgresql://user:password@host`, which are never shown or kept.
package enum Secrets {
  /// Where the passwords of a text stand, by bytes.
  ///
  /// A password begins behind the first colon of what follows `://` and ends before the last `@` of
  /// that word, or it is the value of an option whose name ends in `password`. A word ends at a blank or a
  /// quote.
  /// - Complexity: O(bytes).
  package static func places(in bytes: ArraySlice<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var at = bytes.startIndex
    while let mark = next("://", in: bytes, from: at) {
      let start = mark + 3
      let end = bytes[start...].firstIndex(where: isEnd) ?? bytes.endIndex
      let word = bytes[start..<end]
      if let sign = word.lastIndex(of: UInt8(ascii: "@")),
        let colon = word[..<sign].firstIndex(of: UInt8(ascii: ":")), colon + 1 < sign,
        !word[..<colon].contains(UInt8(ascii: "@"))
      {
        found.append((colon + 1)..<sign)
      }
      var from = start
      while let option = next("password=", in: bytes[..<end], from: from) {
        let value = option + 9
        from = bytes[value..<end].firstIndex(of: UInt8(ascii: "&")) ?? end
        if value < from, found.last?.upperBound ?? 0 <= value { found.append(value..<from) }
      }
      at = end
    }
    return found
  }

  /// Whether a text holds a password.
  package static func isIn(_ text: String) -> Bool { !places(in: Array(text.utf8)[...]).isEmpty }

  /// The same bytes with a star in the place of each byte of a password.
  package static func starred(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes
    for place in places(in: bytes) {
      for index in place { bytes[index] = UInt8(ascii: "*") }
    }
    return bytes
  }

  /// The text with three stars in the place of each password.
  package static func masked(_ text: String) -> String {
    let bytes = Array(text.utf8)[...]
    let places = places(in: bytes)
    guard !places.isEmpty else { return text }
    var kept: [UInt8] = []
    var at = 0
    for place in places {
      kept += bytes[at..<place.lowerBound] + "***".utf8
      at = place.upperBound
    }
    return String(decoding: kept + bytes[at...], as: UTF8.self)
  }

  private static func isEnd(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }

  private static func next(
    _ word: StaticString, in bytes: ArraySlice<UInt8>, from start: Int
  ) -> Int? {
    let count = word.utf8CodeUnitCount
    var at = start
    while at + count <= bytes.endIndex {
      if (0..<count).allSatisfy({ bytes[at + $0] | 0x20 == word.utf8Start[$0] | 0x20 }) {
        return at
      }
      at += 1
    }
    return nil
  }
}
